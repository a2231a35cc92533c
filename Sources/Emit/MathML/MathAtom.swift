/// What stands in a row as one: a base and the scripts that follow it in the tree.

import Syntax

/// Where an atom stands in its row.
struct MathPlace {
    var position: MathSpacing.Position
    var isFirst: Bool
    var isLast: Bool

    init(_ position: MathSpacing.Position, isFirst: Bool, isLast: Bool) {
        self.position = position
        self.isFirst = isFirst
        self.isLast = isLast
    }

    var isAlone: Bool { isFirst && isLast }
}

/// A base and the scripts that follow it; letters of one word are one base.
struct MathAtom {
    var base: FormulaID?
    /// The last node of a word, or `base`.
    var last: FormulaID?
    var lower: FormulaID?
    var upper: FormulaID?
    var primes: FormulaID?
    var limits: Bool?
    /// The index after all of it.
    var end: FormulaID

    init(sole id: FormulaID, _ end: FormulaID) {
        base = id
        last = id
        self.end = end
    }

    /// The atom at `first`; `limit` ends its row.
    init(_ nodes: [FormulaNode], _ alphabet: MathAlphabet, _ first: FormulaID, _ limit: FormulaID) {
        end = first
        if !nodes[first].kind.isScript {
            base = first
            last = first
            end = Int(nodes[first].end)
            while alphabet.joinsLetters, end < limit, nodes[last!].kind.isWordLetter, nodes[end].kind.isWordLetter,
                end + 1 == limit || !nodes[end + 1].kind.isScript
            {
                last = end
                end += 1
            }
        }
        if let base, nodes[base].kind.takesNoScripts { return }
        // A script that is there already begins an atom without a base, as TeX goes on after its error.
        while end < limit {
            switch nodes[end].kind {
            case .subscript where lower == nil: lower = end
            case .superscript where upper == nil: upper = end
            case .primes where primes == nil && upper == nil: primes = end
            case .limits(let isBeyond): limits = isBeyond
            default: return
            }
            end = Int(nodes[end].end)
        }
    }

    var hasScripts: Bool { lower != nil || upper != nil || primes != nil }
}

extension FormulaKind {
    var isScript: Bool {
        switch self {
        case .subscript, .superscript, .primes, .limits: true
        default: false
        }
    }

    /// What `\left` and `\middle` open stands behind them; a script there has no base.
    var takesNoScripts: Bool {
        switch self {
        case .delimiter(_, .left), .delimiter(_, .middle): true
        default: false
        }
    }

    /// A Latin letter.
    var isWordLetter: Bool {
        if case .character(let scalar, .letter) = self { scalar.isASCII } else { false }
    }
}
