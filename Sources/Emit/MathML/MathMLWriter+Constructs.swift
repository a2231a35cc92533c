/// What is built of other formulas: fractions, roots, accents, fences, alphabets.

import Syntax

extension MathMLWriter {
    /// Writes the node at `id`, without its scripts, as one element.
    mutating func writeBase(_ id: FormulaID, through last: FormulaID, _ place: MathPlace, _ placement: Placement) {
        let node = nodes[id]
        switch node.kind {
        case .group:
            if !place.isAlone, let (scalar, kind) = soleCharacter(id), kind.spacing != .ordinary, kind != .dots, kind != .large, kind != .integral {
                operation(scalar, kind, as: .ordinary)
            } else {
                writeOne(id)
            }
        case .number: number(node.range)
        case .character(let scalar, let kind): character(id, through: last, scalar, kind, place, placement)
        case .text: token(.mtext, node.range)
        case .space(let width): space(eighteenths: Int(width))
        case .function(let function, _): word(name(of: function), placement)
        case .fraction(let fraction): write(fraction, id)
        case .root(let hasIndex): writeRoot(id, hasIndex: hasIndex)
        case .accent(let scalar, let accent): writeAccent(id, scalar, accent)
        case .brace(let scalar, let isOver):
            start(isOver ? .mover : .munder)
            writeOne(id + 1)
            start(.mo)
            out.attribute("stretchy", "true")
            finish(scalar)
            out.end()
        case .stack(let isOver):
            start(isOver ? .mover : .munder)
            writeOne(tree.end(id + 1))
            asScript { $0.writeOne(id + 1) }
            out.end()
        case .labelledArrow(let scalar, let hasLower): writeLabelledArrow(id, scalar, hasLower: hasLower)
        case .variant(let variant): with(MathAlphabet(variant: variant, isBold: alphabet.isBold)) { $0.writeOne(id + 1) }
        case .boldSymbol: with(MathAlphabet(variant: alphabet.variant, isBold: true)) { $0.writeOne(id + 1) }
        case .words(let variant): words(id, variant)
        case .operatorName: writeOperatorName(id, placement)
        case .classed(let kind): writeClassed(id, kind)
        case .negation: writeNegation(id, place)
        case .phantom(let phantom): writePhantom(id, phantom)
        case .style(let style): write(style, id)
        case .fence:
            start(.mrow)
            writeRow(id + 1, tree.end(id))
            out.end()
        case .delimiter(let scalar, let role): delimiter(scalar, role)
        case .environment(let environment): write(environment, id)
        case .error:
            start(.merror)
            token(.mtext, node.range)
            out.end()
        case .formula, .subscript, .superscript, .primes, .limits, .columns, .row, .cell: break
        }
    }

    private mutating func token(_ element: MathElement, _ range: ByteRange) {
        start(element)
        out.text(bytes, range)
        out.end()
    }

    private mutating func with(_ alphabet: MathAlphabet, _ body: (inout MathMLWriter) -> Void) {
        let outer = self.alphabet
        self.alphabet = alphabet
        body(&self)
        self.alphabet = outer
    }

    /// The content of an element that makes a row of its own.
    private mutating func writeContent(_ id: FormulaID) {
        if nodes[id].kind == .group { writeRow(id + 1, tree.end(id)) } else { writeOne(id) }
    }

    // Fractions and roots.

    private mutating func write(_ fraction: FormulaFraction, _ id: FormulaID) {
        switch fraction {
        case .plain: writeFraction(id, isDisplay: isDisplay)
        case .display: inStyle(.display) { $0.writeFraction(id, isDisplay: true) }
        case .text: inStyle(.text) { $0.writeFraction(id, isDisplay: false) }
        case .continued:
            inStyle(.display) { writer in
                writer.start(.mfrac)
                writer.inStyle(.display) { $0.writeContent(id + 1) }
                writer.inStyle(.display) { $0.writeContent($0.tree.end(id + 1)) }
                writer.out.end()
            }
        case .binomial: writeBinomial(id, isDisplay: isDisplay)
        case .displayBinomial: inStyle(.display) { $0.writeBinomial(id, isDisplay: true) }
        case .textBinomial: inStyle(.text) { $0.writeBinomial(id, isDisplay: false) }
        }
    }

    private mutating func writeFraction(_ id: FormulaID, isDisplay: Bool, hasLine: Bool = true) {
        start(.mfrac)
        if !hasLine { out.attribute("linethickness", "0") }
        styled(isDisplay: false, isScript: !isDisplay) { writer in
            writer.writeOne(id + 1)
            writer.writeOne(writer.tree.end(id + 1))
        }
        out.end()
    }

    private mutating func writeBinomial(_ id: FormulaID, isDisplay: Bool) {
        start(.mrow)
        fence("(", "prefix")
        writeFraction(id, isDisplay: isDisplay, hasLine: false)
        fence(")", "postfix")
        out.end()
    }

