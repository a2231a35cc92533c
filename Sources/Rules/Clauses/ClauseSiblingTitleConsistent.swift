import Model
import Syntax

extension Rule {
    /// Clauses of one level have titles and have none.
    public static let clauseSiblingTitleConsistent = Rule(
        id: "clause-sibling-title-consistent", severity: .error, clause: "GB/T 1.1—2020, 7.3.3",
        summary: Phrase("同一层次的条有的有标题，有的没有", "clauses of one level have titles and have none"),
        why: Phrase("GB/T 1.1—2020 的 7.3.3：某一章或条中，其下一个层次的各条有无标题应一致", "GB/T 1.1—2020, 7.3.3: of the clauses on one level all have titles, or none"),
        messages: [
            Phrase("本层的其他条有标题，本条没有", "other clauses of this level have titles, this one has none"),
            Phrase("本层的其他条没有标题，本条有", "other clauses of this level have no titles, this one has"),
        ],
        bad: [
            """
            # 技术要求

            ## 感官

            大米应无异味。

            ## 理化

            水分应不大于14.5%。

            ⟪##⟫

            大米应无霉变。
            """
        ],
        good: [
            """
            # 技术要求

            ## 感官

            大米应无异味。

            ## 理化

            水分应不大于14.5%。
            """
        ],
        check: .survey { reading in
            for section in reading.sections where section.isClause && section.parent >= 0 {
                let parent = reading.sections[section.parent]
                guard parent.clauses > 1, parent.titledClauses > 0, parent.titledClauses < parent.clauses else { continue }
                // The fewer are told.
                let isFew = parent.titledClauses * 2 >= parent.clauses ? section.title == nil : section.title != nil
                if isFew { reading.report("clause-sibling-title-consistent", at: reading.head(section), phrase: section.title == nil ? 0 : 1) }
            }
        })
}
