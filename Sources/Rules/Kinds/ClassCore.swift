import Model
import Syntax

extension Rule {
    /// A code stands twice in one table of a classification. A cell that several rows share is one; the same words under another head, codes
    /// that are left empty, and those of what stands above a class or answers to it, are none.
    public static let classCore = Rule(
        id: "class-core", severity: .warning, clause: "GB/T 20001.3—2015, 代码",
        summary: Phrase("分类标准的代码重复", "a classification has a code twice"),
        why: Phrase(
            "GB/T 20001.3—2015 关于代码的规定：类目和代码一一对应，同一个代码不表示两个类目（条号未核对）",
            "GB/T 20001.3—2015 on codes: a code stands for one class; one code for two classes is none (clause not checked)"),
        messages: [
            Phrase("代码“{0}”在本表中已用", "the code “{0}” has been used in this table")
        ],
        notes: [
            Phrase("首次使用", "used first")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 货物分类与代码
            类型: 分类
            …
            ---

            # 代码

            代码见[表1](#t)。

            表 代码 {#t}

            | 代码 | 类别 |
            |---|---|
            | 01 | 普通货物 |
            | ⟪01⟫ | 危险货物 |
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 货物分类与代码
            类型: 分类
            …
            ---

            # 代码

            代码见[表1](#t)。

            表 代码 {#t}

            | 代码 | 类别 | 上级代码 |
            |---|---|---|
            | 01 | 普通货物 | A |
            | 02 | 危险货物 | A |
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .classification else { return }
            for anchor in reading.captioned where reading.document[anchor].kind == .table && !reading.isQuoted(reading.document[anchor].node) {
                guard let grid = reading.document.tables[anchor] else { continue }
                let others = reading.columns(of: grid, holding: ["上级", "父", "对应", "原"])
                for head in reading.columns(of: grid, ending: ["代码", "编码", "代号", "码"]) where !others.contains(head) {
                    var known: [String: ByteRange] = [:]
                    for row in grid.rows where !row.isHead {
                        for cell in grid.cells[row.cells] where cell.column == head {
                            guard let node = cell.node, case let code = reading.document.plainText(node), code.utf8.contains(where: Byte.isAlphanumeric) else {
                                continue
                            }
                            if let first = known[code] {
                                reading.report("class-core", at: reading.range(node), [.text(code)], notes: [Note(range: first)])
                            } else {
                                known[code] = reading.range(node)
                            }
                        }
                    }
                }
            }
        })
}
