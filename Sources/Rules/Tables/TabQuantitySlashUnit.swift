import Model
import Syntax

extension Rule {
    /// Behind the solidus of a quantity stands a unit of several parts without brackets: `ρ/kg/m³`, `力矩/N·m`.
    public static let tabQuantitySlashUnit = Rule(
        id: "tab-quantity-slash-unit", severity: .style, clause: "GB/T 1.1—2020, 9.8.4",
        summary: Phrase("量名与组合单位之间的斜线之后没有括号", "a compound unit behind a solidus lacks its brackets"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.8.4 和 9.4.4.4：表头可写作量与单位之比，如“d/mm”；单位本身有斜线或乘号的加括号，如“ρ/(kg/m³)”，否则成了再除一次",
            "GB/T 1.1—2020, 9.8.4 and 9.4.4.4: a head may be the quantity over its unit, as in d/mm; a unit that is a quotient or product has brackets, as in ρ/(kg/m³), or it divides twice"
        ),
        messages: [
            Phrase("“{0}”中的单位加括号，写作“{1}”", "the unit in “{0}” has brackets: write “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            理化指标应符合表1的规定。

            表 理化指标

            | ⟪密度/kg/m³⟫ | 水分/% | $\\lambda$/[W/(m·K)] |
            |---|---|---|
            | 5 | 14 | 2 |
            """,
            """
            # 技术要求

            理化指标应符合表1的规定。

            表 理化指标

            | 项目 | 要求 |
            |---|---|
            | ⟪铅（以Pb计）/mg/kg　≤⟫ | 0.2 |
            | 长度/mm | 5 |
            """,
        ],
        good: [
            """
            # 技术要求

            理化指标应符合表1的规定。

            表 理化指标

            | 项目 | 密度/(kg/m³) | 水分/% | 质量（kg/件） |
            |---|---|---|---|
            | 钙/磷 | 5 | 14 | 2 |
            """
        ],
        check: .survey { reading in
            for table in reading.tables {
                for cell in table.grid.heads { reading.judgeSlashUnit(cell) }
                for row in table.grid.body {
                    if let first = row.cells.first, table.grid.cells[first].column == 0 { reading.judgeSlashUnit(table.grid.cells[first]) }
                }
            }
        })
}

extension Reading {
    fileprivate mutating func judgeSlashUnit(_ cell: TableGrid.Cell) {
        guard let node = cell.node, case let range = range(node), bytes.contains("/", in: range), let (unit, part) = bytes.bareUnit(in: range) else { return }
        let right = text(ByteRange(range.lower, part.lower)) + "(" + unit + ")" + text(ByteRange(part.upper, range.upper))
        report("tab-quantity-slash-unit", at: range, [quoted(range), .text(right)], fix: replacing(part, by: "(" + unit + ")", .safe))
    }
}
