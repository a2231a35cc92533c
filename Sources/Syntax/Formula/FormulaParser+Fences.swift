/// Delimiters: those that grow with what stands between them, and those that are given a size.

extension FormulaParser {
    /// `\left( … \right)`; the level is counted already.
    mutating func parseFence(_ start: Int, _ end: Int) {
        let id = open(.fence, at: start)
        at = end
        parseEdge(.left, start, end)
        openFences += 1
        parseRow(until: .right)
        openFences -= 1
        if let command = command(at), command.meaning == .right {
            let right = at
            at = command.end
            parseEdge(.right, right, command.end)
        } else {
            report(.unclosedLeft, start, tree.nodes[id + 1].range.upper)
        }
        close(id, at: at)
    }

    private mutating func parseEdge(_ role: FormulaDelimiter, _ start: Int, _ end: Int) {
        let delimiter = parseDelimiter()
        if delimiter == nil { report(.missingDelimiter, start, end) }
        leaf(.delimiter(delimiter?.scalar, role), start, at)
    }

    mutating func parseSized(_ size: UInt8, _ kind: FormulaClass, _ start: Int, _ end: Int) {
        guard let (scalar, own) = parseDelimiter() else {
            report(.missingDelimiter, start, end)
            leaf(.error, start, end)
            return
        }
        leaf(.delimiter(scalar, .sized(size, kind == .ordinary ? own : kind)), start, at)
    }

    /// Reads a delimiter; nil, and nothing is read, where there is none. The scalar is nil for `.`.
    mutating func parseDelimiter() -> (scalar: Unicode.Scalar?, kind: FormulaClass)? {
        let before = at
        skipBlanks()
        let start = at
        guard start < limit else {
            at = before
            return nil
        }
        if let command = command(start), case .character(let scalar, let kind) = command.meaning, kind.isDelimiter {
            at = command.end
            return (scalar, kind)
        }
        if bytes[start] != UInt8(ascii: "{"), bytes[start] != UInt8(ascii: "}"), bytes[start] != UInt8(ascii: "\\"),
            case .atom(let scalar, let kind) = FormulaCharacter(bytes.scalar(at: start))
        {
            let end = min(limit, bytes.characterEnd(start))
            switch scalar {
            case ".":
                at = end
                return (nil, .ordinary)
            case "<":
                at = end
                return ("⟨", .open)
            case ">":
                at = end
                return ("⟩", .close)
            case _ where kind.isDelimiter:
                at = end
                return (scalar, kind)
            default: break
            }
        }
        at = before
        return nil
    }
}

extension FormulaClass {
    /// Whether a character of this class may follow `\left`.
    fileprivate var isDelimiter: Bool {
        switch self {
        case .open, .close, .bar, .solidus, .verticalArrow: true
        default: false
        }
    }
}
