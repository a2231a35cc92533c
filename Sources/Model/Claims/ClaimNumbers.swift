/// The numbers by which a text says that limits differ: `水分低5.5 g/100 g`, `一级的碎米总量低2.1个百分点，二级低3.2个百分点`, `可食率由不小于70%提高到
/// 不小于74%，加严幅度为5.7%`. Each part of a sentence is read by itself; what it leaves out, the name or the object, it has from
/// the part before.

import Syntax

struct ClaimNumber {
    enum Kind {
        /// By how much the limit is lower or higher, and whether it is said to be lower.
        case difference(Limit, isLower: Bool)
        /// From the limit of the standard to that of the document.
        case change(from: Limit?, to: Limit?)
        /// 加严幅度, in per cent: how far apart they are, by the standard's own.
        case margin(Limit)
    }

    var subject: ClaimSubject
    var kind: Kind
    /// The words; in the text of the sentence.
    var range: ByteRange

    /// Whether it says more of what the number before it says: a margin, the standard's own limit.
    var isAside: Bool {
        switch kind {
        case .margin: true
        case .change(_, let to): to == nil
        case .difference: false
        }
    }

    /// Those of the text of a sentence, from `start` on.
    static func all(in text: [UInt8], from start: Int, _ vocabulary: IndicatorVocabulary) -> [ClaimNumber] {
        var result: [ClaimNumber] = []
        var at = start
        while at < text.count {
            var end = at
            while end < text.count, !stops.contains(where: { text.has($0, at: end, limit: text.count) }) { end += 1 }
            if var number = ClaimNumber(text, at, end, vocabulary) {
                if let last = result.last?.subject { number.subject.inherit(last) }
                // 各低4.0个百分点和3.0个百分点 is two numbers for two names.
                result += number.parted(text, end, vocabulary)
            }
            at = end < text.count ? text.characterEnd(end) : end
        }
        return result
    }

    private init?(_ text: [UInt8], _ start: Int, _ end: Int, _ vocabulary: IndicatorVocabulary) {
        func read(_ from: Int, _ to: Int) -> Limit? {
            let words = String(decoding: text[from..<to], as: UTF8.self)
            guard case .limit(let limit) = Limit.read(words, unit: nil, comparator: nil, aliases: vocabulary.unitAliases), case .interval = limit.form else {
                return nil
            }
            return limit
        }
        range = ByteRange(start, end)
        if let margin = text.first(["加严幅度为", "严格幅度为", "加严幅度是", "加严了", "加严"], start, end), let limit = read(margin.end, end) {
            subject = ClaimSubject(text[start..<margin.at], vocabulary)
            kind = .margin(limit)
            return
        }
        if let from = text.first("由", start, end),
            let change = text.first(
                ["提高到", "提高至", "降低到", "降低至", "收紧到", "收紧至", "降到", "降至", "减少到", "减少至", "提高为", "降低为", "调整为", "加严到", "加严至", "升至", "增加到"], from.end, end)
        {
            let limits = (read(from.end, change.at), read(change.end, end))
            guard limits.0 != nil || limits.1 != nil else { return nil }
            subject = ClaimSubject(text[start..<from.at], vocabulary)
            kind = .change(from: limits.0, to: limits.1)
            return
        }
        if let stated = ClaimNumber.stated(text, start, end, vocabulary, read) {
            (subject, kind) = stated
            return
        }
        var at = end
        while at > start {
            at = text.characterStart(before: at)
            for word in ["降低", "提高", "减少", "增加", "低", "高", "少", "多", "小", "大", "短", "长"] as [StaticString] where text.has(word, at: at, limit: end) {
                let from = at + word.utf8CodeUnitCount
                guard from < end, Byte.isDigit(text[text.skipBlanks(from, limit: end)]) || text[from] >= 0x80 && text.has("了", at: from, limit: end) else {
                    continue
                }
                let number = text.has("了", at: from, limit: end) ? from + 3 : from
                let last = text.first("和", number, end)?.at ?? end
                guard let limit = read(number, last) else { continue }
                let name = text[start..<at]
                subject = ClaimSubject(name, vocabulary)
                kind = .difference(limit, isLower: ClaimNumber.lower.contains { text.has($0, at: at, limit: end) })
                range = ByteRange(start, end)
                return
            }
        }
        return nil
    }

    /// `甲醛释放量的上限为0.030 mg/m³`, and of the standard `GB 18584的示例值为0.080 mg/m³`.
    private static func stated(
        _ text: [UInt8], _ start: Int, _ end: Int, _ vocabulary: IndicatorVocabulary, _ read: (Int, Int) -> Limit?
    ) -> (ClaimSubject, Kind)? {
        guard let verb = text.first(["值为", "限量为", "上限为", "下限为", "规定为", "要求为"], start, end), let limit = read(verb.end, end) else { return nil }
        let name = text[start..<verb.at]
        let isStandard = StandardNumber.match(text, at: text.skipBlanks(start, limit: end), limit: end) != nil
        if isStandard { return (ClaimSubject([UInt8](), vocabulary), .change(from: limit, to: nil)) }
        let owner = name.reversed().starts(with: "的".utf8.reversed()) ? name.dropLast(3) : name
        return (ClaimSubject(owner, vocabulary), .change(from: nil, to: limit))
    }

    /// One for each name, where several numbers stand for several names.
    private func parted(_ text: [UInt8], _ end: Int, _ vocabulary: IndicatorVocabulary) -> [ClaimNumber] {
        guard case .difference(_, let isLower) = kind, subject.names.count > 1 else { return [self] }
        var limits: [Limit] = []
        var at = range.lower
        while at < end {
            guard Byte.isDigit(text[at]) else {
                at += 1
                continue
            }
            let stop = text.first(["和", "、"], at, end)?.at ?? end
            if case .limit(let limit) = Limit.read(
                String(decoding: text[at..<stop], as: UTF8.self), unit: nil, comparator: nil, aliases: vocabulary.unitAliases)
            {
                limits.append(limit)
            }
            at = stop
        }
        guard limits.count == subject.names.count else { return [self] }
        return zip(subject.names, limits).map { name, limit in
            var part = self
            part.subject.names = [name]
            part.kind = .difference(limit, isLower: isLower)
            return part
        }
    }

    private static let lower: [StaticString] = ["降低", "减少", "低", "少", "小", "短"]

    private static let stops: [StaticString] = ["，", "；", "：", "。", ",", ";", ":"]
}

extension ClaimSubject {
    /// What a part of a sentence leaves out.
    mutating func inherit(_ last: ClaimSubject) {
        if names.isEmpty { names = last.names }
        if object == nil { object = last.object }
        if grade == nil, !isEveryGrade { grade = last.grade }
    }
}

extension [UInt8] {
    fileprivate func first(_ word: StaticString, _ from: Int, _ to: Int) -> (at: Int, end: Int)? { first([word], from, to) }

    fileprivate func first(_ words: [StaticString], _ from: Int, _ to: Int) -> (at: Int, end: Int)? {
        var at = from
        while at < to {
            for word in words where has(word, at: at, limit: to) { return (at, at + word.utf8CodeUnitCount) }
            at += 1
        }
        return nil
    }
}
