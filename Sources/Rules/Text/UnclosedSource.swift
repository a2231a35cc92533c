import Syntax

extension Rule {
    /// The source is read to the end of its line.
    public static let unclosedSource = Rule(
        id: "unclosed-source", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.3",
        summary: Phrase("来源缺少右方括号", "a source lacks its closing bracket"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.3：来源标在方括号内，如“[来源：GB/T 1354—2018，3.1]”",
            "GB/T 1.1—2020, 9.5.4.3: the source stands in brackets, as in “[来源：GB/T 1354—2018，3.1]”"),
        messages: [
            Phrase("“[来源：”没有以“]”结束", "“[来源：” is not closed by “]”")
        ],
        fixes: [
            Phrase("补“]”", "add “]”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            ⟪[来源：GB/T 1354—2018，3.1⟫
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            [来源：GB/T 1354—2018，3.1]
            """
        ],
        check: .parser)
}
