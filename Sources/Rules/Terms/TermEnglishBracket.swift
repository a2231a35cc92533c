import Model
import Syntax

extension Rule {
    /// All of it is read as the name.
    public static let termEnglishBracket = Rule(
        id: "term-english-bracket", severity: .error, clause: "GB/T 1.1—2020, 8.7.3",
        summary: Phrase("英文对应词写在了括号中", "an English equivalent stands in parentheses"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3：英文对应词写在术语之后，空一个汉字，不加括号",
            "GB/T 1.1—2020, 8.7.3: the equivalent follows the term after a blank, without parentheses"),
        messages: [
            Phrase("“{0}”应写在术语之后，不加括号", "“{0}” should follow the term without parentheses")
        ],
        fixes: [
            Phrase("写成英文对应词“{0}”", "make “{0}” the equivalent")
        ],
        fixSafety: .review,
        bad: [
            """
            # 术语和定义

            ## 糙米⟪（brown rice）⟫

            稻谷脱壳后的米。

            ## 精米 ⟪(milled rice)⟫

            碾去皮层的米。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            ## 总有机碳（TOC）

            有机物中的碳。
            """
        ],
        check: .parser)
}
