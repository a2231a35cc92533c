/// Formulas as MathML: what TeX prints, said in MathML 3 (STS) or MathML Core (HTML). One pass over the nodes, in order.

import Syntax

public struct MathMLWriter {
    let tree: FormulaTree
    /// The nodes of `tree`.
    let nodes: [FormulaNode]
    let bytes: [UInt8]
    let dialect: MathDialect
    var out: MarkupWriter
    var alphabet = MathAlphabet()
    /// Whether limits stand above and below, and whether this is a script, where TeX sets no thin blanks beside dots.
    var isDisplay: Bool
    var isScript = false

    /// Writes the formula whose root is `formula` as a `math` element.
    /// - Parameter source: The bytes that the formula's ranges are of.
    public static func write(_ formula: FormulaID, of tree: FormulaTree, source: [UInt8], as dialect: MathDialect, to writer: inout MarkupWriter) {
        var isDisplay = false
        if case .formula(let value) = tree[formula].kind { isDisplay = value }
        var math = MathMLWriter(tree: tree, source: source, dialect: dialect, out: writer, isDisplay: isDisplay)
        math.writeFormula(formula)
        writer = math.out
    }

    private init(tree: FormulaTree, source: [UInt8], dialect: MathDialect, out: MarkupWriter, isDisplay: Bool) {
        self.tree = tree
        nodes = tree.nodes
        bytes = source
        self.dialect = dialect
        self.out = out
        self.isDisplay = isDisplay
    }

    private mutating func writeFormula(_ id: FormulaID) {
        start(.math)
        if isDisplay { out.attribute("display", "block") }
        if dialect == .html { out.attribute("alttext", text: alternative(nodes[id].range)) }
        writeRow(id + 1, tree.end(id))
        out.end()
    }

    /// The TeX on one line.
    private func alternative(_ range: ByteRange) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(range.count)
        var isParted = false
        for byte in bytes[range.indices] {
            if byte == 0x20 || byte == 0x09 || Byte.isLineEnd(byte) {
                isParted = !line.isEmpty
            } else {
                if isParted { line.append(0x20) }
                isParted = false
                line.append(byte)
            }
        }
        return line
    }

    @inline(__always)
    mutating func start(_ element: MathElement) {
        switch dialect {
        case .html: out.start(element.plain)
        case .sts: out.start(element.prefixed)
        }
    }

    mutating func space(eighteenths: Int) {
        start(.mspace)
        out.attribute("width", MathMLWriter.ems(eighteenths))
        // HTML asks for an end tag where XML has none.
        if dialect == .html { out.end() } else { out.endEmpty() }
    }

    private static func ems(_ eighteenths: Int) -> StaticString {
        switch eighteenths {
        case -3: "-0.1667em"
        case 3: "0.1667em"
        case 4: "0.2222em"
        case 5: "0.2778em"
        case 6: "0.3333em"
        case 9: "0.5em"
        case 36: "2em"
        default: "1em"
        }
    }

    // Rows.

    /// The atoms from `first` to `end`, with their scripts and TeX's blanks between them.
    /// - Parameter before: What TeX sees before the first of them, as in the second column of an alignment.
    mutating func writeRow(_ first: FormulaID, _ end: FormulaID, after before: MathSpacing? = nil) {
        var before = before
        var at = first
        while at < end {
            let atom = MathAtom(nodes, alphabet, at, end)
            let written = atom.base.map { self.spacing($0) } ?? .ordinary
            // Asked of these only: what is asked of each atom would cost a row of blanks the square of its length.
            let after = written == .binary || written == .function ? nextSpacing(atom.end, end) : nil
            let position = written?.position(after: before, before: after) ?? .ordinary
            let spacing = position == .sign ? .ordinary : written
            if let spacing, let last = before, MathSpacing.wantsBlank(last, spacing, isScript: isScript) { space(eighteenths: 3) }
            write(atom, MathPlace(position, isFirst: at == first, isLast: atom.end == end))
            if spacing == .function, let after, after.isOperand {
                start(.mo)
                out.text("\u{2061}")
                out.end()
            }
            before = spacing ?? before
            at = atom.end
        }
    }

    /// How the first atom from `at` on behaves that is not a blank; nil at the end of the row.
    private func nextSpacing(_ at: FormulaID, _ end: FormulaID) -> MathSpacing? {
        var at = at
        while at < end {
            if nodes[at].kind.isScript { return .ordinary }
            if let spacing = spacing(at) { return spacing }
            at = tree.end(at)
        }
        return nil
    }

    /// Writes what stands where MathML wants one element: an argument, a base, a script.
    mutating func writeOne(_ id: FormulaID) {
        guard nodes[id].kind == .group else { return writeSole(MathAtom(sole: id, tree.end(id))) }
        writeOne(row: id + 1, tree.end(id))
    }

    mutating func writeOne(row first: FormulaID, _ end: FormulaID) {
        if first < end {
            let atom = MathAtom(nodes, alphabet, first, end)
            if atom.end == end { return writeSole(atom) }
        }
        start(.mrow)
        writeRow(first, end)
        out.end()
    }

    private mutating func writeSole(_ atom: MathAtom) { write(atom, MathPlace(.ordinary, isFirst: true, isLast: true)) }
}
