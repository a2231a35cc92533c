/// What a register says of a citation. A dated number means one edition; an undated one the newest, so an edition that a newer one of the
/// same number replaced is no fault of it.

import Syntax

/// Whether what is cited is in force.
public enum Standing: Sendable {
    case inForce(ReferenceLock.Entry)
    case upcoming(ReferenceLock.Entry)
    /// With what is to be cited in its place, as far as it is known.
    case superseded(ReferenceLock.Entry, by: [StandardNumber])
    case withdrawn(ReferenceLock.Entry, by: [StandardNumber])
    /// Its line does not say.
    case open(ReferenceLock.Entry)
    /// The edition has no line; the newest other edition that has one.
    case unregistered(ReferenceLock.Entry?)

    /// The line that decides; nil for what has none.
    public var entry: ReferenceLock.Entry? {
        switch self {
        case .inForce(let entry), .upcoming(let entry), .superseded(let entry, _), .withdrawn(let entry, _), .open(let entry): entry
        case .unregistered: nil
        }
    }

    /// What is to be cited in the place of an edition that is over.
    public var successors: [StandardNumber] {
        switch self {
        case .superseded(_, let numbers), .withdrawn(_, let numbers): numbers
        default: []
        }
    }

    /// Whether it may not be cited.
    public var isOver: Bool {
        switch self {
        case .superseded, .withdrawn: true
        default: false
        }
    }
}

extension ReferenceLock {
    /// Of a standard as a document cites it; nil for all parts together, which have no line.
    public func standing(of number: StandardNumber) -> Standing? {
        if number.allParts { return nil }
        if number.isDated {
            guard let entry = edition(number) else { return .unregistered(editions(of: number).first) }
            switch entry.status {
            case .inForce: return .inForce(entry)
            case .upcoming: return .upcoming(entry)
            case .superseded: return .superseded(entry, by: current(in: entry))
            case .withdrawn: return .withdrawn(entry, by: current(in: entry))
            case nil: return .open(entry)
            }
        }
        let editions = editions(of: number)
        guard let newest = editions.first else { return .unregistered(nil) }
        if let entry = editions.first(where: { $0.status == .inForce }) { return .inForce(entry) }
        if let entry = editions.first(where: { $0.status == nil }) { return .open(entry) }
        if let entry = editions.first(where: { $0.status == .upcoming }) { return .upcoming(entry) }
        // A newer edition has no line yet.
        if newest.successors.contains(where: { $0.samePublication(as: number) }) { return .unregistered(newest) }
        if newest.status == .withdrawn { return .withdrawn(newest, by: current(in: newest)) }
        return newest.successors.isEmpty ? .open(newest) : .superseded(newest, by: current(in: newest))
    }

    /// What stands in the place of an edition now: its successors, and theirs where they have been replaced in turn.
    private func current(in entry: Entry) -> [StandardNumber] {
        var result: [StandardNumber] = []
        var open = entry.successors
        var seen = [entry.number]
        // Nothing is replaced a hundred times.
        while !open.isEmpty, seen.count < 100 {
            let number = open.removeFirst()
            if seen.contains(where: { $0.isSameEdition(as: number) }) { continue }
            seen.append(number)
            if number.isDated, let next = edition(number), next.status?.isOver == true, !next.successors.isEmpty {
                open += next.successors
            } else {
                result.append(number)
            }
        }
        return result
    }
}
