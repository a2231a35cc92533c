import Testing
import TestSupport

@testable import Model

/// Cells of tables and what they say as limits (Tests/Corpus/limits.txt).
struct LimitTests {
    static let path = "Tests/Corpus/limits.txt"
    static let rows = QuantityCorpus.rows(path)

    @Test func corpusIsThere() { #expect(Self.rows.count >= 200) }

    @Test func bless() throws { try QuantityCorpus.bless(Self.path) { _, cells in Self.read(cells) } }

    @Test(arguments: rows)
    func reads(_ row: QuantityCorpus.Row) { #expect(Self.read(row.cells) == row.expected) }

    /// Text, then unit and comparator of the heading.
    static func read(_ cells: [String]) -> String {
        let unit = cells.count > 1 ? Unit(cells[1], aliases: aliases) : nil
        let comparator = cells.count > 2 ? Comparator(cells[2]) : nil
        switch Limit.read(cells[0], unit: unit, comparator: comparator, aliases: aliases) {
        case .limit(let limit): return limit.dump
        case .unreadable(let reason): return "unreadable: \(reason)"
        case .empty: return "empty"
        }
    }

    static let aliases: Unit.Aliases = [("CFU/g", ["个菌落/克"]), ("粒", ["籽"]), ("mg/kg", ["毫克每千克"])]

    /// Nothing traps, whatever part of a text is read, and whatever byte stands in it.
    @Test(arguments: rows)
    func readingIsTotal(_ row: QuantityCorpus.Row) {
        let bytes = Array(row.cells[0].utf8)
        for index in 0...bytes.count {
            for part in index % 2 == 0 ? [Array(bytes[..<index]) + [0xFF]] : [Array(bytes[index...])] {
                let text = String(decoding: part, as: UTF8.self)
                _ = Limit.read(text, unit: Unit("mg/kg"), comparator: .atMost)
                _ = Unit(text)
                _ = IndicatorHead.split(text)
                _ = LimitPhrase.find(in: Array("应为".utf8) + part)
            }
        }
    }

    /// Long texts neither exhaust the stack nor take more than their share of time.
    @Test(arguments: [
        "(", "(/", "不大于5%", "不得检出(", "5", "5 ", "5 000", "为5～", "a5", "应", "5a", "/", "g·", "g/", "±", "5、", "n=5,", "10^", "5±", "×10", "\u{3000}", "≤", "的",
    ])
    func longTextsAreRead(_ part: String) {
        let text = String(repeating: part, count: 6000 / part.utf8.count)
        _ = Limit.read(text, unit: nil, comparator: nil)
        _ = Limit.read("5 " + text, unit: nil, comparator: nil)
        _ = Unit(text)
        _ = IndicatorHead.split("水分" + text)
        _ = LimitPhrase.find(in: Array(text.utf8))
    }

    @Test func wordsOfReasonsDiffer() {
        #expect(Set(Limit.Unreadable.allCases.map(\.zh)).count == Limit.Unreadable.allCases.count)
        #expect(Set(Limit.Unreadable.allCases.map(\.en)).count == Limit.Unreadable.allCases.count)
        #expect(Set(Strictness.Reason.allCases.map(\.zh)).count == Strictness.Reason.allCases.count)
        #expect(Set(Strictness.Reason.allCases.map(\.en)).count == Strictness.Reason.allCases.count)
    }

    @Test func planFromColumns() throws {
        let unit = Unit("CFU/g")
        let plan = try #require(SamplingPlan(n: "5", c: "2", m: "10", M: "10²", unit: unit))
        #expect(Limit(plan: plan, unit: unit).dump == "plan n=5 c=2 m=10 M=10² CFU/g")
        let salmonella = try #require(SamplingPlan(n: "5", c: "0", m: "0", M: "—", unit: Unit("/25 g")))
        #expect(Limit(plan: salmonella, unit: Unit("/25 g")).dump == "plan n=5 c=0 m=0/25 g")
        #expect(SamplingPlan(n: "5", c: "0", m: "0/25 g", M: "－") == salmonella)
        for (n, c, m, M) in [("", "2", "10", "100"), ("5", "6", "10", "100"), ("5", "2", "—", "100"), ("5", "2", "10", "a"), ("0", "0", "1", "")] {
            #expect(SamplingPlan(n: n, c: c, m: m, M: M) == nil)
        }
    }
}
