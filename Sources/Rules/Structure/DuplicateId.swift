import Syntax

extension Rule {
    /// The first place keeps the id.
    public static let duplicateId = Rule(
        id: "duplicate-id", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("id 重复", "an id is given twice"),
        why: Phrase(
            "引用凭 id 找到处所，在一个文件中它应只有一处",
            "a reference finds its place by the id, so a document may give it once"),
        messages: [
            Phrase("id“{0}”已用于另一处", "the id “{0}” already names another place")
        ],
        notes: [
            Phrase("首次给出于此", "first given here")
        ],
        bad: [
            """
            # 技术要求

            ## 感官 {#quality}

            大米应无异味。

            ## 水分 {#⟪quality⟫}

            水分应不大于 14.5%。
            """
        ],
        good: [
            """
            # 技术要求

            ## 感官 {#senses}

            大米应无异味。

            ## 水分 {#moisture}

            水分应不大于 14.5%。
            """
        ],
        check: .resolver)
}
