import Model
import Syntax

extension Rule {
    /// An example is a clause of its own.
    public static let exNoOwnClause = Rule(
        id: "ex-no-own-clause", severity: .warning, clause: "GB/T 1.1—2020, 9.10.3",
        summary: Phrase("示例单独设了章或条", "an example is a clause of its own"),
        why: Phrase("GB/T 1.1—2020 的 9.10.3：示例不宜单独设章或条", "GB/T 1.1—2020, 9.10.3: examples should not be clauses of their own"),
        messages: [
            Phrase("示例不宜单独设条，附在所涉的条文之后", "an example should not be a clause; it follows the text that it is about")
        ],
        bad: [
            """
            # 技术要求

            ## 编号

            甲。

            ## ⟪示例⟫

            乙。
            """
        ],
        good: [
            """
            # 技术要求

            ## 编号

            甲。

            示例：乙。

            ## 包装

            丙。
            """
        ],
        check: .survey { reading in
            for section in reading.sections where section.isClause {
                if let title = section.title, reading.bytes.isEqual(title, "示例") || reading.bytes.isEqual(title, "举例") {
                    reading.report("ex-no-own-clause", at: title)
                }
            }
        })
}
