import Model
import Testing

/// Whether a measured value satisfies a limit: exactly, in any unit, and undecided where the words do not decide it.
struct AdmissionTests {
    private func limit(_ text: String, _ unit: String = "") throws -> Limit {
        guard case .limit(let limit) = Limit.read(text, unit: Unit(unit), comparator: nil) else { throw Unread(text: text) }
        return limit
    }

    private struct Unread: Error { var text: String }

    /// `+` admitted, `-` refused, `?` undecided.
    private func answer(_ text: String, _ unit: String, _ result: String, _ own: String = "") throws -> String {
        switch try limit(text, unit).admits(result, unit: Unit(own)) {
        case .admitted: "+"
        case .refused: "-"
        case .undecided(let obstacle): "? " + obstacle.word
        }
    }

    @Test(arguments: [
        // The limit's own value is on its side, one digit more is not.
        ("≤14.5", "%", "14.5", "", "+"), ("≤14.5", "%", "14.50", "", "+"), ("≤14.5", "%", "14.51", "", "-"), ("<14.5", "%", "14.5", "", "-"),
        ("≥85", "分", "85", "", "+"), ("≥85", "分", "84.9", "", "-"), ("15.0～18.0", "%", "15", "", "+"), ("15.0～18.0", "%", "18.01", "", "-"),
        ("65±2", "%", "67", "", "+"), ("65±2", "%", "62.9", "", "-"), ("5、10、15", "kg", "10", "", "+"), ("5、10、15", "kg", "12", "", "-"),
        // Nothing of binary fractions: 0.1 + 0.2 is 0.3.
        ("≤0.3", "mg/kg", "0.3", "", "+"), ("≤0.3", "mg/kg", "0.300001", "", "-"), ("≤0.3", "mg/kg", "0.30000000000000001", "", "? too-long"),
        // Units.
        ("≤0.2", "mg/kg", "200", "µg/kg", "+"), ("≤0.2", "mg/kg", "201", "µg/kg", "-"), ("≤0.2", "mg/kg", "150 µg/kg", "", "+"),
        ("≤0.15", "%", "0.15", "g/100 g", "+"), ("≤0.15", "%", "1.6", "g/kg", "-"), ("≤60", "mg", "0.05", "g", "+"),
        ("≤0.2", "mg/kg", "0.1", "mg/L", "? different-dimensions"), ("≤0.68", "", "0.6", "%", "? unknown-unit"), ("≤0.68", "", "0.68", "", "+"),
        // Less than can be measured.
        ("≤0.2", "mg/kg", "<0.01", "", "+"), ("≤0.2", "mg/kg", "＜0.2", "", "+"), ("≤0.2", "mg/kg", "<0.5", "", "? around-limit"),
        ("≥0.2", "mg/kg", "<0.01", "", "-"),
        ("≥85", "分", ">90", "", "+"), ("≥85", "分", ">80", "", "? around-limit"), ("≤5", "%", ">5", "", "-"), ("<5", "%", "<5", "", "+"),
        ("0～4", "℃", "<3", "", "? around-limit"), ("≤10", "%", "8～9", "", "+"), ("≤10", "%", "9～11", "", "? around-limit"), ("≤10", "%", "11～12", "", "-"),
        // Nothing found.
        ("≤0.2", "mg/kg", "未检出", "", "+"), ("≥0.2", "mg/kg", "未检出", "", "-"), ("不得检出", "", "未检出", "", "+"), ("不得检出", "", "ND", "", "+"),
        ("不得检出", "", "阴性", "", "+"), ("不得检出", "", "检出", "", "-"), ("不得检出", "", "0.01", "", "-"), ("不得检出", "", "0", "", "+"),
        ("不得检出", "", "<0.01", "", "? detection-unsaid"), ("≤0.2", "mg/kg", "未检出（检出限0.5）", "", "? around-limit"),
        ("≤0.2", "mg/kg", "未检出（检出限0.05）", "", "+"), ("不允许", "", "无", "", "+"), ("不允许", "", "合格", "", "+"), ("≤0.2", "mg/kg", "检出", "", "? no-number"),
        // Samples.
        ("0/25 g", "", "0/25 g", "", "+"), ("0/25 g", "", "未检出", "", "+"), ("0/25 g", "", "1/25 g", "", "-"), ("0/25 g", "", "检出", "", "-"),
        ("0/25 g", "", "0/10 g", "", "? different-samples"), ("0/25 g", "", "1/10 g", "", "-"), ("0/25 g", "", "2", "/25 g", "-"),
        ("0/25 g", "", "未检出/25 g", "", "+"),
        // Words.
        ("具有新米固有的清香", "", "符合", "", "+"), ("具有新米固有的清香", "", "具有新米固有的清香", "", "+"), ("具有新米固有的清香", "", "不合格", "", "-"),
        ("具有新米固有的清香", "", "较好", "", "? no-verdict"), ("应符合GB 2762的规定", "", "合格", "", "+"), ("应符合GB 2762的规定", "", "0.1", "", "? no-verdict"),
        ("—", "", "什么都行", "", "+"),
        // Not decided.
        ("≤14.5", "%", "", "", "? no-result"), ("≤14.5", "%", "—", "", "? no-result"), ("≤14.5", "%", "合格", "", "? no-number"),
        ("≤14.5", "%", "14..2", "", "? unreadable"), ("≤14.5", "%", "14.1、14.2", "", "? several-values"), ("≤14.5", "%", "1,300", "", "? several-values"),
        ("≤14.5", "%", "12345678901234567890", "", "? unreadable"),
    ])
    func aValueBesideALimit(_ limit: String, _ unit: String, _ result: String, _ own: String, _ expected: String) throws {
        #expect(try answer(limit, unit, result, own) == expected, "\(limit) \(unit) ← \(result) \(own)")
    }

