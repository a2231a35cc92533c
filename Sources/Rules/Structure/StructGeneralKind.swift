import Model
import Syntax

extension Rule {
    /// 概述 requires something, or 通用要求, chapter or clause, requires nothing.
    public static let structGeneralKind = Rule(
        id: "struct-general-kind", severity: .error, clause: "GB/T 1.1—2020, 9.3",
        summary: Phrase("“概述”中有要求，或“通用要求”中没有要求", "概述 requires something, or 通用要求 requires nothing"),
        why: Phrase("GB/T 1.1—2020 的 9.3：“通用要求”由要求型条款组成，“概述”只有陈述", "GB/T 1.1—2020, 9.3: 通用要求 consists of requirements, 概述 states only"),
        messages: [
            Phrase("“概述”中不应有要求：改称“通则”或移走要求", "概述 has no requirements: call it 通则, or move them"),
            Phrase("“通用要求”中没有要求", "通用要求 requires nothing"),
        ],
        bad: [
            """
            # 技术要求

            ## ⟪概述⟫

            包装箱应完好。

            ## 感官

            甲。
            """,
            """
            # ⟪通用要求⟫

            坚持安全第一，持续改进服务质量。
            """,
        ],
        good: [
            """
            # 技术要求

            ## 通则

            包装箱应完好。

            ## 感官

            甲。
            """
        ],
        check: .survey { reading in
            for (index, section) in reading.sections.enumerated() where section.isClause && section.zone == .body {
                guard let title = section.title else { continue }
                if reading.bytes.isEqual(title, "概述"), section.level > 1, section.clauses == 0, section.requirements > 0 {
                    reading.report("struct-general-kind", at: title)
                }
                guard reading.bytes.isEqual(title, "通用要求"), !reading.isGuide, reading.document.metadata.kind != .general else { continue }
                let weight = reading.weight(of: index)
                if weight.requirements == 0, weight.blocks > 0, !reading.hasRelation(section) {
                    reading.report("struct-general-kind", at: title, phrase: 1)
                }
            }
        })
}
