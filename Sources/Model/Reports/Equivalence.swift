/// 同线同标同质: whether two documents may recognise each other's products. 同线, the declared clauses of production; 同标, their
/// answers to the same general standard; 同质, their indicators in each grade. The verdict is the weakest that all parts allow;
/// each difference is told with both places.

import Syntax

public struct Equivalence: Sendable {
    public enum Verdict: String, Sendable, CaseIterable {
        case equal
        case firstAtLeastAsStrict = "first-at-least-as-strict"
        case secondAtLeastAsStrict = "second-at-least-as-strict"
        case notComparable = "not-comparable"

        /// What two parts say together.
        func and(_ other: Verdict) -> Verdict {
            if self == other || other == .equal { return self }
            return self == .equal ? other : .notComparable
        }

        init(_ strictness: Strictness) {
            switch strictness {
            case .equal: self = .equal
            case .stricter: self = .firstAtLeastAsStrict
            case .looser: self = .secondAtLeastAsStrict
            case .incomparable: self = .notComparable
            }
        }
    }

    public enum Part: String, Sendable, CaseIterable {
        /// 同线
        case line
        /// 同标
        case standard
        /// 同质
        case quality
    }

    /// A place in one of the documents.
    public struct Place: Sendable {
        public var file: FileID
        public var range: ByteRange
        /// What stands there: a limit, a status.
        public var text: String
    }

    /// Something in which the two differ.
    public struct Difference: Sendable {
        public var part: Part
        /// The indicator, the row of the general, the clause.
        public var name: String
        /// What it alone would make the verdict.
        public var verdict: Verdict
        public var first: Place?
        public var second: Place?
        /// Why it cannot be compared.
        public var reason: Strictness.Reason?
    }

    public let files: (first: FileID, second: FileID)
    public private(set) var differences: [Difference] = []
    /// How many things were compared, by part.
    public private(set) var compared: [Part: Int] = [:]

    public func verdict(of part: Part) -> Verdict { differences.filter { $0.part == part }.reduce(.equal) { $0.and($1.verdict) } }

    /// Of all parts; documents that have nothing in common are not comparable.
    public var verdict: Verdict {
        guard (compared[.quality] ?? 0) + (compared[.standard] ?? 0) > 0 else { return .notComparable }
        return differences.reduce(.equal) { $0.and($1.verdict) }
    }

    public init(_ proof: FamilyProof, _ first: FileID, _ second: FileID) {
        files = (first, second)
        guard let one = proof.document(first), let other = proof.document(second) else { return }
        compareLines(proof, one, other)
        compareAnswers(proof, one, other)
        compareQuality(proof)
    }

    private mutating func add(_ difference: Difference, isEqual: Bool) {
        compared[difference.part, default: 0] += 1
        if !isEqual { differences.append(difference) }
    }

    // 同质.

    private mutating func compareQuality(_ proof: FamilyProof) {
        for row in Comparison(proof, [files.first, files.second]).rows where row.isOfQuality(proof) {
            let sides = row.entries.map { entry in entry.map { Place(file: $0.indicator.file, range: $0.indicator.range, text: $0.indicator.limit.printed) } }
            let name = row.name + (row.objects + [row.grade].compactMap { $0 }).map { "，" + $0 }.joined()
            guard let one = row.entries[0], let other = row.entries[1] else {
                // A limit that only one of them has makes that one stricter there.
                let isUnlimited = row.entries.compactMap { $0 }.allSatisfy { $0.indicator.limit.form == .unlimited }
                let verdict: Verdict = row.entries[0] != nil ? .firstAtLeastAsStrict : .secondAtLeastAsStrict
                add(Difference(part: .quality, name: name, verdict: verdict, first: sides[0], second: sides[1]), isEqual: isUnlimited)
                continue
            }
            let strictness = one.indicator.limit.strictness(than: other.indicator.limit)
            var reason: Strictness.Reason?
            if case .incomparable(let why) = strictness { reason = why }
            add(
                Difference(part: .quality, name: name, verdict: Verdict(strictness), first: sides[0], second: sides[1], reason: reason),
                isEqual: strictness == .equal)
        }
    }

    // 同标.

