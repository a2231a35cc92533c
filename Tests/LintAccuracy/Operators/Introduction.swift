/// 引言: what it must not say, its numbers, when there must be one (GB/T 1.1—2020, 8.4).

import Foundation

extension Operator {
    static let introduction: [Operator] = [
        .sentences(
            "intro-no-requirement", .heuristic, "a requirement", at: .introduction,
            ["使用单位⟪应⟫先阅读本章。", "数据的提供方⟪不应⟫隐瞒来源。", "企业⟪应⟫按季度上报数据。", "各地⟪应⟫结合实际制定细则。", "操作人员⟪应⟫接受培训。"]),
        .sentences(
            "intro-no-scope-words", .strict, "what belongs to 范围", at: .introduction,
            ["⟪本文件适用于⟫各类规模的生产者。", "⟪本文件不适用于⟫临时的场所。", "⟪本文件规定了⟫各个环节的要求。", "⟪本文件适用于⟫生产、检验和销售。"]),
        Operator("intro-numbering|number-mismatch", .strict, "引言 with a number", tolerating: renumbered.union(["struct-", "clause-"])) { text in
            guard let intro = text.section(.introduction) else { return [] }
            return ["0", "1", "一、"].map { text.edited("\($0) 引言", [.replace(text.sections[intro].line, "# ⟪\($0) 引言⟫")]) }
        },
        Operator("intro-numbering|number-mismatch", .strict, "clauses of 引言 with other numbers", tolerating: ["clause-"]) { text in
            guard let intro = text.section(.introduction), text.isLeaf(intro), let last = text.blocks(in: intro).last?.end else { return [] }
            let first = text.sections[intro].line + 1
            return [("1.1", "1.2"), ("一", "二")].map { one, two in
                text.edited(one, [.insert(["## ⟪\(one) 背景⟫"], at: first), .insert(["## ⟪\(two) 说明⟫", "", "各项数据由起草单位汇总。"], at: last)])
            }
        },
        Operator(
            "intro-required-when", .strict, "a patent or a part without 引言",
            tolerating: aside.union([
                "fore-", "title-", "annex-mentioned", "bib-", "cite-target-exists", "foreword-contradicts-header", "nref-", "tab-mentioned", "term-used-twice",
                "abbr-", "test-name",
            ])
        ) { text in
            guard let intro = text.section(.introduction), text.headerLine("专利") == nil, text.headerLine("代替") == nil, let chapter = text.chapters().last else {
                return []
            }
            let gone = Edit.remove(text.sections[intro].line..<text.sections[intro].end)
            let patent = "专利: [\"⟪ZL 2024 1 0000000.0，示例单位甲，示例市示例路1号，第\(text.sections[chapter].number)章⟫\"]"
            let part = text.number.replacingOccurrences(of: "—", with: ".1—")
            // A draft need not be whole yet.
            let isDraft = text.headerLine("阶段").map { text.lines[$0].contains("草案") } ?? false
            let made = [text.edited("a patent", [gone, .slip([patent], at: text.headerEnd)])]
            if isDraft { return made }
            return made + [
                text.edited(
                    "a part", [gone, text.setting("编号", "⟪\(part)⟫"), text.setting("名称", "⟪\(text.title.components(separatedBy: "　")[0])　第1部分：基本内容⟫")])
            ]
        },
    ]
}
