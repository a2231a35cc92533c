/// The variables of a formula, as a reader names them: letter, accent and subscript (GB/T 1.1—2020, 9.9.3). Upright words are no variables,
/// nor are e, π and the d of a differential; an index that a sum runs over is one of its own.

import Syntax

public struct FormulaSymbol: Sendable {
    /// With all that belongs to it: `Mad` for `M_\mathrm{ad}`.
    public var key: String
    /// The letter with its accent.
    public var core: String
    /// The subscript.
    public var below: String
    public var range: ByteRange
    /// Whether it only limits a sum.
    public var isLimit = false
    /// Whether its subscript is a word, set upright.
    public var isLabelled = false

    /// Whether its subscript counts: `i`, `i+1`.
    public var isIndexed: Bool {
        guard !isLabelled, let first = below.unicodeScalars.first, "ijklmnpqrst".unicodeScalars.contains(first) else { return false }
        return !below.unicodeScalars.dropFirst().contains { $0.properties.isAlphabetic }
    }
}

/// What is explained so far.
struct ExplainedSymbols {
    private var keys = Set<String>()
    /// The letters of `x_i`, which explains x₁ and x₂ as well.
    private var indexed = Set<String>()
    /// The letters that stand alone: `x` explains `x_i`.
    private var plain = Set<String>()

    mutating func insert(_ symbols: [FormulaSymbol]) {
        for symbol in symbols {
            keys.insert(symbol.key)
            if symbol.isIndexed { indexed.insert(symbol.core) }
            if symbol.below.isEmpty { plain.insert(symbol.core) }
        }
    }

    func explains(_ symbol: FormulaSymbol) -> Bool {
        keys.contains(symbol.key) || !symbol.below.isEmpty && !symbol.isLabelled && indexed.contains(symbol.core)
            || symbol.isIndexed && plain.contains(symbol.core)
    }
}

extension FormulaTree {
    /// In the order of the source, each occurrence; what sums run over left out.
    public func symbols(of formula: FormulaID, _ bytes: [UInt8]) -> [FormulaSymbol] {
        var collector = SymbolCollector(tree: self, bytes: bytes)
        collector.walk(formula + 1, end(formula))
        return collector.symbols.filter { !collector.bound.contains($0.key) }
    }

    /// Whether a formula tells of a reaction: it has an arrow and no sign of equality, or one that is labelled.
    public func isReaction(_ formula: FormulaID) -> Bool {
        var hasArrow = false
        var hasEquality = false
        for id in formula..<end(formula) {
            switch nodes[id].kind {
            case .character(_, .arrow), .labelledArrow: hasArrow = true
            case .character(let scalar, .relation):
                if scalar == "=" { hasEquality = true }
                if scalar == "⇌" || scalar == "→" { hasArrow = true }
            default: break
            }
        }
        return hasArrow && !hasEquality
    }

    /// The characters of a subtree, as they are read one after another.
    public func flat(_ start: FormulaID, _ end: FormulaID, _ bytes: [UInt8]) -> String {
        var result = ""
        for id in start..<end {
            switch nodes[id].kind {
            case .character(let scalar, let kind):
                if kind != .punctuation { result.unicodeScalars.append(scalar) }
            case .number, .text: result += String(decoding: bytes[nodes[id].range.indices], as: UTF8.self)
            case .primes(let count): result += String(repeating: "′", count: Int(count))
            case .accent(let scalar, _): result.unicodeScalars.append(scalar)
            case .function(let command, _): result += String(decoding: FormulaCommand[command].name, as: UTF8.self)
            default: break
            }
        }
        return result
    }
}

private struct SymbolCollector {
    let tree: FormulaTree
    let bytes: [UInt8]
    var symbols: [FormulaSymbol] = []
    var bound: Set<String> = []

