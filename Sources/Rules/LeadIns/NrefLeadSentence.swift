import Syntax

extension Rule {
    /// Compared without blanks; stands at the sentence. Left out, the sentence is generated.
    public static let nrefLeadSentence = Rule(
        id: "nref-lead-sentence", severity: .error, clause: "GB/T 1.1—2020, 8.6.2",
        summary: Phrase("规范性引用文件的引导语与规定的不一致", "the lead-in of 规范性引用文件 is not the fixed one"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.2 规定了清单的引导语：“下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。”",
            "GB/T 1.1—2020, 8.6.2 fixes the lead-in: “下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。”"),
        messages: [
            Phrase("引导语与规定的表述不一致", "the lead-in differs from the fixed one")
        ],
        fixes: [
            Phrase("改用规定的表述", "use the fixed sentence")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 规范性引用文件

            ⟪下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。⟫

            - GB/T 191　包装储运图示标志
            """
        ],
        good: [
            """
            # 规范性引用文件

            下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。

            - GB/T 191　包装储运图示标志
            """
        ],
        check: .resolver)
}
