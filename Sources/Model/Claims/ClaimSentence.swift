/// Finds the words of a claim in a sentence: a word of comparison directly before a cited standard, 严于GB/T 1354—2018; a comparison
/// that the sentence announces, 与GB/T 1354—2018相比; or one that a list carries out, 下列基准值严于所列标准：. 应高于30 ℃ claims nothing:
/// no standard follows.

import Syntax

struct ClaimSentence {
    enum Form { case verb(Claim.Kind), comparison }

    var form: Form
    /// Nil where each item of the list that follows names its own.
    var standard: StandardNumber?
    /// What stands before the verb; source bytes.
    var subject: ByteRange
    var range: ByteRange
    /// Whether a list follows that carries it out.
    var leadsList: Bool

    /// The claims of a sentence, in order: 水分严于…，灰分严于… are two.
    static func all(_ document: Document, _ sentence: ByteRange, _ citations: ArraySlice<Citation>) -> [ClaimSentence] {
        var result: [ClaimSentence] = []
        var rest = sentence
        var citations = citations
        while let claim = ClaimSentence(document, rest, citations) {
            result.append(claim)
            guard claim.standard != nil, claim.range.upper < sentence.upper else { break }
            rest = ByteRange(claim.range.upper, sentence.upper)
            citations = citations.drop { document.tree[$0.node].range.start < rest.start }
            // A second standard that is only named is compared by the first.
            if citations.isEmpty { break }
        }
        return result
    }

    /// The first claim of a sentence, if it makes one.
    private init?(_ document: Document, _ sentence: ByteRange, _ citations: ArraySlice<Citation>) {
        let bytes = document.source.bytes
        leadsList = bytes.has("：", before: sentence.upper, floor: sentence.lower) || bytes[sentence.upper - 1] == UInt8(ascii: ":")
        for citation in citations {
            let number = document.tree[citation.node + 1].range
            // What may stand between: 国家标准, 推荐性国家标准, 示例基准, another standard.
            if let verb = bytes.claimVerb(from: max(sentence.lower, number.lower - 100), to: number.lower), number.lower - verb.end <= 90,
                !(verb.end..<number.lower).contains(where: { at in ClaimSentence.stops.contains { bytes.has($0, at: at, limit: number.lower) } }),
                let named = StandardNumber(bytes: Array(bytes[number.indices]))
            {
                var start = verb.at
                while start > sentence.lower, !ClaimSentence.stops.contains(where: { bytes.has($0, before: start, floor: sentence.lower) }) { start -= 1 }
                form = .verb(verb.kind)
                standard = named
                subject = ByteRange(start, verb.at)
                range = ByteRange(start, document.tree[citation.node].range.upper)
                return
            }
            // 水分比GB/T 1354—2018低2.0个百分点
            if let than = bytes.thanBefore(number.lower, floor: sentence.lower), let named = StandardNumber(bytes: Array(bytes[number.indices])) {
                var start = than
                while start > sentence.lower, !ClaimSentence.stops.contains(where: { bytes.has($0, before: start, floor: sentence.lower) }) { start -= 1 }
                form = .comparison
                standard = named
                subject = ByteRange(start, than)
                range = ByteRange(start, document.tree[citation.node].range.upper)
                return
            }
            let end = min(document.tree[citation.node].range.upper + 60, sentence.upper)
            let isCompared = (document.tree[citation.node].range.upper..<end).contains { at in
                bytes[at] >= 0xE4 && ClaimSentence.comparisons.contains { bytes.has($0, at: at, limit: sentence.upper) }
            }
            if isCompared, let named = StandardNumber(bytes: Array(bytes[number.indices])) {
                let start = number.lower
                form = .comparison
                standard = named
                subject = ByteRange(start, start)
                range = ByteRange(start, document.tree[citation.node].range.upper)
                return
            }
        }
        guard leadsList, let verb = bytes.claimVerb(from: sentence.lower, to: sentence.upper),
            ClaimSentence.listed.contains(where: { bytes.has($0, at: verb.end, limit: sentence.upper) })
        else { return nil }
        form = .verb(verb.kind)
        standard = nil
        subject = ByteRange(sentence.lower, verb.at)
        range = sentence
    }

    static let stops: [StaticString] = ["，", "。", "；", "：", ",", ";", "\n"]
    private static let comparisons: [StaticString] = ["相比", "作过比较", "的比较", "作比较", "比基准", "的示例基准", "相比较"]
    private static let listed: [StaticString] = ["所列标准", "所列的标准", "下列标准", "以下标准", "所列国家标准", "所列文件", "对应的标准", "相应标准", "现行标准"]
}

extension [UInt8] {
    /// Where the 比 stands that a standard follows, with what may stand between.
    fileprivate func thanBefore(_ number: Int, floor: Int) -> Int? {
        for between in ["", "国家标准", "行业标准", "推荐性国家标准", "地方标准", "示例基准"] as [StaticString] where has(between, before: number, floor: floor) {
            let than = number - between.utf8CodeUnitCount - 3
            if than > floor, has("比", at: than, limit: number), !has("相", before: than, floor: floor) { return than }
        }
        return nil
    }

    /// 更严, 更为严格: what a comparison comes to, and where its words begin.
    func comparedVerb(from start: Int, to end: Int) -> Int? {
        (start..<end).first { at in (["更严", "更为严", "均严", "较严", "更加严"] as [StaticString]).contains { has($0, at: at, limit: end) } }
    }

    /// The last word of comparison in a range.
    func claimVerb(from start: Int, to end: Int) -> (kind: Claim.Kind, at: Int, end: Int)? {
        var at = end
        while at - 6 >= start {
            // All of them end in 于.
            if self[at - 1] == 0x8E, has("于", before: at, floor: start) {
                for (word, kind) in claimVerbs where has(word, before: at, floor: start) {
                    let verb = at - word.utf8CodeUnitCount
                    // 灰分不严于GB/T 1354 claims nothing.
                    if negations.contains(where: { has($0, before: verb, floor: start) }) { return nil }
                    return (kind, verb, at)
                }
            }
            at -= 1
        }
        return nil
    }
}

private let negations: [StaticString] = ["不", "未", "没有", "并非", "不一定", "未必"]

/// Longer ones first where they overlap.
private let claimVerbs: [(StaticString, Claim.Kind)] = [
    ("严格于", .stricter), ("严于", .stricter), ("优于", .stricter), ("高于", .stricter), ("不宽于", .atLeastAsStrict),
    ("不低于", .atLeastAsStrict), ("不松于", .atLeastAsStrict), ("不劣于", .atLeastAsStrict),
]