    mutating func walk(_ start: FormulaID, _ end: FormulaID) {
        var at = start
        while at < end {
            let node = tree[at]
            let next = tree.end(at)
            switch node.kind {
            case .character(let scalar, .letter), .character(let scalar, .upright): at = letter(scalar, at, end)
            case .character(_, .large), .character(_, .integral): at = bind(next, end)
            case .accent(_, let kind) where kind == .over || tree.flat(at + 1, next, bytes).unicodeScalars.count == 1:
                at = add(tree.flat(at, next, bytes), node.range, next, end)
            case .boldSymbol, .variant(.bold), .variant(.italic), .variant(.script), .variant(.fraktur), .variant(.sansSerif):
                at = add(tree.flat(at, next, bytes), node.range, next, end)
            case .variant, .operatorName, .words, .function: at = skipScripts(next, end)
            case .subscript: at = next
            case .superscript:
                // Of a bracket or number: an exponent; `^T` turns a matrix over.
                if tree.flat(at, next, bytes) != "T" { walk(at + 1, next) }
                at = next
            case .group, .fence, .fraction, .root, .style, .environment, .row, .cell, .brace, .stack, .classed, .negation, .accent, .labelledArrow:
                walk(at + 1, next)
                at = next
            default: at = next
            }
        }
    }

    private mutating func letter(_ scalar: Unicode.Scalar, _ at: FormulaID, _ end: FormulaID) -> FormulaID {
        let next = tree.end(at)
        var follower: FormulaKind?
        if next < end { follower = tree[next].kind }
        switch scalar {
        case "π", "Σ", "Π", "∇", "∂", "Ω", "℃", "°", "µ",
            "μ" where scalar != "μ" || follower == .character("m", .letter):
            return next
        case "e" where follower == .superscript: return next
        case "d":
            if case .character(_, .letter) = follower { return next }
        case "p" where follower == .character("H", .letter): return next + 1
        case "Δ":
            // A difference is a symbol with what it is the difference of.
            if case .character(let other, .letter) = follower {
                return add("Δ" + String(other), ByteRange(tree[at].range.lower, tree[next].range.upper), next + 1, end)
            }
        default: break
        }
        return add(String(scalar), tree[at].range, next, end)
    }

    /// `m1` for `m_1`: digits right behind a letter.
    private func isIndexNumber(_ id: FormulaID) -> Bool {
        id > 0 && tree[id].range.lower == tree[id - 1].range.upper && tree[id].range.count <= 2
    }

    /// A symbol with the scripts behind it.
    private mutating func add(_ core: String, _ range: ByteRange, _ start: FormulaID, _ end: FormulaID) -> FormulaID {
        var symbol = FormulaSymbol(key: core, core: core, below: "", range: range)
        var exponents: [FormulaID] = []
        var at = start
        if at < end, tree[at].kind == .number, isIndexNumber(at) {
            symbol.below = tree.flat(at, at + 1, bytes)
            at += 1
        }
        scan: while at < end {
            switch tree[at].kind {
            case .subscript:
                symbol.below += tree.flat(at, tree.end(at), bytes)
                for id in at + 1..<tree.end(at) {
                    switch tree[id].kind {
                    case .variant, .words: symbol.isLabelled = true
                    default: break
                    }
                }
            case .primes(let count): symbol.core += String(repeating: "′", count: Int(count))
            case .superscript:
                let text = tree.flat(at, tree.end(at), bytes)
                if text == "∗" || text == "′" || text == "*" { symbol.core += text } else if text != "T" { exponents.append(at) }
            case .limits: break
            default: break scan
            }
            symbol.range.end = tree[at].range.end
            at = tree.end(at)
        }
        symbol.key = symbol.core + symbol.below
        symbols.append(symbol)
        for exponent in exponents { walk(exponent + 1, tree.end(exponent)) }
        return at
    }

    /// The limits of a sum: the first letter below runs.
    private mutating func bind(_ start: FormulaID, _ end: FormulaID) -> FormulaID {
        var at = start
        while at < end {
            switch tree[at].kind {
            case .subscript, .superscript:
                let count = symbols.count
                walk(at + 1, tree.end(at))
                for index in count..<symbols.count { symbols[index].isLimit = true }
                if tree[at].kind == .subscript, symbols.count > count { bound.insert(symbols.remove(at: count).key) }
            case .limits: break
            default: return at
            }
            at = tree.end(at)
        }
        return at
    }

    private mutating func skipScripts(_ start: FormulaID, _ end: FormulaID) -> FormulaID {
        var at = start
        while at < end {
            switch tree[at].kind {
            case .subscript, .limits, .primes: at = tree.end(at)
            default: return at
            }
        }
        return at
    }
}
