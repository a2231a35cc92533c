/// Words of characters of three bytes that are looked for at one place of a text: their first (or last) characters are compared as
/// numbers before the words are.

import Syntax

/// Words of at least three bytes, by the numbers of their first or last characters. Never freed: a value of plain pointers costs nothing to
/// hand on.
public struct CodedWords: @unchecked Sendable {
    private let codes: UnsafePointer<Int32>
    private let words: UnsafePointer<StaticString>
    private let count: Int

    /// To be asked where a word may begin.
    public init(_ words: [StaticString]) { self.init(words, words.map { Int32($0.code(at: 0)) }) }

    /// To be asked where a word may end.
    public init(endsOf words: [StaticString]) { self.init(words, words.map { Int32($0.code(at: $0.utf8CodeUnitCount - 3)) }) }

    private init(_ words: [StaticString], _ codes: [Int32]) {
        count = words.count
        let newWords = UnsafeMutablePointer<StaticString>.allocate(capacity: max(1, count))
        let newCodes = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count))
        for index in 0..<count {
            newWords.advanced(by: index).initialize(to: words[index])
            newCodes.advanced(by: index).initialize(to: codes[index])
        }
        self.words = UnsafePointer(newWords)
        self.codes = UnsafePointer(newCodes)
    }

    /// Whether one of them begins at `at` and ends before `limit`.
    public func begins(at: Int, limit: Int, _ bytes: [UInt8]) -> Bool {
        guard at + 2 < limit else { return false }
        let code = Int32(bytes.code(at: at))
        for index in 0..<count where codes[index] == code && bytes.has(words[index], at: at, limit: limit) { return true }
        return false
    }

    /// Whether one of them ends before `at` and does not begin before `floor`.
    public func ends(before at: Int, floor: Int, _ bytes: [UInt8]) -> Bool {
        guard at - 3 >= floor else { return false }
        let code = Int32(bytes.code(at: at - 3))
        for index in 0..<count where codes[index] == code && bytes.has(words[index], before: at, floor: floor) { return true }
        return false
    }
}
