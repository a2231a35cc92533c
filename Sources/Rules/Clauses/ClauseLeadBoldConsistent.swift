import Model
import Syntax

extension Rule {
    /// Some untitled clauses of a level begin in bold, others do not.
    public static let clauseLeadBoldConsistent = Rule(
        id: "clause-lead-bold-consistent", severity: .error, clause: "GB/T 1.1—2020, 7.3.4",
        summary: Phrase("无标题条有的突出了关键词，有的没有", "some untitled clauses of a level begin in bold, others do not"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.3.4：无标题条首句中的关键词可用黑体突出，同一层次的无标题条有无突出应一致",
            "GB/T 1.1—2020, 7.3.4: untitled clauses may set key words in bold; those of one level do so alike"),
        messages: [
            Phrase("同层的其他条突出了关键词，本条没有", "other clauses of this level begin in bold, this one does not"),
            Phrase("同层的其他条没有突出关键词，本条突出了", "other clauses of this level do not begin in bold, this one does"),
        ],
        bad: [
            """
            # 技术要求

            ## 指标

            ###

            **外观**应完整。

            ###

            **气味**应正常。

            ###

            ⟪色泽应均匀。⟫

            ## 包装

            甲。
            """
        ],
        good: [
            """
            # 技术要求

            ## 指标

            ###

            **外观**应完整。

            ###

            **气味**应正常。

            ## 包装

            甲。
            """
        ],
        check: .survey { reading in
            var found: [Int: (bold: [NodeID], plain: [NodeID])] = [:]
            for section in reading.sections where section.isClause && section.title == nil && section.parent >= 0 && section.firstBlock >= 0 {
                guard reading.kind(section.firstBlock) == .paragraph, section.firstBlock + 1 < reading.document.tree.nodes.count else { continue }
                if reading.kind(section.firstBlock + 1) == .strong {
                    found[section.parent, default: ([], [])].bold.append(section.firstBlock)
                } else {
                    found[section.parent, default: ([], [])].plain.append(section.firstBlock)
                }
            }
            for (_, level) in found.sorted(by: { $0.key < $1.key }) where !level.bold.isEmpty && !level.plain.isEmpty {
                let isPlainRare = level.plain.count <= level.bold.count
                for block in isPlainRare ? level.plain : level.bold {
                    reading.report("clause-lead-bold-consistent", at: reading.firstLine(reading.range(block)), phrase: isPlainRare ? 0 : 1)
                }
            }
        })
}
