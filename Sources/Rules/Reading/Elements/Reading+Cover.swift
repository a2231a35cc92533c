/// What the cover says, as rules ask for it: whose standard it is, the elements of its title and what they promise
/// (GB/T 1.1—2020, 6.1, 8.1).

import Model
import Syntax

extension Reading {
    /// Whose document it is, by its number, or by the code of one that is still to come: `GB/T XXXXX—2026`.
    public var ownKind: StandardNumber.Kind? {
        if let number = document.metadata.number { return number.kind }
        guard let range = headerValue(.number) else { return nil }
        let (at, limit) = (range.lower, range.upper)
        if bytes.has("T/", at: at, limit: limit) { return .group }
        if bytes.has("Q/", at: at, limit: limit) { return .enterprise }
        if bytes.has("GB", at: at, limit: limit) { return .national }
        guard at + 3 < limit, Byte.isUpper(bytes[at]), Byte.isUpper(bytes[at + 1]) else { return nil }
        if bytes.has("DB", at: at, limit: limit), bytes[at + 2] != UInt8(ascii: "/") { return .local }
        return bytes[at + 2] == UInt8(ascii: "/") || bytes[at + 2] == 0x20 ? .industry : nil
    }

    /// Whether the document adopts an international one.
    public var isAdoption: Bool { !document.metadata.adoptions.isEmpty || document.metadata.number?.adopted != nil }

    /// Whether the title is not the drafters' own: that of a document adopted, or of a mandatory standard, which law names.
    public var hasGivenTitle: Bool {
        guard let number = document.metadata.number else { return isAdoption }
        return isAdoption || number.nature == .mandatory && (number.kind == .national || number.kind == .local)
    }

    /// Where a key of the header has its value; nil without.
    public func headerValue(_ key: HeaderKey) -> ByteRange? {
        let row = key.row
        for entry in document.header?.entries ?? [] {
            let name = bytes[entry.key.indices]
            guard name.elementsEqual(row.name.utf8) || name.elementsEqual(row.alias.utf8) else { continue }
            if case .empty = entry.value { return nil }
            return entry.value.range
        }
        return nil
    }

    /// The elements of the title. A blank of half width beside Latin letters or digits parts words: `5G 网络`.
    public var titleElements: [ByteRange] {
        let range = document.metadata.title.range
        var elements: [ByteRange] = []
        var start = range.lower
        var at = range.lower
        while at < range.upper {
            let length = bytes.blankLength(at: at, limit: range.upper)
            if length == 0 || isWithinWords(at, range) {
                at = bytes.characterEnd(at)
                continue
            }
            if at > start { elements.append(ByteRange(start, at)) }
            at += length
            start = at
        }
        if start < range.upper { elements.append(ByteRange(start, range.upper)) }
        return elements
    }

    private func isWithinWords(_ at: Int, _ range: ByteRange) -> Bool {
        guard bytes[at] == 0x20, at > range.lower, at + 1 < range.upper else { return false }
        let (before, after) = (bytes[at - 1], bytes[at + 1])
        guard before != 0x20, after != 0x20 else { return false }
        return Byte.isAlphanumeric(before) || Byte.isAlphanumeric(after)
    }

    /// The words of table 1 that end an element of the title, the last element first.
    public var titleFunctions: [TitleFunction] {
        titleElements.reversed().compactMap { element in
            TitleFunction.all.first { bytes.has($0.word, before: element.upper, floor: element.lower) }
        }
    }
}

/// A word by which a title tells the function of its document (GB/T 1.1—2020, 6.1.4.2, table 1).
public struct TitleFunction: Sendable {
    public var word: StaticString
    public var kind: DocumentKind?
    /// What the English title says for it; any of them.
    public var english: [StaticString]

    static let all: [TitleFunction] = [
        TitleFunction(word: "术语", kind: .terminology, english: ["vocabulary"]),
        TitleFunction(word: "图形符号", kind: nil, english: ["symbol"]),
        TitleFunction(word: "符号", kind: nil, english: ["symbol"]),
        TitleFunction(word: "分类", kind: .classification, english: ["classif"]),
        TitleFunction(word: "编码", kind: .classification, english: ["coding", "code"]),
        TitleFunction(word: "试验方法", kind: .testMethod, english: ["test method"]),
        TitleFunction(word: "测定", kind: .testMethod, english: ["determination"]),
        TitleFunction(word: "规范", kind: .specification, english: ["specification"]),
        TitleFunction(word: "规程", kind: .code, english: ["code of practice", "codes of practice"]),
        TitleFunction(word: "指南", kind: .guide, english: ["guidance", "guideline"]),
    ]
}

extension [UInt8] {
    /// Whether a word in lower-case Latin letters stands in a range, in capitals or not.
    public func containsLatin(_ word: StaticString, in range: ByteRange) -> Bool {
        let letters = word.utf8Bytes
        var at = range.lower
        while at + letters.count <= range.upper {
            if letters.indices.allSatisfy({ self[at + $0] | (Byte.isUpper(self[at + $0]) ? 0x20 : 0) == letters[$0] }) { return true }
            at += 1
        }
        return false
    }

    /// 一 to 九十九 from `at` on, four numerals at most, and where it ends; nil for what is none.
    public func chineseOrdinal(at start: Int, limit: Int) -> (value: Int, end: Int)? {
        var value = 0
        var at = start
        while at + 3 <= limit, at - start < 12 {
            guard self[at] == 0xE4 || self[at] == 0xE5, let digit = chineseDigit(at) else { break }
            value = digit == 10 ? Swift.max(1, value) * 10 : value / 10 * 10 + digit
            at += 3
        }
        return at > start ? (value, at) : nil
    }

    /// The number of one character of three bytes, 十 included.
    private func chineseDigit(_ at: Int) -> Int? {
        switch Unicode.Scalar(scalar(at: at)) {
        case "一": 1
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        case "十": 10
        default: nil
        }
    }
}
