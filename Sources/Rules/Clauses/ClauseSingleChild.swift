import Model
import Syntax

extension Rule {
    /// A level has a single clause.
    public static let clauseSingleChild = Rule(
        id: "clause-single-child", severity: .error, clause: "GB/T 1.1—2020, 7.3.1",
        summary: Phrase("一层中只有一个条", "a level has a single clause"),
        why: Phrase("GB/T 1.1—2020 的 7.3.1：同一层次中有一个以上的条时才可设条", "GB/T 1.1—2020, 7.3.1: a level is divided into clauses only where there is more than one"),
        messages: [
            Phrase("“{0}”是本层唯一的条；不设条，或再设一条", "“{0}” is the only clause of its level; do without it, or add another"),
            Phrase("本条是本层唯一的条；不设条，或再设一条", "this is the only clause of its level; do without it, or add another"),
        ],
        bad: [
            """
            # 技术要求

            ## ⟪感官⟫

            大米应无异味。
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
            for (index, section) in reading.sections.enumerated() where section.clauses == 1 && section.terms == 0 {
                guard section.zone != .terms, section.zone != .foreword, section.zone != .bibliography, section.zone != .references, section.zone != .index
                else { continue }
                guard let child = reading.sections[index...].first(where: { $0.parent == index && $0.isClause }) else { continue }
                reading.report("clause-single-child", at: reading.head(child), phrase: child.title == nil ? 1 : 0, [reading.quoted(reading.head(child))])
            }
        })
}
