/// 前言: fixed sentences, their order, what does not belong there (GB/T 1.1—2020, 8.3).

import Foundation

extension Operator {
    private static let patent = "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。"

    static let foreword: [Operator] = [
        .fore(
            "fore-no-clause-types", .heuristic, "a provision in 前言",
            ["各使用单位⟪应⟫及时反馈意见。", "使用单位⟪宜⟫把意见寄给发布机构。", "使用单位⟪不应⟫擅自修改表格。", "有关单位⟪可⟫自行组织培训。", "培训⟪应⟫在实施前完成。"]),
        .fore(
            "fore-no-fig-tab-eq|struct-allowed-forms", .strict, "a table or formula in 前言", tolerating: renumbered.union(["tab-", "eq-"]),
            [
                "⟪表 各版本的编号⟫\n\n⟪| 版本 | 年份 |⟫\n|---|---|\n| 第一版 | 2020 |", "⟪$$⟫\nV = L \\times B\n$$",
                "⟪表 起草单位的分工⟫\n\n⟪| 单位 | 分工 |⟫\n|---|---|\n| 甲 | 调研 |\n| 乙 | 试验 |",
                "⟪$$ k = a + b $$⟫",
            ]),
        .fore(
            "fore-no-numbering|number-mismatch", .strict, "clauses in 前言", tolerating: ["clause-", "struct-"],
            [
                "## ⟪0.1 编制的原因⟫\n\n起草单位收到多家企业的建议。\n\n## ⟪0.2 编制的过程⟫\n\n起草单位召开了两次会议。", "## ⟪编制的原因⟫\n\n起草单位收到多家企业的建议。\n\n## ⟪编制的过程⟫\n\n起草单位召开了两次会议。",
                "## ⟪0.1 任务的来源⟫\n\n任务由示例单位提出。\n\n## ⟪0.2 调研⟫\n\n起草单位走访了12家企业。", "## ⟪一、任务来源⟫\n\n任务由示例单位提出。\n\n## ⟪二、主要工作⟫\n\n起草单位走访了12家企业。",
            ]),
        Operator("fore-no-numbering|number-mismatch", .strict, "前言 with a number", tolerating: renumbered.union(["struct-", "clause-", "nref-self"])) { text in
            guard let fore = text.section(.foreword) else { return [] }
            return ["0", "1", "一、"].map { text.edited("\($0) 前言", [.replace(text.sections[fore].line, "# ⟪\($0) 前言⟫")]) }
        },
        Operator(
            "fore-basis-sentence", .strict, "another basis sentence",
            tolerating: ["cite-self-name", "fore-self-name", "punct-", "nref-", "docnum-", "fore-order", "cite-"]
        ) { text in
            guard let fore = text.section(.foreword), !text.blocks(in: fore).contains(where: { text.lines[$0.start].contains("按照GB/T 1.1") }) else { return [] }
            let words = [
                "本标准按照GB/T 1.1—2009给出的规则起草。", "本文件按照GB/T 1.1—2020的要求起草。", "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准的结构和编写》的规定起草。",
                "本文件依据GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》编写。",
                "本文件按GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》给出的规则起草。",
            ]
            return text.picks([text.sections[fore].line + 1], words.count, "basis").map { line, index in
                text.edited(words[index], [.insert(["⟪\(words[index])⟫"], at: line)])
            }
        },
        Operator("fore-order", .strict, "two items changed places", tolerating: ["foreword-contradicts-header"]) { text in
            guard let fore = text.section(.foreword),
                !text.lines[text.sections[fore].line..<text.sections[fore].end].contains(where: { $0.contains("归口。") || $0.contains("涉及专利") })
            else { return [] }
            let owner = "本文件由\(text.header("归口"))归口。"
            let makers = "本文件起草单位：\(text.headerList("起草单位").joined(separator: "、"))。"
            let basis = "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。"
            let hasBasis = text.lines.contains { $0.hasPrefix("本文件按照GB/T 1.1") }
            return ([[owner, patent], [makers, owner], [makers, patent]] + (hasBasis ? [] : [[patent, basis]])).map { pair in
                text.edited("\(pair[0].prefix(10))… first", [.insert(["⟪\(pair[0])⟫", "", "⟪\(pair[1])⟫"], at: text.sections[fore].end)])
            }
        },
        .fore(
            "fore-patent-unidentified", .strict, "an old patent sentence", tolerating: ["fore-order", "fore-no-clause-types"],
            [
                "⟪请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别这些专利的责任。⟫", "⟪请注意本文件的某些内容有可能涉及专利。本文件的发布机构不应承担识别这些专利的责任。⟫", "⟪请注意本文件的某些内容可能涉及专利。⟫",
                "⟪本文件的某些内容可能涉及专利，发布机构不承担识别专利的责任。⟫",
            ], where: { !$0.lines.contains { $0.contains("涉及专利") } && $0.headerLine("专利") == nil }),
        Operator("fore-patent-exclusive", .strict, "the sentence for no patent beside a patent", tolerating: ["fore-order"]) { text in
            guard let fore = text.section(.foreword), text.section(.introduction) != nil, text.headerLine("专利") == nil,
                !text.lines.contains(where: { $0.contains("涉及专利") }), let chapter = text.chapters().last
            else { return [] }
            let ready = text.adding("专利", "[\"ZL 2024 1 0000000.0，示例单位甲，示例市示例路1号，第\(text.sections[chapter].number)章\"]")
            return [ready.edited("the sentence", [.insert(["⟪\(patent)⟫"], at: ready.sections[fore].end), ready.marking("专利")])]
                + [ready.edited("the sentence first", [.insert(["⟪\(patent)⟫"], at: ready.sections[fore].line + 1), ready.marking("专利")])]
        },
        Operator("fore-under-jurisdiction|cover-required-fields", .strict, "归口 is missing", tolerating: ["foreword-contradicts-header"]) { text in
            guard text.stage > 2, let range = text.headerRange("归口") else { return [] }
            return [text.edited("without 归口", [.remove(range)]), text.edited("归口 empty", [.replace(range, ["⟪归口:⟫"])])]
        },
        Operator("fore-tc-code", .strict, "a committee without its code", tolerating: ["foreword-contradicts-header", "grp-", "loc-"]) { text in
            let names = ["全国粮油标准化技术委员会", "全国包装标准化技术委员会", "全国物流标准化技术委员会", "全国服务标准化技术委员会"]
            let ready = text.adding("归口", "全国茶叶标准化技术委员会（SAC/TC 339）")
            return text.picks([0], 4, "tc").map { _, index in ready.edited(names[index], [ready.setting("归口", "⟪\(names[index])⟫")]) }
        },
        Operator(
            "fore-drafters-form", .strict, "drafters in another form",
            tolerating: ["cite-self-name", "fore-self-name", "foreword-contradicts-header", "fore-order", "punct-"]
        ) { text in
            guard let fore = text.section(.foreword), !text.lines.contains(where: { $0.contains("起草单位：") }) else { return [] }
            let units = text.headerList("起草单位")
            let people = text.headerList("起草人")
            return [
                "本标准负责起草单位：\(units.joined(separator: "、"))。", "本文件起草单位有\(units.joined(separator: "，"))。", "本文件起草单位：\(units.joined(separator: "，"))",
                "参加起草的人员：\(people.joined(separator: " "))。",
                "本标准起草人：\(people.joined(separator: "、"))。",
            ].shuffled(text.name).map { text.edited($0, [.insert(["⟪\($0)⟫"], at: text.sections[fore].end)]) }
        },
        .fore(
            "fore-self-name|cite-self-name", .strict, "本标准 in 前言",
            ["⟪本标准⟫的图由起草单位绘制。", "⟪本规范⟫的数据来自协同试验。", "⟪本规程⟫的初稿完成于2025年。", "⟪本部分⟫的表格由起草单位提供。", "⟪本指南⟫的编写参考了用户的意见。"]),
        .fore(
            "fore-no-approver", .strict, "who approves or explains", tolerating: ["cite-self-name", "fore-self-name", "foreword-contradicts-header"],
            ["本文件由示例标准化协会⟪负责解释⟫。", "本文件由示例标准化协会⟪批准⟫。", "本文件的解释权⟪归示例标准化协会所有⟫。", "本文件委托示例单位甲⟪负责解释⟫。", "本文件由示例标准化协会⟪提出、批准和解释⟫。"]),
        Operator(
            "foreword-contradicts-header|fore-part-list", .strict, "前言 says other than the header",
            tolerating: ["fore-order", "fore-tc-code", "fore-history-lead", "fore-changes-list"]
        ) { text in
            guard let fore = text.section(.foreword),
                !text.lines[text.sections[fore].line..<text.sections[fore].end].contains(where: { $0.contains("归口。") || $0.contains("提出。") })
            else { return [] }
            return ["本文件由另一个协会归口。", "本文件由另一个单位提出。", "本文件主要起草人：起草人某。", "本文件代替T/XMB 9—2011《旧文件》。"].map {
                text.edited($0, [.insert(["⟪\($0)⟫"], at: $0.contains("代替") ? text.sections[fore].line + 1 : text.sections[fore].end)])
            }
        },
        Operator(
            "fore-part-list|foreword-contradicts-header", .strict, "another part than the number says",
            tolerating: ["fore-order", "title-", "core-", "test-name", "spec-name", "prod-name-", "docnum-"]
        ) { text in
            guard let fore = text.section(.foreword), text.section(.introduction) != nil, text.headerLine("代替") == nil else { return [] }
            let stem = text.title.components(separatedBy: "　")[0]
            let number = text.number.replacingOccurrences(of: "—", with: ".1—")
            let bare = text.number.components(separatedBy: "—")[0]
            let right = "本文件是\(bare)《\(stem)》的第1部分。"
            let published = "\(bare)已经发布了以下部分：\n\n- 第1部分：基本内容；\n- 第2部分：操作。"
            let ready = text.adding("编号", number).adding("名称", "\(stem)　第1部分：基本内容").prepared([
                .insert((right + published).components(separatedBy: "\n"), at: text.sections[fore].line + 1)
            ])
            guard let said = ready.lines.firstIndex(of: right + published.components(separatedBy: "\n")[0]) else { return [] }
            return ["本文件是\(bare)《\(stem)》的第2部分。", "本文件是\(bare)《\(stem)》的第5部分。", "本文件是《\(stem)》的第3部分。"].map {
                let line = ready.lines[said].replacingOccurrences(of: right, with: "⟪\($0)⟫")
                return ready.edited($0, [.replace(said, line), ready.marking("编号"), ready.marking("名称")])
            }
        },
        Operator("adoption-number", .strict, "IDT with a number of its own, double number without IDT", tolerating: aside.union(["fore-", "title-"])) { text in
            guard text.headerLine("一致性") == nil, text.headerLine("代替") == nil else { return [] }
            return [
                text.edited("IDT", [text.setting("一致性", "ISO 7301:2021《大米　规范》, IDT"), text.marking("编号")]),
                text.edited("double number", [text.setting("编号", "⟪GB/T 41234—2026/ISO 7301:2021⟫")]),
            ]
        },
        Operator("fore-adoption-statement", .strict, "MOD without differences, differences without adoption", tolerating: aside.union(["fore-history-first"])) {
            text in
            guard text.headerLine("一致性") == nil,
                let leaf = text.sections.firstIndex(where: { $0.kind == .chapter && $0.level == 2 && $0.tail.isEmpty && !$0.title.isEmpty })
            else { return [] }
            let heading = text.lines[text.sections[leaf].line]
            return [
                text.edited("MOD alone", [.slip(["一致性: \"⟪ISO 7301:2021《大米　规范》, MOD⟫\""], at: text.headerEnd)]),
                text.edited("差异 alone", [.replace(text.sections[leaf].line, heading + " {⟪差异⟫}")]),
            ]
        },
    ]

    /// Blocks at the end of 前言.
    static func fore(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [], _ wordings: [String],
        where suits: @escaping @Sendable (Manuscript) -> Bool = { _ in true }
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard suits(text), let fore = text.section(.foreword), text.children(of: fore).isEmpty else { return [] }
            return text.picks([text.sections[fore].end], wordings.count, rules).map { line, index in
                text.edited(short(wordings[index]), [.insert(wordings[index].components(separatedBy: "\n"), at: line)])
            }
        }
    }
}