    /// Three classes: n=5, c=2, m=10, M=100; two classes: no M.
    @Test(arguments: [
        ("10、<10、20、15、未检出", "+"), ("10;20;30;5;5", "+"), ("20、20、20、5、5", "-"), ("5、5、5、5、101", "-"), ("5，5，5，5，100", "+"), ("5、5、5、5", "? wrong-count"),
        ("5、5、5、5、<100", "+"), ("<100、<100、<100、5、5", "? around-limit"), ("5、5、5、5、<1000", "? around-limit"), ("5、5、5、5、很少", "? no-number"),
        ("5、5、20～200、5、5", "? around-limit"), ("合格", "? wrong-count"), ("1.5×10¹、5、5、5、5", "+"), ("1.5×10、5、5、5、5", "? no-number"),
    ])
    func aPlanOfThreeClasses(_ results: String, _ expected: String) throws {
        #expect(try answer("n=5,c=2,m=10,M=100 CFU/g", "", results) == expected, "\(results)")
    }

    @Test(arguments: [
        ("0、0、0、0、0", "+"), ("未检出、未检出、未检出、未检出、未检出", "+"), ("0/25 g、0/25 g、0/25 g、0/25 g、1/25 g", "-"),
        ("0/25 g、0/25 g、0/25 g、0/25 g、0/10 g", "? different-samples"),
        ("阴性、阴性、阴性、阴性、阳性", "-"), ("未检出、未检出、未检出、未检出", "? wrong-count"),
    ])
    func aPlanOfTwoClasses(_ results: String, _ expected: String) throws {
        let plan = try #require(SamplingPlan(n: "5", c: "0", m: "0/25 g", M: "—"))
        let answer =
            switch Limit(plan: plan, unit: Unit("/25 g")).admits(results) {
            case .admitted: "+"
            case .refused: "-"
            case .undecided(let obstacle): "? " + obstacle.word
            }
        #expect(answer == expected, "\(results)")
    }

    /// A stricter limit admits nothing that a looser one refuses.
    @Test func whatTheStricterAdmitsTheLooserDoes() throws {
        let texts = ["≤2.0", "<2.0", "≤2", "≥1", "1～2", "1.5", "不得检出", "0～3", ">1.5", "—", "1、2"]
        let results = ["0", "1", "1.5", "1.99", "2", "2.0", "2.01", "3", "<0.5", "<2", ">2", "未检出", "1～1.5"]
        var compared = 0
        for first in texts {
            for second in texts where try limit(first, "%").strictness(than: limit(second, "%")) == .stricter {
                for result in results where try limit(first, "%").admits(result) == .admitted {
                    compared += 1
                    #expect(try limit(second, "%").admits(result) == .admitted, "\(first) is stricter than \(second), and admits \(result)")
                }
            }
        }
        #expect(compared > 30)
    }

    /// Any bytes are read, and end.
    @Test func anyTextIsAnswered() throws {
        let limits = try ["≤14.5", "不得检出", "0/25 g", "n=5,c=2,m=10,M=100 CFU/g", "合格", "—", "1、2", "应符合GB 2762的规定"].map { try limit($0, "%") }
        for result in [
            "\u{0}", "、、、、", "×10", "≤", "<", "999999999999999999、1、1、1、1", "-9223372036854775808", "1/0 g", "/0 g", "99999999999999999/25 g", "e\u{301}", "，",
        ] {
            for limit in limits { #expect(limit.admits(result) != .admitted || limit.form == .unlimited, "\(limit.text) ← \(result)") }
        }
    }
}
