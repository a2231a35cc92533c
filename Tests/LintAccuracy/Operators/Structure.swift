/// Elements: which there are, in what order, under what titles, and what they hold (GB/T 1.1—2020, 6.2.2).

import Foundation

extension Operator {
    /// Chapters that moved or vanished leave references behind.
    private static let dangling: Set<String> = [
        "cite-target-exists", "term-xref-number", "label-mismatch", "nref-", "annex-", "tab-mentioned", "fig-mentioned", "term-used-twice",
        "term-lead-docs-in-nref", "abbr-", "scope-covers-chapters",
        "fore-change-xref-valid", "foreword-contradicts-header", "struct-", "number-mismatch", "core-type-elements", "cite-informative-to-bib", "bib-",
    ]

    static let structure: [Operator] = [
        Operator("struct-required-elements", .strict, "a required element is missing", tolerating: dangling.union(["scope-", "sym-", "intro-", "idx-targets"]))
        { text in
            guard text.stage > 0 else { return [] }
            return [Section.Kind.scope, .references, .terms].compactMap { kind in
                text.section(kind).map { text.edited("without \(text.sections[$0].title)", [.remove(text.sections[$0].line..<text.sections[$0].end)]) }
            }
        },
        Operator(
            "struct-informative-order|annex-position|bib-position", .strict, "fixed elements in another order",
            tolerating: dangling.union(["idx-last", "toc-", "intro-", "fore-"])
        ) { text in
            var made: [Mutation] = []
            if let fore = text.section(.foreword), let intro = text.section(.introduction) {
                made.append(text.moved(intro, before: text.sections[fore].line, markingAlso: [fore]))
            }
            if let intro = text.section(.introduction), let scope = text.section(.scope) {
                made.append(text.moved(intro, before: text.sections[scope].end, markingAlso: [scope, scope + 1]))
            }
            if let books = text.section(.bibliography),
                let annex = text.sections.firstIndex(where: { $0.level == 1 && $0.kind == .normativeAnnex || $0.kind == .informativeAnnex })
            {
                made.append(text.moved(books, before: text.sections[annex].line, markingAlso: [annex]))
            }
            if let fore = text.section(.foreword), let scope = text.section(.scope), text.section(.introduction) == nil {
                made.append(text.moved(fore, before: text.sections[scope].end, markingAlso: [scope, scope + 1]))
            }
            return made
        },
        Operator("bib-position|struct-informative-order", .strict, "参考文献 before an annex or chapter", tolerating: dangling.union(["idx-last"])) { text in
            guard let books = text.section(.bibliography) else { return [] }
            let places = text.annexes + (text.chapters().last.map { [$0] } ?? [])
            return text.picks(places, 1, "bib-position").map { place, _ in text.moved(books, before: text.sections[place].line, markingAlso: [place]) }
        },
        Operator(
            "struct-allowed-forms", .strict, "a form that the element does not take",
            tolerating: renumbered.union(["tab-", "eq-", "fig-", "nref-", "scope-", "clause-"])
        ) { text in
            guard let scope = text.section(.scope), let references = text.section(.references) else { return [] }
            let (first, second) = (text.sections[scope].end, text.sections[references].end)
            return [
                text.edited("an example in 范围", [.insert(["⟪示例：托盘、货架和周转箱。⟫"], at: first)]),
                text.edited("a formula in 范围", [.insert(["⟪$$⟫", "n = a b", "$$"], at: first)]),
                text.edited("a figure in 范围", [.insert(["⟪![货位](\(Corpus.picture))⟫", "", "⟪图 货位的排列⟫"], at: first)]),
                text.edited("a table in 规范性引用文件", [.insert(["⟪表 文件的类别⟫", "", "⟪| 类别 | 数量 |⟫", "|---|---|", "| 国家标准 | 3 |"], at: second)]),
                text.edited("an example in 规范性引用文件", [.insert(["⟪示例：文件的编号由代号和顺序号组成。⟫"], at: second)]),
            ].shuffled(text.name)
        },
        Operator("struct-scope-ch1|struct-informative-order", .strict, "范围 is not the first chapter", tolerating: dangling) { text in
            guard let scope = text.section(.scope), let references = text.section(.references), let terms = text.section(.terms) else { return [] }
            let first = text.sections[scope].line
            return [
                text.moved(scope, before: text.sections[references].end, markingAlso: [references, terms]),
                text.moved(scope, before: text.sections[terms].end, markingAlso: [references, terms]),
                text.edited("总则 before 范围", [.insert(["# ⟪总则⟫", "", "编写所依据的条件以实际观测的数据为准。"], at: first), .replace(first, "⟪# 范围⟫")]),
                text.edited("概况 before 范围", [.insert(["# ⟪概况⟫", "", "有关的背景资料由发布机构保存。"], at: first), .replace(first, "⟪# 范围⟫")]),
            ]
        },
        Operator("struct-nref-ch2|struct-informative-order|struct-terms-ch3", .strict, "规范性引用文件 is not the second chapter", tolerating: dangling) { text in
            guard let references = text.section(.references), let terms = text.section(.terms) else { return [] }
            let line = text.sections[references].line
            return [
                text.moved(references, before: text.sections[terms].end, markingAlso: [terms]),
                text.edited("a chapter before it", [.insert(["# ⟪使用条件⟫", "", "使用的环境以常温为准。"], at: line), .replace(line, "⟪\(text.lines[line])⟫")]),
            ]
        },
        Operator("struct-terms-ch3|struct-informative-order", .strict, "术语和定义 is not the third chapter", tolerating: dangling.union(["title-", "clause-"])) {
            text in
            guard let terms = text.section(.terms), let next = text.chapters().first else { return [] }
            let line = text.sections[terms].line
            return [
                text.moved(terms, before: text.sections[next].end, markingAlso: [next]),
                text.edited("a chapter before it", [.insert(["# ⟪使用条件⟫", "", "使用的环境以常温为准。"], at: line), .replace(line, "⟪\(text.lines[line])⟫")]),
            ]
        },
        Operator(
            "struct-symbols-ch4|struct-informative-order", .strict, "符号 or 缩略语 late in the document",
            tolerating: renumbered.union(["abbr-", "sym-", "spec-", "prod-section-order", "struct-general-first", "scope-covers-chapters"])
        ) { text in
            guard text.section(.symbols) == nil, text.chapters().count > 1 else { return [] }
            let list = ["", "下列缩略语适用于本文件。", "", "- CFU：菌落形成单位（colony-forming unit）", "- PVC：聚氯乙烯（polyvinyl chloride）"]
            return text.picks(Array(text.chapters().dropFirst(1)), 1, "symbols").map { chapter, index in
                text.edited("缩略语 after \(text.sections[chapter].title)", [.insert(["# ⟪缩略语⟫"] + list, at: text.sections[chapter].end)])
            }
        },
        .titleChange(
            "struct-element-title-exact|toc-title-word", .strict, "an old or wrong title",
            [
                .references: ["引用标准", "规范性文件", "引用文件", "规范性引用标准"], .scope: ["适用范围", "主题内容与适用范围"], .terms: ["术语", "定义", "术语与定义", "名词术语"],
                .bibliography: ["参考资料", "参考书目"], .foreword: ["编制说明", "序"], .introduction: ["导言", "绪言"],
            ], tolerating: dangling.union(["scope-", "intro-", "fore-", "term-", "clause-", "list-", "struct-", "title-", "core-", "sym-", "bib-"])),
        Operator("struct-element-title-exact|toc-title-word", .strict, "目录", tolerating: renumbered.union(["struct-", "clause-empty"])) { text in
            guard let fore = text.section(.foreword) else { return [] }
            return [text.edited("目录 before 前言", [.insert(["# ⟪目录⟫"], at: text.sections[fore].line)])]
        },
        Operator(
            "struct-combined-terms-title", .strict, "缩略语 within 术语和定义",
            tolerating: ["abbr-", "sym-", "clause-", "struct-terms-ch3", "term-entry-four-parts", "term-used-twice"]
        ) { text in
            guard let terms = text.section(.terms), text.section(.symbols) == nil, !text.terms.isEmpty else { return [] }
            let heading = text.sections[terms].line
            return [
                ("缩略语", "- PVC：聚氯乙烯（polyvinyl chloride）"), ("符号", "- $L_0$——托盘的长度"), ("缩略语", "- LED：发光二极管（light-emitting diode）"), ("符号", "- $h_0$——托盘的高度"),
            ].map { name, entry in
                text.edited(
                    name,
                    [
                        .replace(heading, "⟪\(text.lines[heading])⟫"),
                        .insert(["## ⟪\(name)⟫", "", "下列\(name)适用于本文件。", "", entry], at: text.sections[terms].end),
                    ])
            }
        },
        Operator("struct-core-missing|core-type-elements", .strict, "no technical chapter", tolerating: ["*"]) { text in
            guard text.stage > 0, text.type != "术语", let first = text.chapters().first else { return [] }
            let end = text.sections.last { $0.level == 1 && $0.kind == .chapter }?.end ?? text.lines.count
            return [
                text.edited("no chapter after the third", [.remove(text.sections[first].line..<end)]),
                text.edited("nothing after the third", [.remove(text.sections[first].line..<text.lines.count)]),
            ]
        },
    ]

