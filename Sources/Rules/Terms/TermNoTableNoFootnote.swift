import Model
import Syntax

extension Rule {
    /// An entry has a table or a footnote.
    public static let termNoTableNoFootnote = Rule(
        id: "term-no-table-no-footnote", severity: .error, clause: "GB/T 1.1—2020, 8.7.3.1",
        summary: Phrase("术语条目中有表或脚注", "an entry has a table or a footnote"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.1：术语条目不应编成表的形式，任何内容均不插入脚注",
            "GB/T 1.1—2020, 8.7.3.1: entries are not set as a table, and nothing in them has a footnote"),
        messages: [
            Phrase("术语条目中不应有表", "an entry has no table"),
            Phrase("术语条目中不应有脚注", "an entry has no footnote"),
        ],
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米⟪[^a]⟫。

            [^a]: 不含碎米。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            注：不含碎米。
            """
        ],
        check: .survey { reading in
            for section in reading.sections {
                guard case .term = section.kind else { continue }
                var node = section.node + 1
                while node < reading.document.tree.end(section.node) {
                    switch reading.kind(node) {
                    case .table: reading.report("term-no-table-no-footnote", at: reading.firstLine(reading.range(node)))
                    case .footnoteMark: reading.report("term-no-table-no-footnote", at: reading.range(node), phrase: 1)
                    default: break
                    }
                    node += 1
                }
            }
        })
}
