/// 术语和定义: leads, entries, their parts and their use (GB/T 1.1—2020, 8.7 and 10.3.5).

import Foundation

extension Operator {
    private static let unused: Set<String> = ["term-used-twice", "cite-informative-to-bib", "bib-required"]

    static let terms: [Operator] = [
        .lead(
            "term-lead-sentence", .strict, "another lead", .terms, tolerating: ["cite-self-name", "term-lead-docs-in-nref", "nref-listed-if-cited"],
            ["本文件采用下列术语和定义。", "下列定义适用于本文件。", "下列术语和定义适用于本标准。", "GB/T 15834界定的术语和定义适用于本文件。", "为了便于理解，给出下列术语。"]),
        .lead(
            "term-lead-docs-in-nref|nref-listed-if-cited", .strict, "the lead names a document that is not listed", .terms,
            [
                "GB/T 15834界定的以及下列术语和定义适用于本文件。", "GB/T 4122.1—2008界定的以及下列术语和定义适用于本文件。", "GB/T 19000和GB/T 18354界定的以及下列术语和定义适用于本文件。",
                "GB/T 3358.1界定的以及下列术语和定义适用于本文件。",
            ]),
        Operator("term-none-sentence", .strict, "no entries and another sentence", tolerating: ["*"]) { text in
            guard let section = text.section(.terms), text.type != "术语" else { return [] }
            let body = (text.sections[section].line + 1)..<text.sections[section].end
            return ["无。", "本文件没有术语。", "本标准没有需要界定的术语和定义。", "本章无内容。"].map { text.edited($0, [.replace(body, ["", "⟪\($0)⟫", ""])]) }
        },
        .entry("term-entry-four-parts", .strict, "no English", tolerating: ["term-used-twice"]) { text, term, index in
            text.sections[term].title != text.termName(term) && !text.sections[term].title.contains("；")
                ? [text.retitled(term, "⟪\(text.termName(term))⟫")] : nil
        },
        .entry("term-entry-four-parts|clause-empty", .strict, "no definition", tolerating: ["term-", "clause-empty"]) { text, term, index in
            guard let definition = text.definition(of: term), text.blocks(in: term).count == 1 else { return nil }
            return [.remove(definition.range), text.mark(text.sections[term].line)]
        },
        .entry("term-part-order|note-position", .strict, "example after note, note after source", tolerating: unused) { text, term, index in
            guard text.blocks(in: term).count == 1, let definition = text.definition(of: term) else { return nil }
            return [
                .insert(
                    [
                        ["⟪注：尺寸不在此列。⟫", "", "⟪示例：木质托盘。⟫"], ["⟪[来源：GB/T 4122.1—2008，3.2]⟫", "", "⟪注：尺寸不在此列。⟫"],
                        ["⟪[来源：GB/T 4122.1—2008，3.2]⟫", "", "⟪示例：木质托盘。⟫"],
                        ["⟪注1：尺寸不在此列。⟫", "", "⟪注2：颜色不在此列。⟫", "", "⟪示例：木质托盘。⟫"],
                    ][index], at: definition.end)
            ]
        },
        .entry("term-no-table-no-footnote|struct-allowed-forms", .strict, "a table in an entry", tolerating: renumbered.union(["tab-"])) { text, term, index in
            guard let last = text.blocks(in: term).last else { return nil }
            return [
                .insert(
                    [
                        ["⟪表 尺寸的分档⟫", "", "⟪| 档 | 长度/mm |⟫", "|---|---|", "| 大 | 600 |"], ["⟪表⟫", "", "⟪| 类别 | 说明 |⟫", "|---|---|", "| 甲 | 木质 |"],
                        ["⟪| 类别 | 说明 |⟫", "|---|---|", "| 乙 | 塑料 |"], ["⟪表 示例的分类⟫", "", "⟪| 种 | 色 |⟫", "|---|---|", "| 甲 | 红 |"],
                    ][index], at: last.end)
            ]
        },
        .entry("fn-not-in-terms|term-no-table-no-footnote|struct-allowed-forms", .strict, "a footnote in an entry", tolerating: ["fn-text-rare"]) {
            text, term, index in
            guard let definition = text.definition(of: term), text.lines[definition.end - 1].hasSuffix("。") else { return nil }
            return [
                .replace(
                    (definition.end - 1)..<definition.end,
                    [
                        text.lines[definition.end - 1].dropLast() + "⟪[^lint-\(index)]⟫。", "",
                        "⟪[^lint-\(index)]: \(["见台账。", "以实测为准。", "不含附件。", "按公历计算。"][index])⟫",
                    ])
            ]
        },
        .newEntry(
            "term-used-twice", .strict, "a term that is not used",
            ["垫板 pallet board\n\n放在货物与地面之间的板。", "货位码 slot code\n\n表示货物位置的一组数字。", "翻垛 restacking\n\n改变货物堆放位置的作业。", "缓存区 buffer area\n\n货物临时停放的区域。"]),
        Operator("term-no-compound", .heuristic, "a term made of two others", tolerating: unused.union(["term-consistency"])) { text in
            let names = text.terms.map { text.termName($0) }.filter { $0.count < 7 }
            // A terminology standard gives every term of its system, composed ones too.
            guard text.type != "术语", names.count > 2, let room = text.termRoom else { return [] }
            return [(0, 1), (1, 2), (2, 0), (1, 0)].map { one, two in
                text.edited(
                    "\(names[one])\(names[two])", [.insert([room.marks + " ⟪\(names[one])\(names[two])⟫ combined item", "", "兼有两者特征的对象。"], at: room.line)])
            }
        },
        .entry(
            "term-def-no-requirement", .heuristic, "a requirement in a definition",
            tolerating: ["term-def-substitutable", "modal-no-must", "modal-", "term-def-"]
        ) { text, term, index in
            guard let definition = text.definition(of: term), text.lines[definition.end - 1].hasSuffix("。") else { return nil }
            return [
                .replace(
                    definition.end - 1, text.lines[definition.end - 1].dropLast() + ["，长度⟪应⟫不小于5 mm。", "，⟪不应⟫含有杂质。", "，温度⟪必须⟫低于25 ℃。", "，⟪宜⟫在当日完成。"][index])
            ]
        },
        .entry("term-def-substitutable", .strict, "a definition that cannot stand for the term") { text, term, index in
            guard let definition = text.definition(of: term), definition.range.count == 1, !text.lines[definition.start].hasPrefix("〈") else { return nil }
            let line = text.lines[definition.start]
            return [.replace(definition.start, ["⟪是指⟫\(line)", "⟪指⟫\(line)", "⟪\(text.termName(term))是⟫\(line)", "⟪是⟫\(line)"][index])]
        },
        .entry("term-def-circular", .strict, "a definition by the term itself", tolerating: ["term-", "cite-target-exists", "abbr-"]) { text, term, index in
            guard let definition = text.definition(of: term), !text.lines[definition.start].hasPrefix("〈") else { return nil }
            let name = text.termName(term)
            return [.replace(definition.range, [["用作⟪\(name)⟫的物品或者作业。", "具有⟪\(name)⟫特征的对象。", "能够称为⟪\(name)⟫的事物。", "与⟪\(name)⟫有关的一类事物。"][index]])]
        },
        .made("term-xref-number", .strict, "a wrong number after a term", at: .statement, count: 4, tolerating: ["cite-target-exists"]) { text, index in
            guard let term = text.terms.randomized("\(text.name)\(index)"), text.sections[term].number != "3.\(88 + index)" else { return nil }
            return [
                "货位上的\(text.termName(term))⟪（3.88）⟫按日清点。", "台账中的\(text.termName(term))⟪（3.89）⟫以编号表示。", "图上的\(text.termName(term))⟪（3.90）⟫以蓝色表示。",
                "\(text.termName(term))⟪（3.91）⟫的记录保存在档案室。",
            ][index]
        },
        .entry(
            "term-source-form|cite-source-form", .strict, "a source in another form",
            tolerating: unused.union(["term-", "unclosed-source", "input-method-character", "punct-", "list-", "cite-"])
        ) { text, term, index in
            guard let last = text.blocks(in: term).last, !text.blocks(in: term).contains(where: { $0.kind == .source }) else { return nil }
            return [
                .insert(
                    [["⟪[GB/T 4122.1—2008，定义 3.2]⟫"], ["⟪（引自GB/T 4122.1—2008，3.2）⟫"], ["⟪[引自：GB/T 4122.1—2008，3.2]⟫"], ["⟪[来源：GB/T 4122.1—2008，定义3.2]⟫"]][
                        index], at: last.end)
            ]
        },
        .entry(
            "cite-source-form|term-source-form|unclosed-source|input-method-character", .strict, "a source without bracket or mark of change",
            tolerating: unused.union(["term-", "punct-", "cite-"])
        ) { text, term, index in
            guard let last = text.blocks(in: term).last, !text.blocks(in: term).contains(where: { $0.kind == .source }) else { return nil }
            return [
                .insert(
                    [["⟪来源：GB/T 4122.1—2008，3.2⟫"], ["⟪[来源：GB/T 4122.1—2008，3.2，改写]⟫"], ["⟪【来源：GB/T 4122.1—2008，3.2】⟫"], ["⟪[来源于GB/T 4122.1—2008的3.2]⟫"]][
                        index], at: last.end)
            ]
        },
        .entry("cite-source-dated", .strict, "an undated source", tolerating: unused) { text, term, index in
            guard let last = text.blocks(in: term).last, !text.blocks(in: term).contains(where: { $0.kind == .source }) else { return nil }
            return [.insert(["[来源：⟪\(["GB/T 4122.1", "GB/T 18354", "GB/T 3358.2", "SB/T 10720"][index])⟫，3.\(index + 2)]"], at: last.end)]
        },
        .entry("term-en-lowercase", .strict, "capitals in English") { text, term, index in
            let name = text.termName(term)
            let title = text.sections[term].title
            let english = title.dropFirst(name.count).trimmingCharacters(in: .whitespaces)
            guard title.hasPrefix(name + " "), !title.contains("；"), english.count > 3, english == english.lowercased() else { return nil }
            return [
                text.retitled(
                    term,
                    "\(name) ⟪\([english.capitalized, english.count > 6 ? english.uppercased() : english.capitalized][index % 2])⟫"
                )
            ]
        },
        Operator("term-duplicate", .strict, "a term twice", tolerating: unused.union(["cite-target-exists", "clause-title-duplicate"])) { text in
            guard let room = text.termRoom else { return [] }
            return text.terms.filter { !text.lines[text.sections[$0].line..<text.sections[$0].end].contains { $0.hasPrefix("〈") } }.shuffled(text.name).prefix(
                4
            ).enumerated().map { index, term in
                let name = text.termName(term)
                return text.edited(
                    "second \(name)",
                    [
                        .insert(
                            [room.marks + (index % 2 == 0 ? " ⟪\(name)⟫ second item" : " 另称；⟪\(name)⟫ other name；second item"), "", "另一种用途的物品。"], at: room.line),
                        text.mark(text.sections[term].line),
                    ])
            }
        },
        Operator("term-consistency", .heuristic, "a deprecated term in the text") { text in
            let hosts = text.hosts(.statement)
            let spots = text.terms.filter { !text.sections[$0].tail.contains("拒用") }
            guard !hosts.isEmpty else { return [] }
            return text.picks(spots, 4, "deprecated").compactMap { term, index in
                let old = ["旧式", "俗名", "土称", "别号"][index] + text.termName(term).prefix(2)
                let one = text.sections[term]
                let tail = one.tail.isEmpty ? " {拒用=\(old)}" : one.tail.dropLast() + " 拒用=\(old)}"
                let ready = text.prepared([.replace(one.line, String(repeating: "#", count: one.level) + " \(one.title)\(tail)")])
                guard let host = ready.hosts(.statement).randomized("\(text.name)\(index)") else { return nil }
                return ready.appending("台账中记有⟪\(old)⟫的数量。", to: host)
            }
        },
        .entry("term-note-no-requirement|note-no-requirement|modal-in-additional-info", .heuristic, "a requirement in a note") { text, term, index in
            guard text.blocks(in: term).count == 1, let definition = text.definition(of: term) else { return nil }
            return [.insert([["注：长度⟪应⟫不小于5 mm。"], ["注：使用者⟪不应⟫自行改变颜色。"], ["注：数量⟪应⟫逐日登记。"], ["注：名称⟪宜⟫写在标签上。"]][index], at: definition.end)]
        },
        Operator("term-circular-graph", .strict, "two definitions by each other", tolerating: unused.union(["term-"])) { text in
            guard let room = text.termRoom else { return [] }
            return [
                ("垫板", "压条", "board", "batten"), ("内盒", "外箱", "inner box", "outer case"), ("主签", "副签", "main label", "side label"),
                ("货位", "货架", "slot", "rack"),
            ].map { one, two, first, second in
                text.edited(
                    "\(one), \(two)",
                    [
                        .insert(
                            ["\(room.marks) ⟪\(one)⟫ \(first)", "", "⟪与\(two)配合使用的物品。⟫", "", "\(room.marks) ⟪\(two)⟫ \(second)", "", "⟪固定在\(one)上的物品。⟫"],
                            at: room.line)
                    ])
            }
        },
        .entry("term-english-bracket", .strict, "English in brackets", tolerating: ["term-entry-four-parts", "term-used-twice"]) { text, term, index in
            let name = text.termName(term)
            let title = text.sections[term].title
            guard title.hasPrefix(name + " "), !title.contains("；") else { return nil }
            let english = title.dropFirst(name.count + 1)
            return [text.retitled(term, name + ["⟪（\(english)）⟫", " ⟪(\(english))⟫", "⟪(\(english))⟫", " ⟪（\(english)）⟫"][index])]
        },
        .newEntry(
            "term-name-missing|term-entry-four-parts", .strict, "an entry without term", tolerating: ["term-", "heading-", "clause-", "number-mismatch"],
            ["⟪⟫\n\n垫板 pallet board\n\n放在货物与地面之间的板。", "⟪⟫\n\n货位码\n\n表示货物位置的一组数字。", "⟪⟫\n\n改变货物堆放位置的作业。", "⟪⟫\n\n缓存区 buffer area：货物临时停放的区域。"]),
        .entry("number-mismatch|term-number-continuous", .strict, "a wrong number of an entry") { text, term, index in
            let parts = text.sections[term].number.components(separatedBy: ".")
            return [
                text.retitled(
                    term,
                    "⟪\((parts.dropLast() + [String((Int(parts.last ?? "") ?? 1) + [1, 3, 7, 20][index])]).joined(separator: "."))⟫ \(text.sections[term].title)"
                )
            ]
        },
    ]

