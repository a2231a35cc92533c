import Model
import Syntax

extension Rule {
    /// 概述 requires something, or 通用要求 requires nothing.
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
            """
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
            for section in reading.sections where section.isClause && section.level > 1 && section.zone == .body && section.clauses == 0 {
                guard let title = section.title else { continue }
                if reading.bytes.isEqual(title, "概述"), section.requirements > 0 { reading.report("struct-general-kind", at: title) }
                if reading.bytes.isEqual(title, "通用要求"), section.requirements == 0, section.blocks > 0, !reading.isGuide,
                    reading.document.metadata.kind != .general
                {
                    reading.report("struct-general-kind", at: title, phrase: 1, severity: .warning)
                }
            }
        })
}
