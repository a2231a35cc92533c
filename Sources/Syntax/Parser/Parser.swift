/// Bytes in, tree and diagnostics out: total, linear and local (invariants 1–3 of Sources/README.md).
/// Two phases in one pass: blocks are found line by line; each leaf block's inlines are written right after it, so that
/// the nodes come out in preorder. The state is this one value; its extensions hold one area of the language each.

/// The syntax tree of a file and what is wrong with its syntax. Never fails, reads nothing, asks no clock.
public func parse(_ source: Source) -> Parse {
    var parser = Parser(source.bytes)
    parser.parseDocument()
    return Parse(
        source: source, tree: parser.builder.finish(), header: parser.header,
        diagnostics: source.diagnostics() + parser.diagnostics, directives: parser.directives)
}

struct Parser {
    let bytes: [UInt8]
    var builder: TreeBuilder
    var header: Header?
    var diagnostics: [Diagnostic] = []

    /// `<!-- … -->`, in order; indexed once per file, so that an opener without a closer costs nothing.
    var comments: [ByteRange] = []
    /// Those of them, and of the header's, that speak to us.
    var directives: [Directive] = []
    /// Comments on lines of their own since the open paragraph's last line: they are in it if it goes on, and follow it if not.
    var heldComments: [ByteRange] = []

    /// Clauses, elements, annexes and terms whose end is not reached.
    var sections: [Section] = []
    /// Items, notes, tables and footnotes whose end is not reached, outermost first.
    var frames: [Frame] = []
    /// The paragraph that the next plain line goes on.
    var paragraph: ByteRange?
    /// Whether too deep nesting was told: once is enough.
    var saidTooDeep = false
    /// The table whose rows are being read.
    var table: TableState?
    /// Where reading goes on, when a block took more than its line.
    var resume: Int?
    /// Whether the header says that this is a 修改单: `>` then quotes new text, and headings name places of another document.
    var isAmendment = false
    /// Lines of keys that lack their marker.
    var bareDefinitions: [ByteRange] = []
    /// Before this offset no line of images has a caption.
    var uncaptionedEnd = 0
    /// Before this offset no fence has an end.
    var unfencedEnd = 0
    /// What the inline parser keeps from block to block, to allocate once.
    var inline = InlineState()

    /// Deeper nesting of lists and emphasis is read as text, with one diagnostic.
    static let depthLimit = 64
    /// Diagnostics of the parser beyond this number are not made: hostile input must not fill the memory.
    static let diagnosticLimit = 10_000

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        builder = TreeBuilder(capacity: bytes.count / 12 + 16)
    }

    mutating func report(_ rule: RuleID, _ start: Int, _ end: Int, phrase: Int = 0, _ arguments: [Argument] = [], fix: Fix? = nil) {
        guard diagnostics.count < Parser.diagnosticLimit else { return }
        diagnostics.append(Diagnostic(rule, at: ByteRange(start, end), phrase: phrase, arguments, fix: fix))
    }

    mutating func reportTooDeep(_ start: Int, _ end: Int) {
        guard !saidTooDeep else { return }
        saidTooDeep = true
        report("nesting-too-deep", start, end, [.number(Parser.depthLimit)])
    }

    func text(_ start: Int, _ end: Int) -> Argument {
        .text(String(decoding: bytes[start..<min(end, start + 200)], as: UTF8.self))
    }

    mutating func parseDocument() {
        let root = builder.open(.document, at: 0)
        var reader = HeaderReader(bytes)
        let (header, body) = reader.read()
        self.header = header
        diagnostics += reader.diagnostics
        directives = reader.directives
        isAmendment = header?.saysAmendment(bytes) ?? false
        if let header { builder.leaf(.header, header.range.lower, header.range.upper) }
        indexComments(from: body)
        inline.isWide = FullWidth.occurs(in: bytes)
        var at = body
        while let line = readLine(at) {
            at = line.next
            parse(line, following: at)
            if let resume {
                at = resume
                self.resume = nil
            }
        }
        closeFrames(to: 0)
        closeSections(to: 0, at: bytes.count)
        builder.close(root, at: bytes.count)
        reportBareDefinitions()
    }
}

/// A clause, element, annex or term that is open.
struct Section {
    var node: NodeID
    /// Of its heading: 1–6.
    var level: UInt8
    /// What its lines and the headings below it are.
    var content: Content
    /// Of a term: whether its definition is still to come.
    var awaitsDefinition = false

    enum Content {
        case clauses
        /// Headings are terms.
        case terms
        /// `- ` begins the definition of a symbol or abbreviation.
        case symbols
        /// `- ` begins a word and its places.
        case index
    }
}

/// A block that holds blocks and is open.
struct Frame {
    enum Kind: Equatable {
        case item(Marker)
        case note
        case quotation
        case table
        case footnote
        case figure
        case formula
        case legend
        case definition
    }
    var kind: Kind
    var node: NodeID
    /// The list of an item.
    var list: NodeID = 0
    /// Of a definition: whether what it defines is written. Of a figure: whether its caption is.
    var isDefined = false
    /// Of a figure whose caption stands above: whether its images are still to come.
    var awaitsImages = false
    /// Columns before its first character; what stands two or more further belongs to it.
    var indent: Int
    /// Where its last content ended.
    var end: Int

    /// Whether it is a key, or a line of one.
    var isOfKey: Bool {
        switch kind {
        case .legend, .definition: true
        case .item, .note, .quotation, .table, .footnote, .figure, .formula: false
        }
    }

    /// Whether lines with `> ` go on with it.
    var isQuoting: Bool {
        switch kind {
        case .note, .quotation: true
        case .item, .table, .footnote, .figure, .formula, .legend, .definition: false
        }
    }

    /// Whether what is indented below its marker belongs to it.
    var holdsIndented: Bool {
        switch kind {
        case .item, .definition: true
        case .note, .quotation, .table, .footnote, .figure, .formula, .legend: false
        }
    }
}