    private mutating func writeRoot(_ id: FormulaID, hasIndex: Bool) {
        start(hasIndex ? .mroot : .msqrt)
        if hasIndex {
            writeOne(tree.end(id + 1))
            asScript { $0.writeOne(id + 1) }
        } else {
            writeContent(id + 1)
        }
        out.end()
    }

    // What stands above and below.

    private mutating func writeAccent(_ id: FormulaID, _ scalar: Unicode.Scalar, _ accent: FormulaAccent) {
        start(accent == .wideUnder ? .munder : .mover)
        out.attribute(accent == .wideUnder ? "accentunder" : "accent", "true")
        writeOne(id + 1)
        start(.mo)
        out.attribute("stretchy", accent == .over ? "false" : "true")
        // A combining character has no width of its own, and Chromium then draws no accent.
        finish(dialect == .html && scalar == "\u{20DB}" ? "…" : scalar)
        out.end()
    }

    /// The arrow is as long as its labels and a blank on either side.
    private mutating func writeLabelledArrow(_ id: FormulaID, _ scalar: Unicode.Scalar, hasLower: Bool) {
        start(hasLower ? .munderover : .mover)
        start(.mo)
        out.attribute("stretchy", "true")
        finish(scalar)
        asScript { writer in
            for label in hasLower ? [id + 1, writer.tree.end(id + 1)] : [id + 1] {
                writer.start(.mrow)
                writer.space(eighteenths: 5)
                writer.writeContent(label)
                writer.space(eighteenths: 5)
                writer.out.end()
            }
        }
        out.end()
    }

    // Names, classes, signs.

    private mutating func writeOperatorName(_ id: FormulaID, _ placement: Placement) {
        var name: [UInt8] = []
        let letters = nodes[id + 1].kind == .group ? id + 2..<tree.end(id) : id + 1..<tree.end(id)
        for child in letters {
            switch nodes[child].kind {
            case .character(let scalar, .letter) where scalar.isASCII: name.append(UInt8(scalar.value))
            case .number, .text: name += bytes[nodes[child].range.indices]
            case .space(3): name.append(text: "\u{2009}")
            default:
                with(MathAlphabet(variant: .roman)) { $0.writeOne(id + 1) }
                return
            }
        }
        word(name, placement)
    }

    private mutating func writeClassed(_ id: FormulaID, _ kind: FormulaClass) {
        if kind != .large, let (scalar, own) = soleCharacter(id + 1), own != .letter, own != .upright {
            operation(scalar, own, as: kind)
        } else if kind.spacing == .relation || kind.spacing == .binary {
            start(.mrow)
            space(eighteenths: kind.spacing == .relation ? 5 : 4)
            writeContent(id + 1)
            space(eighteenths: kind.spacing == .relation ? 5 : 4)
            out.end()
        } else {
            writeOne(id + 1)
        }
    }

    private mutating func writeNegation(_ id: FormulaID, _ place: MathPlace) {
        guard let (scalar, kind) = soleCharacter(id + 1) else {
            start(.mrow)
            start(.mpadded)
            out.attribute("width", "0em")
            operation("/", .solidus, MathPlace(.ordinary, isFirst: true, isLast: true))
            out.end()
            writeOne(id + 1)
            out.end()
            return
        }
        if let negated = Self.negations[scalar] { operation(negated, kind, place) } else { operation(scalar, kind, place, isNegated: true) }
    }

    private static let negations: [Unicode.Scalar: Unicode.Scalar] = [
        "=": "≠", "<": "≮", ">": "≯", "∈": "∉", "∋": "∌", "≡": "≢", "∼": "≁", "≃": "≄", "≅": "≇", "≈": "≉", "≤": "≰", "≥": "≱", "≺": "⊀", "≻": "⊁",
        "⊂": "⊄", "⊃": "⊅", "⊆": "⊈", "⊇": "⊉", "∣": "∤", "|": "∤", "∥": "∦", "∃": "∄", "⊢": "⊬", "⊨": "⊭", "→": "↛", "←": "↚", "↔": "↮", "⇒": "⇏",
        "⇐": "⇍", "⇔": "⇎", "≍": "≭",
    ]

    private mutating func writePhantom(_ id: FormulaID, _ phantom: FormulaPhantom) {
        switch phantom {
        case .full: break
        case .horizontal:
            start(.mpadded)
            out.attribute("height", "0em")
            out.attribute("depth", "0em")
        case .vertical:
            start(.mpadded)
            out.attribute("width", "0em")
        }
        start(.mphantom)
        writeContent(id + 1)
        out.end()
        if phantom != .full { out.end() }
    }

    // Styles.

    private mutating func write(_ style: FormulaStyle, _ id: FormulaID) {
        inStyle(style) { $0.writeRow(id + 1, $0.tree.end(id)) }
    }

    mutating func inStyle(_ style: FormulaStyle, _ body: (inout MathMLWriter) -> Void) {
        start(.mstyle)
        out.attribute("displaystyle", style == .display ? "true" : "false")
        out.attribute("scriptlevel", style == .script ? "1" : style == .scriptscript ? "2" : "0")
        styled(isDisplay: style == .display, isScript: style == .script || style == .scriptscript, body)
        out.end()
    }
}
