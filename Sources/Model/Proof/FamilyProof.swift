/// Whether "1+N" is true: every document of a workspace held to its general standards, to the baselines that it cites, to its own
/// claims and to its siblings. Made once, serially, from what is known of each file; then documents are examined in parallel, and
/// what only several of them together show is asked last. Nothing is matched by guess: where two things cannot be compared,
/// that is the answer.

import Syntax

public struct FamilyProof: Sendable {
    /// By the index of their files.
    public let documents: [Document?]
    public let facts: [Facts?]
    public let index: WorkspaceIndex
    public let vocabularies: [IndicatorVocabulary]
    /// By the index of files: the family of each, as an index into `vocabularies`.
    let families: [Int?]
    /// Of generals, by the index of their files.
    private let outlines: [GeneralOutline?]
    /// What generals do about the rows above them.
    private let between: [DocumentCoverage?]
    /// Of generals and baselines.
    private let references: [IndicatorsByName?]
    /// The baselines of each family; of documents without a family at the end.
    private let baselines: [[FileID]]

    /// `facts` are those of every document that is not an old edition; `families` says of each which vocabulary is its own.
    public init(
        _ documents: [Document?], _ facts: [Facts?], _ index: WorkspaceIndex, _ vocabularies: [IndicatorVocabulary], families: [Int?]
    ) {
        self.documents = documents
        self.facts = facts
        self.index = index
        self.vocabularies = vocabularies
        self.families = families
        // Documents that all stand alone owe nothing to each other.
        guard facts.contains(where: { $0 != nil }) else {
            (outlines, between, references, baselines) = ([], [], [], [])
            return
        }
        var outlines = [GeneralOutline?](repeating: nil, count: documents.count)
        var between = [DocumentCoverage?](repeating: nil, count: documents.count)
        var references = [IndicatorsByName?](repeating: nil, count: documents.count)
        var baselines = [[FileID]](repeating: [], count: vocabularies.count + 1)
        var generals: [FileID] = []
        for document in documents {
            guard let document, index.role(of: document.file) != .old else { continue }
            for general in index.lineage(of: document.file) where !generals.contains(general.file) { generals.append(general.file) }
            guard index.role(of: document.file) == .baseline || document.metadata.kind == .baseline else { continue }
            baselines[families[Int(document.file.index)] ?? vocabularies.count].append(document.file)
            references[Int(document.file.index)] = IndicatorsByName(facts[Int(document.file.index)]?.indicators ?? [])
        }
        for general in generals {
            let number = Int(general.index)
            guard let document = documents[number], let own = facts[number] else { continue }
            outlines[number] = GeneralOutline(document, own.provisions)
            references[number] = IndicatorsByName(own.indicators)
        }
        // Those nearest the top first, since each is asked about what stands above it.
        let known = outlines
        func outline(_ file: FileID) -> (Document, GeneralOutline)? {
            guard let document = documents[Int(file.index)], let outline = known[Int(file.index)] else { return nil }
            return (document, outline)
        }
        let ordered = generals.map { (file: $0, lineage: index.lineage(of: $0)) }.sorted { ($0.lineage.count, $0.file) < ($1.lineage.count, $1.file) }
        for (file, lineage) in ordered {
            let number = Int(file.index)
            guard let document = documents[number], let own = facts[number], !lineage.isEmpty else { continue }
            let made = between
            between[number] = DocumentCoverage(document, own.relations, lineage, outline) { made[Int($0.index)] }
        }
        self.outlines = outlines
        self.between = between
        self.references = references
        self.baselines = baselines
    }

    public func document(_ file: FileID) -> Document? { Int(file.index) < documents.count ? documents[Int(file.index)] : nil }
    public func facts(of file: FileID) -> Facts? { Int(file.index) < facts.count ? facts[Int(file.index)] : nil }

    /// The rows of a general, where a document names it.
    public func outline(of general: FileID) -> GeneralOutline? { outlines.isEmpty ? nil : outlines[Int(general.index)] }

    public func vocabulary(of file: FileID) -> IndicatorVocabulary { families[Int(file.index)].map { vocabularies[$0] } ?? .empty }

    func references(of file: FileID) -> IndicatorsByName? { references.isEmpty ? nil : references[Int(file.index)] }

    /// What a document does about each row of the generals above it; nil where it has none.
    func coverage(of document: Document) -> DocumentCoverage? {
        let lineage = index.lineage(of: document.file)
        guard !lineage.isEmpty, let own = facts(of: document.file) else { return nil }
        return DocumentCoverage(document, own.relations, lineage) { file in
            guard let general = self.document(file), let outline = outlines[Int(file.index)] else { return nil }
            return (general, outline)
        } _: {
            between[Int($0.index)]
        }
    }

    /// Those of the family of a document.
    func allBaselines(of file: FileID) -> [Document] {
        baselines.isEmpty ? [] : baselines[families[Int(file.index)] ?? vocabularies.count].compactMap { document($0) }
    }

    /// The baselines of its family that a document lists among its references.
    public func baselines(of document: Document) -> [Document] {
        let all = allBaselines(of: document.file)
        guard !all.isEmpty else { return [] }
        let cited = document.entries.compactMap(\.number)
        return all.filter { baseline in
            baseline.metadata.baseline.contains { own in
                cited.contains { $0.samePublication(as: own.value) && (!$0.isDated || !own.value.isDated || $0.year == own.value.year) }
            }
        }
    }
}

/// Indicators of a document by their names.
struct IndicatorsByName: Sendable {
    let all: [Indicator]
    /// By the hash of names, and by that of names without 含量.
    private var byCode: [Int: [Int]] = [:]
    private var byPlainCode: [Int: [Int]] = [:]
    /// Those of sentences, with the bytes of their names.
    let inText: [(index: Int, key: [UInt8])]

    init(_ indicators: [Indicator]) {
        all = indicators
        inText = indicators.indices.filter { indicators[$0].table == nil }.map { ($0, Array(indicators[$0].name.key.utf8)) }
        for (index, indicator) in indicators.enumerated() {
            byCode[indicator.name.code, default: []].append(index)
            byPlainCode[indicator.name.plainCode, default: []].append(index)
        }
    }

    subscript(_ name: IndicatorName) -> [Int] {
        // 铅含量 in a sentence is 铅 of a table.
        guard let found = byCode[name.code] else { return byPlainCode[name.plainCode] ?? [] }
        return found.allSatisfy { all[$0].name.key.isWritten(as: name.key) } ? found : found.filter { all[$0].name.key.isWritten(as: name.key) }
    }
}
