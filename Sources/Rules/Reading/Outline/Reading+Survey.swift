/// What several rules on the whole document have in common: places that nothing names, captions without titles, documents that are
/// cited and not listed.

import Model
import Syntax

extension Reading {
    /// Tables or figures that the text does not mention (GB/T 1.1—2020, 9.7.1.2, 9.8.1.2).
    public mutating func reportUnmentioned(_ rule: RuleID, _ kind: Anchor.Kind) {
        for index in captioned where document[index].kind == kind && places[index].count == 0 && !isQuoted(document[index].node) {
            report(rule, at: captionRange(document[index]), [.text(document.reference(index))])
        }
    }

    /// Those that stand before their first mention.
    public mutating func reportEarly(_ rule: RuleID, _ kind: Anchor.Kind) {
        for index in captioned where document[index].kind == kind && places[index].count > 0 {
            if !places[index].isMentionedBefore, !isQuoted(document[index].node) {
                report(rule, at: captionRange(document[index]), [.text(document.reference(index))])
            }
        }
    }

    /// Those without a title where others have one.
    public mutating func reportUntitled(_ rule: RuleID, _ kind: Anchor.Kind) {
        let all = captioned.map { document[$0] }.filter { $0.kind == kind && !isQuoted($0.node) }
        guard all.contains(where: { $0.title != nil }) else { return }
        for anchor in all where anchor.title == nil {
            // One without any caption is told elsewhere.
            guard anchor.node + 1 < nodes.count, document.tree.children(anchor.node).contains(where: { nodes[$0].kind == .caption }) else { continue }
            report(rule, at: captionRange(anchor))
        }
    }

    /// Its title, else the first line of its caption, else its own.
    public func captionRange(_ anchor: Anchor) -> ByteRange {
        if let title = anchor.title { return nodes[title].range }
        for child in document.tree.children(anchor.node) where nodes[child].kind == .caption { return firstLine(nodes[child].range) }
        return firstLine(nodes[anchor.node].range)
    }

    /// Whether a block stands in an example, where it shows something.
    public func isQuoted(_ node: NodeID) -> Bool {
        var at = nodes[node].range.lower
        while at > 0, !Byte.isLineEnd(bytes[at - 1]) { at -= 1 }
        at = bytes.skipBlanks(at, limit: bytes.count)
        return at < bytes.count && bytes[at] == UInt8(ascii: ">")
    }

    /// Whether a block is more than a heading or a remark.
    public func isContent(_ node: NodeID) -> Bool {
        switch nodes[node].kind {
        case .paragraph, .list, .formula, .figure, .table: true
        default: false
        }
    }

    /// Each document once that is cited so and stands in neither list; for what is only mentioned, those of the lists of either kind
    /// count.
    public mutating func reportUnlisted(_ rule: RuleID, isNormative: Bool, onlyFirst: Bool = false) {
        var normative = Set<String>()
        for use in citations where use.isNormative && use.entry < 0 { normative.insert(text(use.range)) }
        var said = Set<String>()
        for use in citations where use.entry < 0 && use.isNormative == isNormative {
            // The foreword tells of replaced editions and of the basis of drafting; the lead-in of terms has a rule of its own.
            guard use.zone != .foreword, use.zone != .references, use.zone != .bibliography, use.zone != .index, !(isNormative && use.zone == .terms) else {
                continue
            }
            let name = text(use.range)
            guard isNormative || !normative.contains(name), !isOwn(use.range), said.insert(name).inserted else { continue }
            report(rule, at: use.range, [.text(name)])
            if onlyFirst { return }
        }
    }

    /// Whether a number is that of the document itself, or of an edition that it replaces.
    private func isOwn(_ range: ByteRange) -> Bool {
        guard let number = StandardNumber(bytes: Array(bytes[range.indices])) else { return true }
        let metadata = document.metadata
        if number.undated == metadata.number?.undated { return true }
        // Of a part, all parts together.
        if number.parts.isEmpty, number.undated == metadata.number?.withoutPart { return true }
        return (metadata.replaces + metadata.partlyReplaces).contains { $0.value.undated == number.undated }
            || metadata.adoptions.contains { $0.value.number.undated == number.undated }
    }

    /// Whether a number as written is this one, whatever its date.
    public func isNumber(_ range: ByteRange, _ number: StandardNumber) -> Bool {
        StandardNumber(bytes: Array(bytes[range.indices]))?.undated == number
    }

    /// Clauses of an element that has none.
    public mutating func reportDivided(_ rule: RuleID, _ element: Element) {
        for index in sections.indices where sections[index].isClause {
            guard case let parent = sections[index].parent, parent >= 0, case .element(element) = sections[parent].kind else { continue }
            report(rule, at: head(sections[index]))
        }
    }
}
