import Syntax

extension Rule {
    /// Stands at the sentence, or at a paragraph that says something else. Left out, the sentence is generated.
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
                "without entries the sentence is “本文件没有需要界定的术语和定义。”"),
            Phrase(
                "本章没有术语条目：术语写作标题“## 术语 英文对应词”，定义写在其下；没有术语的，只写“本文件没有需要界定的术语和定义。”",
                "the chapter has no entries: a term is a heading, “## term English”, with its definition below; without any, only “本文件没有需要界定的术语和定义。” is said"),
        ],
        fixes: [
            Phrase("改用规定的表述", "use the fixed sentence")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 术语和定义

            ⟪无。⟫
            """,
            """
            # 术语和定义

            ⟪大米 rice：稻谷碾成的米。⟫
            """,
        ],
        good: [
            """
            # 术语和定义

            本文件没有需要界定的术语和定义。
            """
        ],
        check: .resolver)
}
