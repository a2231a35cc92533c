/// The order of words in an index: Chinese by pinyin, character by character (GB/T 1.1—2020, 8.14), Latin letters among them by
/// letter. The pinyin is that of a table, which is made ready only when a document has an index.

import Syntax

enum SortKey {
    // A number for each character: the letter, A = 1, in the upper half, the place under that letter in the lower. The
    // number of the initial comes first.
    private static let last: UInt64 = 27

    /// Of a Chinese word.
    static func pinyin(_ word: [UInt8]) -> [UInt64] { key(word, isLatin: false) }

    /// Of a word in Latin script: case does not count.
    static func latin(_ word: [UInt8]) -> [UInt64] { key(word, isLatin: true) }

    /// `A`, or 其他.
    static func initial(_ key: [UInt64]) -> String {
        guard let first = key.first, first < last else { return "其他" }
        return String(UnicodeScalar(UInt8(0x40 + first)))
    }

    /// The first letters of the pinyin of each character, in lower case; 0 for what is not Han.
    static func initials(_ word: [UInt8]) -> [UInt8] {
        key(word, isLatin: false).dropFirst().map { $0 >> 32 == 0 || $0 >> 32 >= last ? 0 : UInt8($0 >> 32) + 0x60 }
    }

    private static func key(_ word: [UInt8], isLatin: Bool) -> [UInt64] {
        var scalars: [UInt32] = []
        var at = 0
        while at < word.count {
            let scalar = word.scalar(at: at)
            // Quotation marks and parentheses that a word begins with do not count.
            if !scalars.isEmpty || !opening.contains(scalar) { scalars.append(scalar) }
            at = word.characterEnd(at)
        }
        var key: [UInt64] = [0]
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : 0
            key.append(isLatin ? latin(scalar) : han(readLike[Pair(scalar, next)] ?? scalar))
        }
        let letter = key.count > 1 ? key[1] >> 32 : 0
        key[0] = letter == 0 ? last : letter
        return key
    }

    private static let opening: Set<UInt32> = [0x201C, 0x2018, 0x22, 0x27, 0x28, 0xFF08, 0x300A, 0x3008, 0x300C]

    private static func latin(_ scalar: UInt32) -> UInt64 {
        guard scalar < 0x80, Byte.isLetter(UInt8(scalar)) else { return UInt64(scalar) }
        return UInt64(scalar & 0x1F) << 32
    }

    private static func han(_ scalar: UInt32) -> UInt64 {
        if let known = places[scalar] { return known }
        // Characters beyond GB 2312 come after all that have a place.
        return Characters.isHan(scalar) ? last << 32 | UInt64(scalar) : latin(scalar)
    }

    private static let places: [UInt32: UInt64] = {
        var places: [UInt32: UInt64] = [:]
        places.reserveCapacity(7000)
        for group in PinyinTable.groups {
            var rank: UInt64 = 0
            for scalar in group.characters.description.unicodeScalars {
                rank += 1
                places[scalar.value] = UInt64(group.letter & 0x1F) << 32 | rank
            }
        }
        return places
    }()

    /// Two characters, of which the first is read as another one, because of the second.
    private struct Pair: Hashable {
        var first: UInt32
        var second: UInt32

        init(_ first: UInt32, _ second: UInt32) {
            self.first = first
            self.second = second
        }
    }

    private static let readLike: [Pair: UInt32] = {
        var result: [Pair: UInt32] = [:]
        for (word, like) in [
            ("重复", "虫"), ("重叠", "虫"), ("重现", "虫"), ("重新", "虫"), ("重组", "虫"), ("重建", "虫"), ("重构", "虫"), ("行业", "航"), ("行列", "航"), ("行距", "航"),
            ("行间", "航"), ("调查", "掉"), ("调度", "掉"), ("调研", "掉"), ("调运", "掉"), ("调拨", "掉"), ("长势", "掌"), ("给水", "挤"), ("盛装", "成"),
        ] {
            let scalars = Array(word.unicodeScalars)
            result[Pair(scalars[0].value, scalars[1].value)] = like.unicodeScalars.first!.value
        }
        return result
    }()
}

/// Whether a Latin word may be the pinyin of how a Chinese term begins: `Mengfeng` of 盟丰大米. Only the letters that syllables begin
/// with are known, so it is a guess, which spares names.
public func mayBePinyin(_ word: [UInt8], of term: [UInt8]) -> Bool {
    let initials = SortKey.initials(term).filter { $0 != 0 }
    guard initials.count > 1, let first = word.first, first | 0x20 == initials[0] else { return false }
    return word.dropFirst().contains { $0 | 0x20 == initials[1] }
}

/// Whether a word comes before another in an index: by pinyin, or by letter where it is Latin.
public func indexPrecedes(_ word: [UInt8], _ other: [UInt8]) -> Bool { SortKey.pinyin(word).lexicographicallyPrecedes(SortKey.pinyin(other)) }
