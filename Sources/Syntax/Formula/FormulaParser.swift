/// Reads the TeX of one formula: a recursive descent over bytes, one level of recursion for each level of nesting and none
/// beyond `depthLimit`. Total: any bytes give a tree, and what is wrong is values. Linear: nothing is read twice but the
/// name of a command.

public struct FormulaParser {
    /// How deep groups, arguments and scripts may nest; an environment counts as two.
    public static let depthLimit = 64
    /// How many errors of one formula are kept.
    public static let errorLimit = 100

    let bytes: [UInt8]
    let limit: Int
    var at: Int
    var tree: FormulaTree
    var depth = 0
    /// How many errors there were before this formula.
    private let errorsBefore: Int
    /// Nested too deep: the rest is text, and whatever else is wrong follows from that.
    private var isAbandoned = false
    /// What the open constructs wait for, so that a closer ends what stands within another.
    var openBraces = 0
    var openFences = 0
    var openEnvironments: [ByteRange] = []
    /// Whether its lines stand below `> `: that mark begins each of them and is no relation.
    private var isQuoted = false

    private init(_ bytes: [UInt8], _ range: ByteRange, _ tree: FormulaTree) {
        self.bytes = bytes
        self.tree = tree
        at = range.lower
        limit = range.upper
        errorsBefore = tree.errors.count
    }

    /// Reads the formula that fills `range` of `bytes`, which are UTF-8, and appends it to `tree`.
    /// - Returns: The formula's root.
    @discardableResult
    public static func parse(_ bytes: [UInt8], _ range: ByteRange, isDisplay: Bool, isQuoted: Bool = false, into tree: inout FormulaTree) -> FormulaID {
        var held = FormulaTree()
        swap(&held, &tree)
        var parser = FormulaParser(bytes, range, held)
        parser.isQuoted = isQuoted
        held = FormulaTree()
        let root = parser.open(.formula(isDisplay: isDisplay), at: range.lower)
        parser.parseRow(until: .end)
        parser.close(root, at: range.upper)
        tree = parser.tree
        return root
    }

    // The tree.

    mutating func open(_ kind: FormulaKind, at start: Int) -> FormulaID {
        tree.nodes.append(FormulaNode(kind: kind, range: ByteRange(start, start), end: 0))
        return tree.nodes.count - 1
    }

    mutating func close(_ id: FormulaID, at end: Int) {
        tree.nodes[id].range.end = UInt32(end)
        tree.nodes[id].end = UInt32(tree.nodes.count)
    }

    mutating func leaf(_ kind: FormulaKind, _ start: Int, _ end: Int) {
        tree.nodes.append(FormulaNode(kind: kind, range: ByteRange(start, end), end: UInt32(tree.nodes.count + 1)))
    }

    mutating func report(_ kind: FormulaError.Kind, _ start: Int, _ end: Int, other: ByteRange = ByteRange(0, 0)) {
        guard !isAbandoned, tree.errors.count - errorsBefore < FormulaParser.errorLimit else { return }
        tree.errors.append(FormulaError(kind: kind, range: ByteRange(start, end), other: other))
    }

    /// Reads deeper, by one level or, where a level prints as up to four elements and not two, by two; beyond the limit the
    /// rest of the formula is one leaf instead. So a formula never nests more than about 130 elements.
    mutating func descend(by levels: Int = 1, _ body: (inout FormulaParser) -> Void) {
        guard depth + levels <= FormulaParser.depthLimit else {
            report(.tooDeep, at, min(limit, tokenEnd(at)))
            isAbandoned = true
            leaf(.error, at, limit)
            at = limit
            return
        }
        depth += levels
        body(&self)
        depth -= levels
    }

    // Tokens.

    /// The command at `start`, where a backslash stands: the end of its name.
    func commandEnd(_ start: Int) -> Int {
        var end = start + 1
        while end < limit, Byte.isLetter(bytes[end]) { end += 1 }
        return end > start + 1 || end >= limit ? end : min(limit, bytes.characterEnd(end))
    }

    /// The command at `start`; nil where there is none, or none of that name.
    func command(_ start: Int) -> (id: FormulaCommand.ID, meaning: FormulaCommand.Meaning, end: Int)? {
        guard start < limit, bytes[start] == UInt8(ascii: "\\") else { return nil }
        let end = commandEnd(start)
        guard let id = FormulaCommand.find(bytes, start + 1..<end) else { return nil }
        return (id, FormulaCommand[id].meaning, end)
    }

    func tokenEnd(_ start: Int) -> Int {
        guard start < limit else { return limit }
        return bytes[start] == UInt8(ascii: "\\") ? commandEnd(start) : min(limit, bytes.characterEnd(start))
    }

    mutating func skipBlanks() {
        while at < limit {
            let byte = bytes[at]
            if byte <= 0x20 {
                at += 1
                if isQuoted, Byte.isLineEnd(byte) { at = min(limit, bytes.afterQuoteMark(at, limit: limit) ?? at) }
            } else if byte >= 0x80, FormulaCharacter(bytes.scalar(at: at)) == .blank {
                at = bytes.characterEnd(at)
            } else {
                return
            }
        }
    }

    func isAt(_ byte: Unicode.Scalar) -> Bool { at < limit && bytes[at] == UInt8(ascii: byte) }
}
