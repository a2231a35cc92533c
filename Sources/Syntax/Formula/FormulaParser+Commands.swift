/// Commands and their arguments. A command that lacks one is reported once, and an empty group stands for each that is
/// missing, so that every node has the children its kind says.

extension FormulaParser {
    mutating func parseCommand(asArgument: Bool) {
        let start = at
        guard let (id, meaning, end) = command(at) else {
            let end = commandEnd(at)
            report(.unknownCommand, at, end)
            leaf(.error, at, end)
            at = end
            return
        }
        // What closes, parts or changes a row is no argument.
        switch meaning {
        case .limits, .left, .middle, .right, .end, .lineBreak, .style:
            if asArgument { return }
        default: break
        }
        at = end
        switch meaning {
        case .character(let scalar, let kind): leaf(.character(scalar, kind), start, end)
        case .space(let width): leaf(.space(width), start, end)
        case .function(let takesLimits): leaf(.function(id, takesLimits: takesLimits), start, end)
        case .fraction(let fraction): parseArguments(.fraction(fraction), 2, start, end, levels: fraction == .plain ? 1 : 2)
        case .root: parseWithOption(start, end, plain: .root(hasIndex: false), full: .root(hasIndex: true))
        case .labelledArrow(let scalar):
            parseWithOption(start, end, plain: .labelledArrow(scalar, hasLower: false), full: .labelledArrow(scalar, hasLower: true))
        case .accent(let scalar, let accent): parseArguments(.accent(scalar, accent), 1, start, end)
        case .brace(let scalar, let isOver): parseArguments(.brace(scalar, isOver: isOver), 1, start, end)
        case .stack(let isOver): parseArguments(.stack(isOver: isOver), 2, start, end)
        case .variant(let variant): parseArguments(.variant(variant), 1, start, end)
        case .boldSymbol: parseArguments(.boldSymbol, 1, start, end)
        case .words(let variant): parseWords(variant, start, end)
        case .operatorName:
            let isStarred = isAt("*")
            if isStarred { at += 1 }
            parseArguments(.operatorName(takesLimits: isStarred), 1, start, end)
        case .classed(let kind): parseArguments(.classed(kind), 1, start, end)
        case .negation: parseArguments(.negation, 1, start, end)
        case .phantom(let phantom): parseArguments(.phantom(phantom), 1, start, end)
        case .sized(let size, let kind): parseSized(size, kind, start, end)
        case .left: descend { $0.parseFence(start, end) }
        case .begin: descend(by: 2) { $0.parseEnvironment(start, end) }
        case .substack: descend(by: 2) { $0.parseSubstack(start, end) }
        case .limits, .middle, .right, .end, .lineBreak, .style: leaf(.error, start, end)
        }
    }

    /// Reads `count` arguments.
    private mutating func parseArguments(_ kind: FormulaKind, _ count: Int, _ start: Int, _ end: Int, levels: Int = 1) {
        let id = open(kind, at: start)
        var isComplete = true
        for _ in 0..<count where !parseArgument(levels: levels) { isComplete = false }
        if !isComplete { report(.missingArgument, start, end) }
        close(id, at: max(at, end))
    }

    /// `[…]` and one argument.
    private mutating func parseWithOption(_ start: Int, _ end: Int, plain: FormulaKind, full: FormulaKind) {
        let afterCommand = at
        skipBlanks()
        guard isAt("[") else {
            at = afterCommand
            parseArguments(plain, 1, start, end)
            return
        }
        let id = open(full, at: start)
        var isClosed = true
        descend { parser in
            let bracket = parser.at
            let option = parser.open(.group, at: bracket)
            parser.at += 1
            parser.parseRow(until: .bracket)
            isClosed = parser.isAt("]")
            if isClosed { parser.at += 1 } else { parser.report(.unclosedBracket, bracket, bracket + 1) }
            parser.close(option, at: parser.at)
        }
        if !parseArgument(), isClosed { report(.missingArgument, start, end) }
        close(id, at: at)
    }

    /// `\text{…}`: bytes as they stand up to the brace that closes; of commands only those that print a character.
    private mutating func parseWords(_ variant: FormulaVariant, _ start: Int, _ end: Int) {
        let id = open(.words(variant), at: start)
        skipBlanks()
        guard isAt("{") else {
            at = end
            report(.missingArgument, start, end)
            close(id, at: end)
            return
        }
        let brace = at
        var level = 1
        at += 1
        var from = at
        func flush(_ parser: inout FormulaParser, from: Int) { if from < parser.at { parser.leaf(.text, from, parser.at) } }
        while at < limit {
            switch bytes[at] {
            case UInt8(ascii: "{"), UInt8(ascii: "}"):
                flush(&self, from: from)
                level += isAt("{") ? 1 : -1
                at += 1
                from = at
            case UInt8(ascii: "~"):
                flush(&self, from: from)
                leaf(.space(6), at, at + 1)
                at += 1
                from = at
            case UInt8(ascii: "\\"):
                flush(&self, from: from)
                let end = commandEnd(at)
                switch command(at)?.meaning {
                case .character(let scalar, let kind): leaf(.character(scalar, kind), at, end)
                case .space(let width): leaf(.space(width), at, end)
                case .some:
                    report(.commandInWords, at, end)
                    leaf(.error, at, end)
                case nil:
                    report(.unknownCommand, at, end)
                    leaf(.error, at, end)
                }
                at = end
                from = at
            default: at += 1
            }
            if level == 0 { break }
        }
        if level > 0 {
            flush(&self, from: from)
            report(.unclosedBrace, brace, brace + 1)
        }
        close(id, at: at)
    }
}
