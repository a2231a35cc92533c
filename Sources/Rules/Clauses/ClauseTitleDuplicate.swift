import Model
import Syntax

extension Rule {
    /// Clauses of one level have the same title.
    public static let clauseTitleDuplicate = Rule(
        id: "clause-title-duplicate", severity: .warning, clause: "GB/T 1.1—2020, 5.4.1",
        summary: Phrase("同一层次的条标题相同", "clauses of one level have the same title"),
        why: Phrase(
            "GB/T 1.1—2020 的 5.4.1 要求表述一致、不重复；同层的条标题相同，读者和引用都分不清",
            "GB/T 1.1—2020, 5.4.1, asks for consistency; two clauses of one level with one title cannot be told apart"),
        messages: [
            Phrase("“{0}”与同层的另一条标题相同", "“{0}” is also the title of another clause of this level")
        ],
        notes: [
            Phrase("另一条在此", "the other is here")
        ],
        bad: [
            """
            # 技术要求

            ## 外观

            甲。

            ## ⟪外观⟫

            乙。
            """
        ],
        good: [
            """
            # 技术要求

            ## 外观

            甲。

            ## 内部

            乙。
            """
        ],
        check: .survey { reading in
            var seen: [Int: [Int]] = [:]
            for (index, section) in reading.sections.enumerated() where section.isClause && section.title != nil {
                let title = section.title!
                let key = Int(truncatingIfNeeded: ByteHash.mix(reading.bytes[title.indices])) &* 31 &+ section.parent
                if let other = seen[key]?.first(where: {
                    reading.sections[$0].parent == section.parent && reading.bytes.areEqual(reading.sections[$0].title!, title)
                }) {
                    reading.report("clause-title-duplicate", at: title, [reading.quoted(title)], notes: [Note(range: reading.sections[other].title!)])
                } else {
                    seen[key, default: []].append(index)
                }
            }
        })
}
