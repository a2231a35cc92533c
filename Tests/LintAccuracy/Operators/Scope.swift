/// 范围: the verbs, what it applies to, what it does not hold (GB/T 1.1—2020, 8.5).

import Foundation

extension Operator {
    static let scope: [Operator] = [
        .scopeWords("scope-statement-verb", .strict, "another verb", tolerating: ["scope-"]) { text, sentence in
            let verbs = ["主要讲述了", "明确了", "介绍了", "阐明了", "对各方面作出规定，包括", "涉及"]
            return ["规定了", "描述了", "确立了", "提供了", "给出了", "界定了"].flatMap { old -> [String] in
                guard let range = sentence.range(of: "本文件" + old) else { return [] }
                return verbs.map { sentence.replacingCharacters(in: range, with: "本文件⟪\($0)⟫") }
            }
        },
        .scopeWords("scope-verb-object|scope-type-verb", .heuristic, "a verb that does not go with its object", tolerating: ["scope-"]) { text, sentence in
            text.swaps(
                sentence,
                [
                    ("描述了", "规定了", "方法"), ("规定了", "描述了", "要求"), ("提供了", "规定了", "指"), ("提供了", "确立了", "指"), ("界定了", "描述了", "术语"), ("确立了", "描述了", "体系"),
                    ("确立了", "提供了", "程序"), ("规定了", "提供了", "要求"), ("提供了", "规定了", "建议"), ("描述了", "给出了", "方法"),
                ])
        },
        .scopeWords("scope-type-verb|scope-verb-object", .heuristic, "a verb of another type of document", tolerating: ["scope-"]) { text, sentence in
            let pairs: [String: [(String, String, String)]] = [
                "规范": [("规定了", "提供了", ""), ("规定了", "给出了", ""), ("规定了", "界定了", "")], "规程": [("确立了", "给出了", ""), ("规定了", "提供了", ""), ("确立了", "界定了", "")],
                "指南": [("提供了", "规定了", ""), ("提供了", "确立了", ""), ("给出了", "规定了", "")], "试验方法": [("描述了", "规定了", ""), ("描述了", "提供了", ""), ("描述了", "界定了", "")],
                "术语": [("界定了", "规定了", ""), ("界定了", "提供了", ""), ("界定了", "描述了", "")],
            ]
            return text.swaps(sentence, pairs[text.type] ?? [])
        },
        Operator(
            "scope-applicability", .strict, "it does not say to what the document applies",
            tolerating: ["nref-cited-in-text", "annex-mentioned", "term-used-twice", "abbr-"]
        ) { text in
            guard let scope = text.section(.scope) else { return [] }
            let apply = text.blocks(in: scope).filter { $0.kind == .paragraph && text.lines[$0.start].contains("适用于") }
            guard !apply.isEmpty, !apply.contains(where: { text.lines[$0.start].contains("了") && text.lines[$0.start].hasPrefix("本文件规定") }) else { return [] }
            let first = apply[0].start
            let rest = apply.dropFirst().map { Edit.remove($0.range) }
            return [
                text.edited("without the paragraph", apply.map { .remove($0.range) }),
                text.edited("针对", [.replace(apply[0].range, ["⟪本文件针对生产、检验和销售。⟫"])] + rest),
                text.edited("供…使用", [.replace(apply[0].range, ["⟪本文件供生产者、检验机构和销售者使用。⟫"])] + rest),
                text.edited("use", [.replace(first..<apply[0].end, ["⟪使用的对象为生产者和检验机构。⟫"])] + rest),
            ]
        },
        .sentences(
            "scope-no-clause-types", .heuristic, "a provision", at: .scope,
            ["使用者⟪应⟫先确认产品的类别。", "同类产品⟪宜⟫一并采用。", "临时的场所⟪可⟫不采用。", "进口的产品⟪不应⟫采用。", "其他产品⟪可⟫参照执行。"]),
        .sentences(
            "scope-no-background", .heuristic, "background", at: .scope,
            ["⟪为了规范市场，提高质量，制定本文件。⟫", "⟪随着消费水平的提高⟫，市场对质量有了新的期待。", "⟪近年来⟫，同类产品的数量增长很快。", "⟪为了适应市场的变化，起草单位编写了本文件。⟫", "⟪为贯彻绿色发展的理念，特制定本文件。⟫"]),
        .scopeWords("scope-covers-chapters", .heuristic, "an aspect that no chapter treats", tolerating: ["scope-"]) { text, sentence in
            guard sentence.hasSuffix("。") else { return [] }
            return ["售后服务", "人员培训", "废弃物回收", "知识产权", "信息化", "风险管理"].filter { word in !text.sections.contains { $0.title.contains(word) } }.map {
                sentence.dropLast() + "，规定了⟪\($0)⟫的要求。"
            }
        },
        .scopeWords("scope-terms-order", .heuristic, "aspects of a product in another order", tolerating: ["scope-covers-chapters", "scope-verb-object"]) {
            text, sentence in
            guard text.type == "产品", let start = sentence.range(of: "规定了"), let end = sentence.range(of: "的要求", options: .backwards),
                start.upperBound < end.lowerBound
            else { return [] }
            var parts = sentence[start.upperBound..<end.lowerBound].components(separatedBy: "、")
            guard parts.count > 3, let tail = parts.last, !tail.contains("，") else { return [] }
            let last = tail.components(separatedBy: CharacterSet(charactersIn: "和及"))
            parts = parts.dropLast() + last.filter { !$0.isEmpty }.map { $0.hasSuffix("以") ? String($0.dropLast()) : $0 }
            let orders = [
                Array(parts.reversed()), [parts[parts.count - 1]] + parts.dropLast(), Array(parts.dropFirst() + [parts[0]]),
                [parts[parts.count - 2]] + parts.filter { $0 != parts[parts.count - 2] },
            ]
            return orders.map { order in
                sentence.replacingCharacters(in: start.upperBound..<end.lowerBound, with: "⟪\(order.dropLast().joined(separator: "、"))和\(order.last ?? "")⟫")
            }
        },
        .scopeWords("scope-self-ref|cite-self-name", .strict, "本标准 for 本文件") { text, sentence in
            guard let range = sentence.range(of: "本文件") else { return [] }
            return ["本标准", "本规范", "本部分", "本规程", "本团体标准"].map { sentence.replacingCharacters(in: range, with: "⟪\($0)⟫") }
        },
    ]

    /// The first paragraph in other words.
    private static func scopeWords(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [],
        _ wordings: @escaping @Sendable (Manuscript, String) -> [String]
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard let scope = text.section(.scope), let first = text.blocks(in: scope).first(where: { $0.kind == .paragraph }), first.range.count == 1 else {
                return []
            }
            return wordings(text, text.lines[first.start]).shuffled(text.name + name).map { text.edited(Operator.short($0), [.replace(first.start, $0)]) }
        }
    }
}

extension Manuscript {
    /// `old` becomes `new` where `object` follows within its part of the sentence.
    fileprivate func swaps(_ sentence: String, _ pairs: [(old: String, new: String, object: String)]) -> [String] {
        pairs.compactMap { pair in
            guard let range = sentence.range(of: pair.old) else { return nil }
            let rest = sentence[range.upperBound...].components(separatedBy: "，")[0]
            guard pair.object.isEmpty || rest.contains(pair.object) else { return nil }
            return sentence.replacingCharacters(in: range, with: "⟪\(pair.new)⟫")
        }
    }
}
