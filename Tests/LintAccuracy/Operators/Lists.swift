/// Lists: leads, punctuation, marks, levels (GB/T 1.1—2020, 7.5).

import Foundation

extension Operator {
    /// Items that are cited by letter can vanish.
    private static let cited: Set<String> = ["cite-target-exists", "label-mismatch", "list-letter-when-cited", "code-list-numbered"]
    /// What was a list is none any more: its marks stand in paragraphs, and its lead governs nothing.
    private static let headless = cited.union(["list-", "heading-marks", "clause-para-unnumbered", "spec-req-sentence", "fore-changes-list"])

    static let lists: [Operator] = [
        .list(
            "list-needs-lead", .strict, "the lead is gone",
            tolerating: [
                "tab-mentioned", "fig-mentioned", "annex-mentioned", "nref-cited-in-text", "prod-", "spec-", "term-used-twice", "eq-number-if-cited",
                "annex-nature-consistent", "clause-", "cite-", "abbr-used", "modal-", "fore-changes-list", "fore-replaces-full",
            ]
        ) { text, list, index in
            guard index == 0, let lead = list.lead, text.blocks(in: list.section).first?.start == lead.start, !text.lines[lead.range].joined().contains("](#")
            else { return nil }
            return [.remove(lead.range), text.marked(list.items[0])]
        },
        .clause(
            "list-needs-lead", .strict, "a list right after the title", tolerating: ["list-single-item"],
            ["## 工具\n\n⟪- 扳手；⟫\n- 钳子；\n- 锤子。", "## 记录的种类\n\n⟪a) 入库单；⟫\n\nb) 出库单。", "## 颜色\n\n⟪- 蓝色表示待检；⟫\n- 绿色表示合格。", "## 班次\n\n⟪a) 早班；⟫\n\nb) 中班；\n\nc) 晚班。"]),
        .list("list-lead-punct", .strict, "the lead ends in another mark") { text, list, index in
            guard let lead = list.lead, text.lines[lead.end - 1].hasSuffix("：") else { return nil }
            return [.replace(lead.end - 1, "⟪" + text.lines[lead.end - 1].dropLast() + ["；", "，", "", "、"][index] + "⟫"), text.marked(list.items[0])]
        },
        .list("list-item-punct-colon|list-mixed-separator", .strict, "a full stop within", tolerating: ["list-last-period"]) { text, list, index in
            guard let item = list.inner(text, "；", index) else { return nil }
            return [.replace(item.line, text.lines[item.line].dropLast() + "⟪。⟫")]
        },
        .list("list-mixed-separator|list-item-punct-colon", .strict, "a comma among semicolons") { text, list, index in
            guard list.outer.count > 2, let item = list.inner(text, "；", index) else { return nil }
            let inner = list.outer.dropLast()
            // Of two, either may be the odd one.
            let others = inner.count == 2 ? inner.filter { $0.line != item.line }.map { text.marked($0) } : []
            return [.replace(item.line, text.lines[item.line].dropLast() + "⟪，⟫")] + others
        },
        .blocks(
            "list-item-punct-period|list-mixed-separator", .strict, "semicolons after a lead with a full stop", at: .statement,
            [
                "货物的存放遵循下列规则。\n\n- 整箱放在下层⟪；⟫\n- 散装放在上层⟪；⟫\n- 空箱放在门外。", "台账的编号采用下列方法。\n\na) 入库单以R开头⟪；⟫\n\nb) 出库单以C开头⟪；⟫\n\nc) 退货单以T开头。",
                "标牌的颜色有下列含义。\n\n- 蓝色表示待检。\n- 绿色表示合格⟪；⟫\n- 红色表示不合格。", "班次按下列时间划分。\n\na) 早班自6:00至14:00⟪；⟫\n\nb) 中班自14:00至22:00⟪；⟫\n\nc) 晚班自22:00至次日6:00。",
            ]),
        .list("list-last-period", .strict, "the last item does not end in a full stop") { text, list, index in
            guard let last = list.items.last, text.lines[last.line].hasSuffix("。"), last.line == list.range.upperBound - 1 else { return nil }
            return [.replace(last.line, "⟪" + text.lines[last.line].dropLast() + ["；", "", "，", "、"][index] + "⟫")]
        },
        .blocks(
            "list-depth", .strict, "three levels", at: .statement, tolerating: ["list-single-item", "list-marker-level"],
            [
                "器具包括：\n\n- 货架：\n  - 固定式：\n    ⟪- 单层；⟫\n    - 双层；\n  - 移动式；\n- 托盘。",
                "单据包括：\n\na) 入库单：\n\n   1) 整箱：\n\n      ⟪- 国产；⟫\n      - 进口；\n\n   2) 散装；\n\nb) 出库单。",
                "标牌包括：\n\n- 货位标牌：\n  - 横式：\n    ⟪- 大号；⟫\n    - 小号；\n  - 竖式；\n- 安全标牌。",
                "工具包括：\n\na) 手工工具：\n\n   1) 扳手：\n\n      ⟪- 活动扳手；⟫\n      - 固定扳手；\n\n   2) 钳子；\n\nb) 电动工具。",
            ]),
        .list("list-marker-kind", .strict, "marks that are not allowed", tolerating: cited.union(["clause-para-unnumbered", "list-", "heading-marks"])) {
            text, list, index in
            guard list.items.count == list.outer.count else { return nil }
            let marks = [["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"], [], (1...10).map { "\($0)." }, (1...10).map { "（\($0)）" }][index]
            return list.outer.enumerated().map { place, item in
                .replace(item.line, "⟪\(marks.isEmpty ? "•" : marks[place % 10])⟫ \(item.text)")
            }
        },
        .list("list-halfparen|list-marker-kind|input-method-character", .strict, "a. or a、 for a)", tolerating: cited.union(headless)) {
            text, list, index in
            guard list.isLettered, list.items.count == list.outer.count else { return nil }
            return list.outer.enumerated().map { place, item in
                .replace(item.line, "⟪" + item.marker.dropLast() + [". ", "、", "） ", "．"][index] + "⟫" + item.text)
            }
        },
        .list("punct-dash-list|list-marker-kind", .strict, "other dashes", tolerating: headless) { text, list, index in
            guard list.items[0].marker == "-", list.items.count == list.outer.count else { return nil }
            return list.outer.map { .replace($0.line, ["⟪—⟫", "⟪--⟫ ", "⟪–⟫ ", "⟪—⟫ "][index] + $0.text) }
        },
        .list("list-marker-level|list-marker-kind", .strict, "1) at the first level", tolerating: cited) { text, list, index in
            guard index == 0, list.items.count == list.outer.count else { return nil }
            return list.outer.enumerated().map { place, item in .replace(item.line, "⟪\(place + 1))⟫ \(item.text)") }
        },
        .list(
            "list-single-item", .strict, "one item only",
            tolerating: cited.union([
                "tab-mentioned", "fig-mentioned", "annex-mentioned", "nref-cited-in-text", "term-used-twice", "abbr-used", "annex-nature-consistent",
            ])
        ) { text, list, index in
            guard index == 0, list.items.count == list.outer.count, list.outer.count > 1, let lead = list.lead,
                !list.outer.contains(where: { text.lines[$0.line].contains("{") || text.lines[$0.line].contains("](#") }),
                list.outer.count == list.range.filter({ !text.lines[$0].isEmpty }).count
            else { return nil }
            let first = list.outer[0]
            let kept = text.lines[first.line].trimmingCharacters(in: ["；", "。", "，"])
            return [.replace(lead.end - 1, "⟪\(text.lines[lead.end - 1])⟫"), .replace(list.range, ["⟪\(kept)。⟫"])]
        },
        .list("list-sequence", .strict, "a letter is left out", tolerating: cited) { text, list, index in
            guard list.isLettered, list.outer.count > 2 else { return nil }
            let place = 1 + index % (list.outer.count - 1)
            return list.outer.enumerated().dropFirst(place).map { at, item in
                .replace(item.line, "⟪\(UnicodeScalar(UInt8(97 + at + 1))))⟫ " + text.lines[item.line].dropFirst(3))
            }
        },
        Operator("list-letter-when-cited|cite-target-exists", .strict, "a reference to an item of a dashed list", tolerating: ["unanchored-reference"]) {
            text in
            let dashed = text.lists.filter {
                $0.items[0].marker == "-" && $0.outer.count > 1 && text.sections[$0.section].id != nil && text.sections[$0.section].kind == .chapter
            }
            let hosts = text.hosts(.statement)
            guard !hosts.isEmpty else { return [] }
            return text.picks(dashed, 4, "letter-when-cited").compactMap { list, index in
                guard let host = hosts.filter({ !list.range.contains($0) }).randomized("\(text.name)\(index)") else { return nil }
                let section = text.sections[list.section]
                let sentence = [
                    "第二种情形见⟪[\(section.number)](#\(section.anchor)) b)⟫。", "货物的去向见⟪[\(section.number)](#\(section.anchor))列项的第二项⟫。",
                    "货物的来源见⟪[\(section.number)](#\(section.anchor)) a)⟫。",
                    "货物的去向按⟪[\(section.number)](#\(section.anchor))的第一项⟫确定。",
                ][index]
                return text.edited("line \(host + 1): \(sentence)", [.replace(host, text.lines[host] + sentence)] + list.outer.map { text.marked($0) })
            }
        },
    ]

