/// Atoms: a character, a number, a group, a command with its arguments.

extension FormulaParser {
    /// Reads what one argument is: a group or a single atom. Without one, an empty group stands in its place.
    /// - Returns: Whether there was one.
    mutating func parseArgument(levels: Int = 1) -> Bool {
        let start = at
        skipBlanks()
        let count = tree.nodes.count
        if at < limit { descend(by: levels) { $0.parseAtom(asArgument: true) } }
        if tree.nodes.count > count { return true }
        at = start
        leaf(.group, start, start)
        return false
    }

    /// Reads an atom. As an argument it is the least that can be one: a digit, a character; and what cannot be one is left
    /// where it stands.
    mutating func parseAtom(asArgument: Bool) {
        let start = at
        switch bytes[at] {
        case UInt8(ascii: "{"): asArgument ? parseGroup() : descend { $0.parseGroup() }
        case UInt8(ascii: "\\"): parseCommand(asArgument: asArgument)
        case UInt8(ascii: "~"):
            at += 1
            leaf(.space(6), start, at)
        case UInt8(ascii: "}"), UInt8(ascii: "&"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "'"):
            if !asArgument {
                at += 1
                leaf(.error, start, at)
            }
        case UInt8(ascii: ".") where !asArgument && at + 1 < limit && Byte.isDigit(bytes[at + 1]): parseNumber()
        default: parseCharacter(asArgument: asArgument)
        }
    }

    private mutating func parseCharacter(asArgument: Bool) {
        let start = at
        switch FormulaCharacter(bytes.scalar(at: at)) {
        case .digit:
            if asArgument {
                at += 1
                leaf(.number, start, at)
            } else {
                parseNumber()
            }
        case .atom(let scalar, let kind):
            at = min(limit, bytes.characterEnd(at))
            leaf(.character(scalar, kind), start, at)
        case .blank: at = min(limit, bytes.characterEnd(at))
        case .wide:
            repeat { at = min(limit, bytes.characterEnd(at)) } while !asArgument && at < limit
                && FormulaCharacter(bytes.scalar(at: at)) == .wide
            leaf(.text, start, at)
        }
    }

    /// Digits, one decimal point between digits or before them, groups of three after `\,`, `{,}` or a thin space.
    private mutating func parseNumber() {
        let start = at
        skipDigits()
        while isGroup(at) { at = groupStart(at) + 3 }
        if at + 1 < limit, bytes[at] == UInt8(ascii: "."), Byte.isDigit(bytes[at + 1]) {
            at += 1
            skipDigits()
            while isGroup(at) { at = groupStart(at) + 3 }
        }
        leaf(.number, start, at)
    }

    private mutating func skipDigits() {
        while at < limit, Byte.isDigit(bytes[at]) { at += 1 }
    }

    /// Where the digits of a group begin whose separator stands at `position`; `position` when there is none.
    private func groupStart(_ position: Int) -> Int {
        for separator in ["\\,", "{,}", "\u{2009}", "\u{202F}"] as [StaticString] where bytes.has(separator, at: position, limit: limit) {
            return position + separator.utf8CodeUnitCount
        }
        return position
    }

    /// Whether a separator and exactly three digits stand at `position`.
    private func isGroup(_ position: Int) -> Bool {
        let first = groupStart(position)
        guard first > position, first + 3 <= limit, bytes[first..<first + 3].allSatisfy(Byte.isDigit) else { return false }
        return first + 3 == limit || !Byte.isDigit(bytes[first + 3])
    }

    /// `{…}`; the level is counted already.
    private mutating func parseGroup() {
        let start = at
        let id = open(.group, at: start)
        at += 1
        openBraces += 1
        parseRow(until: .brace)
        openBraces -= 1
        if isAt("}") { at += 1 } else { report(.unclosedBrace, start, start + 1) }
        close(id, at: at)
    }
}
