/// Annexes: labels, nature, titles, mention, order (GB/T 1.1—2020, 9.6 and 10.4.1).

import Foundation

extension Operator {
    private static let relabelled = renumbered.union(["annex-order-by-mention", "struct-informative-order"])

    static let annexes: [Operator] = [
        Operator(
            "annex-position|struct-informative-order", .strict, "an annex before the last chapter or after 参考文献",
            tolerating: relabelled.union(["bib-position", "core-", "idx-last"])
        ) { text in
            guard let annex = text.annexes.first, let chapter = text.chapters().last else { return [] }
            var made = [text.moved(annex, before: text.sections[chapter].line, markingAlso: [chapter])]
            if let books = text.section(.bibliography), let last = text.annexes.last {
                made.append(text.moved(last, before: text.sections[books].end, markingAlso: [books]))
            }
            if text.annexes.count > 1, let first = text.chapters().first, first != chapter {
                made.append(text.moved(text.annexes[1], before: text.sections[first].end, markingAlso: [first, text.chapters()[1]]))
            }
            return made
        },
        .annex(
            "annex-letter|number-mismatch|struct-element-title-exact", .strict, "an annex with another label",
            tolerating: relabelled.union(["annex-", "struct-", "clause-", "cite-annex-form", "heading-", "guide-no-shall", "test-core"])
        ) { text, one, index in
            let nature = one.kind == .normativeAnnex ? "规范性" : "资料性"
            return "# ⟪\(["附录1", "附件A", "附录一", "附录Z"][index])⟫（\(nature)） \(one.title)\(one.tail)"
        },
        .annex("annex-nature-line", .strict, "an old or no nature", tolerating: ["guide-no-shall"]) { text, one, index in
            let nature = one.kind == .normativeAnnex ? "规范性" : "资料性"
            let old = one.kind == .normativeAnnex ? ["（补充件）", "（标准的附录）"] : ["（参考件）", "（提示的附录）"]
            return [
                "# 附录\(one.number)⟪（\(nature)附录）⟫ \(one.title)\(one.tail)", "# ⟪附录\(one.number)⟫ \(one.title)\(one.tail)",
                "# 附录\(one.number)⟪\(old[0])⟫ \(one.title)\(one.tail)", "# 附录\(one.number)⟪\(old[1])⟫ \(one.title)\(one.tail)",
            ][index]
        },
        .annex("annex-title", .strict, "an annex without title") { text, one, _ in
            one.id == nil && text.lines.contains { $0.contains("(#\(one.title))") } ? nil : "⟪# 附录（\(one.kind == .normativeAnnex ? "规范性" : "资料性")）\(one.tail)⟫"
        },
        .annex(
            "annex-nature-consistent", .heuristic, "the other nature",
            tolerating: ["guide-no-shall", "modal-", "tab-mentioned", "nref-cited-in-text", "annex-order-by-mention"]
        ) { text, one, _ in
            "# 附录（⟪\(one.kind == .normativeAnnex ? "资料性" : "规范性")⟫） \(one.title)\(one.tail)"
        },
        Operator("annex-order-by-mention", .strict, "two annexes in the other order", tolerating: renumbered) { text in
            let pairs = zip(text.annexes, text.annexes.dropFirst())
            return pairs.map { first, second in text.moved(second, before: text.sections[first].line, markingAlso: [first]) }
        },
        .newAnnex(
            "annex-mentioned", .strict, "an annex that nothing mentions", tolerating: ["annex-examples-merge"],
            [
                "⟪# 附录（资料性） 货位的编号示例 {#lint-annex}⟫\n\n货位自东向西编号，东侧第一个货位为01。", "⟪# 附录（资料性） 台账的格式 {#lint-annex}⟫\n\n台账分为五栏，自左向右依次为日期、名称、数量、经手人和备注。",
                "⟪# 附录（资料性） 颜色对照 {#lint-annex}⟫\n\n蓝色表示待检，绿色表示合格。", "⟪# 附录（资料性） 班次的安排 {#lint-annex}⟫\n\n早班自6:00至14:00。",
            ]),
        .newAnnex(
            "annex-only-subclauses|clause-single-child", .strict, "one clause only in an annex", mention: "货位的编号见[](#lint-annex)。",
            [
                "⟪# 附录（资料性） 货位的编号 {#lint-annex}⟫\n\n⟪## 规则⟫\n\n货位自东向西编号，东侧第一个货位为01。", "⟪# 附录（资料性） 台账的格式 {#lint-annex}⟫\n\n⟪## 栏目⟫\n\n台账分为五栏。",
                "⟪# 附录（资料性） 颜色对照 {#lint-annex}⟫\n\n⟪## 颜色⟫\n\n蓝色表示待检，绿色表示合格。", "⟪# 附录（资料性） 班次的安排 {#lint-annex}⟫\n\n⟪## 早班⟫\n\n早班自6:00至14:00。",
            ]),
        .newAnnex(
            "annex-numbering|number-mismatch", .strict, "numbers of the text in an annex", mention: "货位的编号见[](#lint-annex)。",
            tolerating: ["tab-mentioned", "unanchored-reference", "cite-target-exists", "eq-symbol-unique"],
            [
                "# 附录（资料性） 货位的编号 {#lint-annex}\n\n货位的编号见[](#lint-table)。\n\n⟪表5 货位的编号 {#lint-table}⟫\n\n| 货位 | 编号 |\n|---|---|\n| 东侧 | 01 |",
                "# 附录（资料性） 台账的格式 {#lint-annex}\n\n## ⟪1.1⟫ 栏目\n\n台账分为五栏。\n\n## ⟪1.2⟫ 颜色\n\n封面为蓝色。",
                "# 附录（资料性） 颜色对照 {#lint-annex}\n\n## ⟪9.1⟫ 颜色\n\n蓝色表示待检。\n\n## ⟪9.2⟫ 含义\n\n绿色表示合格。",
                "# 附录（资料性） 箱数的计算 {#lint-annex}\n\n箱数按[](#lint-eq)计算：\n\n$$\nn = a b\n$$ ⟪（9）⟫ {#lint-eq}\n\n式中：\n\n- $n$——箱数；\n- $a$——层数；\n- $b$——每层的箱数。",
            ]),
        Operator(
            "annex-forbidden-sections", .strict, "范围 or 术语和定义 in an annex", tolerating: ["clause-", "term-", "scope-", "nref-", "abbr-", "cite-target-exists"]
        ) { text in
            let spots = text.sections.indices.filter {
                [.normativeAnnex, .informativeAnnex].contains(text.sections[$0].kind) && text.sections[$0].level == 2 && !text.sections[$0].title.isEmpty
                    && (text.sections[$0].id != nil || !text.isLinked($0))
            }
            return text.picks(spots, 4, "forbidden").map { section, index in
                let title = ["范围", "规范性引用文件", "术语和定义", "范围"][index]
                return text.edited("\(text.sections[section].number) \(title)", [text.retitled(section, "⟪\(title)⟫")])
            }
        },
        .newAnnex(
            "annex-examples-merge", .heuristic, "an annex for each example", mention: "示例见[](#lint-annex)和[](#lint-other)。",
            [
                "⟪# 附录（资料性） 整箱货位编号示例 {#lint-annex}⟫\n\n整箱的第一个货位为A01。\n\n⟪# 附录（资料性） 散装货位编号示例 {#lint-other}⟫\n\n散装的第一个货位为B01。",
                "⟪# 附录（资料性） 入库单示例 {#lint-annex}⟫\n\n入库单以R开头。\n\n⟪# 附录（资料性） 出库单示例 {#lint-other}⟫\n\n出库单以C开头。",
                "⟪# 附录（资料性） 示例1 {#lint-annex}⟫\n\n蓝色表示待检。\n\n⟪# 附录（资料性） 示例2 {#lint-other}⟫\n\n绿色表示合格。",
                "⟪# 附录（资料性） 早班安排示例 {#lint-annex}⟫\n\n早班为3人。\n\n⟪# 附录（资料性） 晚班安排示例 {#lint-other}⟫\n\n晚班为2人。",
            ]),
    ]

