/// A limit as a cell writes it: `≤14.5`, `≥85[^panel]`, `15.0～18.0`. Numbers are decimals, and print with the places that they had.

import Foundation

struct Bound: Equatable {
    enum Kind: Equatable { case upper, lower, interval }
    var kind: Kind
    /// One number, or the two ends.
    var numbers: [Decimal]
    var places: Int
    /// A footnote's mark.
    var suffix: String

    init(_ kind: Kind, _ numbers: [Decimal], places: Int, suffix: String = "") {
        self.kind = kind
        self.numbers = numbers
        self.places = places
        self.suffix = suffix
    }

    init?(_ cell: String) {
        var text = Substring(cell)
        var suffix = ""
        if text.hasSuffix("]"), let mark = text.range(of: "[^") {
            suffix = String(text[mark.lowerBound...])
            text = text[..<mark.lowerBound]
        }
        let kind: Kind = text.hasPrefix("≤") ? .upper : text.hasPrefix("≥") ? .lower : .interval
        let parts = (kind == .interval ? text : text.dropFirst()).split(separator: "～", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.first?.isNumber == true && part.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") } ? Decimal(string: String(part)) : nil
        }
        guard numbers.count == parts.count, parts.count == (kind == .interval ? 2 : 1) else { return nil }
        self.init(kind, numbers, places: parts[0].firstIndex(of: ".").map { parts[0][$0...].count - 1 } ?? 0, suffix: suffix)
    }

    static func print(_ number: Decimal, _ places: Int) -> String {
        var source = number
        var rounded = Decimal()
        NSDecimalRound(&rounded, &source, places, .plain)
        let text = "\(rounded)"
        guard places > 0 else { return text }
        let parts = text.split(separator: ".")
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        return parts[0] + "." + fraction + String(repeating: "0", count: max(0, places - fraction.count))
    }

    private func shown(_ at: Int) -> String { Bound.print(numbers[at], places) }

    /// As a cell.
    var cell: String {
        switch kind {
        case .upper: "≤" + shown(0) + suffix
        case .lower: "≥" + shown(0) + suffix
        case .interval: shown(0) + "～" + shown(1) + suffix
        }
    }

    /// The same in words.
    var words: String {
        switch kind {
        case .upper: "不大于" + shown(0) + suffix
        case .lower: "不小于" + shown(0) + suffix
        case .interval: cell
        }
    }

    /// This bound moved by a share of itself and at least one unit of the last place, outwards for a share above zero.
    func moved(by share: Decimal, end: Int = 0) -> Bound {
        var copy = self
        let unit = Decimal(sign: .plus, exponent: -places, significand: 1)
        let isUp = kind == .upper || kind == .interval && end == 1
        let size = max(unit, Decimal(string: Bound.print(numbers[end] * abs(share), places)) ?? unit)
        copy.numbers[end] += (isUp == (share > 0)) ? size : -size
        return copy
    }

    /// Another size of unit: the same limit.
    func scaled(by factor: Decimal) -> Bound {
        var copy = self
        copy.numbers = numbers.map { $0 * factor }
        let shift = factor >= 1 ? "\(factor)".count - 1 : -("\(factor)".count - 2)
        copy.places = max(0, places - shift)
        return copy
    }

    func isLooser(than other: Bound) -> Bool {
        guard kind == other.kind else { return false }
        return switch kind {
        case .upper: numbers[0] > other.numbers[0]
        case .lower: numbers[0] < other.numbers[0]
        case .interval: numbers[0] < other.numbers[0] || numbers[1] > other.numbers[1]
        }
    }

    func isStricter(than other: Bound) -> Bool {
        guard kind == other.kind, numbers != other.numbers else { return false }
        return !isLooser(than: other)
    }
}
