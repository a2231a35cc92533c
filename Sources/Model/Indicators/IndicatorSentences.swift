/// Indicators in running text: `土壤耕层有机质含量应不低于20 g/kg`, `仓内相对湿度应不大于70%` (GB/T 20001.10—2014, 6.5.4.2). Of a sentence that
/// requires, each limit belongs to the words before it: what stands between the last comma and the verbal form is the name, with
/// the object before its 的.

import Syntax

extension Document {
    func indicatorsInText(_ provisions: Provisions, _ vocabulary: IndicatorVocabulary) -> [Indicator] {
        var result: [Indicator] = []
        for (index, provision) in provisions.all.enumerated() {
            guard provision.modality == .requirement, provision.place == .body || provision.place == .footnote, provision.section >= 0 else { continue }
            guard source.bytes.mayLimit(provision.range) else { continue }
            let text = SentenceText(self, provision.block, provision.range)
            var object = ""
            var floor = 0
            var part = SentencePart()
            for phrase in LimitPhrase.find(in: text.bytes, aliases: vocabulary.unitAliases) {
                defer { floor = phrase.range.upper }
                // `铅含量宜不大于…，镉含量应不大于…` recommends the one and requires the other.
                let isRecommended =
                    text.bytes.has("宜", before: phrase.range.lower, floor: 0) || text.bytes.has("不宜", at: phrase.range.lower, limit: phrase.range.upper)
                guard !phrase.isCondition, !isRecommended, let subject = LimitSubject(text.bytes, before: phrase.range.lower, floor: floor, object: object)
                else { continue }
                object = subject.object
                part.advance(in: text.bytes, to: phrase.range.lower)
                let name = IndicatorName(subject.name, vocabulary, circumstance: part.circumstance)
                result.append(
                    Indicator(
                        Indicator.Subject(printedName: subject.name, name: name, range: text.source(subject.range)),
                        objects: object.isEmpty ? [] : [object], grade: nil, limit: phrase.limit, range: text.source(phrase.range), file: file,
                        section: provision.section, provision: index))
            }
        }
        return result
    }
}

/// The part of a sentence, `；` between parts, in which a limit stands, and the condition at its head, under which all its limits hold.
private struct SentencePart {
    private var at = 0
    private var start = 0
    private var isKnown = false
    /// Without its comma; empty where the part has no condition.
    private(set) var circumstance = ""

    /// Phrases are asked for in order, so that a sentence is gone through once.
    mutating func advance(in bytes: [UInt8], to phrase: Int) {
        while at < phrase {
            if bytes.has("；", at: at, limit: phrase) || bytes[at] == UInt8(ascii: ";") {
                start = bytes.characterEnd(at)
                isKnown = false
            }
            at = bytes.characterEnd(at)
        }
        if isKnown { return }
        let condition = bytes.condition(from: start, to: phrase)
        circumstance = condition.count > 3 ? String(decoding: bytes[condition.lower..<condition.upper - 3], as: UTF8.self) : ""
        isKnown = true
    }
}

extension [UInt8] {
    /// Whether a number or 检出 stands in a sentence; most have neither.
    fileprivate func mayLimit(_ range: ByteRange) -> Bool {
        range.indices.contains { at in
            switch self[at] {
            case 0x30...0x39: true
            case 0xEF: at + 2 < range.upper && self[at + 1] == 0xBC && self[at + 2] >= 0x90 && self[at + 2] <= 0x99
            case 0xE6: has("检出", at: at, limit: range.upper)
            default: false
            }
        }
    }
}

/// What a limit in a sentence is of.
struct LimitSubject {
    /// 有机质含量
    var name: String
    /// 土壤耕层; that of the limit before it in the sentence, where it names none.
    var object: String
    /// Of the name, in the text of the sentence.
    var range: ByteRange

    init?(_ bytes: [UInt8], before end: Int, floor: Int, object: String) {
        var upper = end
        // The verbal form and what belongs to it.
        var isStripped = true
        while isStripped {
            isStripped = false
            for word in LimitSubject.verbs where bytes.has(word, before: upper, floor: floor) {
                upper -= word.utf8CodeUnitCount
                isStripped = true
                break
            }
            while upper > floor, Byte.isBlank(bytes[upper - 1]) { upper -= 1 }
        }
        var lower = upper
        var depth = 0
        while lower > floor {
            let start = bytes.characterStart(before: lower)
            if bytes.has("）", at: start, limit: upper) || bytes[start] == UInt8(ascii: ")") { depth += 1 }
            if depth > 0, bytes.has("（", at: start, limit: upper) || bytes[start] == UInt8(ascii: "(") { depth -= 1 }
            if depth == 0, LimitSubject.stops.contains(where: { bytes.has($0, at: start, limit: upper) }) { break }
            lower = start
        }
        for word in LimitSubject.openings where bytes.has(word, at: lower, limit: upper) { lower += word.utf8CodeUnitCount }
        let trimmed = bytes.trimmed(lower, upper)
        (lower, upper) = (trimmed.start, trimmed.end)
        guard upper > lower, upper - lower <= 120 else { return nil }
        var nameStart = lower
        var at = upper - 3
        while at > lower {
            if bytes.has("的", at: at, limit: upper), !bytes.has("的", before: upper, floor: lower),
                // 铅的含量 is 铅.
                !["含量", "限量", "质量分数", "体积分数", "浓度"].contains(where: {
                    bytes.has($0 as StaticString, at: at + 3, limit: upper) && at + 3 + $0.utf8CodeUnitCount == upper
                })
            {
                nameStart = at + 3
                break
            }
            at -= 1
        }
        guard upper > nameStart, bytes[nameStart..<upper].contains(where: { $0 >= 0x80 || Byte.isLetter($0) }) else { return nil }
        name = String(decoding: bytes[nameStart..<upper], as: UTF8.self)
        range = ByteRange(nameStart, upper)
        self.object = nameStart > lower ? String(decoding: bytes[lower..<max(lower, nameStart - 3)], as: UTF8.self) : object
    }

    private static let verbs: [StaticString] = [
        "应控制在", "应保持在", "应达到", "应为", "应在", "应当", "应", "不应", "宜为", "宜", "均", "都", "为", "在", "达到", "控制", "保持", "是", "至", "每年", "不",
    ]

    private static let stops: [StaticString] = ["，", "。", "；", "：", "、", "！", "？", ",", ";", ":"]

    private static let openings: [StaticString] = ["其中", "且", "并且", "但", "而", "同时", "其"]
}
