/// The document's name and its English form (GB/T 1.1—2020, 6.1 and 7.1.3).

import AccuracySupport
import Foundation

extension Operator {
    private static let consequences: Set<String> = [
        "title-", "foreword-contradicts-header", "scope-", "core-type-", "test-name", "spec-name", "prod-name-", "cover-body-title-match", "prod-scope-product",
    ]

    static let titles: [Operator] = [
        .title("title-max-three-elements", .strict, "four elements", tolerating: consequences) { text, stem in
            ["农业　食品　加工　\(stem)", "技术装备　通用件　基础　\(stem)", "\(stem)　甲类　乙型　一级", "农业　\(stem)　总体　细则"]
        },
        .title("title-no-doc-kind-word", .strict, "…标准 in the name", tolerating: consequences) { text, stem in
            ["\(text.title)团体标准", "\(text.title)标准", "\(text.title)行业标准", "\(text.title)国家标准", "\(stem)　地方标准"]
        },
        .title("title-function-word|title-type-mismatch", .heuristic, "no word of the type in the name", tolerating: consequences) { text, stem in
            guard ["规范", "规程", "指南", "试验方法", "术语", "分类"].contains(text.type) else { return [] }
            return ["\(stem)　管理办法", "\(stem)　工作手册", "\(stem)　实施细则", "\(stem)"]
        },
        .title("title-type-mismatch|title-function-word", .heuristic, "the word of another type in the name", tolerating: consequences) { text, stem in
            switch text.type {
            case "产品", "规范": ["\(stem)　术语", "\(stem)　使用指南", "\(stem)　试验方法", "\(stem)　分类"]
            case "规程": ["\(stem)　术语", "\(stem)　指南", "\(stem)　分类与编码", "\(stem)　图形符号"]
            case "指南": ["\(stem)　规范", "\(stem)　规程", "\(stem)　术语", "\(stem)　试验方法"]
            case "试验方法": ["\(stem)　指南", "\(stem)　术语", "\(stem)　分类", "\(stem)　规程"]
            case "术语": ["\(stem)　规范", "\(stem)　规程", "\(stem)　试验方法", "\(stem)　指南"]
            default: []
            }
        },
        Operator("title-en-function-word", .strict, "the English word for the type", tolerating: ["title-", "cover-title-en-case"]) { text in
            let stem = text.englishStem
            let words: [String: [String]] = [
                "规范": ["Norm", "Standardization", "Criterion of requirements", "Regulation"],
                "规程": ["Regulation", "Rules and regulations", "Procedure manual", "Operation norm"],
                "指南": ["Handbook", "Instructions", "Direction book", "Manual"],
                "试验方法": ["Measuring way", "Inspection technique", "Assay manner", "Examination"],
                "术语": ["Words and phrases", "Nouns", "Definitions and names", "Lexicon of words"],
            ]
            return (words[text.type] ?? []).map { text.edited("英文名称 \($0)", [text.setting("英文名称", "\"⟪\(stem)—\($0)⟫\"")]) }
        },
        .title("title-aspect-enumeration", .heuristic, "many aspects in the name", tolerating: consequences) { text, stem in
            ["\(stem)　术语、分类、要求和试验方法", "\(stem)　包装、标志、运输和贮存", "\(stem)　分级、检验、包装及标识", "\(stem)　原料、加工、检验和贮运"]
        },
        Operator(
            "title-part-form|header-value", .strict, "the part's number in another form",
            tolerating: consequences.union(["fore-", "intro-required-when", "docnum-shape"])
        ) { text in
            guard text.section(.introduction) != nil, text.headerLine("代替") == nil, text.number.contains("—") else { return [] }
            let stem = text.stem
            let number = text.number.replacingOccurrences(of: "—", with: ".1—")
            let ready = text.prepared([text.setting("编号", number)]).adding("名称", "\(stem)　第1部分：基本内容")
            return ["第一部分：基本内容", "第1部分　基本内容", "第Ⅰ部分：基本内容", "1部分：基本内容", "第 1 部分—基本内容", "第1篇：基本内容"].shuffled(text.name).map {
                ready.edited("名称 \($0)", [ready.setting("名称", "\(stem)　⟪\($0)⟫")])
            }
        },
    ]

    private static func title(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String>, _ names: @escaping @Sendable (Manuscript, String) -> [String]
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            let stem = text.stem
            return names(text, stem).shuffled(text.name + name).map { text.edited("名称: \($0)", [text.setting("名称", "⟪\($0)⟫")]) }
        }
    }
}

extension Manuscript {
    /// The name's first element without the word of the type.
    var stem: String {
        var stem = title.components(separatedBy: "　")[0]
        for word in ["规程", "规范", "指南", "术语", "分类与代码", "评价要求"] where stem.hasSuffix(word) { stem.removeLast(word.count) }
        return stem
    }

    var englishStem: String {
        var stem = header("英文名称").components(separatedBy: "—")[0]
        for word in ["Code of practice for ", "Specification for ", "Guidelines for ", "Evaluation requirements for "] where stem.hasPrefix(word) {
            stem.removeFirst(word.count)
            stem = stem.prefix(1).uppercased() + stem.dropFirst()
        }
        return stem
    }
}

extension Array {
    /// The same order in every run.
    func shuffled(_ seed: String) -> [Element] {
        var random = Random(seed)
        return shuffled(using: &random)
    }
}