    /// Edits of existing lists; the index says which of four ways.
    private static func list(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [], _ edits: @escaping @Sendable (Manuscript, List, Int) -> [Edit]?
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            let spots = text.lists.flatMap { list in
                (0..<4).compactMap { index in edits(text, list, index).map { (list, index, $0) } }
            }
            // Another way at each site.
            var taken: Set<Int> = []
            return spots.shuffled(name + text.name).filter { $0.1 == 0 || !taken.contains($0.0.range.lowerBound) }.sorted {
                abs($0.1 - text.ordinal % 4) < abs($1.1 - text.ordinal % 4)
            }.filter {
                taken.insert($0.0.range.lowerBound).inserted
            }.prefix(sitesPerDocument).map { text.edited("line \($0.0.range.lowerBound + 1), way \($0.1 + 1)", $0.2) }
        }
    }
}

extension List {
    /// An item that ends in the mark and is neither the last nor has items below.
    func inner(_ text: Manuscript, _ mark: String, _ index: Int) -> Item? {
        let fitting = outer.dropLast().filter { text.lines[$0.line].hasSuffix(mark) }
        return fitting.isEmpty ? nil : fitting[index % fitting.count]
    }
}

extension Manuscript {
    func marked(_ item: Item) -> Edit { .replace(item.line, "⟪\(lines[item.line])⟫") }
}
