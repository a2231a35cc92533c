/// Words of characters of three bytes that are looked for at one place of a text: their first (or last) characters are compared as
/// numbers before the words are.

import Syntax

struct CodedWords {
    private let codes: [Int32]
    private let words: [StaticString]

    /// To be asked where a word may begin.
    init(_ words: [StaticString]) {
        self.words = words
        codes = words.map { Int32($0.code(at: 0)) }
    }

    /// To be asked where a word may end.
    init(endsOf words: [StaticString]) {
        self.words = words
        codes = words.map { Int32($0.code(at: $0.utf8CodeUnitCount - 3)) }
    }

    /// Whether one of them begins at `at` and ends before `limit`.
    func begins(at: Int, limit: Int, _ bytes: [UInt8]) -> Bool {
        guard at + 2 < limit else { return false }
        let code = Int32(bytes.code(at: at))
        for index in codes.indices where codes[index] == code && bytes.has(words[index], at: at, limit: limit) { return true }
        return false
    }

    /// Whether one of them ends before `at` and does not begin before `floor`.
    func ends(before at: Int, floor: Int, _ bytes: [UInt8]) -> Bool {
        guard at - 3 >= floor else { return false }
        let code = Int32(bytes.code(at: at - 3))
        for index in codes.indices where codes[index] == code && bytes.has(words[index], before: at, floor: floor) { return true }
        return false
    }
}
