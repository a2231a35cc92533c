/// 索引 (GB/T 1.1—2020, 8.14): made from the names of the terms, and from the author's lines, `- 压印 7.2`. Names in Chinese come
/// by pinyin, their Latin-script equivalents after them by letter; each word with the places to look for it. Made when an
/// output prints it or a rule asks; a document without 索引 never does.

import Syntax

public struct DocumentIndex: Sendable {
    public struct Entry: Sendable {
        /// The word: siblings from the first node to the end.
        public var word: Range<NodeID>
        /// Of the word as written.
        public var range: ByteRange
        /// In document order, each once.
        public var places: [AnchorID]
        /// `拒用=` of its term.
        public var isDeprecated = false
        /// The author's line, if it is one: its first paragraph.
        public var line: NodeID?
    }

    /// Words with one initial.
    public struct Group: Sendable {
        /// `A`, or 其他 for what begins with a digit, a Greek letter or the like.
        public var initial: String
        public var entries: [Entry] = []
    }

    /// Names and the author's words that hold a Han character.
    public private(set) var chinese: [Group] = []
    /// Latin-script equivalents and the author's other words.
    public private(set) var english: [Group] = []

    public var isEmpty: Bool { chinese.isEmpty && english.isEmpty }

    /// An entry on its way into the order.
    private struct Word {
        var key: [UInt64]
        var text: [UInt8]
        var entry: Entry
    }

    /// Of the element 索引 at a node.
    public init(_ document: Document, _ element: NodeID) {
        var chinese: [Word] = []
        var english: [Word] = []
        let tree = document.tree
        func add(_ word: Range<NodeID>, _ places: [AnchorID], to list: inout [Word], _ key: ([UInt8]) -> [UInt64]) -> Int? {
            guard let first = word.first else { return nil }
            var end = first
            var text: [UInt8] = []
            while end < word.upperBound {
                document.writePlainText(end, to: &text)
                end = tree.end(end)
            }
            let range = ByteRange(tree[first].range.lower, tree.lastRange(word).upper)
            if text.isEmpty { text = Array(document.source.bytes[range.indices]) }
            list.append(Word(key: key(text), text: text, entry: Entry(word: word, range: range, places: places)))
            return list.count - 1
        }
        for (anchor, place) in document.numbering.anchors.enumerated() where place.kind == .term {
            let entry = TermEntry(tree, place.node)
            for name in entry.names { _ = add(name.node + 1..<tree.end(name.node), [anchor], to: &chinese, SortKey.pinyin) }
            for name in entry.deprecated {
                if let at = add(name + 1..<tree.end(name), [anchor], to: &chinese, SortKey.pinyin) { chinese[at].entry.isDeprecated = true }
            }
            for name in entry.english { _ = add(name + 1..<tree.end(name), [anchor], to: &english, SortKey.latin) }
        }
        for line in DocumentIndex.lines(tree, element) {
            let (word, places) = DocumentIndex.parts(document, line)
            let holdsHan = word.contains { id in document.source.bytes.holdsHan(tree[id].range) }
            if holdsHan {
                if let at = add(word, places, to: &chinese, SortKey.pinyin) { chinese[at].entry.line = line }
            } else if let at = add(word, places, to: &english, SortKey.latin) {
                english[at].entry.line = line
            }
        }
        self.chinese = DocumentIndex.grouped(chinese)
        self.english = DocumentIndex.grouped(english)
    }

    /// The first paragraphs of the items right below the element.
    static func lines(_ tree: Tree, _ element: NodeID) -> [NodeID] {
        var lines: [NodeID] = []
        for child in tree.children(element) {
            guard case .list = tree[child].kind else { continue }
            for item in tree.children(child) { if let paragraph = tree.firstChild(item, where: { $0 == .paragraph }) { lines.append(paragraph) } }
        }
        return lines
    }

