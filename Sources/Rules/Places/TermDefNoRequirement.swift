import Model
import Syntax

extension Rule {
    /// A definition requires something.
    public static let termDefNoRequirement = Rule(
        id: "term-def-no-requirement", severity: .error, clause: "GB/T 1.1—2020, 8.7.3.3",
        summary: Phrase("定义中有要求", "a definition requires something"),
        why: Phrase("GB/T 1.1—2020 的 8.7.3.3：定义不应包含要求，也不应写成要求的形式", "GB/T 1.1—2020, 8.7.3.3: a definition has no requirement, and is not written as one"),
        messages: [
            Phrase("定义中不应有“{0}”", "no “{0}” in a definition")
        ],
        bad: [
            """
            # 术语和定义

            ## 热水 hot water

            温度⟪应⟫不低于60 ℃的水。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 热水 hot water

            温度不低于60 ℃的水。
            """
        ],
        check: .sentences(in: .terms, [.paragraph, .item], of: [.requirement, .recommendation]) { reading in
            if reading.isInTerm, !reading.namesLaw { reading.reportModal("term-def-no-requirement", [.requirement, .recommendation]) }
        })
}
