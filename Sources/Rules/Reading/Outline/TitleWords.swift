/// Words that rules ask titles for, a list at a time: a title is looked through once, whatever the number of words, and only where a
/// word may begin is it compared with them.

import Model
import Syntax

/// Words whose first and last characters are of three bytes, as Han are.
public struct TitleWords: Sendable, ExpressibleByArrayLiteral {
    private let words: [StaticString]
    private var firsts = Sieve()
    private var lasts = Sieve()
    /// The last but one; all, where a word has but one.
    private var nextToLasts = Sieve()

    /// Of the second and third bytes of characters: all of them pass, and few others do.
    private struct Sieve {
        var seconds: UInt64 = 0
        var thirds: UInt64 = 0

        static let all = Sieve(seconds: .max, thirds: .max)

        mutating func insert(_ character: UnsafePointer<UInt8>) {
            seconds |= 1 << UInt64(character[1] & 63)
            thirds |= 1 << UInt64(character[2] & 63)
        }

        @inline(__always)
        func passes(_ character: UnsafePointer<UInt8>) -> Bool {
            seconds &>> UInt64(character[1]) & thirds &>> UInt64(character[2]) & 1 != 0
        }
    }

    public init(arrayLiteral words: StaticString...) {
        self.words = words
        for word in words {
            firsts.insert(word.utf8Start)
            lasts.insert(word.utf8Start + word.utf8CodeUnitCount - 3)
            if word.utf8CodeUnitCount >= 6 { nextToLasts.insert(word.utf8Start + word.utf8CodeUnitCount - 6) } else { nextToLasts = .all }
        }
    }

    /// Whether one of them stands in a title.
    func stand(in title: ByteRange, of bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return false }
            var at = title.lower
            while at + 3 <= title.upper {
                let lead = base[at]
                if lead >= 0xE0, lead < 0xF0, firsts.passes(base + at), words.contains(where: { $0.stands(base + at, title.upper - at) }) { return true }
                at &+= lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            }
            return false
        }
    }

    /// Whether a title ends in one of them.
    func end(_ title: ByteRange, of bytes: [UInt8]) -> Bool {
        guard title.count >= 3 else { return false }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, lasts.passes(base + title.upper - 3) else { return false }
            guard title.count < 6 || nextToLasts.passes(base + title.upper - 6) else { return false }
            return words.contains { word in
                word.utf8CodeUnitCount <= title.count && word.stands(base + title.upper - word.utf8CodeUnitCount, word.utf8CodeUnitCount)
            }
        }
    }

    /// Whether one of them is the title.
    func equal(_ title: ByteRange, of bytes: [UInt8]) -> Bool {
        guard title.count >= 3 else { return false }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, firsts.passes(base + title.lower), lasts.passes(base + title.upper - 3) else { return false }
            return words.contains { $0.utf8CodeUnitCount == title.count && $0.stands(base + title.lower, title.count) }
        }
    }
}

extension StaticString {
    /// Whether the text is what stands at a place, of which so many bytes may be read.
    fileprivate func stands(_ place: UnsafePointer<UInt8>, _ room: Int) -> Bool {
        let count = utf8CodeUnitCount
        guard count <= room else { return false }
        let word = utf8Start
        for index in 0..<count where place[index] != word[index] { return false }
        return true
    }
}

extension Reading {
    /// Whether a section's title contains one of these words.
    func titleHas(_ section: Section, anyOf words: TitleWords) -> Bool { section.title.map { words.stand(in: $0, of: bytes) } ?? false }

    /// Whether a section's title ends in one of these words.
    func titleEnds(_ section: Section, inAnyOf words: TitleWords) -> Bool { section.title.map { words.end($0, of: bytes) } ?? false }
}
