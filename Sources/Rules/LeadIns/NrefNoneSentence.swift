import Syntax

extension Rule {
    /// Stands at the sentence, or at a paragraph that says something else. Left out, the sentence is generated.
    public static let nrefNoneSentence = Rule(
        id: "nref-none-sentence", severity: .error, clause: "GB/T 1.1—2020, 8.6.2",
        summary: Phrase(
            "没有规范性引用文件时的表述与规定的不一致",
            "the sentence that says there are no normative references is not the fixed one"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.2 规定，没有规范性引用文件时给出：“本文件没有规范性引用文件。”",
            "GB/T 1.1—2020, 8.6.2: where there are none, the chapter says “本文件没有规范性引用文件。”"),
        messages: [
            Phrase(
                "没有规范性引用文件时，应表述为“本文件没有规范性引用文件。”",
                "without normative references the sentence is “本文件没有规范性引用文件。”"),
            Phrase(
                "本章没有清单：文件写作列项“- 编号　名称”；没有引用文件的，只写“本文件没有规范性引用文件。”",
                "the chapter has no list: a document is an item, “- number　title”; without any, only “本文件没有规范性引用文件。” is said"),
        ],
        fixes: [
            Phrase("改用规定的表述", "use the fixed sentence")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 规范性引用文件

            ⟪无。⟫
            """,
            """
            # 规范性引用文件

            ⟪引用的文件见附录。⟫
            """,
        ],
        good: [
            """
            # 规范性引用文件

            本文件没有规范性引用文件。
            """
        ],
        check: .resolver)
}
