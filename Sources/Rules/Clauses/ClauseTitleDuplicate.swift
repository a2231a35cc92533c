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
            var titles = SiblingTitles(count: reading.sections.count)
            for index in reading.sections.indices where reading.sections[index].isClause {
                guard let title = reading.sections[index].title, let other = titles.sibling(of: index, title, in: reading) else { continue }
                reading.report("clause-title-duplicate", at: title, [reading.quoted(title)], notes: [Note(range: other)])
            }
        })
}

/// Titles with the section that they stand in, each once.
private struct SiblingTitles {
    /// By the last bits of a hash: the last section that has them, or -1; by section: the one before.
    private var last: [Int32]
    private var before: [Int32]

    init(count: Int) {
        var size = 64
        while size < count { size *= 2 }
        last = Array(repeating: -1, count: size)
        before = Array(repeating: -1, count: count)
    }

    /// The same title before this one; where there is none, it is kept.
    mutating func sibling(of index: Int, _ title: ByteRange, in reading: Reading) -> ByteRange? {
        let hash = ByteHash.mix(reading.bytes[title.indices], UInt64(truncatingIfNeeded: reading.sections[index].parent))
        let slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (last.count - 1)
        var at = Int(last[slot])
        while at >= 0 {
            if reading.sections[at].parent == reading.sections[index].parent, let other = reading.sections[at].title, reading.bytes.areEqual(other, title) {
                return other
            }
            at = Int(before[at])
        }
        before[index] = last[slot]
        last[slot] = Int32(index)
        return nil
    }
}
