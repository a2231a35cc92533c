/// The heading of an indicator: `水分/%`, `容重/(g/L)`, `铅（以Pb计）/（mg/kg）`, `水分/%　≤`. A heading in a table names a quantity over its unit
/// (GB/T 1.1—2020 9.4.5, GB 3101 2.2), but parentheses and commas before a unit are as common. What is no unit of the table, a measure
/// word or an alias stays in the name: `（干基）`, `（以NaCl计）`, `钙/磷`.

import Syntax

public enum IndicatorHead {
    /// Name, unit and comparator of a heading, each as written, blanks at its ends left out.
    public static func split(_ text: String, aliases: Unit.Aliases = []) -> (name: String, unit: String?, comparator: Comparator?) {
        let bytes = Array(text.utf8)
        let folded = QuantityText(bytes: bytes)
        var head = Head(text: folded, end: folded.bytes.count, aliases: aliases)
        var comparator = head.takeComparator()
        let unit = head.takeUnit()
        // `水分不大于/%`
        if comparator == nil, unit != nil, head.joinedName == nil { comparator = head.joinedComparator ?? head.takeComparator() }
        func written(_ start: Int, _ end: Int) -> String {
            let (first, last) = bytes.trimmed(folded.origin(start), folded.origin(end))
            return String(decoding: bytes[first..<last], as: UTF8.self)
        }
        let name = head.joinedName.map { written(0, $0.end) + written($0.end, $0.mark) + $0.closing } ?? written(0, head.end)
        return (name, unit.map { written($0.start, $0.end) }, comparator)
    }

    private struct Head {
        let text: QuantityText
        /// The end of what is not yet split off.
        var end: Int
        let aliases: Unit.Aliases
        /// `水分（干基，%）`: the name goes on behind `end`, up to the comma.
        var joinedName: (end: Int, mark: Int, closing: String)?
        /// `铅（≤，mg/kg）`, `铅（mg/kg，≤）`
        var joinedComparator: Comparator?
        /// Brackets are parentheses here: `/[cm³/(m²·d)]`.
        let bytes: [UInt8]

        init(text: QuantityText, end: Int, aliases: Unit.Aliases) {
            self.text = text
            self.end = end
            self.aliases = aliases
            bytes = text.bytes.map { $0 == UInt8(ascii: "[") ? UInt8(ascii: "(") : $0 == UInt8(ascii: "]") ? UInt8(ascii: ")") : $0 }
        }

        mutating func takeComparator() -> Comparator? {
            let start = end
            trim()
            var last = end
            let isBracketed = last > 0 && bytes[last - 1] == UInt8(ascii: ")")
            if isBracketed { last -= 1 }
            for (word, comparator) in Comparator.all where bytes.has(word, before: last, floor: 0) {
                var first = last - word.utf8CodeUnitCount
                if isBracketed {
                    guard first > 0, bytes[first - 1] == UInt8(ascii: "(") else { continue }
                    first -= 1
                }
                // A name of nothing else stays a name.
                guard first > 0 else { continue }
                end = first
                trim()
                if end > 0, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
                trim()
                return comparator
            }
            end = start
            return nil
        }

        private mutating func trim() { while end > 0, bytes[end - 1] == 0x20 { end -= 1 } }

