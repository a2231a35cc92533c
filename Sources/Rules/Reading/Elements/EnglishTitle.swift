/// The English title as rules on its letters see it: words, which of them open an element, and the marks between elements
/// (GB/T 1.1—2020, 10.3.1.2).

import Syntax

struct EnglishTitle {
    struct Word {
        var range: ByteRange
        var opensElement: Bool
        /// In quotation marks: a name.
        var isQuoted: Bool
    }

    var words: [Word] = []
    /// Marks that part elements and are no dash.
    var marks: [ByteRange] = []

    init(_ bytes: [UInt8], _ range: ByteRange) {
        var at = range.lower
        var opens = true
        var depth = 0
        while at < range.upper {
            if let end = EnglishTitle.separator(bytes, at, range) {
                if !bytes.has("—", at: at, limit: end) || end > at + 3 { marks.append(ByteRange(at, end)) }
                opens = true
                at = end
            } else if Byte.isLetter(bytes[at]) {
                let start = at
                while at < range.upper, Byte.isAlphanumeric(bytes[at]) || bytes[at] == UInt8(ascii: "'") { at += 1 }
                words.append(Word(range: ByteRange(start, at), opensElement: opens, isQuoted: depth % 2 == 1))
                opens = false
                // `Part 4:` opens the element again behind its colon.
                if bytes.containsLatin("part", in: ByteRange(start, at)), at - start == 4 {
                    let digits = bytes.skipBlanks(at, limit: range.upper)
                    var end = digits
                    while end < range.upper, Byte.isAlphanumeric(bytes[end]) { end += 1 }
                    if end > digits, bytes.has(":", at: end, limit: range.upper) || bytes.has("：", at: end, limit: range.upper) {
                        opens = true
                        at = end
                    }
                }
            } else if Byte.isDigit(bytes[at]) {
                while at < range.upper, Byte.isAlphanumeric(bytes[at]) { at += 1 }
                opens = false
            } else {
                let end = bytes.characterEnd(at)
                if bytes.has("“", at: at, limit: end) || bytes.has("”", at: at, limit: end) || bytes[at] == UInt8(ascii: "\"") { depth += 1 }
                // A Greek letter or another name opens it, too.
                if end - at == 2 { opens = false }
                at = end
            }
        }
    }

    /// A dash between elements, or what is typed for one, with its blanks: ` - `, `--`, ` – `, `－`, `——`.
    private static func separator(_ bytes: [UInt8], _ start: Int, _ range: ByteRange) -> Int? {
        let at = bytes.skipBlanks(start, limit: range.upper)
        var end = at
        var dashes = 0
        var isHyphen = false
        while end < range.upper {
            if bytes[end] == UInt8(ascii: "-") {
                isHyphen = true
                end += 1
            } else if bytes.has("—", at: end, limit: range.upper) || bytes.has("－", at: end, limit: range.upper) {
                end += 3
            } else if bytes.has("–", at: end, limit: range.upper) || bytes.has("−", at: end, limit: range.upper) {
                isHyphen = true
                end += 3
            } else {
                break
            }
            dashes += 1
        }
        guard dashes > 0, start > range.lower, end < range.upper else { return nil }
        let after = bytes.skipBlanks(end, limit: range.upper)
        // `free-range`, `A–B`: within a word.
        if isHyphen, dashes == 1, at == start || after == end { return nil }
        return bytes.has("—", at: at, limit: end) && dashes == 1 ? end : after
    }

    /// Words that open no name and stand in lower case.
    static func isCommon(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
        common.contains { $0.utf8CodeUnitCount == range.count && bytes.containsLatin($0, in: range) }
    }

    static func isSmall(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
        small.contains { $0.utf8CodeUnitCount == range.count && bytes.containsLatin($0, in: range) }
    }

    private static let small: [StaticString] = [
        "for", "of", "and", "the", "in", "on", "to", "with", "by", "at", "an", "a", "from", "or", "as", "under", "between", "among", "into",
    ]

    private static let common: [StaticString] = [
        "specification", "specifications", "requirement", "requirements", "method", "methods", "determination", "guideline", "guidelines", "guidance",
        "code", "practice", "test", "tests", "testing", "technical", "general", "vocabulary", "terminology", "classification", "coding", "evaluation",
        "inspection", "rules", "management", "procedure", "procedures", "measurement", "analysis", "safety", "standards", "standardization", "drafting",
        "operation", "operations", "construction", "transport", "transportation", "storage", "packaging", "production", "processing", "application",
        "assessment", "certification", "criteria", "principles", "sampling", "maintenance", "service", "services", "quality", "content", "part",
    ]
}

extension Reading {
    /// Writes `text` in the place of each.
    func mended(_ ranges: [ByteRange], _ text: String) -> Fix {
        Fix(arguments: [.text(text)], edits: ranges.map { Edit(range: $0, text: text) }, safety: .review)
    }

    /// The words with a capital or a small letter at their beginning.
    func cased(_ words: [ByteRange], upper: Bool) -> Fix {
        let edits = words.map { word in
            Edit(range: ByteRange(word.lower, word.lower + 1), text: String(UnicodeScalar(upper ? bytes[word.lower] & 0xDF : bytes[word.lower] | 0x20)))
        }
        let first = upper ? text(words[0]).uppercasedFirst : text(words[0]).lowercased()
        return Fix(arguments: [.text(first)], edits: edits, safety: .review)
    }
}

extension String {
    fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension [UInt8] {
    /// `Rice`: neither `LED` nor `pH` nor `A`.
    func isCapitalized(_ word: ByteRange) -> Bool {
        guard word.count > 1, Byte.isUpper(self[word.lower]) else { return false }
        return word.indices.dropFirst().allSatisfy { !Byte.isUpper(self[$0]) && !Byte.isDigit(self[$0]) }
    }

    /// `rice`: neither `pH` nor the first letter of `n-hexane`.
    func isSmallWord(_ word: ByteRange) -> Bool {
        guard Byte.isLower(self[word.lower]) else { return false }
        if word.count == 1 { return word.upper < count && self[word.upper] == 0x20 }
        return word.indices.dropFirst().allSatisfy { Byte.isLower(self[$0]) }
    }
}
