/// 前言 of a revision: what it replaces, what changed, earlier editions (GB/T 1.1—2020, 8.3 c and h).

import Foundation

extension Operator {
    private static let beside: Set<String> = ["fore-order", "foreword-contradicts-header", "unanchored-reference"]

    static let revision: [Operator] = [
        .revised("fore-replaces-full", .strict, "the replaced document without its name", tolerating: beside.union(["fore-changes-list"])) { text, lead in
            let line = text.lines[lead]
            guard let open = line.firstIndex(of: "《"), let close = line.firstIndex(of: "》") else { return [] }
            let bare = line.replacingCharacters(in: open...close, with: "")
            return [("full", bare), ("short", "本文件代替\(text.headerList("代替")[0])，主要技术变化如下：")].map { text.edited($0.0, [.replace(lead, "⟪\($0.1)⟫")]) }
        },
        .revised(
            "fore-changes-list", .strict, "no list of changes",
            tolerating: beside.union(["tab-mentioned", "annex-mentioned", "term-used-twice", "fig-mentioned"])
        ) { text, lead in
            guard let list = text.list(after: lead) else { return [] }
            let replaced = text.headerList("代替")[0]
            let line = text.lines[lead].components(separatedBy: "，与")[0]
            return [
                text.edited("full stop", [.replace(lead, "⟪\(line)。⟫"), .remove(list)]),
                text.edited("no list", [.replace(lead, "⟪\(line)，与\(replaced)相比，除编辑性改动外，技术内容有变化。⟫"), .remove(list)]),
            ]
        },
        .revised("fore-changes-list", .strict, "another lead of the changes", tolerating: beside.union(["list-lead-punct"])) { text, lead in
            let line = text.lines[lead].components(separatedBy: "，与")[0]
            let replaced = text.headerList("代替")[0]
            return ["，与\(replaced)的主要差异有：", "。本次修订的内容如下：", "，与\(replaced)相比，变化如下："].map { text.edited($0, [.replace(lead, "\(line)⟪\($0)⟫")]) }
        },
        .revised("fore-changes-verbs", .strict, "修改了, 新增了, 取消了", tolerating: beside) { text, lead in
            guard let list = text.list(after: lead) else { return [] }
            let items = text.items(list)
            let pairs = [("更改了", "⟪修改了⟫"), ("增加了", "⟪新增了⟫"), ("删除了", "⟪取消了⟫"), ("更改了", "⟪调整了⟫"), ("增加了", "⟪补充了⟫")]
            return items.flatMap { item in
                pairs.filter { text.lines[item.line].contains($0.0) }.map { pair in
                    text.edited("line \(item.line + 1) \(pair.1)", [.replace(item.line, text.lines[item.line].replacingOccurrences(of: pair.0, with: pair.1))])
                }
            }.shuffled(text.name)
        },
        .revised("fore-change-xref-valid|cite-target-exists", .strict, "a change of a clause that is not there", tolerating: beside) { text, lead in
            guard let list = text.list(after: lead), let last = text.items(list).last else { return [] }
            let body = text.lines[last.line].hasSuffix("。") ? String(text.lines[last.line].dropLast()) + "；" : text.lines[last.line]
            let mark = last.marker == "-" ? "- " : "\(UnicodeScalar(UInt8((last.marker.unicodeScalars.first?.value ?? 97) + 1)))) "
            return ["4.97", "第97章", "表97", "附录X"].map {
                text.edited($0, [.replace(last.line..<(last.line + 1), [body, "", "\(mark)更改了托盘的尺寸（见⟪\($0)⟫，2021年版的4.2）。"])])
            }
        },
        .revised(
            "fore-history-lead", .strict, "another lead of the earlier editions",
            tolerating: beside.union(["cite-self-name", "fore-self-name", "list-lead-punct"])
        ) { text, lead in
            guard let fore = text.section(.foreword), !text.lines.contains(where: { $0.contains("历次版本发布情况") }) else { return [] }
            let old = text.headerList("代替")[0]
            return [
                "本标准所代替标准的历次版本发布情况为：", "本文件的历次版本情况：", "本文件历次发布情况如下：", "本文件及其代替标准的历次版本为：",
            ].map { text.edited($0, [.insert(["⟪\($0)⟫", "", "- 2021年首次发布为\(old)；", "- 本次为第一次修订。"], at: text.sections[fore].end)]) }
        },
        .revised("rev-count|foreword-contradicts-header", .strict, "the wrong count of revisions", tolerating: beside) { text, lead in
            guard let fore = text.section(.foreword), !text.lines.contains(where: { $0.contains("历次版本发布情况") }) else { return [] }
            let old = text.headerList("代替")[0]
            return ["第三次修订", "第二次修订", "第五次修订", "第四次修订"].map {
                text.edited(
                    $0,
                    [
                        .insert(["本文件及其所代替文件的历次版本发布情况为：", "", "- ⟪2021年首次发布为\(old)⟫；", "- ⟪本次为\($0)⟫。"], at: text.sections[fore].end),
                        .replace(text.headerRange("历次版本") ?? 0..<0, ["历次版本: ⟪[\"2021年首次发布为\(old)\", \"本次为\($0)\"]⟫"]),
                    ])
            }
        },
    ]

    /// Of documents that replace another, or are made to.
    private static func revised(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String>, _ mutations: @escaping @Sendable (Manuscript, Int) -> [Mutation]
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard let text = text.revision, let fore = text.section(.foreword),
                let lead = (text.sections[fore].line..<text.sections[fore].end).first(where: { text.lines[$0].hasPrefix("本文件代替") })
            else { return [] }
            return mutations(text, lead)
        }
    }
}

extension Manuscript {
    /// The document as a revision; prepared where it is none yet.
    fileprivate var revision: Manuscript? {
        guard let fore = section(.foreword) else { return nil }
        if headerLine("代替") != nil { return lines.contains { $0.hasPrefix("本文件代替") } ? self : nil }
        guard headerLine("历次版本") == nil, let year = number.range(of: "—"),
            let place = sections.first(where: { $0.kind == .chapter && $0.level == 2 && $0.id != nil && !$0.title.isEmpty }),
            !lines[sections[fore].line..<sections[fore].end].contains(where: { $0.contains("起草。") })
        else { return nil }
        let old = number[..<year.lowerBound] + "—2021"
        let lead = "本文件代替\(old)《\(title)》，与\(old)相比，除结构调整和编辑性改动外，主要技术变化如下："
        let link = "[\(place.number)](#\(place.anchor))"
        return prepared([
            .slip(["代替: \(old)", "历次版本: [\"2021年首次发布为\(old)\", \"本次为第一次修订\"]"], at: headerEnd),
            .insert([lead, "", "- 增加了托盘的编号（见\(link)）；", "- 更改了台账的格式（见\(link)，2021年版的4.1）；", "- 删除了手工记录的内容（见2021年版的5.2）。"], at: sections[fore].line + 1),
        ])
    }

    /// The list that the paragraph leads.
    fileprivate func list(after lead: Int) -> Range<Int>? {
        guard let index = blocks.firstIndex(where: { $0.range.contains(lead) }), index + 1 < blocks.count, blocks[index + 1].kind == .list else { return nil }
        return blocks[index + 1].range
    }
}
