import Model
import Syntax

extension Rule {
    /// A list of the first level is numbered by digits.
    public static let listMarkerLevel = Rule(
        id: "list-marker-level", severity: .warning, clause: "GB/T 1.1—2020, 7.5.3",
        summary: Phrase("第一层次的列项用了数字编号", "a list of the first level is numbered by digits"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.5.3：第一层次用“——”或字母编号 a)，数字编号 1) 用于其下",
            "GB/T 1.1—2020, 7.5.3: items of the first level have —— or letters; digits are for those below"),
        messages: [
            Phrase("第一层次的列项宜用字母编号 a)", "items of the first level should have letters: a)")
        ],
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            ⟪1) 无异味；⟫

            2) 无霉变。
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味：

              1) 蒸煮前；

              2) 蒸煮后；

            b) 无霉变。
            """
        ],
        check: .survey { reading in
            for list in reading.lists where list.depth == 1 && list.marker == .digit && list.isOfText && !list.isContinued {
                reading.report("list-marker-level", at: reading.firstLine(reading.range(list.node)))
            }
        })
}
