/// The leaves of MathML: identifiers, numbers, operators, text.

import Syntax

extension MathMLWriter {
    // Identifiers.

    /// One letter or sign, or the letters of one word.
    mutating func identifier(_ first: FormulaID, through last: FormulaID) {
        // Nearly every one is a Latin letter in its ordinary form.
        if first == last, case .character(let scalar, .letter) = nodes[first].kind, scalar.isASCII, alphabet == MathAlphabet() {
            start(.mi)
            out.text(scalar: scalar)
            out.end()
            return
        }
        var scalars: [(scalar: Unicode.Scalar, kind: FormulaClass)] = []
        for id in first...last {
            if case .character(let scalar, let kind) = nodes[id].kind { scalars.append((scalar, kind)) }
        }
        guard let letter = scalars.first else { return }
        let isLetter = letter.kind == .letter || letter.kind == .upright
        let own = isLetter ? alphabet.applied(to: letter.scalar, letter.kind) : MathAlphabet(variant: nil, isBold: alphabet.isBold)
        start(.mi)
        // MathML prints a lone letter italic, and a word upright.
        let isDefault = own == MathAlphabet(variant: first == last ? .italic : .roman) || own == MathAlphabet()
        if !isDefault, dialect == .sts || own == MathAlphabet(variant: .roman), let name = own.name, isLetter || own.isBold {
            out.attribute("mathvariant", isLetter ? name : "bold")
        }
        if dialect == .html, isLetter, !isDefault {
            text(scalars.map { own.letter($0.scalar) })
        } else {
            text(scalars.map(\.scalar))
        }
        out.end()
    }

    /// A word that is always upright: the name of a function.
    mutating func word(_ text: [UInt8], _ placement: Placement) {
        if placement == .movable {
            start(.mo)
            out.attribute("movablelimits", "true")
            out.attribute("lspace", "0em")
            out.attribute("rspace", "0em")
        } else {
            start(.mi)
            if text.count == 1 { out.attribute("mathvariant", "normal") }
        }
        out.text(text)
        out.end()
    }

    func name(of function: FormulaCommand.ID) -> [UInt8] {
        let name = FormulaCommand[function].name
        for (whole, parts) in [("limsup", "lim\u{2009}sup"), ("liminf", "lim\u{2009}inf"), ("argmax", "arg\u{2009}max"), ("argmin", "arg\u{2009}min")]
        where name.elementsEqual(whole.utf8) { return Array(parts.utf8) }
        return name
    }

    // Numbers and text.