    private mutating func compareAnswers(_ proof: FamilyProof, _ one: Document, _ other: Document) {
        let first = proof.coverage(of: one)
        let second = proof.coverage(of: other)
        let shared = (first?.sections ?? []).filter { section in second?.sections.contains { $0.general == section.general } ?? false }
        // Documents that answer no general together have nothing that would show it.
        if shared.isEmpty, one.file != other.file {
            let difference = Difference(
                part: .standard, name: "通用标准", verdict: .notComparable, first: one.header(ofGeneral: proof.index), second: other.header(ofGeneral: proof.index))
            add(difference, isEqual: false)
        }
        for section in shared {
            guard let general = proof.document(section.general) else { continue }
            for (row, cell) in section.cells {
                guard let answer = second?.cell(section.general, row.place) else { continue }
                let verdict = Verdict(cell.status.rank, answer.status.rank)
                add(
                    Difference(
                        part: .standard, name: general.metadata.printedNumber + " " + general.place(row.place), verdict: verdict, first: one.place(of: cell),
                        second: other.place(of: answer)), isEqual: verdict == .equal)
            }
        }
    }

    // 同线.

    private mutating func compareLines(_ proof: FamilyProof, _ one: Document, _ other: Document) {
        let first = proof.processSentences(of: one)
        let second = proof.processSentences(of: other)
        guard !first.isEmpty || !second.isEmpty else { return }
        for sentence in first {
            let isShared = second.contains { $0.text == sentence.text }
            add(Difference(part: .line, name: sentence.clause, verdict: .notComparable, first: sentence.place, second: nil), isEqual: isShared)
        }
        for sentence in second where !first.contains(where: { $0.text == sentence.text }) {
            add(Difference(part: .line, name: sentence.clause, verdict: .notComparable, first: nil, second: sentence.place), isEqual: false)
        }
    }
}

extension Comparison.Row {
    /// Whether it limits the product: in a table of either, or in sentences of both that are not about production.
    fileprivate func isOfQuality(_ proof: FamilyProof) -> Bool {
        if entries.contains(where: { $0?.indicator.table != nil }) { return true }
        return entries.allSatisfy { entry in
            guard let indicator = entry?.indicator, let document = proof.document(indicator.file) else { return false }
            return indicator.section >= 0 && !document.isProcess(indicator.section)
        }
    }
}

extension Equivalence.Verdict {
    fileprivate init(_ first: Int, _ second: Int) { self = first == second ? .equal : first > second ? .firstAtLeastAsStrict : .secondAtLeastAsStrict }
}

extension Cell.Status {
    /// How much a document does about a row.
    fileprivate var rank: Int {
        switch self {
        case .missing, .contradicted: 0
        case .excluded: 1
        case .adopted, .byDocument, .refined: 2
        case .supplemented: 3
        case .tightened: 4
        }
    }
}

extension Document {
    fileprivate func header(ofGeneral index: WorkspaceIndex) -> Equivalence.Place? {
        metadata.generals.first.map { Equivalence.Place(file: file, range: $0.range, text: $0.value) }
    }

    fileprivate func place(of cell: Cell) -> Equivalence.Place {
        Equivalence.Place(file: file, range: cell.relations.first.map { heading(of: $0.clause) } ?? ByteRange(0, 0), text: cell.status.name)
    }
}

extension FamilyProof {
    /// What a document requires of production: sentences of chapters that are named so.
    fileprivate func processSentences(of document: Document) -> [(text: String, clause: String, place: Equivalence.Place)] {
        guard let facts = facts(of: document.file) else { return [] }
        var result: [(text: String, clause: String, place: Equivalence.Place)] = []
        // Two brands of one product call it differently.
        let name = Array(FixedSentence.folded(document.metadata.title.elements.last ?? "").unicodeScalars)
        for provision in facts.provisions.all where provision.modality == .requirement && provision.place == .body && provision.section >= 0 {
            guard document.isProcess(provision.section) else { continue }
            let printed = String(decoding: SentenceText(document, provision.block, provision.range).bytes, as: UTF8.self)
            result.append(
                (
                    String(FixedSentence.folded(printed).unicodeScalars.replacing(name)), document.place(provision.section),
                    Equivalence.Place(file: document.file, range: provision.range, text: printed)
                ))
        }
        return result
    }
}

extension Document {
    /// Whether a clause or one around it is named after production.
    fileprivate func isProcess(_ anchor: AnchorID) -> Bool {
        var place = anchor
        while place >= 0 {
            let title = self.title(place)
            if title.names(["加工", "生产", "工艺", "制作", "酿造", "炒制", "脱壳"]) { return true }
            place = self[place].parent
        }
        return false
    }
}

extension String.UnicodeScalarView {
    /// With every occurrence of a name replaced by one mark.
    fileprivate func replacing(_ name: [Unicode.Scalar]) -> String.UnicodeScalarView {
        guard !name.isEmpty else { return self }
        var result = String.UnicodeScalarView()
        var rest = self[...]
        while let first = rest.first {
            if rest.starts(with: name) {
                result.append("※")
                rest = rest.dropFirst(name.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
