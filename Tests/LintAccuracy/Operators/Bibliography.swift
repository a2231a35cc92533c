/// 参考文献, 索引, trademarks, important notices (GB/T 1.1—2020, 8.13, 8.14 and 9.13).

import Foundation

extension Operator {
    static let bibliography: [Operator] = [
        Operator(
            "bib-required|cite-informative-to-bib", .strict, "参考文献 is gone",
            tolerating: ["cite-informative-to-bib", "cite-target-exists", "nref-listed-if-cited"]
        ) { text in
            guard let books = text.section(.bibliography) else { return [] }
            let whole = text.sections[books].line..<text.sections[books].end
            return [text.edited("without 参考文献", [.remove(whole)])]
        },
        .sentences(
            "bib-required|cite-informative-to-bib", .strict, "an informative citation and no 参考文献", at: .statement,
            ["托盘的分类见⟪GB/T 15497—2017⟫。", "货架的术语见⟪GB/T 27924—2011⟫。", "库房的布置见⟪SB/T 11098—2014⟫。", "条码的格式见⟪ISO 15394:2017⟫。"],
            where: { $0.section(.bibliography) == nil }),
        Operator("bib-no-clause|number-mismatch", .strict, "numbered clauses in 参考文献", tolerating: ["clause-", "nref-", "cite-informative-to-bib"]) { text in
            let entries = text.entries(.bibliography)
            guard entries.count > 1 else { return [] }
            return [("2.1 国家标准", "2.2 其他文件"), ("1.1 标准", "1.2 图书"), ("一、标准", "二、图书"), ("A.1 标准", "A.2 其他")].map { one, two in
                text.edited(one, [.insert(["## ⟪\(one)⟫"], at: entries[0].line), .insert(["## ⟪\(two)⟫"], at: entries[entries.count - 1].line)])
            }
        },
        Operator("bib-number", .strict, "a wrong number of an entry") { text in
            let entries = text.entries(.bibliography)
            guard !entries.isEmpty, !text.lines[entries[0].line].contains("[") else { return [] }
            return entries.shuffled(text.name).prefix(4).compactMap { entry in
                guard let place = entries.firstIndex(where: { $0.line == entry.line }) else { return nil }
                return text.edited("line \(entry.line + 1)", [.replace(entry.line, "- ⟪[\(place + 3)]⟫ " + text.lines[entry.line].dropFirst(2))])
            }
        },
        Operator("bib-order|nref-order-class|nref-order-number", .strict, "entries in another order") { text in
            let entries = text.entries(.bibliography)
            guard let first = entries.first, let last = entries.last else { return [] }
            let new = ["GB/T 15497—2017　企业标准体系　产品实现", "SB/T 11098—2014　仓库设施评价", "ISO 15394:2017　Packaging—Bar code and two-dimensional symbols"]
            let late = new.filter { Entry.precedes($0, last.number) }
            let early = new.filter { Entry.precedes(first.number, $0) }
            let added = (late.map { ($0, last.line + 1, last.line) } + early.map { ($0, first.line, first.line) }).compactMap {
                entry, line, other -> Mutation? in
                let number = entry.components(separatedBy: "　")[0]
                guard let host = text.hosts(.statement).randomized(text.name + entry) else { return nil }
                return text.edited(entry, [.slip(["⟪- \(entry)⟫"], at: line), text.mark(other), .replace(host, text.lines[host] + "背景资料见\(number)。")])
            }
            return added.shuffled(text.name).prefix(2)
                + zip(entries, entries.dropFirst()).filter { Entry.precedes($0.number, $1.number) }.map { one, two in
                    text.edited(
                        "lines \(one.line + 1), \(two.line + 1)",
                        [.replace(one.line, "⟪\(text.lines[two.line])⟫"), .replace(two.line, "⟪\(text.lines[one.line])⟫")])
                }
        },
        Operator("bib-not-both", .strict, "a document in both lists", tolerating: ["bib-order", "nref-order-class", "nref-order-number", "nref-duplicate"]) {
            text in
            let entries = text.entries(.references).filter { $0.code.hasPrefix("GB") }
            let listed = text.entries(.bibliography)
            guard !entries.isEmpty, let last = listed.last else { return [] }
            return text.picks(entries, 1, "both").map { entry, _ in
                let line = listed.first { Entry.precedes(entry.number, $0.number) }?.line ?? last.line + 1
                return text.edited(entry.number, [.slip(["⟪- \(entry.number)　\(entry.title)⟫"], at: line), text.mark(entry.line)])
            }
        },
        Operator("nref-gbt7714", .heuristic, "a book in no form", tolerating: ["nref-", "bib-"]) { text in
            guard let last = text.entries(.bibliography).last else { return [] }
            return ["李某：《仓储手册》，某某出版社，2010年", "仓储手册（第三版）李某主编", "张某，货架的设计，物流杂志，2015年第3期", "某大学王某的博士论文《托盘的寿命》"].map {
                text.edited($0, [.slip(["- ⟪\($0)⟫"], at: last.line + 1)])
            }
        },
        Operator("idx-last", .strict, "something after 索引", tolerating: ["struct-informative-order", "bib-position", "idx-"]) { text in
            guard text.section(.index) == nil, let place = text.sections.first(where: { $0.kind == .chapter && $0.level == 2 && $0.id != nil }) else {
                return []
            }
            let index = ["⟪# 索引⟫", "", "- 托盘 [\(place.number)](#\(place.anchor))"]
            var made: [Mutation] = []
            if let books = text.section(.bibliography) {
                made.append(text.edited("before 参考文献", [.insert(index, at: text.sections[books].line), text.mark(text.sections[books].line)]))
            }
            if let annex = text.annexes.last {
                made.append(text.edited("before the last annex", [.insert(index, at: text.sections[annex].line), text.mark(text.sections[annex].line)]))
            }
            return made
        },
        Operator("idx-pinyin", .strict, "an index out of order") { text in
            guard text.section(.index) == nil, let place = text.sections.first(where: { $0.kind == .chapter && $0.level == 2 && $0.id != nil }) else {
                return []
            }
            let link = "[\(place.number)](#\(place.anchor))"
            // One list without letters is put in order when it is printed; under letters the author's order stands.
            return [[("B", ["包装", "搬运"])], [("H", ["货架", "合格"])], [("Y", ["运输", "样品", "养护"])], [("T", ["托盘"]), ("B", ["标签"])]].map { groups in
                let lines = groups.flatMap { letter, words in ["", "## \(letter)", ""] + words.map { "⟪- \($0) \(link)⟫" } }
                return text.edited(groups.flatMap(\.1).joined(separator: ", "), [.insert(["# 索引"] + lines, at: text.lines.count)])
            }
        },
        Operator(
            "idx-targets|cite-target-exists", .strict, "a word that leads nowhere, a page number",
            tolerating: ["idx-pinyin", "cite-no-page", "cite-target-exists"]
        ) { text in
            guard text.section(.index) == nil else { return [] }
            return ["托盘", "托盘 12页", "托盘……7", "托盘 [](#no-such-place)"].map {
                text.edited($0, [.insert(["# 索引", "", "- ⟪\($0)⟫"], at: text.lines.count)])
            }
        },
        .sentences(
            "misc-trademark", .heuristic, "a trade name", at: .statement,
            ["垫片的材料为⟪特氟纶⟫。", "密封圈采用⟪Teflon®⟫材料。", "标签用⟪Scotch™⟫胶带粘贴。", "隔热层为⟪Nomex®⟫纸。", "清洁用⟪Kimwipes™⟫擦拭纸。"]),
        Operator(
            "misc-important-notice", .strict, "重要提示 in another place", tolerating: ["test-warning-place", "code-warning-bold", "clause-hanging-paragraph"]
        ) { text in
            let notice = ["⟪重要提示：作业中有机械伤害的风险，使用者有责任采取安全措施。⟫"]
            var rooms: [(String, Int)] = []
            if let fore = text.section(.foreword) { rooms.append(("前言", text.sections[fore].end)) }
            if let scope = text.section(.scope) { rooms.append(("范围", text.sections[scope].bodyEnd)) }
            if let last = text.chapters().last { rooms.append((text.sections[last].title, text.sections[last].end)) }
            if let first = text.chapters().first { rooms.append((text.sections[first].title, text.sections[first].end)) }
            return rooms.map { text.edited($0.0, [.insert(notice, at: $0.1)]) }
        },
    ]
}
