import Model
import Syntax

extension Rule {
    /// An ellipsis is made of full stops.
    public static let punctEllipsis = Rule(
        id: "punct-ellipsis", severity: .style, clause: "GB/T 1.1—2020, 9.4.1",
        summary: Phrase("省略号用了英文句点", "an ellipsis is made of full stops"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.1 要求标点符号按 GB/T 15834：省略号为“……”",
            "GB/T 1.1—2020, 9.4.1, asks for punctuation as in GB/T 15834: an ellipsis is “……”"),
        messages: [
            Phrase("“{0}”应为“……”", "“{0}” should be “……”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            编号的形式应为甲⟪...⟫乙。
            """
        ],
        good: [
            """
            # 技术要求

            编号的形式应为甲……乙。
            """
        ],
        check: .reader)
}
