import Syntax

extension Rule {
    /// Stands at the link. A paragraph lends the number of the clause it stands in.
    public static let emptyLinkText = Rule(
        id: "empty-link-text", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("空链接的目标没有编号或标题", "an empty link points to a place without number or title"),
        why: Phrase(
            "空链接印出目标的编号，没有编号则印出标题，段落印出所在章条的编号；都没有，就没有可印的",
            "an empty link prints the number of its target, else its title, for a paragraph the number of its clause; with none of them there is nothing to print"
        ),
        messages: [
            Phrase("“{0}”没有可供链接印出的编号或标题", "“{0}” has no number or title that the link could print")
        ],
        bad: [
            """
            大米应无异味。{#odour}

            # 技术要求

            气味的要求见⟪[](#odour)⟫。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。{#odour}

            气味的要求见[](#odour)。
            """
        ],
        check: .resolver)
}
