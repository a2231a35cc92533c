/// Environments: rows parted by `\\`, cells by `&`.

extension FormulaParser {
    /// `{name}` after `\begin` and `\end`: the range of the name. Nil, and nothing is read, where there is none.
    mutating func parseName() -> ByteRange? {
        let before = at
        skipBlanks()
        guard isAt("{") else {
            at = before
            return nil
        }
        var end = at + 1
        while end < limit, Byte.isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "*") { end += 1 }
        guard end < limit, bytes[end] == UInt8(ascii: "}") else {
            at = before
            return nil
        }
        let name = ByteRange(at + 1, end)
        at = end + 1
        return name
    }

    /// `\begin{…} … \end{…}`; the level is counted already.
    mutating func parseEnvironment(_ start: Int, _ end: Int) {
        at = end
        guard let name = parseName() else {
            report(.missingArgument, start, end)
            leaf(.error, start, end)
            return
        }
        let opened = at
        let environment = FormulaEnvironment(name: bytes[name.indices])
        if environment == nil { report(.unknownEnvironment, name.lower, name.upper) }
        let id = open(.environment(environment ?? .matrix), at: start)
        if environment == .array { parseColumns(start, end) }
        openEnvironments.append(name)
        parseRows()
        openEnvironments.removeLast()
        parseEnd(of: name, begin: ByteRange(start, opened))
        close(id, at: at)
    }

    /// `\end{…}`, or the want of it.
    private mutating func parseEnd(of name: ByteRange, begin: ByteRange) {
        guard let command = command(at), command.meaning == .end else {
            report(.unclosedEnvironment, begin.lower, begin.upper, other: name)
            return
        }
        let before = at
        at = command.end
        guard let found = parseName() else {
            report(.missingArgument, before, command.end)
            return
        }
        if bytes.isEqual(found, name) { return }
        // The end of an environment around this one closes that.
        if openEnvironments.contains(where: { bytes.isEqual($0, found) }) {
            at = before
            report(.unclosedEnvironment, begin.lower, begin.upper, other: name)
        } else {
            report(.otherEnd, found.lower, found.upper, other: name)
        }
    }

    /// `\substack{… \\ …}`; the level is counted already.
    mutating func parseSubstack(_ start: Int, _ end: Int) {
        let id = open(.environment(.substack), at: start)
        skipBlanks()
        if isAt("{") {
            let brace = at
            at += 1
            openBraces += 1
            parseRows()
            openBraces -= 1
            if isAt("}") { at += 1 } else { report(.unclosedBrace, brace, brace + 1) }
        } else {
            at = end
            report(.missingArgument, start, end)
        }
        close(id, at: at)
    }

    /// Rows up to `\end` or what else closes. An empty one at the end, after the last `\\`, is none.
    private mutating func parseRows() {
        skipBlanks()
        while true {
            let count = tree.nodes.count
            let row = open(.row, at: at)
            while true {
                let cell = open(.cell, at: at)
                parseRow(until: .cell)
                close(cell, at: at)
                guard isAt("&") else { break }
                at += 1
                skipBlanks()
            }
            close(row, at: at)
            guard let command = command(at), command.meaning == .lineBreak else {
                if tree.nodes.count == count + 2 { tree.nodes.removeLast(2) }
                return
            }
            at = command.end
            skipRowDistance()
            skipBlanks()
        }
    }

    /// `[2pt]` right after `\\`.
    private mutating func skipRowDistance() {
        guard isAt("[") else { return }
        var end = at + 1
        while end < limit, Byte.isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "-") { end += 1 }
        if end > at + 1, end < limit, bytes[end] == UInt8(ascii: "]"), Byte.isLetter(bytes[end - 1]), !Byte.isLetter(bytes[at + 1]) { at = end + 1 }
    }

    /// `{l|cr}`
    private mutating func parseColumns(_ start: Int, _ end: Int) {
        skipBlanks()
        guard isAt("{") else {
            report(.missingArgument, start, end)
            return
        }
        let from = at
        var isGood = true
        at += 1
        while at < limit, bytes[at] != UInt8(ascii: "}"), bytes[at] != UInt8(ascii: "\\") {
            switch bytes[at] {
            case UInt8(ascii: "l"), UInt8(ascii: "c"), UInt8(ascii: "r"), UInt8(ascii: "|"), 0x20: break
            default: isGood = false
            }
            at += 1
        }
        if isAt("}") { at += 1 } else { report(.unclosedBrace, from, from + 1) }
        if !isGood { report(.columns, from, at) }
        leaf(.columns, from, at)
    }
}

extension [UInt8] {
    fileprivate func isEqual(_ a: ByteRange, _ b: ByteRange) -> Bool { a.count == b.count && self[a.indices].elementsEqual(self[b.indices]) }
}

extension FormulaEnvironment {
    /// What an author may write after `\begin`.
    fileprivate init?(name: ArraySlice<UInt8>) {
        guard let known = FormulaEnvironment(rawValue: String(decoding: name, as: UTF8.self)), known != .substack else { return nil }
        self = known
    }
}
