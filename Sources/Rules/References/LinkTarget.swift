import Model
import Syntax

extension Rule {
    /// The brackets print as they stand.
    public static let linkTarget = Rule(
        id: "link-target", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("链接的地址不能用", "the address of a link is of no use"),
        why: Phrase(
            "链接指向本文件的标识“#id”，或写全的网址“https:”“http:”“mailto:”；别的文件用标准编号引用",
            "a link leads to an id of this document, “#id”, or to a whole address, “https:”, “http:” or “mailto:”; another document is cited by its number"),
        messages: [
            Phrase("“{0}”不是链接的地址，方括号会照原样印出来", "“{0}” is no address of a link, and the brackets print as they stand")
        ],
        bad: [
            """
            # 技术要求

            见[通用要求](⟪general/general.std.md⟫)。
            """
        ],
        good: [
            """
            # 技术要求

            见[网页](https://www.example.org/)，表示为[x](y)。
            """
        ],
        check: .parser)
}
