import Model
import Syntax

extension Rule {
    /// A half-width mark stands between Han characters.
    public static let punctFullwidth = Rule(
        id: "punct-fullwidth", severity: .style, clause: "GB/T 1.1—2020, 9.4.1",
        summary: Phrase("汉字之间用了半角标点", "a half-width mark stands between Han characters"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.1 要求标点符号按 GB/T 15834：中文的逗号、句号、分号、冒号、问号、叹号为全角",
            "GB/T 1.1—2020, 9.4.1, asks for punctuation as in GB/T 15834: the marks of Chinese text are full-width"),
        messages: [
            Phrase("汉字之间的“{0}”应为“{1}”", "between Han characters “{0}” should be “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            茶叶应无异味⟪,⟫无霉变。
            """
        ],
        good: [
            """
            # 技术要求

            茶叶应无异味，无霉变；英文名称为Hello, tea。
            """
        ],
        check: .reader)
}
