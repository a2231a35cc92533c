import Syntax

extension Rule {
    /// Stands at the sentence.
    public static let nrefConflict = Rule(
        id: "nref-conflict", severity: .error, clause: "GB/T 1.1—2020, 8.6.2",
        summary: Phrase(
            "既有清单，又说没有规范性引用文件",
            "a list follows the sentence that there are no normative references"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.2：有清单的，以引导语引出；没有的，才用“本文件没有规范性引用文件。”",
            "GB/T 1.1—2020, 8.6.2: a list has its lead-in; “本文件没有规范性引用文件。” is for a chapter without one"),
        messages: [
            Phrase(
                "列有引用文件，却说“本文件没有规范性引用文件。”",
                "documents are listed, yet the text says “本文件没有规范性引用文件。”")
        ],
        fixes: [
            Phrase("改用清单的引导语", "use the lead-in of a list")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 规范性引用文件

            ⟪本文件没有规范性引用文件。⟫

            - GB/T 191　包装储运图示标志
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            """
        ],
        check: .resolver)
}
