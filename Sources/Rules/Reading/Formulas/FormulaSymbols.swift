/// The variables of formulas, as a reader names them: letter, accent and subscript (GB/T 1.1—2020, 9.9.3). Upright words are no variables,
/// nor are e, π and the d of a differential; an index that a sum runs over is one of its own. Names are numbered as they are met, so
/// that rules compare numbers.

import Model
import Syntax

struct FormulaSymbol {
    /// With all that belongs to it: `Mad` for `M_\mathrm{ad}`; a number of `SymbolNames`.
    var key: Int
    /// The letter with its accent.
    var core: Int
    var range: ByteRange
    /// Whether it only limits a sum.
    var isLimit = false
    /// Whether it has no subscript.
    var isPlain: Bool
    /// Whether its subscript is a word, set upright.
    var isLabelled: Bool
    /// Whether its subscript counts: `i`, `i+1`.
    var isIndexed: Bool
}

/// The names of symbols that were met, each once, by number.
struct SymbolNames {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// By the last bits of a hash: the last name that has them, or -1; by name: the one before.
    private var last = [Int32](repeating: -1, count: 1024)
    private var before: [Int32] = []

    var count: Int { ends.count }

    /// The number of a name of two parts.
    mutating func number(of core: [UInt8], _ below: [UInt8]) -> Int {
        let hash = ByteHash.mix(below, ByteHash.mix(core))
        let slot = Int(truncatingIfNeeded: (hash ^ hash >> 32) & 1023)
        var known = last[slot]
        while known >= 0 {
            if isName(Int(known), core, below) { return Int(known) }
            known = before[Int(known)]
        }
        bytes += core
        bytes += below
        before.append(last[slot])
        last[slot] = Int32(ends.count)
        ends.append(bytes.count)
        return ends.count - 1
    }

    private func isName(_ number: Int, _ core: [UInt8], _ below: [UInt8]) -> Bool {
        let start = number > 0 ? ends[number - 1] : 0
        guard ends[number] - start == core.count + below.count else { return false }
        for index in core.indices where bytes[start + index] != core[index] { return false }
        for index in below.indices where bytes[start + core.count + index] != below[index] { return false }
        return true
    }
}

/// What is explained so far.
struct ExplainedSymbols {
    private struct Ways: OptionSet {
        var rawValue: UInt8
        static let key = Ways(rawValue: 1)
        /// The letters of `x_i`, which explains x₁ and x₂ as well.
        static let indexed = Ways(rawValue: 2)
        /// The letters that stand alone: `x` explains `x_i`.
        static let plain = Ways(rawValue: 4)
    }

    /// By name.
    private var ways: [Ways] = []

    mutating func insert(_ symbols: [FormulaSymbol]) {
        for symbol in symbols {
            add(.key, symbol.key)
            if symbol.isIndexed { add(.indexed, symbol.core) }
            if symbol.isPlain { add(.plain, symbol.core) }
        }
    }

    private mutating func add(_ way: Ways, _ name: Int) {
        while ways.count <= name { ways.append([]) }
        ways[name].insert(way)
    }

    private func has(_ way: Ways, _ name: Int) -> Bool { name < ways.count && ways[name].contains(way) }

    func explains(_ symbol: FormulaSymbol) -> Bool {
        has(.key, symbol.key) || !symbol.isPlain && !symbol.isLabelled && has(.indexed, symbol.core) || symbol.isIndexed && has(.plain, symbol.core)
    }
}

/// Reads the symbols of one formula or of one line of a key after another.
struct SymbolCollector {
    private let document: Document
    private let tree: FormulaTree
    private let bytes: [UInt8]
    private(set) var names = SymbolNames()
    /// Of what was read last, in the order of the source, each occurrence; what sums run over left out.
    private(set) var symbols: [FormulaSymbol] = []
    private var bound: [Int] = []
    /// The letter with its accent, and the subscript, of the symbol that is being read.
    private var core: [UInt8] = []
    private var below: [UInt8] = []
    private var scratch: [UInt8] = []

    init(_ document: Document) {
        self.document = document
        tree = document.formulas.tree
        bytes = document.source.bytes
    }

    mutating func read(_ formula: FormulaID) {
        symbols.removeAll(keepingCapacity: true)
        add(formula)
    }

    /// The variables that a line explains.
    mutating func read(_ line: KeyLine) {
        symbols.removeAll(keepingCapacity: true)
        let nodes = document.tree.nodes
        let limit = Int(nodes[line.node].end)
        var plain: [UInt8] = []
        var end = line.node
        for id in line.node + 1..<limit {
            if case .defined = nodes[id].kind { end = Int(nodes[id].end) }
            guard id < end else { continue }
            switch nodes[id].kind {
            case .inlineFormula:
                if let formula = document.formulas.id(at: id) { add(formula) }
                if !plain.isEmpty { plain.append(0x20) }
            case .text: plain += bytes[nodes[id].range.indices]
            default: break
            }
        }
        if !plain.isEmpty { addWords(plain, line.defined) }
    }

    private mutating func add(_ formula: FormulaID) {
        let first = symbols.count
        bound.removeAll(keepingCapacity: true)
        walk(formula + 1, tree.end(formula))
        guard !bound.isEmpty else { return }
        var isBound = [Bool](repeating: false, count: names.count)
        for name in bound { isBound[name] = true }
        symbols.replaceSubrange(first..., with: symbols[first...].filter { !isBound[$0.key] })
    }

