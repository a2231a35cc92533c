/// The earlier editions as the author tells them, in 历次版本 of the header or in the foreword (GB/T 1.1—2020, 8.3 h)).

import Model
import Syntax

struct EditionUse {
    /// All that is said of it.
    var range: ByteRange
    /// 首次发布 is 0, 第一次修订 1; -1 where neither is said.
    var ordinal = -1
    /// Of 第一次修订 or 首次发布.
    var words = ByteRange(0, 0)
    var year: Int?
    /// 本次.
    var isThis = false
}

extension Reading {
    /// By item or sentence, in order.
    var editions: [EditionUse] {
        let header = document.metadata.history
        if !header.isEmpty { return header.map { edition($0.range) } }
        guard let section = document.foreword.section else { return [] }
        var uses: [EditionUse] = []
        for child in children(section) {
            switch kind(child) {
            case .paragraph: if let text = textRange(of: child) { uses += editions(in: text) }
            case .list:
                for item in children(child) {
                    guard let block = children(item).first(where: { kind($0) == .paragraph }), let text = textRange(of: block) else { continue }
                    uses += editions(in: text)
                }
            default: break
            }
        }
        return uses
    }

    /// The clauses of a text that tell of an edition.
    private func editions(in text: ByteRange) -> [EditionUse] {
        guard bytes.contains("首次发布", in: text) || bytes.contains("次修订", in: text) else { return [] }
        var uses: [EditionUse] = []
        var start = text.lower
        var at = text.lower
        while at <= text.upper {
            let isStop = at == text.upper || (["，", "；", "。", "、"] as [StaticString]).contains { bytes.has($0, at: at, limit: text.upper) }
            if isStop {
                let use = edition(ByteRange(start, at))
                if use.ordinal >= 0 { uses.append(use) }
                if at == text.upper { break }
                start = at + 3
            }
            at = bytes.characterEnd(at)
        }
        return uses
    }

    private func edition(_ range: ByteRange) -> EditionUse {
        var use = EditionUse(range: range)
        use.isThis = bytes.contains("本次", in: range)
        if let number = StandardNumber(bytes: Array(bytes[range.indices])), number.isDated {
            use.year = Int(number.edition)
            return use
        }
        if let at = bytes.find("年", in: range), at - 4 >= range.lower, let year = Int(text(ByteRange(at - 4, at))) { use.year = year }
        if let at = bytes.find("首次发布", in: range) {
            use.ordinal = 0
            use.words = ByteRange(at, at + 12)
        }
        guard let end = bytes.find("次修订", in: range) else { return use }
        var start = range.lower
        while let next = bytes.find("第", in: ByteRange(start, end)) {
            start = next + 3
            var value = 0
            var at = start
            while at < end, at - start < 4, Byte.isDigit(bytes[at]) {
                value = value * 10 + Int(bytes[at] & 0x0F)
                at += 1
            }
            if at == start, let ordinal = bytes.chineseOrdinal(at: at, limit: end) { (value, at) = ordinal }
            guard at == end, value > 0 else { continue }
            use.ordinal = value
            use.words = ByteRange(next, end + 9)
        }
        return use
    }

    /// Reports what does not count on.
    mutating func judgeEditions() {
        let rule: RuleID = "rev-count"
        let all = editions
        guard !all.isEmpty else { return }
        var counted = -1
        var year = 0
        for use in all {
            if let own = use.year {
                if own < year, use.ordinal != 0 { report(rule, at: use.range, phrase: 1, [.number(own), .number(year)]) }
                year = own
            }
            guard use.ordinal != 0 else {
                if counted >= 0, use.isThis { report(rule, at: use.words, [quoted(use.words), .text(EditionUse.words(counted + 1))]) }
                counted = 0
                continue
            }
            guard use.ordinal > 0 else {
                // An edition by its number alone counts as one.
                counted += 1
                continue
            }
            // A row that begins in the middle tells of no first edition.
            if counted >= 0, use.ordinal != counted + 1 { report(rule, at: header(use), [quoted(header(use)), .text(EditionUse.words(counted + 1))]) }
            counted = use.ordinal
        }
        let years = all.filter { !$0.isThis }.compactMap(\.year)
        guard let last = years.last, let own = document.metadata.number?.undated else { return }
        for replaced in document.metadata.replaces where replaced.value.undated == own {
            guard let year = Int(replaced.value.edition) else { continue }
            if !years.contains(year) {
                report(rule, at: replaced.range, phrase: 2, [.text(replaced.value.printed)])
            } else if last > year {
                report(rule, at: replaced.range, phrase: 3, [.text(replaced.value.printed), .number(last)])
            }
        }
    }

    /// Of a value in the header all, of a text the words that count.
    private func header(_ use: EditionUse) -> ByteRange { document.metadata.history.isEmpty ? use.words : use.range }
}

extension EditionUse {
    static func words(_ ordinal: Int) -> String {
        guard ordinal > 0 else { return "首次发布" }
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let (tens, ones) = (ordinal / 10 % 10, ordinal % 10)
        return "第" + (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones] + "次修订"
    }
}
