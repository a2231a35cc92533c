/// What one document does about one row of a general standard (model: coverage): the relation that names the nearest clause of the
/// general wins; at equal distance an attribute before a sentence, then the deeper clause. A clause that the general leaves to
/// products wants content of their own, so adoption does not fulfil it; citing the general as a whole fulfils only what applies
/// directly.

import Syntax

public struct Cell: Sendable {
    public enum Status: UInt8, Sendable, CaseIterable {
        case adopted, refined, supplemented, tightened, excluded
        /// By a sentence that names the general without a place.
        case byDocument
        /// Nothing answers the row, or only what cannot.
        case missing
        /// A clause answers it and contradicts it.
        case contradicted

        init(_ kind: Relation.Kind) {
            switch kind {
            case .adopts: self = .adopted
            case .refines: self = .refined
            case .supplements: self = .supplemented
            case .tightens: self = .tightened
            case .excludes: self = .excluded
            }
        }

        /// As tables print it.
        public var name: String {
            switch self {
            case .adopted: "采用"
            case .refined: "细化"
            case .supplemented: "补充"
            case .tightened: "加严"
            case .excluded: "不适用"
            case .byDocument: "整体采用"
            case .missing: "缺"
            case .contradicted: "抵触"
            }
        }

        /// Never translated; JSON and CSV.
        public var word: String {
            switch self {
            case .adopted: "adopted"
            case .refined: "refined"
            case .supplemented: "supplemented"
            case .tightened: "tightened"
            case .excluded: "excluded"
            case .byDocument: "by-document"
            case .missing: "missing"
            case .contradicted: "contradicted"
            }
        }
    }

    public internal(set) var status: Status
    /// Those that name the nearest clause, the one that decides first; empty where nothing does.
    public internal(set) var relations: [Relation] = []
    /// The general between, whose answer this is.
    public internal(set) var via: FileID?
    /// Adoption alone, of a clause that is left to products.
    public internal(set) var isAdoptedOnly = false
}

/// The relations of one document, by the clause of the general that they name.
struct RelationsByPlace {
    private var named: [Int: [Relation]] = [:]
    private(set) var whole: [Relation] = []
    private let anchors: [Anchor]

    /// Those that name `general`; `depths` are of the clauses of the document itself.
    init(_ relations: [Relation], _ general: Document) {
        anchors = general.numbering.anchors
        for relation in relations where relation.general == general.file {
            if let place = relation.place { named[place, default: []].append(relation) } else { whole.append(relation) }
        }
    }

    func at(_ place: AnchorID) -> [Relation] { named[place] ?? [] }

    /// Those of the nearest clause around a place, itself included.
    func nearest(_ place: AnchorID) -> [Relation] {
        var place = place
        while place >= 0 {
            if let found = named[place] { return found }
            place = anchors[place].parent
        }
        return []
    }

    /// Those of clauses below a place.
    func below(_ place: AnchorID) -> [Relation] {
        named.keys.sorted().filter { isBelow($0, place) }.flatMap { named[$0] ?? [] }
    }

    private func isBelow(_ place: AnchorID, _ outer: AnchorID) -> Bool {
        var place = anchors[place].parent
        while place > outer { place = anchors[place].parent }
        return place == outer
    }
}