    private static func entry(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [], _ edits: @escaping @Sendable (Manuscript, Int, Int) -> [Edit]?
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            text.terms.shuffled(text.name + name).enumerated().compactMap { place, term in
                edits(text, term, (text.ordinal + place) % 4).map { text.edited("\(text.termName(term)), way \((text.ordinal + place) % 4 + 1)", $0) }
            }
        }
    }

    private static func newEntry(_ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [], _ entries: [String]) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard let room = text.termRoom, rules != "term-used-twice" || text.type != "术语" else { return [] }
            return entries.map { entry in
                text.edited(
                    short(entry),
                    [
                        .insert(
                            "⟪\(room.marks) \(entry.hasPrefix("⟪") ? entry.dropFirst(2).description : entry)".components(separatedBy: "\n").enumerated().map {
                                $0 == 0 ? "\($1)⟫" : $1
                            }, at: room.line)
                    ])
            }
        }
    }
}

extension Manuscript {
    /// The end of the last entry, and the marks of its heading.
    var termRoom: (line: Int, marks: String)? {
        guard let last = terms.last(where: { sections[$0].above.first == section(.terms) }) else { return nil }
        return (sections[last].end, String(repeating: "#", count: sections[last].level))
    }

    func definition(of term: Int) -> Block? { blocks(in: term).first { $0.kind == .paragraph } }

    func retitled(_ section: Int, _ title: String) -> Edit {
        .replace(sections[section].line, String(repeating: "#", count: sections[section].level) + " \(title)\(sections[section].tail)")
    }
}
