/// Tables: captions, mention, heads, cells, units (GB/T 1.1—2020, 9.8 and 10.4.2).

import Foundation

extension Operator {
    private static let rows = "| 货架 | 1800 | 600 |\n| 托盘 | 1200 | 1000 |"
    private static let numeric: Set<String> = renumbered.union(["num-thousand-sep"])

    static let tables: [Operator] = [
        .blocks(
            "tab-number|number-mismatch", .strict, "a number by chapters, or no caption", at: .statement, tolerating: renumbered.union(["tab-mentioned"]),
            [
                "货架的尺寸见[](#lint-tab)。\n\n⟪表3-1 货架的尺寸 {#lint-tab}⟫\n\n⟪| 项目 | 长度/mm | 载荷/kg |⟫\n|---|---|---|\n\(rows)",
                "⟪| 项目 | 长度/mm | 质量/kg |⟫\n|---|---|---|\n\(rows)",
                "货架的尺寸见[](#lint-tab)。\n\n⟪表97 货架的尺寸 {#lint-tab}⟫\n\n| 项目 | 长度/mm | 载荷/kg |\n|---|---|---|\n\(rows)",
                "货架的尺寸见[](#lint-tab)。\n\n⟪表5.1 货架的尺寸 {#lint-tab}⟫\n\n⟪| 项目 | 长度/mm | 载荷/kg |⟫\n|---|---|---|\n\(rows)",
            ]),
        .blocks(
            "tab-title-consistent", .strict, "one table without title", at: .statement, tolerating: renumbered,
            [
                "班次的时间见[](#lint-tab)。\n\n⟪表 {#lint-tab}⟫\n\n| 班次 | 时间 |\n|---|---|\n| 早班 | 6:00 |",
                "箱体的颜色见[](#lint-tab)。\n\n⟪表 {#lint-tab}⟫\n\n| 类别 | 颜色 |\n|---|---|\n| 整箱 | 蓝 |",
                "单据的代号见[](#lint-tab)。\n\n⟪表 {#lint-tab}⟫\n\n| 单据 | 代号 |\n|---|---|\n| 入库单 | R |",
                "货位的数量见[](#lint-tab)。\n\n⟪表 {#lint-tab}⟫\n\n| 区域 | 货位数 |\n|---|---|\n| 东区 | 12 |",
            ], where: { !$0.tables.isEmpty }),
        .blocks(
            "tab-mentioned", .strict, "a table that nothing mentions", at: .statement, tolerating: renumbered,
            [
                "⟪表 班次的时间⟫\n\n| 班次 | 时间 |\n|---|---|\n| 早班 | 6:00 |", "⟪表 箱体的颜色 {#lint-tab}⟫\n\n| 类别 | 颜色 |\n|---|---|\n| 整箱 | 蓝 |",
                "⟪表 单据的代号⟫\n\n| 单据 | 代号 |\n|---|---|\n| 入库单 | R |", "⟪表 货位的数量 {#lint-tab}⟫\n\n| 区域 | 货位数 |\n|---|---|\n| 东区 | 12 |",
            ]),
        .blocks(
            "tab-mention-before", .strict, "the table before its mention", at: .statement, tolerating: renumbered,
            [
                "⟪表 班次的时间 {#lint-tab}⟫\n\n| 班次 | 时间 |\n|---|---|\n| 早班 | 6:00 |\n\n班次的时间⟪见[](#lint-tab)⟫。",
                "⟪表 箱体的颜色 {#lint-tab}⟫\n\n| 类别 | 颜色 |\n|---|---|\n| 整箱 | 蓝 |\n\n箱体的颜色⟪见[](#lint-tab)⟫。",
                "⟪表 单据的代号 {#lint-tab}⟫\n\n| 单据 | 代号 |\n|---|---|\n| 入库单 | R |\n\n单据的代号⟪见[](#lint-tab)⟫。",
                "⟪表 货位的数量 {#lint-tab}⟫\n\n| 区域 | 货位数 |\n|---|---|\n| 东区 | 12 |\n\n货位的数量⟪见[](#lint-tab)⟫。",
            ]),
        .blocks(
            "tab-no-subtable|tab-number|number-mismatch", .strict, "partial tables 2a and 2b", at: .statement,
            tolerating: renumbered.union(["tab-", "heading-marks"]),
            [
                "班次的时间见[](#lint-tab)。\n\n⟪表2a 班次的时间 {#lint-tab}⟫\n\n| 班次 | 时间 |\n|---|---|\n| 早班 | 6:00 |",
                "箱体的颜色见[](#lint-tab)。\n\n⟪表1b 箱体的颜色 {#lint-tab}⟫\n\n| 类别 | 颜色 |\n|---|---|\n| 整箱 | 蓝 |",
                "单据的代号见[](#lint-tab)。\n\n⟪表3（a） 单据的代号 {#lint-tab}⟫\n\n| 单据 | 代号 |\n|---|---|\n| 入库单 | R |",
                "货位的数量见[](#lint-tab)。\n\n⟪表2A 货位的数量 {#lint-tab}⟫\n\n| 区域 | 货位数 |\n|---|---|\n| 东区 | 12 |",
            ]),
        .blocks(
            "tab-header-required|tab-empty-cell|table-delimiter", .strict, "a table without head", at: .statement, tolerating: renumbered.union(["tab-"]),
            [
                "班次的时间见[](#lint-tab)。\n\n表 班次的时间 {#lint-tab}\n\n⟪|  |  |⟫\n|---|---|\n| 早班 | 6:00 |\n| 晚班 | 22:00 |",
                "箱体的颜色见[](#lint-tab)。\n\n表 箱体的颜色 {#lint-tab}\n\n⟪| 整箱 | 蓝 |⟫\n⟪| 散装 | 绿 |⟫",
                "单据的代号见[](#lint-tab)。\n\n表 单据的代号 {#lint-tab}\n\n⟪| | |⟫\n|---|---|\n| 入库单 | R |\n| 出库单 | C |",
                "货位的数量见[](#lint-tab)。\n\n表 货位的数量 {#lint-tab}\n\n⟪| 东区 | 12 |⟫\n⟪| 西区 | 15 |⟫",
            ]),
        .table(
            "table-delimiter", .strict, "the delimiter row is gone",
            tolerating: [
                "cite-target-exists", "tab-", "indicator-columns", "prod-", "spec-", "nref-", "fn-", "table-merge", "score-", "annex-mentioned",
                "term-used-twice", "abbr-", "list-",
            ]
        ) { text, table, _ in
            [.remove((table.head + 1)..<(table.head + 2)), text.mark(table.head), text.mark(table.head + 2)]
        },
        .table("tab-no-diagonal", .strict, "a diagonal in the head", tolerating: ["indicator-columns", "prod-", "spec-", "score-", "tab-"]) {
            text, table, index in
            let cells = Table.cells(text.lines[table.head])
            guard cells.count > 1, !cells[0].isEmpty, !cells[0].contains("/"), !cells[0].contains("<") else { return nil }
            return [.replace(table.head, Table.line(["⟪\(cells[0])\(["＼", "\\\\", "\\", "＼"][index])\(["等级", "类型", "指标", "尺寸"][index])⟫"] + cells.dropFirst()))]
        },
        .blocks(
            "tab-unit-statement", .heuristic, "one unit in every head", at: .statement, tolerating: numeric,
            [
                "货架的尺寸见[](#lint-tab)。\n\n⟪表 货架的尺寸 {#lint-tab}⟫\n\n⟪| 项目 | 长度/mm | 宽度/mm | 高度/mm |⟫\n|---|---|---|---|\n| 货架 | 1800 | 600 | 900 |\n| 托盘 | 1200 | 1000 | 150 |",
                "各班的时间见[](#lint-tab)。\n\n⟪表 各班的时间 {#lint-tab}⟫\n\n⟪| 班次 | 作业/h | 休息/h | 交接/h |⟫\n|---|---|---|---|\n| 早班 | 6 | 1 | 1 |",
                "货物的质量见[](#lint-tab)。\n\n⟪表 货物的质量 {#lint-tab}⟫\n\n⟪| 种类 | 净质量（kg） | 皮质量（kg） | 总质量（kg） |⟫\n|---|---|---|---|\n| 整箱 | 10 | 1 | 11 |",
                "各区的温度见[](#lint-tab)。\n\n⟪表 各区的温度 {#lint-tab}⟫\n\n⟪| 区域 | 最高/℃ | 最低/℃ | 平均/℃ |⟫\n|---|---|---|---|\n| 东区 | 20 | 12 | 16 |",
            ]),
        .blocks(
            "tab-unit-in-header", .heuristic, "the unit in every cell", at: .statement, tolerating: numeric,
            [
                "货架的尺寸见[](#lint-tab)。\n\n⟪表 货架的尺寸 {#lint-tab}⟫\n\n⟪| 项目 | 长度 | 质量 |⟫\n|---|---|---|\n⟪| 货架 | 1800 mm | 45 kg |⟫\n⟪| 托盘 | 1200 mm | 18 kg |⟫",
                "各班的时间见[](#lint-tab)。\n\n⟪表 各班的时间 {#lint-tab}⟫\n\n⟪| 班次 | 作业 | 巡查 |⟫\n|---|---|---|\n⟪| 早班 | 6 h | 20 min |⟫\n⟪| 晚班 | 7 h | 30 min |⟫",
                "货物的参数见[](#lint-tab)。\n\n⟪表 货物的参数 {#lint-tab}⟫\n\n⟪| 种类 | 质量 | 体积 |⟫\n|---|---|---|\n⟪| 整箱 | 10 kg | 25 L |⟫\n⟪| 散装 | 8 kg | 30 L |⟫",
                "各区的环境见[](#lint-tab)。\n\n⟪表 各区的环境 {#lint-tab}⟫\n\n⟪| 区域 | 温度 | 风速 |⟫\n|---|---|---|\n⟪| 东区 | 20 ℃ | 0.5 m/s |⟫\n⟪| 西区 | 18 ℃ | 0.3 m/s |⟫",
            ]),
        .blocks(
            "tab-unit-statement-form", .strict, "单位：mm above a table", at: .statement, tolerating: numeric.union(["fig-unit-statement"]),
            [
                "货架的尺寸见[](#lint-tab)。\n\n⟪单位：mm⟫\n\n表 货架的尺寸 {#lint-tab}\n\n| 项目 | 长度 | 宽度 |\n|---|---|---|\n\(rows)",
                "货架的尺寸见[](#lint-tab)。\n\n⟪表 货架的尺寸 {#lint-tab 单位=mm}⟫\n\n| 项目 | 长度 | 宽度 |\n|---|---|---|\n\(rows)",
                "货物的质量见[](#lint-tab)。\n\n⟪（单位：千克）⟫\n\n表 货物的质量 {#lint-tab}\n\n| 种类 | 净质量 | 总质量 |\n|---|---|---|\n| 整箱 | 10 | 11 |",
                "各班的时间见[](#lint-tab)。\n\n⟪表 各班的时间 {#lint-tab 单位=h}⟫\n\n| 班次 | 作业 | 休息 |\n|---|---|---|\n| 早班 | 6 | 1 |",
            ]),
        .table(
            "tab-no-ditto", .strict, "同上 in a cell",
            tolerating: ["limit-unreadable", "indicator-", "prod-", "spec-", "score-", "nref-cited-in-text", "annex-mentioned", "tab-mentioned"]
        ) { text, table, index in
            text.cell(table, below: true, index) { _ in ["同上", "同左", "同前", "同上"][index] }
        },
        .table(
            "tab-empty-cell", .strict, "an empty cell",
            tolerating: ["limit-unreadable", "indicator-", "prod-", "spec-", "score-", "nref-cited-in-text", "annex-mentioned", "tab-mentioned"]
        ) { text, table, index in
            text.lines[table.caption ?? table.head].contains("表单") ? nil : text.cell(table, below: false, index) { _ in ["", "/", "", "／"][index] }
        },
        .blocks(
            "tab-paragraph-no-period", .strict, "a full stop in a table's paragraph", at: .statement, tolerating: numeric,
            [
                "货架的尺寸见[](#lint-tab)。\n\n表 货架的尺寸 {#lint-tab}\n\n| 项目 | 长度/mm | 质量/kg |\n|---|---|---|\n| 货架 | 800 | 45 |\n⟪| 尺寸以外侧为准。 | << | << |⟫",
                "各班的时间见[](#lint-tab)。\n\n表 各班的时间 {#lint-tab}\n\n| 班次 | 时间 |\n|---|---|\n| 早班 | 6:00 |\n⟪| 节假日另行安排。 | << |⟫",
                "箱体的颜色见[](#lint-tab)。\n\n表 箱体的颜色 {#lint-tab}\n\n| 类别 | 颜色 |\n|---|---|\n| 整箱 | 蓝 |\n⟪| 颜色以实物为准，不作仲裁的依据。 | << |⟫",
                "单据的代号见[](#lint-tab)。\n\n表 单据的代号 {#lint-tab}\n\n| 单据 | 代号 |\n|---|---|\n| 入库单 | R |\n⟪| 代号由两人核对。 | << |⟫",
            ]),
        .table(
            "tab-column-count", .strict, "a row with a cell more or less",
            tolerating: ["indicator-", "prod-", "spec-", "score-", "table-merge", "limit-unreadable", "nref-cited-in-text", "annex-mentioned"]
        ) { text, table, index in
            let plain = table.rows.filter {
                !text.lines[$0].contains("<<") && !text.lines[$0].contains("^^") && !text.lines[$0].contains("\\|") && !text.lines[$0].contains("](#")
                    && !text.lines[$0].contains("[^")
            }
            guard let row = plain.last else { return nil }
            let cells = Table.cells(text.lines[row])
            return [.replace(row, "⟪" + Table.line(index % 2 == 0 ? Array(cells.dropLast()) : cells + ["—"]) + "⟫")]
        },
        .blocks(
            "tab-quantity-slash-unit", .strict, "a compound unit without brackets in a head", at: .statement, tolerating: numeric.union(["unit-compound"]),
            [
                "货物的密度见[](#lint-tab)。\n\n表 货物的密度 {#lint-tab}\n\n| 种类 | ⟪密度/kg/m³⟫ | 件数 |\n|---|---|---|\n| 整箱 | 300 | 12 |",
                "皮带的速度见[](#lint-tab)。\n\n表 皮带的速度 {#lint-tab}\n\n| 皮带 | ⟪速度/m/s⟫ | 条数 |\n|---|---|---|\n| 东侧 | 0.5 | 2 |",
                "水泵的流量见[](#lint-tab)。\n\n表 水泵的流量 {#lint-tab}\n\n| 水泵 | ⟪流量/m³/h⟫ | 台数 |\n|---|---|---|\n| 一号 | 12 | 2 |",
                "溶液的浓度见[](#lint-tab)。\n\n表 溶液的浓度 {#lint-tab}\n\n| 溶液 | ⟪浓度/mg/L⟫ | 瓶数 |\n|---|---|---|\n| 甲 | 20 | 3 |",
            ]),
        .blocks(
            "tab-caption-above|tab-number", .strict, "the caption below the table", at: .statement, tolerating: renumbered.union(["tab-", "table-"]),
            [
                "班次的时间见[](#lint-tab)。\n\n⟪| 班次 | 时间 |⟫\n|---|---|\n| 早班 | 6:00 |\n\n⟪表 班次的时间 {#lint-tab}⟫\n\n班次由组长安排。",
                "箱体的颜色见[](#lint-tab)。\n\n⟪| 类别 | 颜色 |⟫\n|---|---|\n| 整箱 | 蓝 |\n\n⟪表 箱体的颜色 {#lint-tab}⟫\n\n颜色以实物为准。",
                "单据的代号见[](#lint-tab)。\n\n⟪| 单据 | 代号 |⟫\n|---|---|\n| 入库单 | R |\n\n⟪表 单据的代号 {#lint-tab}⟫\n\n代号由两人核对。",
                "货位的数量见[](#lint-tab)。\n\n⟪| 区域 | 货位数 |⟫\n|---|---|\n| 东区 | 12 |\n\n⟪表 货位的数量 {#lint-tab}⟫\n\n数量以台账为准。",
            ]),
    ]

