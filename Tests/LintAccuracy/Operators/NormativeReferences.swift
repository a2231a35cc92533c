/// 规范性引用文件: lead, order, entries (GB/T 1.1—2020, 8.6 and 10.3.4).

import Foundation

extension Operator {
    private static let uncited: Set<String> = ["nref-cited-in-text", "nref-listed-if-cited", "term-lead-docs-in-nref"]

    static let references: [Operator] = [
        .lead(
            "nref-lead-sentence", .strict, "another lead", .references, tolerating: ["cite-self-name"],
            [
                "下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。",
                "下列文件中的条款通过本标准的引用而成为本标准的条款。凡是注日期的引用文件，其随后所有的修改单或修订版均不适用于本标准。", "本文件引用下列文件。",
                "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本适用于本文件。",
                "下列标准所包含的条文，通过在本文件中引用而构成为本文件的条文。",
            ]),
        Operator(
            "nref-none-sentence", .strict, "no list and another sentence",
            tolerating: ["nref-", "struct-", "term-lead-docs-in-nref", "clause-empty", "prod-", "spec-", "cite-self-name"]
        ) { text in
            guard let section = text.section(.references), !text.entries(.references).isEmpty else { return [] }
            let body = (text.sections[section].line + 1)..<text.sections[section].end
            return ["无。", "本标准没有规范性引用文件。", "本文件无引用文件。", "暂无规范性引用文件。"].map { text.edited($0, [.replace(body, ["", "⟪\($0)⟫", ""])]) }
        },
        Operator("nref-conflict", .strict, "a list, and the sentence that there is none") { text in
            guard let first = text.entries(.references).first, let last = text.entries(.references).last else { return [] }
            return [first.line, last.line + 1].map {
                text.edited("line \($0 + 1)", [.insert(["⟪本文件没有规范性引用文件。⟫"], at: $0), text.mark($0 == first.line ? first.line : last.line)])
            }
        },
        Operator("nref-no-subclause", .strict, "the list divided into clauses", tolerating: ["clause-", "nref-", "term-lead-docs-in-nref"]) { text in
            let entries = text.entries(.references)
            guard let first = entries.first,
                let split = entries.first(where: { $0.code.hasPrefix("GB") != first.code.hasPrefix("GB") }) ?? entries.dropFirst().first
            else { return [] }
            return [("国家标准", "其他标准"), ("2.1 国家标准", "2.2 行业标准"), ("基础标准", "方法标准"), ("2.1 通用", "2.2 专用")].map { one, two in
                text.edited("\(one), \(two)", [.insert(["⟪## \(one)⟫"], at: first.line), .insert(["⟪## \(two)⟫"], at: split.line)])
            }
        },
        .entries(
            "nref-no-index|bib-number|list-marker-kind", .strict, "numbered entries",
            tolerating: uncited.union(["list-", "nref-list-item", "nref-title-present", "nref-separator", "docnum-shape"])
        ) { text, entries in
            [
                entries.enumerated().map { .replace($1.line, "- ⟪[\($0 + 1)]⟫ \(text.bare($1))") },
                entries.enumerated().map { .replace($1.line, "⟪\($0 + 1))⟫ \(text.bare($1))") },
                entries.enumerated().map { .replace($1.line, "- ⟪（\($0 + 1)）⟫\(text.bare($1))") },
            ]
        },
        .entries("nref-no-trailing-punct", .strict, "a mark at the end of an entry") { text, entries in
            entries.shuffled(text.name).prefix(4).enumerated().map { [.replace($1.line, text.lines[$1.line] + ["⟪；⟫", "⟪。⟫", "⟪，⟫", "⟪;⟫"][$0])] }
        },
        .entries("nref-order-class", .strict, "a class in the wrong place", tolerating: ["nref-order-number"]) { text, entries in
            guard let last = entries.last, !last.code.hasPrefix("GB") else { return [] }
            let national = entries.filter { $0.code.hasPrefix("GB") }
            guard let edge = national.last, let after = entries.first(where: { !$0.code.hasPrefix("GB") }) else { return [] }
            return [
                text.move(last, before: entries[0]), text.move(national[0], after: last), text.move(after, before: edge),
                text.move(last, before: national[national.count / 2]),
            ]
        },
        .entries("nref-order-number", .strict, "numbers in the wrong order") { text, entries in
            let national = entries.filter { $0.code.hasPrefix("GB") }
            guard national.count > 2 else { return [] }
            return Array(0..<(national.count - 1)).shuffled(text.name).prefix(3).map { text.move(national[$0 + 1], before: national[$0]) } + [
                text.move(national[0], after: national[national.count - 1])
            ]
        },
        .listed(
            "nref-cited-in-text", .strict, "an entry that nothing cites",
            [
                "⟪GB/T 15834⟫　标点符号用法", "⟪GB/T 3358.1⟫　统计学词汇及符号　第1部分：一般统计术语与用于概率的术语", "⟪GB/T 27306⟫　食品安全管理体系　餐饮业要求", "⟪GB/T 10111⟫　随机数的产生及其在产品质量抽样检验中的应用程序",
                "⟪SB/T 10428⟫　初级生鲜食品配送良好操作规范",
            ],
            citing: false),
        .sentences(
            "nref-listed-if-cited", .strict, "a normative citation that is not listed", at: .requirement, tolerating: unverified,
            ["托盘应符合⟪GB/T 34397⟫的规定。", "周转箱应按照⟪GB/T 5738⟫的规定选用。", "货架应符合⟪GB/T 28576—2012⟫的要求。", "条码的质量应符合⟪GB/T 18348⟫的规定。", "温度计应按⟪JJG 130⟫检定。"]),
        .sentences(
            "nref-listed-if-cited", .strict, "a method that is not listed", at: .method,
            ["样品的酸度按⟪GB/T 10467⟫规定的方法测定。", "样品的色泽按⟪GB/T 5492⟫检验。", "试样按⟪GB/T 20195⟫的规定制备。", "密度按⟪GB/T 4472—2011⟫规定的方法测定。"]),
        .cited("nref-dated-match|nref-listed-if-cited", .strict, "dated here, undated there") { text, entry, index in
            entry.isDated ? "⟪\(entry.bare)⟫" : "⟪\(entry.number)—\([2015, 2008, 2019, 1998][index])⟫"
        },
        .cited("nref-dated-if-specific|nref-undated-whole-only", .strict, "a clause of an undated document", tolerating: ["cite-", "citation-clause"]) {
            text, entry, index in
            entry.isDated ? nil : ["⟪\(entry.number)⟫中5.2", "⟪\(entry.number)⟫的第4章", "⟪\(entry.number)⟫第6章", "⟪\(entry.number)⟫中4.1.3"][index]
        },
        .cited("nref-undated-whole-only|nref-dated-if-specific", .strict, "a table or annex of an undated document", tolerating: ["cite-", "citation-clause"]) {
            text, entry, index in
            entry.isDated ? nil : ["⟪\(entry.number)⟫中表1", "⟪\(entry.number)⟫的附录A", "⟪\(entry.number)⟫表2", "⟪\(entry.number)⟫的图1"][index]
        },
        .sentences(
            "nref-all-parts", .strict, "a series named otherwise", at: .method, tolerating: ["nref-listed-if-cited", "docnum-"],
            ["样品按⟪GB/T 2423系列标准⟫的规定试验。", "样品按⟪GB/T 4857系列⟫规定的方法试验。", "样品按⟪GB/T 2828系列标准⟫抽取。", "样品按⟪GB/T 5750.1～5750.13⟫的规定检验。"]),
        .listed(
            "nref-foreign-title", .strict, "a foreign document without one of its titles",
            [
                "⟪ISO 9073-2　Textiles—Test methods for nonwovens⟫", "⟪ISO 2233　包装　满装的运输包装件　温湿度调节处理⟫", "⟪ISO 780　Packaging—Distribution packaging⟫",
                "⟪IEC 60529　外壳防护等级⟫",
            ]),
        .entries("nref-title-present", .strict, "an entry without title") { text, entries in
            entries.shuffled(text.name).prefix(4).map { [.replace($0.line, "- ⟪\($0.number)⟫")] }
        },
        .listed(
            "nref-no-law", .strict, "a law in the list",
            tolerating: uncited.union(["nref-gbt7714", "nref-order-class", "nref-title-present", "nref-separator", "docnum-shape", "nref-list-item"]),
            ["⟪中华人民共和国产品质量法⟫", "⟪《定量包装商品计量监督管理办法》（国家市场监督管理总局令第70号）⟫", "⟪中华人民共和国计量法实施细则⟫", "⟪危险化学品安全管理条例⟫"], citing: false),
        .sentences(
            "nref-no-generic-law", .strict, "national rules in general", at: .requirement, tolerating: unverified.union(["modal-etc-open"]),
            ["废弃物的处置⟪应符合国家有关规定⟫。", "计量器具⟪应符合国家现行法律法规的规定⟫。", "作业⟪应遵守国家和地方的相关法律⟫。", "排放⟪应满足国家相关标准的要求⟫。", "标签⟪应符合有关法律、法规和政策的规定⟫。"]),
        .listed(
            "nref-no-unavailable", .heuristic, "a company's document",
            ["⟪Q/ABC 001—2020　托盘的采购⟫", "⟪Q/HXY 12—2023　车间的巡查⟫", "⟪Q/LSK 0007S—2021　包装的验收⟫", "⟪Q/TDF 103—2019　留样的保存⟫"]),
        .listed(
            "nref-allowed-kinds", .strict, "a group standard",
            ["⟪T/CFLP 0016—2019　托盘的租赁⟫", "⟪T/CAS 305—2018　样品的标识⟫", "⟪T/ZZB 0411—2018　周转箱⟫", "⟪T/GDID 1004—2020　货架⟫"]),
        Operator(
            "nref-self", .strict, "an earlier edition of the document among its references",
            tolerating: ["nref-allowed-kinds", "nref-cited-in-text", "nref-basis-not-listed"]
        ) { text in
            let bare = text.number.components(separatedBy: "—")[0]
            return ["2021", "2018", "2012", "2009"].compactMap { year in
                guard let listing = text.listing("⟪\(bare)—\(year)　\(text.title)⟫"), let sentence = text.citing("\(bare)—\(year)", text.name + year) else {
                    return nil
                }
                return text.edited(year, [listing, sentence])
            }
        },
        .cited("nref-self", .strict, "the document cites itself", tolerating: ["nref-listed-if-cited", "nref-dated-if-specific", "citation-clause", "cite-"]) {
            text, _, index in
            [
                "⟪\(text.number)⟫", "⟪\(text.number.components(separatedBy: "—")[0])⟫", "⟪\(text.number.components(separatedBy: "—")[0])—2015⟫",
                "⟪\(text.number)⟫第4章",
            ][index]
        },
        .entries("nref-duplicate", .strict, "an entry twice", tolerating: ["nref-dated-match", "nref-order-number", "nref-cited-in-text"]) { text, entries in
            let some = Array(entries.shuffled(text.name).prefix(4))
            return some.enumerated().map { index, entry in
                let second =
                    index == 3 && !entry.isDated && entry.code.hasPrefix("GB")
                    ? "- ⟪\(entry.number)—2015⟫　\(entry.title)" : "- ⟪\(entry.number)⟫　\(entry.title)"
                return [.replace(entry.line..<(entry.line + 1), ["- ⟪\(entry.number)⟫　\(entry.title)", second])]
            }
        },
        .listed(
            "nref-basis-not-listed", .strict, "GB/T 1.1 among the references", tolerating: uncited,
            ["⟪GB/T 1.1—2020⟫　标准化工作导则　第1部分：标准化文件的结构和起草规则", "⟪GB/T 1.1⟫　标准化工作导则　第1部分：标准化文件的结构和起草规则", "⟪GB/T 1.1—2009⟫　标准化工作导则　第1部分：标准的结构和编写"], citing: false),
        .entries("nref-year-dash|docnum-shape|punct-dash-year", .strict, "another mark before the year", tolerating: uncited) { text, entries in
            entries.filter { $0.number.contains("—") }.shuffled(text.name).prefix(4).enumerated().map { index, entry in
                [.replace(entry.line, "- ⟪\(entry.number.replacingOccurrences(of: "—", with: ["-", "–", "－", "——"][index]))⟫　\(entry.title)")]
            }
        },
        .sentences(
            "nref-year-dash|punct-dash-year|docnum-shape", .strict, "another mark before the year in the text", at: .statement,
            tolerating: ["cite-informative-to-bib", "bib-required", "nref-listed-if-cited"],
            ["托盘的分类见⟪GB/T 15497-2017⟫。", "货架的术语见⟪GB/T 27924–2011⟫。", "库房的布置见⟪SB/T 11098――2014⟫。", "条码的格式见⟪ISO 15394—2017⟫。", "托盘的分类见⟪GB/T 15497:2017⟫。"]),
        .entries("nref-separator", .strict, "a mark between number and title", tolerating: ["punct-bookmark"]) { text, entries in
            entries.shuffled(text.name).prefix(4).enumerated().map { index, entry in
                [.replace(entry.line, "- \(entry.number)" + ["⟪，⟫\(entry.title)", "⟪《\(entry.title)》⟫", "⟪：⟫\(entry.title)", "⟪-⟫\(entry.title)"][index])]
            }
        },
        .entries("punct-bookmark|nref-separator", .strict, "a title in 《》") { text, entries in
            entries.shuffled(text.name + "b").prefix(4).map { [.replace($0.line, "- \($0.number)　⟪《\($0.title)》⟫")] }
        },
        .entries("nref-list-item", .strict, "an entry that is no item", tolerating: uncited) { text, entries in
            entries.count > 3
                ? [
                    [.replace(entries[entries.count - 1].line..<(entries[entries.count - 1].line + 1), ["", "⟪\(text.bare(entries[entries.count - 1]))⟫"])],
                    [.replace(entries[0].line..<(entries[0].line + 1), ["⟪\(text.bare(entries[0]))⟫", ""])],
                ] : []
        },
    ]

