/// The ids and titles by which a document's places can be named (language, sections 3 and 4). An explicit id beats an
/// equal title; a title names a place only where it is unique. A class, like the document that holds it.

import Syntax

public final class Names: Sendable {
    private let ids: NameTable
    /// Titles; the value is -1 where several places share one.
    private let titles: NameTable
    /// By place: whether others have the title of the first that has it.
    private let isShared: [Bool]
    private let bytes: [UInt8]

    init(_ parse: Parse, _ numbering: Numbering, _ diagnostics: inout [Diagnostic]) {
        let source = parse.source
        bytes = source.bytes
        var ids = NameTable(bytes: bytes, capacity: numbering.anchors.count)
        var titles = NameTable(bytes: bytes, capacity: numbering.anchors.count)
        var isShared = [Bool](repeating: false, count: numbering.anchors.count)
        for (index, anchor) in numbering.anchors.enumerated() {
            if let id = anchor.id, let first = ids.insert(id, index), let firstID = numbering.anchors[first].id {
                diagnostics.append(Diagnostic("duplicate-id", at: id, [.text(source.text(id))], notes: [Note(range: firstID)]))
            }
            if let title = anchor.title, anchor.kind != .block, let first = titles.insert(parse.tree[title].range, index) {
                isShared[first] = true
            }
        }
        self.ids = ids
        self.titles = titles
        self.isShared = isShared
    }

    /// The place that a link's target names; `range` is of `other`'s bytes.
    public func find(_ range: ByteRange, in other: [UInt8]) -> AnchorID? {
        if let id = ids.find(range, in: other) { return id }
        guard let title = titles.find(range, in: other), !isShared[title] else { return nil }
        return title
    }

    public func find(_ name: String) -> AnchorID? {
        let name = Array(name.utf8)
        return find(ByteRange(0, name.count), in: name)
    }

    /// What a link to the place would say after `#`: its id, or its title where that is unique.
    public func name(of anchor: Anchor, _ index: AnchorID, _ tree: Tree) -> ByteRange? {
        if let id = anchor.id { return ids.find(id, in: bytes) == index ? id : nil }
        guard let title = anchor.title else { return nil }
        let range = tree[title].range
        guard titles.find(range, in: bytes) == index, !isShared[index], ids.find(range, in: bytes) == nil else { return nil }
        // A title goes into `(#…)` only if it holds nothing that ends it.
        return bytes[range.indices].contains { $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "[") } ? nil : range
    }
}
