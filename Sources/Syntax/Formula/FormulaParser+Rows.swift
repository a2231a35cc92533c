/// Rows: atoms one after another, each with its scripts behind it, up to what closes the construct they stand in.

extension FormulaParser {
    /// What a row waits for.
    enum Closer { case end, brace, bracket, right, cell }

    /// What the atom before has got already.
    private struct Atom {
        var takesLimits = false
        var hasSubscript = false
        var hasSuperscript = false
        var hasPrimes = false
    }

    /// Reads atoms up to, and without, what closes the row or one of those around it.
    mutating func parseRow(until closer: Closer) {
        var atom = Atom()
        while true {
            skipBlanks()
            guard at < limit else { return }
            switch bytes[at] {
            case UInt8(ascii: "_"), UInt8(ascii: "^"): parseScript(&atom)
            case UInt8(ascii: "'"): parsePrimes(&atom)
            case UInt8(ascii: "}"):
                if closer == .brace || openBraces > 0 { return }
                skipStrayBraces()
                atom = Atom()
            case UInt8(ascii: "]") where closer == .bracket: return
            case UInt8(ascii: "&"):
                if closer == .cell { return }
                skip(.strayAlignment, at + 1)
                atom = Atom()
            case UInt8(ascii: "\\"):
                guard let command = command(at) else {
                    skip(.unknownCommand, commandEnd(at))
                    atom = Atom()
                    continue
                }
                if case .limits(let isBeyond) = command.meaning {
                    if !atom.takesLimits { report(.missingOperator, at, command.end) }
                    leaf(.limits(isBeyond), at, command.end)
                    at = command.end
                } else if isCloser(command.meaning, of: closer) {
                    return
                } else {
                    atom = Atom(takesLimits: command.meaning.takesLimits)
                    parseInRow(command.meaning, command.end, closer)
                }
            default:
                atom = Atom()
                parseAtom(asArgument: false)
            }
        }
    }

    /// Whether a command ends the row, being what it or a row around it waits for.
    private func isCloser(_ meaning: FormulaCommand.Meaning, of closer: Closer) -> Bool {
        switch meaning {
        case .lineBreak: closer == .cell
        case .right: openFences > 0
        case .end: !openEnvironments.isEmpty
        default: false
        }
    }

    /// A command that closes nothing here, and may stand only in a row.
    private mutating func parseInRow(_ meaning: FormulaCommand.Meaning, _ end: Int, _ closer: Closer) {
        let start = at
        switch meaning {
        case .lineBreak: skip(.strayLineBreak, end)
        case .right:
            at = end
            _ = parseDelimiter()
            report(.strayRight, start, at)
            leaf(.error, start, at)
        case .end:
            at = end
            _ = parseName()
            report(.strayEnd, start, at)
            leaf(.error, start, at)
        case .middle:
            at = end
            let delimiter = parseDelimiter()
            if closer == .right, let delimiter {
                leaf(.delimiter(delimiter.scalar, .middle), start, at)
            } else {
                report(closer == .right ? .missingDelimiter : .strayMiddle, start, at)
                leaf(.error, start, at)
            }
        case .style(let style):
            descend { parser in
                let id = parser.open(.style(style), at: start)
                parser.at = end
                parser.parseRow(until: closer)
                parser.close(id, at: parser.at)
            }
        default: parseAtom(asArgument: false)
        }
    }

    /// Bytes that mean nothing here.
    private mutating func skip(_ kind: FormulaError.Kind, _ end: Int) {
        report(kind, at, end)
        leaf(.error, at, end)
        at = end
    }

    private mutating func skipStrayBraces() {
        var end = at
        while end < limit, bytes[end] == UInt8(ascii: "}") { end += 1 }
        skip(.strayBrace, end)
    }

    private mutating func parseScript(_ atom: inout Atom) {
        let start = at
        let isLower = isAt("_")
        at += 1
        let id = open(isLower ? .subscript : .superscript, at: start)
        if !parseArgument() {
            report(.missingArgument, start, start + 1)
        } else if isLower {
            if atom.hasSubscript { report(.doubleSubscript, start, start + 1) }
            atom.hasSubscript = true
        } else {
            if atom.hasSuperscript { report(.doubleSuperscript, start, start + 1) }
            atom.hasSuperscript = true
        }
        close(id, at: max(start + 1, Int(tree.nodes[tree.nodes.count - 1].range.upper)))
    }

    private mutating func parsePrimes(_ atom: inout Atom) {
        let start = at
        while isAt("'") { at += 1 }
        if atom.hasSuperscript || atom.hasPrimes { report(.doubleSuperscript, start, at) }
        atom.hasPrimes = true
        leaf(.primes(UInt8(min(255, at - start))), start, at)
    }
}

extension FormulaCommand.Meaning {
    /// Whether `\limits` may follow.
    fileprivate var takesLimits: Bool {
        switch self {
        case .character(_, .large), .character(_, .integral), .function, .operatorName, .classed(.large), .brace: true
        default: false
        }
    }
}
