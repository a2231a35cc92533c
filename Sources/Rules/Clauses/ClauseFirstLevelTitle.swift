import Model
import Syntax

extension Rule {
    /// A clause of the first level has no title.
    public static let clauseFirstLevelTitle = Rule(
        id: "clause-first-level-title", severity: .warning, clause: "GB/T 1.1—2020, 7.3.3",
        summary: Phrase("第一层次的条没有标题", "a clause of the first level has no title"),
        why: Phrase("GB/T 1.1—2020 的 7.3.3：第一层次的条宜有标题", "GB/T 1.1—2020, 7.3.3: clauses of the first level should have titles"),
        messages: [
            Phrase("章下第一层次的条宜有标题", "clauses right below a chapter should have titles")
        ],
        bad: [
            """
            # 技术要求

            ⟪##⟫

            大米应无异味。

            ##

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
            for (index, section) in reading.sections.enumerated()
            where section.level == 1 && section.isClause && section.clauses > 1 && section.titledClauses == 0 {
                // Mixed ones are told otherwise. One finding for a chapter.
                guard let child = reading.sections[index...].first(where: { $0.parent == index && $0.isClause }) else { continue }
                reading.report("clause-first-level-title", at: reading.head(child))
            }
        })
}
