import Syntax

extension Rule {
    /// Stands at the sentence. Left out, the sentence is generated.
    public static let symLeadSentence = Rule(
        id: "sym-lead-sentence", severity: .error, clause: "GB/T 1.1—2020, 8.8.2",
        summary: Phrase("符号和缩略语的引导语与规定的不一致", "the lead-in of 符号和缩略语 is not one of the fixed ones"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.8.2 规定了三种引导语：“下列符号适用于本文件。”“下列缩略语适用于本文件。”“下列符号和缩略语适用于本文件。”，依内容选用",
            "GB/T 1.1—2020, 8.8.2 fixes three lead-ins, by content: “下列符号适用于本文件。”, “下列缩略语适用于本文件。”, “下列符号和缩略语适用于本文件。”"),
        messages: [
            Phrase("引导语应为“{0}”", "the lead-in should be “{0}”")
        ],
        fixes: [
            Phrase("改用规定的表述", "use the fixed sentence")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 缩略语

            ⟪下列符号和缩略语适用于本文件。⟫

            - CFU：菌落形成单位
            """
        ],
        good: [
            """
            # 符号和缩略语

            ## 符号

            下列符号适用于本文件。

            - $S$——回潮糖的用量

            ## 缩略语

            - CFU：菌落形成单位
            """
        ],
        check: .resolver)
}