    private static func annex(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [],
        _ heading: @escaping @Sendable (Manuscript, Section, Int) -> String?
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            text.picks(text.annexes, 4, rules + name).compactMap { annex, index in
                heading(text, text.sections[annex], index).map { text.edited($0, [.replace(text.sections[annex].line, $0)]) }
            }
        }
    }

    /// Put after the last annex; its mention, where there is one, after the last statement of the chapters.
    private static func newAnnex(
        _ rules: String, _ grade: Grade, _ name: String, mention: String? = nil, tolerating tolerated: Set<String> = [], _ wordings: [String]
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            let line = text.section(.bibliography).map { text.sections[$0].line } ?? text.section(.index).map { text.sections[$0].line } ?? text.lines.count
            let hosts = text.hosts(.statement).filter { host in !text.annexes.isEmpty ? host > text.sections[text.annexes[text.annexes.count - 1]].line : true }
            let ends = hosts.isEmpty ? text.hosts(.statement) : hosts
            return text.picks([line], wordings.count, rules).compactMap { line, index in
                let new = Edit.insert(wordings[index].components(separatedBy: "\n"), at: line)
                guard let mention else { return text.edited(short(wordings[index]), [new]) }
                guard let host = ends.last(where: { $0 < line }) else { return nil }
                return text.edited(short(wordings[index]), [new, .replace(host, text.lines[host] + mention)])
            }
        }
    }
}

extension Manuscript {
    var annexes: [Int] { sections.indices.filter { sections[$0].level == 1 && [.normativeAnnex, .informativeAnnex].contains(sections[$0].kind) } }
}
