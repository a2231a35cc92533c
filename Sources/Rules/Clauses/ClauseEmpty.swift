import Model
import Syntax

extension Rule {
    /// A chapter or clause is empty.
    public static let clauseEmpty = Rule(
        id: "clause-empty", severity: .error, clause: "GB/T 1.1—2020, 7.3.1",
        summary: Phrase("章或条没有内容", "a chapter or clause is empty"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.2 和 7.3.1：章和条是有内容的层次；只有编号和标题的条没有规定任何事",
            "GB/T 1.1—2020, 7.2 and 7.3.1: chapters and clauses have content; a number with a title alone provides for nothing"),
        messages: [
            Phrase("“{0}”没有内容", "“{0}” is empty")
        ],
        bad: [
            """
            # 技术要求

            ## ⟪感官⟫

            ## 理化

            水分应不大于14.5%。
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
            for section in reading.sections where section.lastChild < 0 && section.blocks == 0 {
                switch section.kind {
                case .clause, .annex: break
                default: continue
                }
                // What a relation to the general says may be all there is to say.
                guard section.zone == .body || section.zone == .informativeAnnex, !reading.hasRelation(section),
                    reading.children(section.node).allSatisfy({ reading.isHeadingOrComment($0) })
                else { continue }
                reading.report("clause-empty", at: reading.head(section), [reading.quoted(reading.head(section))])
            }
        })
}