    static func table(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [],
        _ edits: @escaping @Sendable (Manuscript, Table, Int) -> [Edit]?
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            text.picks(text.tables.filter { $0.rows.count > 1 }, 4, rules + name).compactMap { table, index in
                edits(text, table, index).map { text.edited("table at line \(table.head + 1), way \(index + 1)", $0) }
            }
        }
    }
}

extension Manuscript {
    /// A cell of the body becomes another; not in the first column, nor one that joins others or links.
    func cell(_ table: Table, below: Bool, _ index: Int, _ text: (String) -> String) -> [Edit]? {
        let rows = table.rows.dropFirst(below ? 1 : 0).filter { row in
            !lines[row].contains("<<") && !lines[row].contains("^^") && !lines[row].contains("\\|")
                && !(row + 1 < table.rows.upperBound && lines[row + 1].contains("^^"))
        }
        guard let row = rows.randomized("\(name)\(table.head)\(index)") else { return nil }
        var cells = Table.cells(lines[row])
        let places = cells.indices.dropFirst().filter { !cells[$0].contains("[^") && !cells[$0].contains("](#") && !cells[$0].contains("GB") }
        guard let place = Array(places).randomized("\(name)\(row)") else { return nil }
        cells[place] = "⟪\(text(cells[place]))⟫"
        return [.replace(row, Table.line(cells))]
    }
}
