/// A family: `family.md` with its header and front page, and the documents that it names (language, section 6).

import Syntax

public struct Family: Sendable {
    /// What a document is to its family; `plain` when no key names it.
    public enum Role: Equatable, Sendable { case general, product, baseline, old, plain }

    public struct Member: Sendable {
        public var file: FileID
        public var role: Role
        /// 领域 of a general, 类别 of a product.
        public var group: String?
    }

    public let file: FileID
    public let source: Source
    public let tree: Tree
    public private(set) var title: String = ""
    public private(set) var english: String?
    public private(set) var mark: String?
    public private(set) var generals: [(domain: String, pattern: Placed<String>)] = []
    public private(set) var products: [Placed<String>] = []
    public private(set) var baselines: [Placed<String>] = []
    public private(set) var old: [Placed<String>] = []
    /// Patterns of files that are none of the family's, and are not looked at.
    public private(set) var excluded: [String] = []
    public private(set) var categories: [(name: String, patterns: [Placed<String>])] = []
    /// Strictest first.
    public private(set) var grades: [String] = []
    public private(set) var indicatorAliases: [(name: Placed<String>, aliases: [Placed<String>])] = []
    public private(set) var unitAliases: [(name: Placed<String>, aliases: [Placed<String>])] = []
    public private(set) var vocabulary: [String] = []
    public private(set) var rules: [(rule: Placed<String>, level: Placed<String>)] = []
    public private(set) var members: [Member] = []
    public private(set) var diagnostics: [Diagnostic]
    /// `gangmu:` comments.
    public let directives: [Directive]

    public init(_ parse: Parse, file: FileID) {
        self.file = file
        source = parse.source
        tree = parse.tree
        diagnostics = parse.diagnostics
        directives = parse.directives
        for entry in parse.header?.entries ?? [] { read(entry) }
    }

    private mutating func read(_ entry: HeaderEntry) {
        let name = source.text(entry.key)
        guard let row = FamilyKey.table.first(where: { $0.name == name || $0.alias == name }) else {
            let near = Spelling.nearest(to: name, among: FamilyKey.table.map(\.name) + FamilyKey.table.map(\.alias))
            let fix = near.map { Fix(arguments: [.text($0)], edits: [Edit(range: entry.key, text: $0)], safety: .review) }
            diagnostics.append(
                Diagnostic("header-unknown-key", at: entry.key, phrase: near == nil ? 0 : 1, [.text(name)] + (near.map { [.text($0)] } ?? []), fix: fix))
            return
        }
        let texts = self.texts(entry.value)
        switch row.key {
        case .title: title = texts.first?.value ?? ""
        case .english: english = texts.first?.value
        case .mark: mark = texts.first?.value
        case .generals: generals = pairs(entry, row).flatMap { pair in pair.values.map { (pair.key.value, $0) } }
        case .products: products = texts
        case .baselines: baselines = texts
        case .old: old = texts
        case .excluded: excluded = texts.map(\.value)
        case .categories: categories = pairs(entry, row).map { ($0.key.value, $0.values) }
        case .grades: grades = texts.map(\.value)
        case .indicatorAliases:
            indicatorAliases = pairs(entry, row).map { ($0.key, $0.values) }
            reportContradictions(indicatorAliases)
        case .unitAliases:
            unitAliases = pairs(entry, row).map { ($0.key, $0.values) }
            reportContradictions(unitAliases)
        case .vocabulary: vocabulary = texts.map(\.value)
        case .rules: rules = pairs(entry, row).compactMap { pair in pair.values.first.map { (pair.key, $0) } }
        case .site: _ = pairs(entry, row)
        }
    }

    /// An alias of two names, and an alias that has aliases.
    private mutating func reportContradictions(_ table: [(name: Placed<String>, aliases: [Placed<String>])]) {
        var owners: [String: (name: Placed<String>, alias: Placed<String>)] = [:]
        for (name, aliases) in table {
            for alias in aliases {
                let folded = FixedSentence.folded(alias.value)
                if let owner = owners[folded] {
                    guard owner.name.value != name.value else { continue }
                    diagnostics.append(
                        Diagnostic(
                            "family-alias-conflict", at: alias.range, [.text(alias.value), .text(owner.name.value), .text(name.value)],
                            notes: [Note(range: owner.alias.range)]))
                } else {
                    owners[folded] = (name, alias)
                }
            }
        }
        for (name, _) in table {
            guard let owner = owners[FixedSentence.folded(name.value)] else { continue }
            diagnostics.append(
                Diagnostic(
                    "family-alias-conflict", at: name.range, phrase: 1, [.text(name.value), .text(owner.name.value)], notes: [Note(range: owner.alias.range)]))
        }
    }

    private func texts(_ value: HeaderValue) -> [Placed<String>] {
        switch value {
        case .empty, .map: []
        case .scalar(let scalar): [Placed(value: scalar.text(in: source), range: scalar.range)]
        case .list(let scalars, _): scalars.map { Placed(value: $0.text(in: source), range: $0.range) }
        }
    }

    private mutating func pairs(_ entry: HeaderEntry, _ row: FamilyKey.Row) -> [(key: Placed<String>, values: [Placed<String>])] {
        switch entry.value {
        case .empty: return []
        case .map(let entries, _):
            return entries.map { (Placed(value: source.text($0.key), range: $0.key), texts($0.value)) }
        case .scalar, .list:
            let form = Argument.word(zh: "缩进的“键: 值”行", en: "indented “key: value” lines")
            diagnostics.append(Diagnostic("header-type", at: entry.value.range, [.text(row.name), form]))
            return []
        }
    }

    /// Gives every document below the family's folder its role; a pattern without a file is a finding.
    public mutating func adopt(_ files: [(file: FileID, path: String)]) {
        members = files.map { file, path in
            func first(_ patterns: [Placed<String>]) -> Bool { patterns.contains { Glob.matches(path, $0.value) } }
            if let general = generals.first(where: { Glob.matches(path, $0.pattern.value) }) {
                return Member(file: file, role: .general, group: general.domain)
            }
            let group = categories.first { first($0.patterns) }?.name
            if first(old) { return Member(file: file, role: .old, group: group) }
            if first(baselines) { return Member(file: file, role: .baseline, group: group) }
            return Member(file: file, role: first(products) ? .product : .plain, group: group)
        }
        for pattern in generals.map(\.pattern) + products + baselines + old + categories.flatMap(\.patterns)
        where !files.contains(where: { Glob.matches($0.path, pattern.value) }) {
            diagnostics.append(Diagnostic("family-file-missing", at: pattern.range, [.text(pattern.value)]))
        }
    }

    public func role(of file: FileID) -> Role { members.first { $0.file == file }?.role ?? .plain }
}