    /// A wrong lead after the chapter's title, where the document leaves the lead to the program.
    static func lead(_ rules: String, _ grade: Grade, _ name: String, _ kind: Section.Kind, tolerating tolerated: Set<String> = [], _ leads: [String])
        -> Operator
    {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard let section = text.section(kind), text.blocks(in: section).first?.kind != .paragraph, kind == .terms || !text.entries(kind).isEmpty else {
                return []
            }
            return text.picks([text.sections[section].line + 1], leads.count, rules).map { line, index in
                text.edited(short(leads[index]), [.insert(["⟪\(leads[index])⟫"], at: line)])
            }
        }
    }

    private static func entries(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [], _ edits: @escaping @Sendable (Manuscript, [Entry]) -> [[Edit]]
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            let entries = text.entries(.references)
            guard entries.count > 1 else { return [] }
            return edits(text, entries).map { text.edited($0.map { $0.lines.joined() }.joined(separator: " ").prefix(70).description, $0) }
        }
    }

    /// A sentence that cites a listed document in the form that the closure gives.
    private static func cited(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [], _ form: @escaping @Sendable (Manuscript, Entry, Int) -> String?
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            let forms = text.entries(.references).filter { $0.code.allSatisfy(\.isASCII) && !$0.number.contains("（") }.shuffled(text.name + name)
            return (0..<4).compactMap { index in
                let way = (text.ordinal + index) % 4
                guard let form = forms.lazy.dropFirst(index).compactMap({ form(text, $0, way) }).first, let edit = text.citing(form, "\(text.name)\(index)")
                else { return nil }
                return text.edited("as \(form)", [edit])
            }
        }
    }
}

extension Manuscript {
    func mark(_ line: Int) -> Edit { .replace(line, "⟪\(lines[line])⟫") }

    /// Number and title without the item's mark.
    fileprivate func bare(_ entry: Entry) -> String { "\(entry.number)　\(entry.title)" }

    fileprivate func move(_ entry: Entry, before other: Entry) -> [Edit] {
        [.remove(entry.line..<(entry.line + 1)), .replace(other.line..<(other.line + 1), ["⟪\(lines[entry.line])⟫", "⟪\(lines[other.line])⟫"])]
    }

    fileprivate func move(_ entry: Entry, after other: Entry) -> [Edit] {
        [
            .replace(entry.line..<(entry.line + 2), ["⟪\(lines[entry.line + 1])⟫"]),
            .replace(other.line..<(other.line + 1), ["⟪\(lines[other.line])⟫", "⟪\(lines[entry.line])⟫"]),
        ]
    }
}