    /// Digits; what parts their groups prints as it does in TeX.
    mutating func number(_ range: ByteRange) {
        start(.mn)
        if alphabet == MathAlphabet(), bytes[range.indices].allSatisfy({ Byte.isDigit($0) || $0 == UInt8(ascii: ".") }) {
            out.text(bytes, range)
            out.end()
            return
        }
        let digit = alphabet.letter("0")
        if dialect == .sts, digit != "0", let name = alphabet.isBold && alphabet.variant == nil ? "bold" : alphabet.name { out.attribute("mathvariant", name) }
        var scalars: [Unicode.Scalar] = []
        for scalar in String(decoding: bytes[range.indices], as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\\", "{", "}": break
            case ",": scalars.append(bytes[range.lower..<range.upper].contains(UInt8(ascii: "\\")) ? "\u{2009}" : ",")
            default: scalars.append(dialect == .html ? alphabet.letter(scalar) : scalar)
            }
        }
        text(scalars)
        out.end()
    }

    /// `\text{…}`. Blanks at its ends are kept from being trimmed.
    mutating func words(_ id: FormulaID, _ variant: FormulaVariant) {
        var scalars: [Unicode.Scalar] = []
        for child in id + 1..<max(id + 1, tree.end(id)) {
            switch nodes[child].kind {
            case .character(let scalar, _): scalars.append(scalar)
            case .space(let width): scalars.append(width == 3 ? "\u{2009}" : width == 18 || width == 36 ? "\u{2003}" : "\u{A0}")
            default: scalars += String(decoding: bytes[nodes[child].range.indices], as: UTF8.self).unicodeScalars.map { $0.value <= 0x20 ? " " : $0 }
            }
        }
        if scalars.first == " " { scalars[0] = "\u{A0}" }
        if scalars.last == " " { scalars[scalars.count - 1] = "\u{A0}" }
        let own = MathAlphabet(variant: variant)
        start(.mtext)
        if dialect == .sts, variant != .roman, let name = own.name { out.attribute("mathvariant", name) }
        text(dialect == .html ? scalars.map { own.letter($0) } : scalars)
        out.end()
    }

    mutating func text(_ scalars: [Unicode.Scalar]) {
        var result = ""
        result.unicodeScalars.append(contentsOf: scalars)
        out.text(result)
    }

    // Operators.

    mutating func character(
        _ id: FormulaID, through last: FormulaID, _ scalar: Unicode.Scalar, _ kind: FormulaClass, _ place: MathPlace, _ placement: Placement
    ) {
        switch kind {
        case .ordinary where scalar.value &- 0x30 < 10:
            start(.mn)
            finish(scalar)
        case .letter, .upright, .ordinary, .dots: identifier(id, through: last)
        case .large:
            start(.mo)
            if placement == .beyond { out.attribute("movablelimits", "false") }
            finish(scalar)
        default: operation(scalar, kind, place)
        }
    }

    /// An operator that does not grow.
    mutating func operation(_ scalar: Unicode.Scalar, _ kind: FormulaClass, _ place: MathPlace, isNegated: Bool = false) {
        start(kind == .letter || kind == .upright || kind == .ordinary ? .mi : .mo)
        switch kind {
        case .binary where place.isAlone: break
        case .binary where place.position == .sign:
            // Only these are signs in MathML's dictionary, which takes what stands first for a sign by itself.
            if !MathMLWriter.isSign(scalar) { noBlanks() } else if !place.isFirst { out.attribute("form", "prefix") }
        case .binary where place.isFirst && MathMLWriter.isSign(scalar): out.attribute("form", "infix")
        case .arrow, .verticalArrow: out.attribute("stretchy", "false")
        case .open, .close:
            if scalar == "|" || scalar == "‖" { out.attribute("form", kind == .open ? "prefix" : "postfix") }
            out.attribute("stretchy", "false")
        case .bar:
            out.attribute("stretchy", "false")
            if !place.isAlone { noBlanks() }
        case .punctuation where scalar == ":":
            out.attribute("lspace", "0em")
            out.attribute("rspace", "0.1667em")
        default: break
        }
        if isNegated { text([scalar, "\u{338}"]) } else { out.text(scalar: scalar) }
        out.end()
    }

    /// An operator among what is no operator: `{=}`, or of another class than its own.
    mutating func operation(_ scalar: Unicode.Scalar, _ own: FormulaClass, as kind: FormulaClass) {
        start(.mo)
        switch kind.spacing {
        case .binary: blanks("0.2222em", "0.2222em")
        case .relation: blanks("0.2778em", "0.2778em")
        case .punctuation: blanks("0em", "0.1667em")
        default: noBlanks()
        }
        if FormulaClass.growing.contains(own) { out.attribute("stretchy", "false") }
        finish(scalar)
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "+" || scalar == "−" || scalar == "±" || scalar == "∓" }

    private mutating func noBlanks() { blanks("0em", "0em") }

    private mutating func blanks(_ left: StaticString, _ right: StaticString) {
        out.attribute("lspace", left)
        out.attribute("rspace", right)
    }

    mutating func finish(_ scalar: Unicode.Scalar) {
        out.text(scalar: scalar)
        out.end()
    }

    // Delimiters.

    /// A delimiter that grows with what it stands beside.
    mutating func fence(_ scalar: Unicode.Scalar, _ form: StaticString) {
        start(.mo)
        out.attribute("form", form)
        out.attribute("fence", "true")
        out.attribute("stretchy", "true")
        finish(scalar)
    }

    mutating func delimiter(_ scalar: Unicode.Scalar?, _ role: FormulaDelimiter) {
        guard let scalar else { return }
        switch role {
        case .left: fence(scalar, "prefix")
        case .right: fence(scalar, "postfix")
        case .middle:
            start(.mo)
            out.attribute("fence", "true")
            out.attribute("stretchy", "true")
            noBlanks()
            finish(scalar)
        case .sized(let size, let kind):
            let height: StaticString = size == 1 ? "1.2em" : size == 2 ? "1.8em" : size == 3 ? "2.4em" : "3em"
            start(.mo)
            switch kind.spacing {
            case .open: out.attribute("form", "prefix")
            case .close: out.attribute("form", "postfix")
            case .relation: blanks("0.2778em", "0.2778em")
            default: noBlanks()
            }
            out.attribute("stretchy", "true")
            out.attribute("minsize", height)
            out.attribute("maxsize", height)
            finish(scalar)
        }
    }
}

extension FormulaClass {
    /// Classes whose characters grow in MathML unless told not to.
    fileprivate static let growing: Set<FormulaClass> = [.open, .close, .bar, .arrow, .verticalArrow]
}
