import Model
import Syntax

extension Rule {
    /// One sentence both requires and recommends. No clause forbids it: off unless asked for.
    public static let modalShouldNotMixed = Rule(
        id: "modal-should-not-mixed", severity: .info, isDefault: false, clause: "GB/T 1.1—2020, 9.1",
        summary: Phrase("一句中既有要求又有推荐", "one sentence both requires and recommends"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.1：条款的类型由能愿动词识别；一句中“应”“宜”并存并不违反，GB/T 1.1—2020 的 7.3.3、8.8.3、9.2 自己就这样写；只供愿意分开写的人使用，缺省不检查",
            "GB/T 1.1—2020, 9.1: the verbal form tells the type of a provision; 应 and 宜 in one sentence break no clause, GB/T 1.1—2020 itself writes so in 7.3.3, 8.8.3 and 9.2: for those who want them apart, so off by default"
        ),
        messages: [
            Phrase("本句既用“{0}”又用“{1}”，宜分为两句", "this sentence has both “{0}” and “{1}”; make it two")
        ],
        bad: [
            """
            # 技术要求

            包装箱应完好，⟪宜⟫使用纸箱。
            """
        ],
        good: [
            """
            # 技术要求

            包装箱应完好。包装箱宜使用纸箱。
            """
        ],
        check: .sentences(of: .recommendation) { reading in
            guard let first = reading.modals.first(where: { $0.modality == .requirement }),
                let other = reading.modals.first(where: { $0.modality == .recommendation })
            else { return }
            // `；` parts what could be two sentences.
            let (start, end) = first.range.start < other.range.start ? (first.range.upper, other.range.lower) : (other.range.upper, first.range.lower)
            guard !(start..<end).contains(where: { reading.bytes.has("；", at: $0, limit: end) }) else { return }
            let later = first.range.start < other.range.start ? other : first
            let earlier = first.range.start < other.range.start ? first : other
            reading.report("modal-should-not-mixed", at: later.range, [reading.quoted(earlier.range), reading.quoted(later.range)])
        })
}
