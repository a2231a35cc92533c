/// Finds claims in sentences: a word of comparison directly before a cited standard, and before it the indicators that it is said
/// of. 应高于30 ℃ claims nothing: no standard follows.

import Syntax

struct ClaimSentence {
    var kind: Claim.Kind
    var standard: StandardNumber
    /// The names of indicators, as written; empty where the claim is about all.
    var names: [String] = []
    /// 一级, where the claim is about one grade.
    var grade: String?
    /// 风干牛肉干, where it is about one object.
    var object: String?
    var range: ByteRange

    /// The claim that ends in a citation, if there is one.
    init?(_ document: Document, _ citation: NodeID, in sentence: ByteRange, _ vocabulary: IndicatorVocabulary) {
        let bytes = document.source.bytes
        let number = document.tree[citation + 1].range
        guard let standard = StandardNumber(bytes: Array(bytes[number.indices])) else { return nil }
        var start = number.lower
        while start > sentence.lower, !ClaimSentence.stops.contains(where: { bytes.has($0, before: start, floor: sentence.lower) }) { start -= 1 }
        var found: (kind: Claim.Kind, at: Int, end: Int)?
        for (word, kind) in ClaimSentence.verbs {
            var at = start
            while at + word.utf8CodeUnitCount <= number.lower {
                if bytes.has(word, at: at, limit: number.lower), found == nil || at > found!.at || at + word.utf8CodeUnitCount > found!.end {
                    found = (kind, at, at + word.utf8CodeUnitCount)
                }
                at += 1
            }
        }
        // What may stand between: 国家标准, 推荐性国家标准, 示例基准, another standard.
        guard let found, number.lower - found.end <= 90 else { return nil }
        kind = found.kind
        self.standard = standard
        range = ByteRange(start, document.tree[citation].range.upper)
        readSubject(Array(bytes[start..<found.at]), vocabulary)
    }

    private mutating func readSubject(_ bytes: [UInt8], _ vocabulary: IndicatorVocabulary) {
        var text = String(decoding: bytes.filter { !Byte.isBlank($0) }, as: UTF8.self)
        var isStripped = true
        while isStripped {
            isStripped = false
            for word in ClaimSentence.endings where text.hasSuffix(word) {
                text = String(text.dropLast(word.count))
                isStripped = true
            }
        }
        for word in ClaimSentence.openings where text.hasPrefix(word) { text = String(text.dropFirst(word.count)) }
        if let joint = text.lastIndex(of: "的") {
            let owner = String(text[..<joint])
            text = String(text[text.index(after: joint)...])
            if !ClaimSentence.everyGrade.contains(where: { owner.hasSuffix($0) }) {
                grade = vocabulary.grade(in: owner)?.grade
                let rest = vocabulary.grade(in: owner)?.rest ?? owner
                object = rest.isEmpty || rest.hasPrefix("本") ? nil : rest
            }
        }
        names = text.split { "、和与及".contains($0) }.map { $0.hasPrefix("以") ? $0.dropFirst() : $0 }.map(String.init)
            .filter { !$0.isEmpty && !ClaimSentence.everything.contains($0) && !$0.hasPrefix("本文件") && !$0.hasPrefix("本标准") }
    }

    /// Longer ones first where they overlap.
    private static let verbs: [(StaticString, Claim.Kind)] = [
        ("严格于", .stricter), ("严于", .stricter), ("优于", .stricter), ("高于", .stricter), ("不宽于", .atLeastAsStrict), ("不低于", .atLeastAsStrict),
        ("不松于", .atLeastAsStrict), ("不劣于", .atLeastAsStrict),
    ]

    private static let stops: [StaticString] = ["，", "。", "；", "：", ",", ";", "\n"]
    private static let endings = [
        "均", "都", "皆", "全部", "全", "已", "应", "明显", "显著", "分别", "的限量", "的限值", "限量", "限值", "的要求", "的指标", "两项", "三项", "四项", "五项", "六项", "七项", "八项", "九项", "十项",
        "各项", "多项", "等", "指标值",
    ]
    private static let openings = ["其中", "且", "并且", "同时", "因此", "故"]
    private static let everyGrade = ["等级", "各级", "各等级", "全部等级"]
    private static let everything: Set<String> = ["指标", "限量", "限值", "要求", "技术要求", "质量指标", "理化指标", "各项指标", "全部指标", "规定", "技术指标", "主要指标", "基准值"]
}
