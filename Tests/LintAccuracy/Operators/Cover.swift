/// The header as the cover prints it: required items, ICS, CCS, dates, numbers (GB/T 1.1—2020, 8.1 and 10.3.1).

import Foundation

extension Operator {
    static let cover: [Operator] = [
        Operator("cover-required-fields", .strict, "a required key is missing", tolerating: ["title-", "foreword-contradicts-header"]) { text in
            guard text.stage > 0 else { return [] }
            let keys = ["名称", "ICS", "CCS", "发布机构"] + (text.stage > 2 ? ["起草单位", "起草人"] : []) + (text.stage == 4 ? ["发布日期", "实施日期"] : [])
            return text.picks(keys.compactMap { key in text.headerRange(key).map { (key, $0) } }, 1, "required").map { spot, _ in
                text.edited("without \(spot.0)", [.remove(spot.1)])
            }
        },
        .header("cover-ics-format|header-value", .strict, "ICS", "ICS", ["⟪1.12⟫", "⟪67140⟫", "⟪67.14.1⟫", "⟪A 67.140⟫", "⟪67-140⟫", "⟪067.140⟫"]),
        .header("cover-ccs-format|header-value", .strict, "CCS", "CCS", ["⟪X5⟫", "⟪55 X⟫", "⟪XX 55⟫", "⟪B 022⟫", "⟪5B 2⟫", "⟪B⟫"]),
        Operator("cover-date-order", .strict, "in force before it is published") { text in
            let ready = text.prepared([text.setting("发布日期", "2026-04-10")]).adding("实施日期", "2026-07-01")
            return ["2026-04-09", "2026-03-31", "2025-12-01", "2024-07-01"].enumerated().map { _, date in
                ready.edited("实施日期 \(date)", [ready.setting("实施日期", "⟪\(date)⟫"), ready.marking("发布日期")])
            }
        },
        Operator("cover-english-title|cover-required-fields", .strict, "a national or industry standard without English title", tolerating: aside) { text in
            guard text.stage > 0, text.headerLine("代替") == nil, let english = text.headerRange("英文名称") else { return [] }
            return ["GB/T 41234—2026", "NY/T 4321—2026", "HJ 1399—2026", "GB 41235—2026"].compactMap { number in
                let ready = text.adding("编号", number).adding("备案号", "12345-2026")
                return ready.headerRange("英文名称").map { ready.edited("\(number) without title, was at \(english.lowerBound + 1)", [.remove($0)]) }
            }
        },
        Operator("cover-record-number|cover-required-fields", .strict, "an industry standard without record number", tolerating: aside) { text in
            guard text.headerLine("代替") == nil else { return [] }
            return ["NY/T 4321—2026", "QB/T 6123—2026", "SB/T 11234—2026", "JB/T 14567—2026"].compactMap { number in
                let issued = text.adding("编号", number).adding("备案号", "12345-2026").adding("阶段", "发布稿")
                let ready = issued.adding("发布日期", "2026-04-10").adding("实施日期", "2026-07-01")
                return ready.headerRange("备案号").map { ready.edited("\(number) without 备案号", [.remove($0)]) }
            }
        },
        Operator(
            "cover-draft-notice-leftover", .strict, "what belongs to drafts in a final text",
            tolerating: ["title-", "fore-", "clause-hanging-paragraph", "prod-scope-product"]
        ) { text in
            guard text.stage >= 3, let title = text.headerLine("名称"), let scope = text.section(.scope) else { return [] }
            let room = text.sections[scope].bodyEnd
            return [
                text.edited("名称", [.replace(title, text.lines[title] + "⟪（征求意见稿）⟫")]),
                text.edited("名称", [.replace(title, text.lines[title] + "⟪（送审稿）⟫")]),
                text.edited("范围", [.insert(["⟪在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。⟫"], at: room)]),
                text.edited("范围", [.insert(["⟪（本稿完成时间：2026年3月）⟫"], at: room)]),
            ]
        },
        Operator("cover-title-en-case", .heuristic, "capitals in the English title", tolerating: ["title-"]) { text in
            let title = text.header("英文名称")
            let words = title.components(separatedBy: " ")
            guard words.filter({ $0.first?.isLowercase == true && $0.count > 3 }).count > 1 else { return [] }
            let all = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
            let nouns = words.map { $0.count > 3 ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 }.joined(separator: " ")
            let last = words.enumerated().map { $0 == words.count - 1 || $0 == 1 ? $1.prefix(1).uppercased() + $1.dropFirst() : $1 }.joined(separator: " ")
            return [all, title.uppercased(), nouns, last].filter { $0 != title }.map { text.edited("英文名称 \($0)", [text.setting("英文名称", "\"⟪\($0)⟫\"")]) }
        },
        Operator("punct-dash-title-en", .strict, "a hyphen between the elements of the English title", tolerating: ["title-", "cover-title-en-case"]) { text in
            let title = text.header("英文名称")
            guard title.contains("—") else { return [] }
            return ["-", " - ", "–", " -- "].map { dash in
                text.edited("英文名称 with \(dash)", [text.setting("英文名称", "\"\(title.replacingOccurrences(of: "—", with: "⟪\(dash)⟫"))\"")])
            }
        },
        .header(
            "docnum-shape|nref-year-dash|docnum-code-space|header-value", .strict, "编号 in another shape", "编号",
            ["⟪TXMB 201—2026⟫", "⟪T/XMB 201—26⟫", "⟪XMB第201号⟫", "⟪T／XMB／201⟫", "⟪T/xmb 201—2026⟫"],
            tolerating: ["foreword-contradicts-header", "grp-number", "cover-", "header-"]),
        .header(
            "docnum-code-space|docnum-shape", .strict, "编号 without blank", "编号",
            ["⟪T/XMB201—2026⟫", "⟪T/ABC12—2026⟫", "⟪T/XMB  201—2026⟫", "⟪GB/T41234—2026⟫"],
            tolerating: ["foreword-contradicts-header", "cover-", "grp-", "punct-", "fore-tc-code"]),
        .sentences(
            "docnum-shape|docnum-code-space|nref-year-dash", .strict, "a number in another shape in the text", at: .statement,
            tolerating: ["cite-informative-to-bib", "bib-required", "nref-listed-if-cited"],
            [
                "托盘的分类见⟪GBT 15497—2017⟫。", "货架的术语见⟪GB/T 27924—11⟫。", "库房的布置见⟪SB／T 11098—2014号⟫。", "托盘的分类见⟪GB15497/T—2017⟫。", "货架的术语见⟪GB/27924—2011⟫。",
            ]),
        .sentences(
            "docnum-part-dot|docnum-shape", .strict, "a part of a part", at: .statement,
            tolerating: ["cite-informative-to-bib", "bib-required", "nref-listed-if-cited"],
            ["托盘的试验见⟪GB/T 4857.3.2—2008⟫。", "货架的术语见⟪GB/T 27924.1.2—2011⟫。", "库房的布置见⟪SB/T 11098.2.1—2014⟫。", "托盘的分类见⟪GB/T 15497.1.1.3—2017⟫。"]),
        .header(
            "docnum-part-dot|docnum-shape|header-value", .strict, "编号 of a part of a part", "编号",
            ["⟪GB/T 41234.1.2—2026⟫", "⟪NY/T 4321.2.1—2026⟫", "⟪DB51/T 3012.1.1—2026⟫", "⟪SB/T 11234.3.2.1—2026⟫"],
            tolerating: aside.union(["title-", "intro-", "fore-", "foreword-contradicts-header"])),
    ]

    /// What a document of another level owes besides.
    static let aside: Set<String> = [
        "grp-", "loc-", "cover-", "nref-allowed-kinds", "nref-local-only-own", "foreword-contradicts-header", "fore-tc-code", "docnum-mandatory-letter", "std-",
        "nref-order-class",
    ]

    /// The header's key takes each of the values.
    static func header(
        _ rules: String, _ grade: Grade, _ name: String, _ key: String, _ values: [String], tolerating tolerated: Set<String> = []
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            text.picks([0], values.count, rules).map { _, index in text.edited("\(key): \(values[index])", [text.setting(key, values[index])]) }
        }
    }
}

extension Manuscript {
    /// Sets a key in prepared text.
    func adding(_ key: String, _ value: String) -> Manuscript { prepared([setting(key, value)]) }

    /// The key's line with a mark around it, where a finding may stand as well.
    func marking(_ key: String) -> Edit {
        guard let line = headerLine(key) else { return .slip([], at: 0) }
        return .replace(line, "⟪\(lines[line])⟫")
    }
}
