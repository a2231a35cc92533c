import Model
import Syntax

extension Rule {
    /// A bare domain stands where a reader is to find something. Examples show what they like; addresses of mail are none.
    public static let citeUrl = Rule(
        id: "cite-url", severity: .warning, clause: "GB/T 1.1—2020, 9.5.1",
        summary: Phrase("在线引用没有给出完整的网址", "what is online is cited without its full address"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.1：在线引用的文件，给出完整的网址和访问方法，能据以找到来源",
            "GB/T 1.1—2020, 9.5.1: what is cited online has its full address and way of access, so that it can be found"),
        messages: [
            Phrase("“{0}”不是完整的网址，写作“https://{0}/……”", "“{0}” is no full address; write “https://{0}/…”")
        ],
        bad: [
            """
            # 技术要求

            已认证的产品名录公布于⟪www.example.org.cn⟫。
            """
        ],
        good: [
            """
            # 技术要求

            已认证的产品名录公布于https://www.example.org.cn/list/。投诉可寄往someone@example.org。
            """
        ],
        check: .reader)
}
