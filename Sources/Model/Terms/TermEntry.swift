/// The names of a term entry (GB/T 1.1—2020, 8.7.3; GB/T 20001.1): the preferred term, admitted and deprecated ones, the
/// Latin-script equivalent of each, and the symbol.

import Syntax

public struct TermEntry: Sendable {
    /// A name that may be used.
    public struct Name: Sendable {
        public var node: NodeID
        /// Its Latin-script equivalents.
        public var english: [NodeID] = []
    }

    /// The preferred term first, then admitted ones. Empty where the head is.
    public private(set) var names: [Name] = []
    public private(set) var deprecated: [NodeID] = []
    public private(set) var symbol: NodeID?
    /// Equivalents of an entry that has no name.
    private var loose: [NodeID] = []

    /// Of the term at a node.
    public init(_ tree: Tree, _ term: NodeID) {
        var english: [NodeID] = []
        var isPaired = false
        func read(_ id: NodeID) {
            switch tree[id].kind {
            case .title: names.append(Name(node: id))
            case .admitted:
                // Equivalents before a further name: each stands with its own.
                if !english.isEmpty { isPaired = true }
                if !names.isEmpty { names[names.count - 1].english += english }
                english = []
                names.append(Name(node: id))
            case .english: english.append(id)
            case .deprecated: deprecated.append(id)
            case .symbol: symbol = id
            default: break
            }
        }
        guard let heading = tree.firstChild(term, where: { $0 == .heading }) else { return }
        for child in tree.children(heading) {
            read(child)
            guard case .attributes = tree[child].kind else { continue }
            // `en=` may say again what the head says.
            let hasEnglish = isPaired || !english.isEmpty
            for name in tree.children(child) where !hasEnglish || tree[name].kind != .english { read(name) }
        }
        if names.isEmpty {
            loose = english
        } else if isPaired {
            names[names.count - 1].english += english
        } else {
            for (index, equivalent) in english.enumerated() { names[min(index, names.count - 1)].english.append(equivalent) }
        }
    }

    /// All equivalents, those of the preferred term first.
    public var english: [NodeID] { names.isEmpty ? loose : names.flatMap(\.english) }
}

extension Document {
    /// What a name is called, without blanks: so names are compared.
    public func foldedName(_ node: NodeID) -> [UInt8] {
        var name: [UInt8] = []
        writePlainText(node, to: &name)
        var folded: [UInt8] = []
        var at = 0
        while at < name.count {
            let blank = name.blankLength(at: at, limit: name.count)
            if blank == 0 { folded.append(name[at]) }
            at += max(blank, 1)
        }
        return folded
    }

    /// The domains that the definition of a term opens with, as written.
    public func domains(ofTerm term: NodeID) -> [NodeID] {
        guard let paragraph = tree.firstChild(term, where: { $0 == .paragraph }) else { return [] }
        return tree.children(paragraph).prefix { tree[$0].kind == .domain }
    }
}
