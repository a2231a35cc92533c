/// What a chapter is made of: how many of its sentences, those of its clauses included, require, recommend or instruct.

import Model
import Syntax

extension Reading {
    public struct Weight: Sendable {
        public var requirements = 0
        public var recommendations = 0
        public var instructions = 0
        /// Blocks of text.
        public var blocks = 0
    }

    /// Of a section and all below it.
    public func weight(of index: Int) -> Weight {
        var weight = Weight()
        let end = Int(nodes[sections[index].node].end)
        var at = index
        while at < sections.count, sections[at].node < end {
            weight.requirements += sections[at].requirements
            weight.recommendations += sections[at].recommendations
            weight.instructions += sections[at].instructions
            weight.blocks += sections[at].blocks
            at += 1
        }
        return weight
    }

    /// The chapters behind the fixed elements.
    public var chapters: [Int] {
        sections.indices.filter { sections[$0].isClause && sections[$0].level == 1 && sections[$0].parent < 0 && sections[$0].zone == .body }
    }

    /// Whether a section's title is one of these.
    public func isTitled(_ section: Section, _ titles: [StaticString]) -> Bool {
        guard let title = section.title else { return false }
        return titles.contains { bytes.isEqual(title, $0) }
    }

    /// Whether a table of the section has a column with a word in its head.
    public func hasColumn(_ word: StaticString) -> Bool {
        captioned.contains { index in
            let place = document[index]
            guard place.kind == .table, let head = children(place.node).first(where: { kind($0) == .row(isHead: true) }) else { return false }
            return bytes.contains(word, in: range(head))
        }
    }
}

extension Reading {
    /// Whether a section around this one has such a title.
    func isWithin(_ section: Section, _ endings: [StaticString]) -> Bool {
        section.parent >= 0 && (titleEnds(sections[section.parent], in: endings) || isWithin(sections[section.parent], endings))
    }
}
