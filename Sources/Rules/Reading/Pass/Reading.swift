/// A document being read for its rules: one pass over its tree and text. Words of all lists, verbal forms, numbers and marks are met in
/// the order of the text, each with the place it stands in; sections, lists, citations and mentions are gathered for the rules that
/// look at the whole. A rule reports into it.

import Model
import Syntax

public struct Reading {
    public let document: Document
    public let bytes: [UInt8]
    let nodes: [Node]
    let catalogue: Catalogue
    let words: WordTable
    /// By rule: whether its findings are wanted.
    private let isOn: [Bool]
    /// The stage that decides what must be there.
    public let stage: Stage
    /// The register that citations are held against; nil where the project has none.
    let lock: ReferenceLock?
    public private(set) var diagnostics: [Diagnostic] = []
    /// By name of a rule: where it has spoken, in the order of its findings.
    private var told: [String: [ByteRange]] = [:]

    // Where the reader is.

    public internal(set) var zone = Zone.front
    public internal(set) var carrier = Carrier.paragraph
    /// The innermost section, an index into `sections`; -1 before the first.
    public internal(set) var section = -1
    public internal(set) var sentence = Sentence()
    public internal(set) var modals: [ModalUse] = []
    public internal(set) var hits: [Hit] = []
    public internal(set) var mentions: [Mention] = []
    /// Numbers of the sentence with a unit or a comparison: whether it measures anything.
    public internal(set) var quantities = 0
    var quotes = 0
    /// The verbal forms of the last paragraph, which a list behind it has its force from.
    var leadForce: Modalities = []
    var listDepth = 0
    /// Whether a table, figure or formula is open: its footnotes and paragraphs are its own.
    var isInTable = false
    var isInExample = false
    var isProcedure = false
    /// The block whose text was read last.
    var lastPassage: NodeID = -1
    var isSentenceOpen = false
    /// Of the last sentence of the passage.
    var passageForce: Modalities = []

    // What was gathered.

    public internal(set) var sections: [Section] = []
    public internal(set) var lists: [ListUse] = []
    public internal(set) var citations: [CitationUse] = []
    /// By anchor.
    public internal(set) var places: [PlaceUse] = []
    /// Names that the document defines, and how often each is used outside its entry.
    public internal(set) var names: OwnNames
    var flags: UnsafeMutablePointer<UInt8>
    /// By zone and carrier; nil where none was met yet.
    private var sentenceChecks = [[Int]?](repeating: nil, count: 256)
    private var nextTarget = 0
    private var entriesByDigits: [Int: [Int]] = [:]
    private var hasSortedEntries = false
    private var nextCitation = 0
    /// What the register says of the standards named, once a rule has asked.
    var registered: [RegisteredUse]?
    /// Blocks in elements that may not have them.
    public internal(set) var misplaced: [MisplacedForm] = []
    /// Lines that begin with a letter and another mark than a parenthesis.
    var lettered: [LetteredLine] = []
    /// Tables and figures.
    public internal(set) var captioned: [AnchorID] = []
    /// Safety statements.
    public internal(set) var warnings: [WarningUse] = []
    /// The keys of 符号和缩略语.
    public internal(set) var symbolLists: [NodeID] = []
    /// Names that stand in the definition of a term.
    public internal(set) var termLinks: [TermLink] = []
    /// Full names for which a short one is given.
    public internal(set) var shortNames: [ShortName] = []
    public internal(set) var acronyms = Acronyms()
    /// Whether sentences in the imperative are counted: where a code or a test method is made of them.
    let countsInstructions: Bool
    let gathersAcronyms: Bool
    /// Whether round brackets of half width are gathered.
    let gathersBrackets: Bool
    /// The section whose classifying section was asked for last.
    var knownClassification: (section: Int, at: Int) = (-2, -1)
    /// The chapter whose part was asked for last.
    var knownPart: (chapter: Int, part: Part) = (-1, .other)
    /// Paragraphs that begin like a block with a form of its own.
    public internal(set) var openings: [Opening] = []
    /// The keys of formulas and figures, and the lists of symbols.
    public internal(set) var keys: [KeyUse] = []
    public internal(set) var notes: [NoteUse] = []
    /// Round brackets around Han.
    public internal(set) var brackets = BracketUse()
    /// The block read last, all that it holds included; -1 before the first.
    var lastBlock: NodeID = -1

