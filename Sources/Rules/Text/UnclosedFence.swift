import Syntax

extension Rule {
    /// The fence is printed as text.
    public static let unclosedFence = Rule(
        id: "unclosed-fence", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("代码块没有结束", "a block of code has no end"),
        why: Phrase(
            "代码块以与开头相同的一行结束；缺少结束行时，其后的内容照常处理",
            "a block of code ends with a line like its first; without it, what follows is read as usual"),
        messages: [
            Phrase("代码块没有结束行", "this block of code has no closing line")
        ],
        bad: [
            """
            # 要求

            示例：

            > ⟪```⟫
            > {}

            数据按上述格式记录。
            """
        ],
        good: [
            """
            # 要求

            示例：

            > ```
            > {}
            > ```

            数据按上述格式记录。
            """
        ],
        check: .parser)
}