        /// The unit at the end, without the mark before it and parentheses around it.
        mutating func takeUnit() -> (start: Int, end: Int)? {
            trim()
            guard end > 0, !isUnit((0, end)) else { return nil }
            let full = end
            if bytes[end - 1] == UInt8(ascii: ")"), let opening = opening(before: end - 1) {
                let inner = (start: opening + 1, end: end - 1)
                let before = bytes.trimmed(0, opening).end
                // `/(mg/kg)`, `（%）`; `dB(A)` is no parenthesis of its own.
                if before > 0, bytes[before - 1] == UInt8(ascii: "/"), isUnit(inner) {
                    end = before - 1
                    trim()
                    return end > 0 ? inner : restore(full)
                }
                if before > 0, isUnit(inner, inParentheses: true),
                    !(letterStart(before: opening) < opening && isUnit((start: letterStart(before: opening), end: full)))
                {
                    end = before
                    if bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
                    return inner
                }
                if let comma = bytes[inner.start..<inner.end].lastIndex(of: UInt8(ascii: ",")),
                    let unit = takeJoined((inner.start, comma), (comma + 1, inner.end))
                {
                    end = before
                    return unit
                }
                if let comma = bytes[inner.start..<inner.end].lastIndex(of: UInt8(ascii: ",")), isUnit((comma + 1, inner.end), inParentheses: true) {
                    joinedName = (end: opening, mark: comma, closing: text.origin(full) - text.origin(full - 1) == 3 ? "）" : ")")
                    return (comma + 1, inner.end)
                }
            }
            // `水分 %`, `铅 mg/kg`
            if let blank = bytes[0..<end].lastIndex(of: 0x20), !",/0123456789".utf8.contains(bytes[blank - 1]), bytes[..<blank].contains(where: { $0 >= 0xE3 }),
                isSymbol((blank + 1, end))
            {
                let rest = (start: blank + 1, end: end)
                end = blank
                return rest
            }
            // `水分%`
            for mark in ["%", "‰", "℃"] as [StaticString] where bytes.has(mark, before: end, floor: 0) {
                let start = end - mark.utf8CodeUnitCount
                if start > 0, bytes.isWide(before: start) {
                    end = start
                    return (start, full)
                }
            }
            // `铅mg/kg`, as it comes from a cell, where a blank between Han and Latin means nothing.
            var run = end
            while run > 0, bytes[run - 1] < 0x80 || bytes.has("µ", before: run, floor: 0) { run -= bytes[run - 1] < 0x80 ? 1 : 2 }
            if run > 0, run < end, bytes.isWide(before: run), Byte.isLetter(bytes[run]) || bytes[run] >= 0x80, bytes[run..<end].contains(UInt8(ascii: "/")),
                !Byte.isUpper(bytes[run]) || bytes.has("CFU/", at: run, limit: end) || bytes.has("MPN/", at: run, limit: end), isSymbol((run, end))
            {
                end = run
                return (run, full)
            }
            // The first solidus or comma whose rest is a unit: `产量/(kg/hm²)`, `排放/mg/m³`.
            var depth = 0
            for index in 0..<end {
                switch bytes[index] {
                case UInt8(ascii: "("): depth += 1
                case UInt8(ascii: ")"): depth -= 1
                case UInt8(ascii: "/") where depth == 0, UInt8(ascii: ",") where depth == 0:
                    let rest = (start: bytes.trimmed(index + 1, end).start, end: end)
                    // `C/N` is a name.
                    let isRatio = rest.end - rest.start == 1 && index > 0 && Byte.isLetter(bytes[index - 1])
                    if index > 0, rest.start < rest.end, !isRatio, isUnit(rest) {
                        end = bytes.trimmed(0, index).end
                        return end > 0 ? rest : restore(full)
                    }
                default: break
                }
            }
            return nil
        }

        /// The unit of two parts in parentheses of which the other is a comparator.
        private mutating func takeJoined(_ first: (start: Int, end: Int), _ second: (start: Int, end: Int)) -> (start: Int, end: Int)? {
            for (mark, unit) in [(first, second), (second, first)] {
                let word = bytes.trimmed(mark.start, mark.end)
                guard
                    let found = Comparator.all.first(where: {
                        $0.0.utf8CodeUnitCount == word.end - word.start && bytes.has($0.0, at: word.start, limit: word.end)
                    })
                else { continue }
                guard isUnit(unit, inParentheses: true) else { continue }
                joinedComparator = found.1
                return unit
            }
            return nil
        }

        private mutating func restore(_ full: Int) -> (start: Int, end: Int)? {
            end = full
            return nil
        }

        private func opening(before closing: Int) -> Int? {
            var depth = 0
            for index in stride(from: closing, through: 0, by: -1) {
                if bytes[index] == UInt8(ascii: ")") { depth += 1 }
                if bytes[index] == UInt8(ascii: "(") {
                    depth -= 1
                    if depth == 0 { return index }
                }
            }
            return nil
        }

        /// Where the letters that touch `at` begin.
        private func letterStart(before at: Int) -> Int {
            var start = at
            while start > 0, Byte.isLetter(bytes[start - 1]) { start -= 1 }
            return start
        }

        private func unit(_ range: (start: Int, end: Int)) -> Unit? {
            guard range.start < range.end, range.end - range.start <= 80 else { return nil }
            let word = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
            if let name = Unit.name(of: word, aliases) { return Unit(name) }
            var cursor = QuantityCursor(bytes, at: range.start, limit: range.end)
            cursor.takeBlank()
            guard let unit = cursor.unit(), cursor.isAtEnd || cursor.rest == " " else { return nil }
            return unit
        }

        private func isUnit(_ range: (start: Int, end: Int), inParentheses: Bool = false) -> Bool {
            guard let unit = unit(range) else { return false }
            // 碳氮比（N） and 等级（A） are names, and a quotient of two plain letters is one, too: （C/N）.
            return !inParentheses || !isLetters(range) || unit.printed.utf8.count > 1 || "mgLtshd".contains(unit.printed)
        }

        private func isLetters(_ range: (start: Int, end: Int)) -> Bool { bytes[range.start..<range.end].allSatisfy(Byte.isLetter) }

        /// A symbol that no name ends in.
        private func isSymbol(_ range: (start: Int, end: Int)) -> Bool {
            guard let unit = unit(range), !unit.isCount, unit.printed != "pH" else { return false }
            return range.end - range.start > 1 || bytes[range.start] == UInt8(ascii: "%")
        }
    }
}
