/// Examples, notes and footnotes (GB/T 1.1—2020, 9.10 to 9.12).

import Foundation

extension Operator {
    static let notes: [Operator] = [
        .blocks(
            "ex-label|number-mismatch", .strict, "例： or 示例2： alone", at: .statement, tolerating: ["heading-marks"],
            ["⟪例：⟫东侧第一个货位为01。", "⟪例如：⟫整箱的代号为Z。", "⟪示例2：⟫东侧第一个货位为01。", "⟪举例：⟫入库单以R开头。", "⟪实例：⟫早班为3人。", "⟪示例3：⟫绿色表示合格。"]),
        .clause(
            "ex-no-own-clause", .strict, "a clause of examples",
            ["## ⟪示例⟫\n\n示例：东侧第一个货位为01。", "## ⟪示例⟫\n\n示例：入库单以R开头。", "## ⟪示例⟫\n\n示例1：蓝色表示待检。\n\n示例2：绿色表示合格。", "## ⟪示例⟫\n\n示例：12箱分为3层，每层4箱。"]),
        .blocks(
            "note-label|number-mismatch", .strict, "备注： or 注2： alone", at: .statement, tolerating: ["heading-marks"],
            ["⟪备注：⟫货位自东向西编号。", "⟪附注：⟫台账以日期命名。", "⟪注2：⟫工具按编号取用。", "⟪说明：⟫颜色以实物为准。", "⟪注解：⟫班次由组长安排。", "⟪注3：⟫代号由两人核对。"]),
        Operator(
            "note-position|term-part-order", .strict, "a note before the paragraph it belongs to",
            tolerating: ["clause-hanging-paragraph", "number-mismatch", "note-label"]
        ) { text in
            let leaves = text.sections.indices.filter {
                text.sections[$0].kind == .chapter && text.isLeaf($0) && !text.sections[$0].title.isEmpty && text.blocks(in: $0).first?.kind == .paragraph
                    && !text.blocks(in: $0).contains { $0.kind == .note }
            }
            let words = ["注：货位自东向西编号。", "注：台账以日期命名。", "注：工具按编号取用。", "注：颜色以实物为准。"]
            return text.picks(leaves, 4, "note-position").map { leaf, index in
                text.edited("line \(text.sections[leaf].line + 1)", [.insert(["⟪\(words[index])⟫"], at: text.sections[leaf].line + 1)])
            }
        },
        .sentences(
            "note-no-requirement|modal-in-additional-info", .heuristic, "a provision in a note", at: .note,
            ["标签⟪应⟫朝外。", "空箱⟪不应⟫放在通道内。", "⟪宜⟫选用浅色的标签。", "记录⟪可⟫采用电子形式。", "温度计⟪应⟫每年校准。"]),
        .blocks(
            "note-no-requirement|modal-in-additional-info", .heuristic, "a note with a provision", at: .statement,
            ["注：标签⟪应⟫朝外。", "注：空箱⟪不应⟫放在通道内。", "注：⟪宜⟫选用浅色的标签。", "注：货架⟪应⟫固定在地面上。"], where: { $0.type != "术语" }),
        .blocks(
            "modal-in-additional-info", .heuristic, "a provision in an example", at: .statement,
            ["示例：整箱⟪应⟫放在下层。", "示例：台账⟪宜⟫采用蓝色封面。", "示例：散装⟪不应⟫与整箱混放。", "示例：标牌⟪应⟫为600 mm×400 mm。"]),
        .footnote(
            "fn-text-no-requirement|modal-in-additional-info", .heuristic, "a provision in a footnote",
            ["标签⟪应⟫朝外。", "空箱⟪不应⟫放在通道内。", "记录⟪宜⟫采用电子形式。", "货架⟪应⟫固定在地面上。"]),
        Operator("fn-text-rare", .strict, "many footnotes") { text in
            let hosts = text.hosts(.statement)
            guard hosts.count > 11 else { return [] }
            return [12, 15, 18, 20].map { count in
                let chosen = Array(hosts.shuffled("\(text.name)\(count)").prefix(count)).sorted()
                return Mutation(
                    label: "\(text.name): \(chosen.count) footnotes",
                    lines: text.edited(
                        "",
                        chosen.enumerated().map { index, host in
                            .replace(host..<(host + 1), ["\(text.lines[host].dropLast())[^lint-\(index)]。", "", "[^lint-\(index)]: 货位\(index + 1)的数据见台账。", ""])
                        }
                    ).lines, prepared: nil, marks: [])
            }
        },
        Operator("fn-pairing", .strict, "a mark without footnote, a footnote without mark") { text in
            text.picks(text.hosts(.statement), 4, "fn-pairing").map { host, index in
                let line = text.lines[host].dropLast()
                return text.edited(
                    "line \(host + 1), way \(index + 1)",
                    [
                        index == 0 || index == 2
                            ? .replace(host, "\(line)⟪[^lint-\(index)]⟫。")
                            : .insert(["⟪[^lint-\(index)]: \(["", "货位的数据见台账。", "", "以实测为准。"][index])⟫"], at: host + 1)
                    ])
            }
        },
        .table(
            // Footnotes of tables may require; the forms of annex C are the business of the rules for verbal forms.
            "fn-figtab-modal|modal-no-must|modal-no-buke-bude-jinzhi|modal-nonlisted", .heuristic, "必须 in a table's footnote",
            tolerating: ["limit-unreadable", "prod-", "core-classification-statement"]
        ) { text, table, index in
            guard
                let row = table.rows.first(where: {
                    !text.lines[$0].contains("<<") && !text.lines[$0].contains("^^") && !text.lines[$0].contains("[^") && !text.lines[$0].contains("\\|")
                }), table.caption != nil,
                text.type != "指南", text.sections[table.section].kind != .informativeAnnex
            else { return nil }
            var cells = Table.cells(text.lines[row])
            cells[cells.count - 1] += "[^lint-cell]"
            return [
                .replace(row, Table.line(cells)),
                .insert(["[^lint-cell]: 试样⟪\(["必须", "不得", "严禁", "应当"][index])⟫\(["在当日测定", "受潮", "混放", "密封保存"][index])。"], at: table.end),
            ]
        },
    ]

    /// A footnote to a statement.
    private static func footnote(_ rules: String, _ grade: Grade, _ name: String, _ wordings: [String]) -> Operator {
        Operator(rules, grade, name, tolerating: ["fn-text-rare"]) { text in
            text.picks(text.hosts(.statement), wordings.count, rules).map { host, index in
                text.edited(
                    "line \(host + 1)", [.replace(host..<(host + 1), ["\(text.lines[host].dropLast())[^lint-note]。", "", "[^lint-note]: \(wordings[index])"])])
            }
        }
    }
}