    init(_ document: Document, _ settings: RuleSettings, _ lock: ReferenceLock?, _ catalogue: Catalogue) {
        self.document = document
        self.lock = lock
        self.catalogue = catalogue
        words = catalogue.words
        bytes = document.source.bytes
        nodes = document.tree.nodes
        isOn = settings.isOn
        stage = settings.stage ?? document.metadata.stage
        func isAsked(_ rule: RuleID) -> Bool { Rule.index(of: rule).map { settings.isOn[$0] } ?? false }
        countsInstructions = (document.metadata.kind == .testMethod || document.metadata.kind == .code) && isAsked("core-type-clauses")
        gathersAcronyms = isAsked("abbr-first-use")
        gathersBrackets = isAsked("punct-paren-en")
        places = [PlaceUse](repeating: PlaceUse(), count: document.numbering.anchors.count)
        names = OwnNames(document)
        flags = catalogue.words.flags
        if !names.isEmpty { flags = names.flags(beside: catalogue.words) }
    }

    /// All that the rules of the catalogue find by reading.
    static func findings(_ document: Document, _ settings: RuleSettings, _ lock: ReferenceLock?) -> [Diagnostic] {
        // A 修改单 quotes another standard, and a baseline is an extract of one: neither is drafted here.
        guard settings.readsText, !document.isAmendment, document.metadata.baseline.isEmpty, document.metadata.kind != .baseline else { return [] }
        var reading = Reading(document, settings, lock, Catalogue.shared)
        reading.read()
        for survey in reading.catalogue.surveys where reading.isOn[survey.rule] { survey.find(&reading) }
        if !reading.names.isEmpty { reading.flags.deallocate() }
        return reading.diagnostics
    }

    private mutating func read() {
        diagnostics.reserveCapacity(16)
        sections.reserveCapacity(document.numbering.anchors.count { $0.isSection })
        lists.reserveCapacity(nodes.count / 200)
        citations.reserveCapacity(document.bindings.citations.count)
        var id = 1
        while id < nodes.count {
            readBlock(id)
            id = Int(nodes[id].end)
        }
    }

    // What rules do.

    public mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
        told[diagnostic.rule.name, default: []].append(diagnostic.range)
    }

    public mutating func report(
        _ rule: RuleID, at range: ByteRange, phrase: Int = 0, _ arguments: [Argument] = [], severity: Severity? = nil, notes: [Note] = [], fix: Fix? = nil
    ) {
        report(Diagnostic(rule, at: range, phrase: phrase, arguments, severity: severity, notes: notes, fix: fix))
    }

    /// Whether a rule has already spoken within a range: one finding tells of one cause.
    public func isReported(_ rule: RuleID, in range: ByteRange) -> Bool {
        told[rule.name]?.contains { $0.lower >= range.lower && $0.upper <= range.upper } ?? false
    }

    /// Whether what a rule has said last is of a word that overlaps this one.
    public func isTold(_ rule: RuleID, at range: ByteRange) -> Bool {
        told[rule.name]?.last.map { $0.upper > range.lower && $0.lower < range.upper } ?? false
    }

    public func text(_ range: ByteRange) -> String { document.source.text(range) }

    public func quoted(_ range: ByteRange) -> Argument { .text(document.source.text(range)) }

    /// A fix that writes `text` in the place of `range`, and says so as `{0}`.
    public func replacing(_ range: ByteRange, by text: String, _ safety: Fix.Safety) -> Fix {
        Fix(arguments: [.text(text)], edits: [Edit(range: range, text: text)], safety: safety)
    }

    /// Entries of 规范性引用文件 whose number has the same digits: few, whatever the length of the list.
    public mutating func normativeEntries(like number: StandardNumber) -> [Int] {
        if !hasSortedEntries {
            hasSortedEntries = true
            for (index, entry) in document.entries.enumerated() where entry.isNormative {
                if let number = entry.number { entriesByDigits[number.digits, default: []].append(index) }
            }
        }
        return entriesByDigits[number.digits] ?? []
    }

    // Where sentences end.

    func isWanted(_ rule: Int) -> Bool { isOn[rule] }

    /// The checks of sentences in this place, found at the first sentence of its kind.
    mutating func checksHere() -> [Int] {
        let key = Int(zone.rawValue) << 4 | Int(carrier.rawValue)
        if let known = sentenceChecks[key] { return known }
        var found: [Int] = []
        for (number, check) in catalogue.sentences.enumerated()
        where isOn[check.rule] && check.zones.contains(Zones(zone)) && check.carriers.contains(Carriers(carrier)) {
            found.append(number)
        }
        sentenceChecks[key] = found
        return found
    }

    // References are met in the order of their nodes.

    mutating func target(of node: NodeID) -> Target? {
        let targets = document.bindings.targets
        while nextTarget < targets.count, targets[nextTarget].node < node { nextTarget += 1 }
        return nextTarget < targets.count && targets[nextTarget].node == node ? targets[nextTarget].target : nil
    }

    mutating func citation(at node: NodeID) -> Citation? {
        let citations = document.bindings.citations
        while nextCitation < citations.count, citations[nextCitation].node < node { nextCitation += 1 }
        return nextCitation < citations.count && citations[nextCitation].node == node ? citations[nextCitation] : nil
    }
}
