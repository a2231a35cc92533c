/// `（见5.2，2024年版的4.2）`: the words of a foreword that name a place in the edition replaced (GB/T 1.1—2020, 8.3 c), as its
/// own foreword does it).

import Syntax

extension [UInt8] {
    /// The year in `2024年版的` that ends before `at`.
    func editionYear(before at: Int) -> Int? {
        var end = skipBlanksBack(at)
        for word in ["年版的", "年版", "年版中的", "年版中"] as [StaticString] where has(word, before: end, floor: 0) {
            end = skipBlanksBack(end - word.utf8CodeUnitCount)
            guard end >= 4, self[end - 4..<end].allSatisfy({ Byte.isDigit($0) }), end == 4 || !Byte.isDigit(self[end - 5]) else { return nil }
            return self[end - 4..<end].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        }
        return nil
    }

    private func skipBlanksBack(_ from: Int) -> Int {
        var at = from
        while at > 0, Byte.isBlank(self[at - 1]) { at -= 1 }
        return at
    }
}
