import Model
import Syntax

extension Rule {
    /// 可能 permits.
    public static let modalCanMay = Rule(
        id: "modal-can-may", severity: .warning, clause: "GB/T 1.1—2020, 9.1",
        summary: Phrase("“可能”用来表示允许", "可能 permits"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.1 和表C.4～C.6：允许用“可”“不必”，能力用“能”，可能性用“可能”，互不代替",
            "GB/T 1.1—2020, 9.1 and tables C.4 to C.6: 可 permits, 能 says what can be, 可能 what may happen; none stands for another"),
        messages: [
            Phrase("“{0}”表示允许时写作“可”", "where “{0}” permits, write 可")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            包装材料⟪可能⟫选用纸箱或木箱。
            """
        ],
        good: [
            """
            # 技术要求

            包装材料可选用纸箱或木箱。温度过高可能影响风味。
            """
        ],
        check: .sentences(of: .possibility) { reading in
            for word in reading.modals where word.modality == .possibility && reading.bytes.isEqual(word.range, "可能") {
                guard
                    ["选用", "采用", "使用", "选择", "自行", "委托"].contains(where: { reading.bytes.has($0, at: word.range.upper, limit: reading.sentence.range.upper) })
                else { continue }
                reading.report("modal-can-may", at: word.range, [reading.quoted(word.range)], fix: reading.replacing(word.range, by: "可", .review))
            }
        })
}
