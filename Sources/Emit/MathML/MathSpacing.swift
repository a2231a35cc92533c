/// TeX's blanks between atoms (The TeXbook, chapter 18), as far as MathML's operator dictionary does not set them.

import Syntax

/// How an atom behaves in a row.
enum MathSpacing {
    /// A function's word; MathML gives it no blanks of its own.
    case function
    /// A large operator.
    case large
    case ordinary, binary, relation, open, close, punctuation, dots

    /// How an operator stands: between operands, or as a sign of what follows.
    enum Position { case ordinary, sign }

    /// Whether TeX sets a thin blank between two atoms and MathML sets none.
    static func wantsBlank(_ left: MathSpacing, _ right: MathSpacing, isScript: Bool) -> Bool {
        switch (left, right) {
        case (.ordinary, .function), (.close, .function), (.function, .function), (.function, .ordinary), (.dots, .function): true
        case (.function, .dots): true
        case (.ordinary, .dots), (.close, .dots), (.dots, .ordinary), (.dots, .open), (.dots, .dots): !isScript
        default: false
        }
    }

    /// A binary operator without operands on both sides is a sign.
    func position(after left: MathSpacing?, before right: MathSpacing?) -> Position {
        guard self == .binary else { return .ordinary }
        switch left {
        case nil, .binary, .relation, .open, .punctuation, .function, .large: return .sign
        case .ordinary, .close, .dots: break
        }
        switch right {
        case nil, .relation, .close, .punctuation: return .sign
        case .ordinary, .open, .binary, .function, .large, .dots: return .ordinary
        }
    }

    /// Whether a function before it is applied to it; what is binary elsewhere is a sign there.
    var isOperand: Bool {
        switch self {
        case .function, .large, .ordinary, .open, .dots, .binary: true
        case .relation, .close, .punctuation: false
        }
    }
}

extension FormulaClass {
    var spacing: MathSpacing {
        switch self {
        case .letter, .upright, .ordinary, .solidus, .prefix, .bar: .ordinary
        case .postfix, .close: .close
        case .large, .integral: .large
        case .binary: .binary
        case .relation, .arrow, .verticalArrow: .relation
        case .open: .open
        case .punctuation: .punctuation
        case .dots: .dots
        }
    }
}

extension MathMLWriter {
    /// How the atom at `id` behaves; nil for a blank, which lets its neighbours see each other.
    func spacing(_ id: FormulaID) -> MathSpacing? {
        switch nodes[id].kind {
        case .space, .subscript, .superscript, .primes, .limits: nil
        case .character(_, let kind): kind.spacing
        case .classed(.large): soleCharacter(id + 1)?.kind.spacing == .large ? .large : .function
        case .classed(let kind): kind.spacing
        case .delimiter(_, .sized(_, let kind)): kind.spacing
        case .delimiter(_, .left): .open
        case .delimiter(_, .right): .close
        // What a middle delimiter parts begins anew.
        case .delimiter(_, .middle): .open
        case .function, .operatorName: .function
        case .negation: soleCharacter(id + 1)?.kind.spacing ?? .ordinary
        case .labelledArrow: .relation
        // A relation with something set on it still relates.
        case .stack: soleCharacter(tree.end(id + 1))?.kind.spacing ?? .ordinary
        case .formula, .group, .number, .text, .fraction, .root, .accent, .brace, .variant, .boldSymbol, .words, .phantom, .style, .fence,
            .environment, .columns, .row, .cell, .error:
            .ordinary
        }
    }

    /// The character that the argument at `id` is, braces or no.
    func soleCharacter(_ id: FormulaID) -> (scalar: Unicode.Scalar, kind: FormulaClass)? {
        let at = nodes[id].kind == .group && tree.end(id) == id + 2 ? id + 1 : id
        if case .character(let scalar, let kind) = nodes[at].kind { return (scalar, kind) }
        return nil
    }
}
