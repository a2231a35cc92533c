import Model
import Syntax

extension Rule {
    /// A straight quotation mark stands in Chinese text.
    public static let punctQuote = Rule(
        id: "punct-quote", severity: .style, clause: "GB/T 1.1—2020, 9.4.1",
        summary: Phrase("中文里用了直引号", "a straight quotation mark stands in Chinese text"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.1 要求标点符号按 GB/T 15834：引号为“”和‘’",
            "GB/T 1.1—2020, 9.4.1, asks for punctuation as in GB/T 15834: quotation marks are “” and ‘’"),
        messages: [
            Phrase("中文里的引号应为“”或‘’", "quotation marks in Chinese are “” or ‘’")
        ],
        bad: [
            """
            # 技术要求

            包装上应有⟪"⟫小心轻放⟪"⟫字样。
            """
        ],
        good: [
            """
            # 技术要求

            包装上应有“小心轻放”字样。
            """
        ],
        check: .reader)
}
