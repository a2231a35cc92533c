import Syntax

extension Rule {
    /// Stands at the paragraph. Left out, the sentence is generated.
    public static let termNoneSentence = Rule(
        id: "term-none-sentence", severity: .error, clause: "GB/T 1.1—2020, 8.7.2",
        summary: Phrase(
            "没有术语时的表述与规定的不一致",
            "the sentence that says there are no terms is not the fixed one"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.2 规定，没有术语条目时给出：“本文件没有需要界定的术语和定义。”",
            "GB/T 1.1—2020, 8.7.2: without entries the chapter says “本文件没有需要界定的术语和定义。”"),
        messages: [
            Phrase(
                "没有术语条目时，应表述为“本文件没有需要界定的术语和定义。”",
                "without entries the sentence is “本文件没有需要界定的术语和定义。”")
        ],
        fixes: [
            Phrase("改用规定的表述", "use the fixed sentence")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 术语和定义

            ⟪无。⟫
            """
        ],
        good: [
            """
            # 术语和定义

            本文件没有需要界定的术语和定义。
            """
        ],
        check: .resolver)
}
