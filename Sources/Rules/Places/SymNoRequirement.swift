import Model
import Syntax

extension Rule {
    /// The meaning of a symbol requires something.
    public static let symNoRequirement = Rule(
        id: "sym-no-requirement", severity: .error, clause: "GB/T 1.1—2020, 8.8.3",
        summary: Phrase("符号或缩略语的说明中有要求", "the meaning of a symbol requires something"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.8.3：符号和缩略语的说明宜使用陈述型条款，不应包含要求和推荐型条款",
            "GB/T 1.1—2020, 8.8.3: what explains a symbol states; it neither requires nor recommends"),
        messages: [
            Phrase("符号和缩略语的说明中不应有“{0}”", "no “{0}” in the meaning of a symbol or abbreviation")
        ],
        bad: [
            """
            # 符号和缩略语

            下列符号和缩略语适用于本文件。

            - API：应用程序接口，⟪应⟫公开。
            """
        ],
        good: [
            """
            # 符号和缩略语

            下列符号和缩略语适用于本文件。

            - API：应用程序接口。
            """
        ],
        check: .sentences(in: .symbols, .all, of: [.requirement, .recommendation]) { $0.reportModal("sym-no-requirement", [.requirement, .recommendation]) })
}