    /// Letters and digits outside formulas: the first is the letter, the others its subscript.
    private mutating func addWords(_ text: [UInt8], _ range: ByteRange) {
        var at = 0
        while at < text.count {
            core.clear()
            below.clear()
            while at < text.count, text.isOfSymbol(at) {
                let end = text.characterEnd(at)
                if core.isEmpty { core += text[at..<end] } else { below += text[at..<end] }
                at = end
            }
            if core.isEmpty { at = text.characterEnd(at) } else { finish(range, isLabelled: false) }
        }
    }

    private mutating func finish(_ range: ByteRange, isLabelled: Bool) {
        let letter = names.number(of: core, [])
        let key = below.isEmpty ? letter : names.number(of: core, below)
        symbols.append(
            FormulaSymbol(
                key: key, core: letter, range: range, isPlain: below.isEmpty, isLabelled: isLabelled, isIndexed: !isLabelled && below.isIndex))
    }

    mutating func walk(_ start: FormulaID, _ end: FormulaID) {
        var at = start
        while at < end {
            let node = tree[at]
            let next = tree.end(at)
            switch node.kind {
            case .character(let scalar, .letter), .character(let scalar, .upright): at = letter(scalar, at, end)
            case .character(_, .large), .character(_, .integral): at = bind(next, end)
            case .accent(_, let kind) where kind == .over || isOneCharacter(at + 1, next):
                take(at, next)
                at = add(node.range, next, end)
            case .boldSymbol, .variant(.bold), .variant(.italic), .variant(.script), .variant(.fraktur), .variant(.sansSerif):
                take(at, next)
                at = add(node.range, next, end)
            case .variant, .operatorName, .words, .function: at = skipScripts(next, end)
            case .subscript: at = next
            case .superscript:
                // Of a bracket or number: an exponent; `^T` turns a matrix over.
                if !isFlat(at, next, "T") { walk(at + 1, next) }
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
                core.clear()
                core.append(scalar: scalar)
                core.append(scalar: other)
                return add(ByteRange(tree[at].range.lower, tree[next].range.upper), next + 1, end)
            }
        default: break
        }
        core.clear()
        core.append(scalar: scalar)
        return add(tree[at].range, next, end)
    }

    /// The characters of a subtree are the next symbol.
    private mutating func take(_ start: FormulaID, _ end: FormulaID) {
        core.clear()
        tree.writeFlat(start, end, bytes, to: &core)
    }

    private mutating func isOneCharacter(_ start: FormulaID, _ end: FormulaID) -> Bool {
        scratch.clear()
        tree.writeFlat(start, end, bytes, to: &scratch)
        return !scratch.isEmpty && scratch.characterEnd(0) == scratch.count
    }

    private mutating func isFlat(_ start: FormulaID, _ end: FormulaID, _ text: StaticString) -> Bool {
        scratch.clear()
        tree.writeFlat(start, end, bytes, to: &scratch)
        return scratch.elementsEqual(text.utf8Bytes)
    }

    /// `m1` for `m_1`: digits right behind a letter.
    private func isIndexNumber(_ id: FormulaID) -> Bool {
        id > 0 && tree[id].range.lower == tree[id - 1].range.upper && tree[id].range.count <= 2
    }

    /// The symbol `core` with the scripts behind it.
    private mutating func add(_ place: ByteRange, _ start: FormulaID, _ end: FormulaID) -> FormulaID {
        below.clear()
        var range = place
        var isLabelled = false
        var exponents: [FormulaID] = []
        var at = start
        if at < end, tree[at].kind == .number, isIndexNumber(at) {
            tree.writeFlat(at, at + 1, bytes, to: &below)
            at += 1
        }
        scan: while at < end {
            switch tree[at].kind {
            case .subscript:
                tree.writeFlat(at, tree.end(at), bytes, to: &below)
                for id in at + 1..<tree.end(at) {
                    switch tree[id].kind {
                    case .variant, .words: isLabelled = true
                    default: break
                    }
                }
            case .primes(let count): for _ in 0..<count { core.append(text: "′") }
            case .superscript:
                let next = tree.end(at)
                if isFlat(at, next, "∗") || isFlat(at, next, "′") || isFlat(at, next, "*") {
                    core += scratch
                } else if !isFlat(at, next, "T") {
                    exponents.append(at)
                }
            case .limits: break
            default: break scan
            }
            range.end = tree[at].range.end
            at = tree.end(at)
        }
        finish(range, isLabelled: isLabelled)
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
                if tree[at].kind == .subscript, symbols.count > count { bound.append(symbols.remove(at: count).key) }
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

extension [UInt8] {
    /// Nothing is to be done for one that is empty.
    fileprivate mutating func clear() { if !isEmpty { removeAll(keepingCapacity: true) } }

    /// Whether a letter or digit stands at `at` that may be a symbol.
    fileprivate func isOfSymbol(_ at: Int) -> Bool {
        if self[at] < 0x80 { return Byte.isAlphanumeric(self[at]) }
        guard let scalar = Unicode.Scalar(scalar(at: at)), scalar.value < 0x2E80 else { return false }
        return scalar.properties.isAlphabetic
    }

    /// Whether a subscript counts.
    fileprivate var isIndex: Bool {
        guard let first, first >= UInt8(ascii: "i"), first <= UInt8(ascii: "t"), first != UInt8(ascii: "o") else { return false }
        return !String(decoding: self[1...], as: UTF8.self).unicodeScalars.contains { $0.properties.isAlphabetic }
    }
}
