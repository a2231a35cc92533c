import Model
import Syntax

extension Rule {
    /// General content is not the first clause.
    public static let structGeneralFirst = Rule(
        id: "struct-general-first", severity: .warning, clause: "GB/T 1.1—2020, 9.3",
        summary: Phrase("通用内容不是最前面的条", "general content is not the first clause"),
        why: Phrase("GB/T 1.1—2020 的 9.3：某章或条的通用内容宜作为其最前面的一条", "GB/T 1.1—2020, 9.3: what holds for a whole chapter or clause should be its first clause"),
        messages: [
            Phrase("“{0}”宜为本层的第一条", "“{0}” should be the first clause of its level")
        ],
        bad: [
            """
            # 技术要求

            ## 感官

            甲。

            ## ⟪通则⟫

            乙。
            """
        ],
        good: [
            """
            # 技术要求

            ## 通则

            甲。

            ## 感官

            乙。
            """
        ],
        check: .survey { reading in
            var first = [Bool](repeating: true, count: reading.sections.count + 1)
            for section in reading.sections where section.isClause && section.level > 1 && section.parent >= 0 {
                let isFirst = first[section.parent]
                first[section.parent] = false
                guard !isFirst, let title = section.title, ["通则", "总则", "通用要求", "一般要求", "概述", "一般规定"].contains(where: { reading.bytes.isEqual(title, $0) })
                else {
                    continue
                }
                reading.report("struct-general-first", at: title, [reading.quoted(title)])
            }
        })
}
