/// Where notes stand (GB/T 1.1—2020, 9.11.1).

import Model
import Syntax

public struct NoteUse: Sendable {
    public var node: NodeID
    /// The block right before it; -1 without.
    public var before: NodeID
    public var section: Int
    /// Whether it belongs to a table or figure.
    public var isInTable: Bool
    public var isInExample: Bool
}

extension Reading {
    public enum NotePlace { case first, insideLead, apart(ByteRange) }

    /// What is wrong with the place of a note; nil for nothing.
    public func fault(of note: NoteUse) -> NotePlace? {
        guard !note.isInTable, !note.isInExample, note.section >= 0 else { return nil }
        let section = sections[note.section]
        if section.firstBlock == note.node {
            // The lead-ins of these elements print by themselves.
            switch section.kind {
            case .element(.normativeReferences), .element(.terms), .element(.symbols), .element(.foreword): break
            default: return .first
            }
        }
        if note.before >= 0, nodes[note.before].kind == .paragraph, let lead = textRange(of: note.before), ends(lead, in: ["：", ":"]) {
            let next = next(after: note.node)
            if next >= 0 {
                switch nodes[next].kind {
                case .list, .formula: return .insideLead
                default: break
                }
            }
        }
        // Behind its table or figure it is part of it.
        return captionWord(of: note.node).map { .apart($0) }
    }

    /// `表中`, `本图` at the beginning of a note.
    private func captionWord(of note: NodeID) -> ByteRange? {
        guard let text = document.tree.firstChild(note, where: { $0 == .paragraph }).flatMap({ textRange(of: $0) }) else { return nil }
        for word in ["表中", "本表", "该表", "图中", "本图", "该图"] as [StaticString] where bytes.has(word, at: text.lower, limit: text.upper) {
            let range = ByteRange(text.lower, text.lower + word.utf8CodeUnitCount)
            // `图中心`, `表中心` are words.
            return bytes.has("心", at: range.upper, limit: text.upper) ? nil : range
        }
        return nil
    }
}