    /// The word of a line, and where its places lead.
    private static func parts(_ document: Document, _ line: NodeID) -> (word: Range<NodeID>, places: [AnchorID]) {
        let tree = document.tree
        let gaps = gaps(tree, line)
        var places: [AnchorID] = []
        for gap in gaps { if case .place(let anchor)? = document.bindings.target(of: tree.end(gap)) { places.append(anchor) } }
        let end = gaps.first ?? tree.firstChild(line) { if case .attributes = $0 { true } else { false } } ?? tree.end(line)
        return (line + 1..<end, places)
    }

    /// What stands between the word of a line and its first place, and between places.
    static func gaps(_ tree: Tree, _ line: NodeID) -> [NodeID] {
        var gaps: [NodeID] = []
        var isGap = false
        for child in tree.children(line) {
            switch tree[child].kind {
            case .softBreak(isBlank: true):
                gaps.append(child)
                isGap = true
                continue
            case .reference where isGap, .link where isGap: break
            case .attributes, .comment: break
            default: gaps = []
            }
            isGap = false
        }
        return gaps
    }

    /// In order, equal words as one entry, by their initials.
    private static func grouped(_ list: [Word]) -> [Group] {
        let sorted = list.enumerated().sorted { a, b in
            if a.element.key != b.element.key { return a.element.key.lexicographicallyPrecedes(b.element.key) }
            if a.element.text != b.element.text { return a.element.text.lexicographicallyPrecedes(b.element.text) }
            if a.element.entry.isDeprecated != b.element.entry.isDeprecated { return b.element.entry.isDeprecated }
            return a.offset < b.offset
        }
        var groups: [Group] = []
        var before: [UInt8] = []
        for (_, word) in sorted {
            let entry = word.entry
            let initial = SortKey.initial(word.key)
            if groups.last?.initial != initial { groups.append(Group(initial: initial)) }
            let group = groups.count - 1
            if word.text == before, let last = groups[group].entries.last, last.isDeprecated == entry.isDeprecated {
                let at = groups[group].entries.count - 1
                groups[group].entries[at].places += entry.places
                if last.line == nil { groups[group].entries[at].line = entry.line }
            } else {
                groups[group].entries.append(entry)
            }
            before = word.text
        }
        for group in groups.indices {
            for at in groups[group].entries.indices where groups[group].entries[at].places.count > 1 {
                groups[group].entries[at].places = Set(groups[group].entries[at].places).sorted()
            }
        }
        return groups
    }
}

extension Document {
    /// The index that the document prints, with the node of its element; nil where there is none, it would be empty, or the
    /// author divided 索引 and so wrote it.
    public func printedIndex() -> (element: NodeID, index: DocumentIndex)? {
        guard let element = tree.children(0).first(where: { tree[$0].kind == .element(.index) }),
            !tree.children(element).contains(where: { if case .clause = tree[$0].kind { true } else { false } })
        else { return nil }
        let index = DocumentIndex(self, element)
        return index.isEmpty ? nil : (element, index)
    }

    /// `4`, `5.2`, `附录A`, `表1`: a place as an index names it.
    public func writeIndexLabel(_ anchor: AnchorID, to bytes: inout [UInt8]) {
        switch self[anchor].kind {
        case .element, .clause: if self[anchor].number.isEmpty { writeReference(anchor, to: &bytes) } else { self[anchor].number.write(to: &bytes) }
        case .annex, .term, .table, .figure, .formula, .note, .example, .item, .footnote, .block: writeReference(anchor, to: &bytes)
        }
    }
}

extension Tree {
    /// The range of the last of some siblings.
    fileprivate func lastRange(_ siblings: Range<NodeID>) -> ByteRange {
        var last = siblings.lowerBound
        while end(last) < siblings.upperBound { last = end(last) }
        return self[last].range
    }
}

extension [UInt8] {
    fileprivate func holdsHan(_ range: ByteRange) -> Bool {
        var at = range.lower
        while at < range.upper {
            if self[at] >= 0x80, Characters.isHan(scalar(at: at)) { return true }
            at = characterEnd(at)
        }
        return false
    }
}
