/// Who refers to whom between requirements and methods, gathered in one pass over the references of a document: a requirement that
/// names its method, a method that names the clause or table that it serves, a citation by which something is measured.

import Syntax

struct ClosureLinks {
    enum Part: UInt8 { case requirement, method, other }

    /// By anchor: the part that it stands in.
    private(set) var parts: [Part]
    /// By anchor: the child of a chapter of methods that it stands in, itself included; -1 outside.
    private(set) var methodOf: [Int]
    /// By anchor, of clauses of requirements: whether they name a method, or a method names them or a table of theirs.
    private(set) var isServed: [Bool]
    /// By anchor, of clauses of methods: whether something outside them names them, or they name a requirement.
    private(set) var isNeeded: [Bool]
    /// By anchor: the innermost clause around it, itself included.
    private let sections: [Int]

    init(_ document: Document, _ chapters: ClosureChapters) {
        let anchors = document.numbering.anchors
        parts = Array(repeating: .other, count: anchors.count)
        methodOf = Array(repeating: -1, count: anchors.count)
        isServed = Array(repeating: false, count: anchors.count)
        isNeeded = Array(repeating: false, count: anchors.count)
        var sections = [Int](repeating: -1, count: anchors.count)
        var isRequirement = [Bool](repeating: false, count: anchors.count)
        for chapter in chapters.requirements { isRequirement[chapter] = true }
        var isMethod = [Bool](repeating: false, count: anchors.count)
        for chapter in chapters.methods { isMethod[chapter] = true }
        for (index, anchor) in anchors.enumerated() {
            if isRequirement[index] { parts[index] = .requirement } else if isMethod[index] { parts[index] = .method }
            guard anchor.parent >= 0 else {
                sections[index] = index
                if case .annex = anchor.kind, document.isMethodTitle(index) { parts[index] = .method }
                continue
            }
            parts[index] = parts[anchor.parent]
            sections[index] = anchor.isSection ? index : sections[anchor.parent]
            methodOf[index] = isMethod[anchor.parent] && anchor.kind == .clause ? index : methodOf[anchor.parent]
        }
        self.sections = sections
        follow(document)
        followCitations(document)
    }

    private mutating func follow(_ document: Document) {
        var innermost = InnermostSection(document)
        for (node, target) in document.bindings.targets {
            guard case .place(let anchor) = target else { continue }
            let from = innermost.section(at: node)
            guard from >= 0 else { continue }
            let to = sections[anchor]
            if parts[from] == .requirement, parts[anchor] == .method { isServed[from] = true }
            if parts[from] == .method, to >= 0, parts[to] == .requirement {
                isServed[to] = true
                if methodOf[from] >= 0 { isNeeded[methodOf[from]] = true }
            }
            if methodOf[anchor] >= 0, methodOf[anchor] != methodOf[from] { isNeeded[methodOf[anchor]] = true }
        }
    }

    /// 按GB 5009.3测定, in the words of the requirement itself.
    private mutating func followCitations(_ document: Document) {
        let bytes = document.source.bytes
        var innermost = InnermostSection(document)
        for citation in document.bindings.citations {
            let section = innermost.section(at: citation.node)
            guard section >= 0, parts[section] == .requirement, !isServed[section] else { continue }
            // To the end of the sentence, its cell or its paragraph.
            var at = document.tree[citation.node].range.upper
            let limit = min(bytes.count, at + 120)
            while at < limit, bytes[at] != UInt8(ascii: "|"), !bytes.has("。", at: at, limit: limit), !bytes.endsParagraph(at, limit) {
                if bytes[at] < 0xE4 {
                    at += 1
                    continue
                }
                if ClosureLinks.measuring.contains(where: { bytes.has($0, at: at, limit: limit) }) {
                    isServed[section] = true
                    break
                }
                at += 3
            }
        }
    }

    private static let measuring: [StaticString] = ["测定", "检验", "试验", "规定的方法", "鉴别", "鉴定", "审评"]
}

/// The innermost clause around nodes that are asked for in ascending order.
struct InnermostSection {
    private let document: Document
    private var open: [AnchorID] = []
    private var next = 0

    init(_ document: Document) { self.document = document }

    /// -1 before the first clause.
    mutating func section(at node: NodeID) -> AnchorID {
        let anchors = document.numbering.anchors
        while next < anchors.count, anchors[next].node <= node {
            if anchors[next].isSection { open.append(next) }
            next += 1
        }
        while let last = open.last, document.tree.end(anchors[last].node) <= node { open.removeLast() }
        return open.last ?? -1
    }
}

extension [UInt8] {
    /// Whether a line ends at `at` and an empty one follows.
    fileprivate func endsParagraph(_ at: Int, _ limit: Int) -> Bool { self[at] == 0x0A && at + 1 < limit && Byte.isLineEnd(self[at + 1]) }
}

extension Document {
    /// Whether an annex describes how something is measured.
    fileprivate func isMethodTitle(_ anchor: AnchorID) -> Bool { title(anchor).names(["测定", "试验", "检验", "方法", "计算", "评分", "审评"]) }
}
