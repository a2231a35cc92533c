/// How a list is led in and how its items end (GB/T 1.1—2020, 7.5.1).

import Model
import Syntax

extension ListUse {
    /// Whether it is a 列项 of running text: neither entries of a chapter nor lines in an example.
    public var isOfText: Bool {
        guard carrier == .paragraph || carrier == .item else { return false }
        switch zone {
        case .body, .informativeAnnex, .introduction, .foreword: return true
        default: return false
        }
    }
}

extension Reading {
    public enum LeadMark { case none, colon, period }

    /// How the words before a list end.
    public func leadMark(_ list: ListUse) -> LeadMark {
        guard list.lead >= 0, let text = textRange(of: list.lead) else { return .none }
        if ends(text, in: ["：", ":"]) { return .colon }
        return ends(text, in: ["。"]) ? .period : .none
    }

    public func ends(_ range: ByteRange, in marks: [StaticString]) -> Bool { marks.contains { bytes.has($0, before: range.upper, floor: range.lower) } }

    /// Whether each item is one paragraph, so that its end is the end of the item.
    public func isPlain(_ list: ListUse) -> Bool {
        var item = list.node + 1
        while item < Int(nodes[list.node].end) {
            let end = Int(nodes[item].end)
            var paragraphs = 0
            var child = item + 1
            while child < end {
                switch nodes[child].kind {
                case .paragraph: paragraphs += 1
                case .label, .comment, .attributes: break
                default: return false
                }
                child = Int(nodes[child].end)
            }
            if paragraphs != 1 { return false }
            item = end
        }
        return true
    }

    /// By item the text of its paragraph; nil for one that ends in what is no text.
    public func itemEnds(_ list: ListUse) -> [ByteRange?] {
        var ends: [ByteRange?] = []
        ends.reserveCapacity(list.items)
        var item = list.node + 1
        while item < Int(nodes[list.node].end) {
            ends.append(itemEnd(item))
            item = Int(nodes[item].end)
        }
        return ends
    }

    /// The text of an item's paragraph; nil for one that ends in what is no text.
    public func itemEnd(_ item: NodeID) -> ByteRange? {
        var child = item + 1
        while child < Int(nodes[item].end) {
            if case .paragraph = nodes[child].kind { return textRange(of: child) }
            child = Int(nodes[child].end)
        }
        return nil
    }

    /// The mark that ends a text.
    public enum EndMark { case none, semicolon, comma, stop }

    public func endMark(_ text: ByteRange) -> EndMark {
        guard text.count >= 3 else { return .none }
        let at = text.upper - 3
        switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
        case (0xEF, 0xBC, 0x9B): return .semicolon
        case (0xEF, 0xBC, 0x8C): return .comma
        case (0xE3, 0x80, 0x82): return .stop
        default: return .none
        }
    }

    /// Whether an item holds more than one sentence: it may then end as sentences do.
    public func hasInnerStop(_ text: ByteRange) -> Bool {
        bytes.find("。", in: ByteRange(text.lower, max(text.lower, text.upper - 3))) != nil
    }

    /// A chapter of the fixed elements that stands elsewhere.
    public mutating func reportChapter(_ rule: RuleID, _ element: Element, wanted: Int) {
        var number = 0
        for section in sections where section.parent < 0 {
            switch section.kind {
            case .clause, .element(.scope), .element(.normativeReferences), .element(.terms), .element(.symbols): number += 1
            default: continue
            }
            guard section.kind == .element(element) else { continue }
            if number != wanted { report(rule, at: head(section)) }
            return
        }
    }

    /// Whether the document advises: 指南.
    public var isGuide: Bool { document.metadata.kind == .guide }

    /// Whether a section says how it relates to a clause of the general.
    public func hasRelation(_ section: Section) -> Bool {
        let place = document[section.anchor]
        return !place.attributes.isEmpty && document.tree.attributes[place.attributes].contains { $0.key != .id }
    }

    public func isHeadingOrComment(_ node: NodeID) -> Bool {
        switch nodes[node].kind {
        case .heading, .comment, .attributes: true
        default: false
        }
    }
}

extension [UInt8] {
    public func areEqual(_ a: ByteRange, _ b: ByteRange) -> Bool { a.count == b.count && self[a.indices].elementsEqual(self[b.indices]) }
}