    private static func titleChange(
        _ rules: String, _ grade: Grade, _ name: String, _ titles: [Section.Kind: [String]], tolerating tolerated: Set<String>
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            let spots = titles.keys.compactMap { text.section($0) }.sorted()
            return text.picks(spots, 12, rules).map { section, index in
                let words = titles[text.sections[section].kind] ?? []
                let title = words[index % words.count]
                return text.edited(
                    "\(text.sections[section].title) → \(title)", [.replace(text.sections[section].line, "# ⟪\(title)⟫\(text.sections[section].tail)")])
            }
        }
    }
}

extension Manuscript {
    /// A whole chapter stands elsewhere; its heading and those given are marked.
    func moved(_ section: Int, before line: Int, markingAlso others: [Int]) -> Mutation {
        let one = sections[section]
        var chapter = Array(lines[one.line..<one.end])
        chapter[0] = "⟪\(chapter[0])⟫"
        var edits: [Edit] = [.remove(one.line..<one.end)]
        var places = Set([line])
        for other in others where other != section && other < sections.count && sections[other].level == 1 {
            let heading = sections[other].line
            // The chapter is put before this heading: one edit for both.
            if heading == line {
                edits.append(.replace(line..<(line + 1), [""] + chapter + ["", "⟪\(lines[line])⟫"]))
                places.remove(line)
            } else if heading != one.line {
                edits.append(.replace(heading, "⟪\(lines[heading])⟫"))
            }
        }
        if places.contains(line) { edits.append(.insert(chapter, at: line)) }
        return edited("\(one.title) moved to line \(line + 1)", edits)
    }
}
