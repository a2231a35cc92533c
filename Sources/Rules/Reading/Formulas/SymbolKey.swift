/// The place of a symbol or abbreviation in its list (GB/T 1.1—2020, 8.8.3): by letter, capitals first; without subscript, with
/// letters, with digits as one; Greek letters behind Latin ones. Whether all capitals come before all small letters or each before its
/// own (A, a, B, b) is the author's choice.

import Model
import Syntax

struct SymbolKey {
    /// A single letter; otherwise a word of letters.
    private var isSymbol = true
    /// Greek letters come after `z`.
    private var letters: [UInt16] = []
    private var isCapital = false
    private var sub: [UInt8] = []

    /// Nil for what begins with no letter.
    init?(_ reading: Reading, _ defined: NodeID) {
        var base: [UInt8] = []
        var id = defined + 1
        let end = reading.document.tree.end(defined)
        while id < end {
            let range = reading.range(id)
            switch reading.kind(id) {
            case .text: base += reading.bytes[range.indices]
            case .inlineFormula(let tex): base += reading.bytes[tex.indices]
            case .subscript:
                for child in id + 1..<reading.document.tree.end(id) where reading.kind(child) == .text {
                    sub += reading.bytes[reading.range(child).indices]
                }
                id = reading.document.tree.end(id)
                continue
            case .superscript:
                id = reading.document.tree.end(id)
                continue
            default: break
            }
            id += 1
        }
        var at = 0
        var isSub = false
        while at < base.count {
            let byte = base[at]
            if byte == UInt8(ascii: "\\") {
                var stop = at + 1
                while stop < base.count, Byte.isLetter(base[stop]) { stop += 1 }
                let name = String(decoding: base[(at + 1)..<stop], as: UTF8.self)
                at = max(stop, at + 1)
                if let place = SymbolKey.greek.firstIndex(of: name.lowercased()) {
                    if isSub { sub += name.utf8 } else { add(UInt16(200 + place), isCapital: name.first!.isUppercase) }
                }
                continue
            }
            if byte == UInt8(ascii: "_") { isSub = true }
            if byte == UInt8(ascii: "^") { break }
            if Byte.isAlphanumeric(byte) {
                if isSub {
                    sub.append(byte)
                } else if Byte.isLetter(byte) {
                    add(UInt16(byte | 0x20), isCapital: Byte.isUpper(byte))
                } else if letters.isEmpty {
                    return nil
                }
            } else if byte >= 0x80 {
                let scalar = base.scalar(at: at)
                if scalar &- 0x391 < 0x39, !isSub { add(UInt16(200 + Int(scalar < 0x3B1 ? scalar - 0x391 : scalar - 0x3B1)), isCapital: scalar < 0x3B1) }
                if letters.isEmpty { return nil }
                at = base.characterEnd(at)
                continue
            }
            at += 1
        }
        guard !letters.isEmpty else { return nil }
        isSymbol = letters.count == 1
    }

    private mutating func add(_ letter: UInt16, isCapital: Bool) {
        if letters.isEmpty { self.isCapital = isCapital }
        letters.append(letter)
    }

    /// Whether it surely comes before another of its kind.
    func precedes(_ other: SymbolKey) -> Bool {
        guard isSymbol == other.isSymbol else { return false }
        if isSymbol, isCapital != other.isCapital { return isCapital && !other.letters.lexicographicallyPrecedes(letters) }
        if letters != other.letters { return letters.lexicographicallyPrecedes(other.letters) }
        let (mine, its) = (rank, other.rank)
        if mine != its { return mine < its }
        if mine == 2 { return SymbolKey.number(sub) < SymbolKey.number(other.sub) }
        let (a, b) = (sub.map { $0 | 0x20 }, other.sub.map { $0 | 0x20 })
        return mine == 1 && a != b && a.allSatisfy { $0 < 0x80 } && b.allSatisfy { $0 < 0x80 } && a.lexicographicallyPrecedes(b)
    }

    /// 0 without a subscript, 1 with letters, 2 with digits.
    private var rank: Int { sub.isEmpty ? 0 : Byte.isDigit(sub[0]) ? 2 : 1 }

    private static func number(_ digits: [UInt8]) -> Int { digits.prefix { Byte.isDigit($0) }.reduce(0) { min($0, 1 << 40) * 10 + Int($1 & 0x0F) } }

    private static let greek = [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "varsigma",
        "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ]
}
