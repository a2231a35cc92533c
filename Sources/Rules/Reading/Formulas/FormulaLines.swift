/// What of a formula takes more lines than it should (GB/T 1.1—2020, 9.9.3.3).

import Syntax

struct FormulaLines {
    /// With the message of `eq-inline-one-line`; the first of each kind.
    private(set) var found: [(FormulaID, Int)] = []
    private let tree: FormulaTree
    private let bytes: [UInt8]
    private var isDisplay = true

    init(_ tree: FormulaTree, _ formula: FormulaID, _ bytes: [UInt8]) {
        self.tree = tree
        self.bytes = bytes
        if case .formula(let isDisplay) = tree[formula].kind { self.isDisplay = isDisplay }
        walk(formula + 1, tree.end(formula), scripts: 0, fractions: 0)
    }

    private mutating func add(_ id: FormulaID, _ phrase: Int) {
        if !found.contains(where: { $0.1 == phrase }) { found.append((id, phrase)) }
    }

    /// `scripts`: 1 below a subscript, 2 below a superscript.
    private mutating func walk(_ start: FormulaID, _ end: FormulaID, scripts: Int, fractions: Int) {
        var at = start
        while at < end {
            let next = tree.end(at)
            switch tree[at].kind {
            case .subscript:
                // `e^{-x_i}`: an exponent has subscripts of its own.
                if scripts == 1 { add(at, 2) }
                walk(at + 1, next, scripts: 1, fractions: fractions)
            case .superscript:
                if scripts == 2 || scripts == 1 && !isMark(at) { add(at, 2) }
                walk(at + 1, next, scripts: 2, fractions: fractions)
            case .fraction(let kind) where !kind.isBinomial:
                if !isDisplay { add(at, 0) } else if fractions > 0, scripts == 0 { add(at, 3) }
                walk(at + 1, next, scripts: scripts, fractions: fractions + 1)
            case .environment, .brace, .stack, .fraction:
                if !isDisplay { add(at, 1) }
                walk(at + 1, next, scripts: scripts, fractions: fractions)
            case .row, .cell: walk(at + 1, next, scripts: scripts, fractions: 0)
            default: walk(at + 1, next, scripts: scripts, fractions: fractions)
            }
            at = next
        }
    }

    /// A star, a prime or a sign.
    private func isMark(_ id: FormulaID) -> Bool {
        !tree.flat(id, tree.end(id), bytes).unicodeScalars.contains { $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) }
    }

    /// `a/b` for a fraction of two single things.
    func solidus(_ id: FormulaID) -> String? {
        let upper = id + 1
        guard upper < tree.end(id) else { return nil }
        let lower = tree.end(upper)
        guard lower < tree.end(id), let a = single(upper), let b = single(lower) else { return nil }
        return a + "/" + b
    }

    private func single(_ id: FormulaID) -> String? {
        var range = tree[id].range
        if tree[id].kind == .group {
            // One that is missing has no braces.
            guard range.count > 2 else { return nil }
            range = ByteRange(range.lower + 1, range.upper - 1)
        }
        for part in id..<tree.end(id) {
            switch tree[part].kind {
            case .character(_, .binary), .character(_, .relation), .character(_, .solidus), .fraction, .fence, .root: return nil
            default: break
            }
        }
        return String(decoding: bytes[range.indices], as: UTF8.self)
    }
}

extension FormulaFraction {
    fileprivate var isBinomial: Bool { self == .binomial || self == .displayBinomial || self == .textBinomial }
}
