/// What stands in a formula and is no symbol: names, abbreviations, units (GB/T 1.1—2020, 9.9.3.1).

import Model
import Syntax

struct FormulaWords {
    /// With the message of `eq-no-words`.
    private(set) var found: [(ByteRange, Int)] = []
    private let tree: FormulaTree
    private let bytes: [UInt8]
    private let isDisplay: Bool

    init(_ tree: FormulaTree, _ formula: FormulaID, _ bytes: [UInt8], isDisplay: Bool) {
        self.tree = tree
        self.bytes = bytes
        self.isDisplay = isDisplay
        // Within text a formula is one only if something equals something: `$5\,\mathrm{mm}$` is an amount.
        let hasRelation = (formula..<tree.end(formula)).contains { if case .character(_, .relation) = tree[$0].kind { true } else { false } }
        if isDisplay || hasRelation { walk(formula + 1, tree.end(formula)) }
    }

    private mutating func walk(_ start: FormulaID, _ end: FormulaID) {
        var at = start
        while at < end {
            let next = tree.end(at)
            switch tree[at].kind {
            case .subscript, .superscript, .labelledArrow, .stack, .operatorName: break
            case .environment(.cases), .environment(.rcases): break
            case .text: judgeName(tree[at].range)
            case .words: judgeWords(at, start)
            case .variant(.roman): judgeRoman(at, start, end)
            default: walk(at + 1, next)
            }
            at = next
        }
    }

    private mutating func judgeName(_ range: ByteRange) {
        guard Characters.isHan(bytes.scalar(at: range.lower)), !isJoint(range) else { return }
        found.append((range, 0))
    }

    /// `或`, `当……时`: between formulas, not in one.
    private func isJoint(_ range: ByteRange) -> Bool {
        let joints: [StaticString] = ["或", "且", "和", "与", "及", "即", "则", "故", "因此", "所以", "其他", "其余", "式中", "其中", "对于", "而"]
        if joints.contains(where: { bytes.isEqual(range, $0) }) { return true }
        return ["当", "若", "如果", "取"].contains { bytes.has($0, at: range.lower, limit: range.upper) }
            || ["时", "取"].contains { bytes.has($0, before: range.upper, floor: range.lower) }
    }

    private mutating func judgeWords(_ at: FormulaID, _ start: FormulaID) {
        for id in at + 1..<tree.end(at) where tree[id].kind == .text {
            let range = trimmed(tree[id].range)
            guard range.count > 0 else { continue }
            if bytes[range.lower] >= 0x80 { judgeName(range) } else if isUnit(range), isBehindNumber(at, start) { found.append((range, 2)) }
        }
        if tree.flat(at, tree.end(at), bytes).utf8.allSatisfy(Byte.isLetter) { judgeLetters(at, start, tree.end(at)) }
    }

    private mutating func judgeRoman(_ at: FormulaID, _ start: FormulaID, _ end: FormulaID) {
        let range = inner(at)
        guard range.count > 0 else { return }
        if isUnit(range), isBehindNumber(at, start) { found.append((range, 2)) } else { judgeLetters(at, start, end) }
    }

    /// Letters that are set upright and are no function, number of a name, or substance in brackets.
    private mutating func judgeLetters(_ at: FormulaID, _ start: FormulaID, _ end: FormulaID) {
        let range = inner(at)
        guard range.count >= 2, bytes[range.indices].allSatisfy(Byte.isLetter), !isBehindBracket(at, start), isDisplay else { return }
        guard !FormulaWords.known.contains(String(decoding: bytes[range.indices], as: UTF8.self)), !isUnit(range) || range.count > 2 else { return }
        found.append((range, 1))
    }

    /// Functions, numbers that have a name, differentials.
    private static let known: Set<String> = [
        "max", "min", "lim", "sin", "cos", "tan", "cot", "sec", "csc", "lg", "ln", "log", "lb", "exp", "arcsin", "arccos", "arctan", "sgn", "mod", "diag",
        "tr",
        "rank", "det", "sh", "ch", "th", "const", "INT", "int", "round", "pH", "pOH", "pK", "pKa", "Re", "Nu", "Pr", "Sc", "St", "Sh", "Ma", "Fr", "We",
        "Gr", "Eu",
        "Kn", "Pe", "Fo", "Bi", "Le", "Ra", "Sr", "Im", "var", "Var", "cov", "Cov", "erf", "grad", "div", "rot", "curl", "card", "sup", "inf", "dx", "dt",
        "dy",
    ]

    /// Between the braces.
    private func inner(_ at: FormulaID) -> ByteRange {
        guard at + 1 < tree.end(at) else { return ByteRange(0, 0) }
        var range = tree[at + 1].range
        if tree[at + 1].kind == .group {
            range = ByteRange(range.lower + 1, max(range.lower + 1, range.upper - 1))
        } else {
            range.end = tree[tree.end(at) - 1].range.end
        }
        return trimmed(range)
    }

    private func trimmed(_ range: ByteRange) -> ByteRange {
        let (start, end) = bytes.trimmed(range.lower, range.upper)
        return ByteRange(start, max(start, end))
    }

    private func isUnit(_ range: ByteRange) -> Bool {
        guard range.count <= 24, let unit = Unit(String(decoding: bytes[range.indices], as: UTF8.self)) else { return false }
        return unit.isKnown && unit.printed != "%"
    }

    private func isBehindNumber(_ at: FormulaID, _ start: FormulaID) -> Bool {
        var before = at - 1
        while before >= start, case .space = tree[before].kind { before -= 1 }
        return before >= start && tree[before].kind == .number
    }

    private func isBehindBracket(_ at: FormulaID, _ start: FormulaID) -> Bool {
        guard at > start else { return false }
        switch tree[at - 1].kind {
        case .character(_, .open), .character(_, .bar), .delimiter: return true
        default: return false
        }
    }
}
