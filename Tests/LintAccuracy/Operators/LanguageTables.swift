/// The language's rules of tables: joined cells, limits, scores (language.md, 3 and 6).

import Foundation

extension Operator {
    static let languageTables: [Operator] = [
        .blocks(
            "table-in-quotation", .strict, "a table after >", at: .statement, tolerating: ["tab-"],
            [
                "示例：\n\n> ⟪| 班次 | 时间 |⟫\n> |---|---|\n> | 早班 | 6:00 |", "注：班次如下。\n\n> ⟪| 班次 | 时间 |⟫\n> |---|---|\n> | 晚班 | 22:00 |",
                "示例：颜色如下。\n\n> ⟪| 类别 | 颜色 |⟫\n> |---|---|\n> | 整箱 | 蓝 |", "示例：\n\n> ⟪| 单据 | 代号 |⟫\n> |---|---|\n> | 入库单 | R |",
            ]),
        .inserted(
            "table-merge", "cells that cannot join", "",
            [
                "| 班次 | 时间 | 人数 |\n|---|---|---|\n| ⟪<<⟫ | 6:00 | 3 |\n| 晚班 | 22:00 | 2 |",
                "| 班次 | 时间 | 人数 |\n|---|---|---|\n| ⟪^^⟫ | 6:00 | 3 |\n| 晚班 | 22:00 | 2 |", "| ⟪<<⟫ | 时间 | 人数 |\n|---|---|---|\n| 早班 | 6:00 | 3 |",
                "| 班次 | ⟪^^⟫ | 人数 |\n|---|---|---|\n| 早班 | 6:00 | 3 |",
            ]),
        .inserted(
            "indicator-columns", "no column of names or limits", " 指标",
            [
                "| 序号 | 限量 |\n|---|---|\n| 1 | ≤14.5 |", "| 项目 | 试验方法 |\n|---|---|\n| 水分 | 目视 |", "| 序号 | 备注 |\n|---|---|\n| 1 | 常温 |",
                "| 指标 | 说明 |\n|---|---|\n| 外观 | 目视 |",
            ]),
        .inserted(
            "limit-unreadable", "a limit that cannot be read", " 指标",
            [
                "| 项目 | 限量 |\n|---|---|\n| 水分/% | ⟪≤≥14.5⟫ |", "| 项目 | 限量 |\n|---|---|\n| 水分/% | ⟪≤14..5⟫ |", "| 项目 | 限量 |\n|---|---|\n| 长度/mm | ⟪>＜100⟫ |",
                "| 项目 | 限量 |\n|---|---|\n| 质量/kg | ⟪≥≤5⟫ |",
            ]),
        .inserted(
            "score-columns", "no column of scores", " 评分",
            [
                "| 项目 | 满分 |\n|---|---|\n| 外观 | 40 |\n| 整洁 | 60 |", "| 项目 | 得分 |\n|---|---|\n| 外观 | 40 |\n| 整洁 | 60 |", "| 项目 | 说明 |\n|---|---|\n| 外观 | 目视 |",
                "| 项目 | 比重 |\n|---|---|\n| 外观 | 40 |\n| 整洁 | 60 |",
            ]),
        .inserted(
            "score-value", "a score that is no number", " 评分",
            [
                "| 项目 | 分值 |\n|---|---|\n| 外观 | 40 |\n| 整洁 | ⟪60分⟫ |", "| 项目 | 分值 |\n|---|---|\n| 外观 | ⟪四十⟫ |\n| 整洁 | 60 |",
                "| 项目 | 权重 |\n|---|---|\n| 外观 | ⟪较高⟫ |\n| 整洁 | 0.5 |", "| 项目 | 分值 |\n|---|---|\n| 外观 | ⟪约40⟫ |\n| 整洁 | 60 |",
            ]),
        .inserted(
            "score-sum", "a sum that is wrong", " 评分",
            [
                "| 项目 | 分值 |\n|---|---|\n| 外观 | 40 |\n| 整洁 | 50 |\n| 合计 | ⟪100⟫ |", "| 项目 | 权重 |\n|---|---|\n| 外观 | 0.45 |\n| 整洁 | ⟪0.5⟫ |",
                "| 项目 | 分值 | 权重 |\n|---|---|---|\n| 外观 | 40 | 0.4 |\n| 整洁 | 60 | 0.6 |\n| 合计 | ⟪90⟫ | 1.0 |",
                "| 项目 | 分值 |\n|---|---|\n| 外观 | 30 |\n| 整洁 | 30 |\n| 安全 | 30 |\n| 合计 | ⟪100⟫ |",
            ]),
    ]

    /// A table with its mention; a finding may also stand at its caption or head.
    private static func inserted(_ rule: String, _ name: String, _ attributes: String, _ tables: [String]) -> Operator {
        .blocks(
            rule, .strict, name, at: .statement, tolerating: renumbered.union(["prod-", "spec-", "tab-", "limit-", "indicator-", "score-", "qty-names"]),
            tables.map { "各项内容见[](#lint-tab)。\n\n⟪表 各项内容 {#lint-tab\(attributes)}⟫\n\n⟪" + mark($0) })
    }

    /// The mark that was opened is closed at the head's end, unless the head has marks of its own.
    private static func mark(_ table: String) -> String {
        let lines = table.components(separatedBy: "\n")
        let head = lines[0].replacingOccurrences(of: "⟪", with: "").replacingOccurrences(of: "⟫", with: "")
        return ([head + "⟫"] + lines.dropFirst()).joined(separator: "\n")
    }
}
