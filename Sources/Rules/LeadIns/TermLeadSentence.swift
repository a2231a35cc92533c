import Syntax

extension Rule {
    /// Stands at the sentence. Left out, the sentence is generated.
    public static let termLeadSentence = Rule(
        id: "term-lead-sentence", severity: .error, clause: "GB/T 1.1—2020, 8.7.2",
        summary: Phrase("术语和定义的引导语与规定的不一致", "the lead-in of 术语和定义 is not one of the fixed ones"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.2 规定了三种引导语：“下列术语和定义适用于本文件。”“……界定的术语和定义适用于本文件。”“……界定的以及下列术语和定义适用于本文件。”",
            "GB/T 1.1—2020, 8.7.2 fixes three lead-ins: “下列术语和定义适用于本文件。”, “……界定的术语和定义适用于本文件。”, “……界定的以及下列术语和定义适用于本文件。”"),
        messages: [
            Phrase("引导语与规定的表述不一致", "the lead-in differs from the fixed ones")
        ],
        fixes: [
            Phrase("改用规定的表述", "use the fixed sentence")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 术语和定义

            ⟪本文件采用下列术语和定义。⟫

            ## 糙米 brown rice

            稻谷脱壳后的米。
            """
        ],
        good: [
            """
            # 术语和定义

            下列术语和定义适用于本文件。

            ## 糙米 brown rice

            稻谷脱壳后的米。
            """
        ],
        check: .resolver)
}
