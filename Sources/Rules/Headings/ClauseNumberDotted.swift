import Syntax

extension Rule {
    /// The number is read without the mark.
    public static let clauseNumberDotted = Rule(
        id: "clause-number-dotted", severity: .error, clause: "GB/T 1.1—2020, 7.3.2",
        summary: Phrase("章条编号末尾有点或顿号，或各级之间不是下脚点", "a clause number ends in a dot, or its components are parted by another mark"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.3.2：下脚点只用于编号各级之间，末尾不加",
            "GB/T 1.1—2020, 7.3.2: the dot parts the components of a number and does not end it"),
        messages: [
            Phrase("编号“{0}”末尾不应有标点", "the number “{0}” should not end in a mark"),
            Phrase("编号“{0}”的各级之间用下脚点", "dots part the components of the number “{0}”"),
        ],
        fixes: [
            Phrase("改正编号的标点", "mend the marks of the number")
        ],
        fixSafety: .safe,
        bad: [
            """
            # ⟪1.⟫ 技术要求

            ## ⟪1.1、⟫感官

            大米应无异味。

            ## ⟪1-2⟫ 理化

            大米应干燥。
            """
        ],
        good: [
            """
            # 1 技术要求

            ## 1.1 感官

            大米应无异味。
            """
        ],
        check: .parser)
}
