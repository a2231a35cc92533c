/// Sentences that GB/T 1.1—2020 fixes word by word (8.3 a) and D.2, 8.6.2, 8.7.2, 8.8.2), and how authors' versions are
/// compared with them: blanks and the width of punctuation do not count.

import Syntax

public enum FixedSentence {
    public static let basis = "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。"
    public static let patents = "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。"
    public static let firstEdition = "本文件为首次发布。"
    public static let history = "本文件及其所代替文件的历次版本发布情况为："
    public static let normativeReferences =
        "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。"
    public static let noNormativeReferences = "本文件没有规范性引用文件。"
    public static let terms = "下列术语和定义适用于本文件。"
    public static let noTerms = "本文件没有需要界定的术语和定义。"

    /// Without blanks; parentheses, colons, commas and dashes as full-width ones.
    public static func folded(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in String(decoding: folded(bytes) ?? Array(bytes), as: UTF8.self) }
    }

    /// The same of bytes.
    static func folded(_ text: [UInt8]) -> [UInt8] { text.withUnsafeBufferPointer { folded($0) } ?? text }

    /// Nil where nothing is to be folded.
    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard bytes.contains(where: mayFold) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        var at = 0
        while at < bytes.count {
            let (replacement, length) = folding(bytes, at)
            if let replacement {
                result.append(text: replacement)
            } else {
                for index in at..<at + length { result.append(bytes[index]) }
            }
            at += length
        }
        return result
    }

    /// Whether a byte may begin a character that is folded.
    private static func mayFold(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x2D, 0xC2, 0xE2, 0xEF: true
        case 0xE3: true
        default: false
        }
    }

    /// What the character at `at` becomes, nil for itself, and how many bytes it has.
    private static func folding(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (StaticString?, Int) {
        func has(_ second: UInt8, _ third: UInt8) -> Bool { at + 2 < bytes.count && bytes[at + 1] == second && bytes[at + 2] == third }
        switch bytes[at] {
        case 0x20, 0x09, 0x0A, 0x0D: return ("", 1)
        case UInt8(ascii: "("): return ("（", 1)
        case UInt8(ascii: ")"): return ("）", 1)
        case UInt8(ascii: ","): return ("，", 1)
        case UInt8(ascii: ":"): return ("：", 1)
        case UInt8(ascii: ";"): return ("；", 1)
        case UInt8(ascii: "-"): return ("—", 1)
        case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: return ("", 2)
        case 0xE3 where has(0x80, 0x80): return ("", 3)
        case 0xE2 where has(0x80, 0x93): return ("—", 3)
        case 0xEF where has(0xBC, 0x8D): return ("—", 3)
        default: return (nil, 1)
        }
    }

    public static func matches(_ text: String, _ sentence: String) -> Bool { folded(text) == folded(sentence) }

    /// Whether a sentence says what one of `known` says and nothing besides: whatever the document calls itself, with a quarter
    /// of the characters changed at most, and with the same marks.
    static func isVersion(_ text: String, of known: [String]) -> Bool {
        guard text.utf8.count <= 600 else { return false }
        let words = Array(normalized(text).unicodeScalars)
        return known.contains { sentence in
            let other = Array(normalized(sentence).unicodeScalars)
            let limit = other.count / 4
            guard abs(words.count - other.count) <= limit, words.filter(isMark) == other.filter(isMark) else { return false }
            return Spelling.distance(words, other) <= limit
        }
    }

    /// What would part a further clause or remark from the rest.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { "，；：、（《".unicodeScalars.contains(scalar) }

    /// Folded, with 本标准, 本部分 and the like as 本文件.
    static func normalized(_ text: String) -> String {
        var result = ""
        var rest = folded(text)[...]
        while let first = rest.first {
            if first == "本", let name = ownNames.first(where: { rest.dropFirst().hasPrefix($0) }) {
                result += "本文件"
                rest = rest.dropFirst(1 + name.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// What a document may call itself after 本.
    static let ownNames = ["文件", "标准", "部分", "规范", "规程", "指南", "导则", "规则", "要求", "指导性技术文件", "技术文件"]
}
