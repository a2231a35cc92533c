/// `{细化=…}` and its like: which clause of which general standard they name (language, section 6). A bare id or number is that
/// of the nearest general that has it, and must be that of one; `DB15/T 1700.2—2024 中 5.3` says of which. A general may have a
/// general of its own, whose clauses are farther away. A clause that says 不适用 gives its reason as text.

import Syntax

extension Binder {
    mutating func bindRelations() {
        let lineage = workspace.lineage(of: document.file).compactMap { general in workspace.document(general.file).map { (general.distance, $0) } }
        // What a general that is not there holds, nobody knows.
        let isComplete = !lineage.isEmpty && workspace.printedGenerals(of: document).allSatisfy { $0.file != nil }
        for (index, anchor) in document.numbering.anchors.enumerated() {
            for attribute in document.tree.attributes[anchor.attributes] {
                guard let kind = Relation.Kind(attribute.key) else { continue }
                var excluded: [Note] = []
                defer {
                    if kind == .excludes, !document.hasText(anchor.node) {
                        diagnostics.append(Diagnostic("family-exclusion-no-reason", at: attribute.range, notes: excluded))
                    }
                }
                guard !lineage.isEmpty else { continue }
                let text = document.source.text(attribute.value)
                for name in text.split(whereSeparator: { $0 == "," || $0 == "，" }).map({ String($0.drop { $0 == " " }) }) {
                    guard let (general, place) = bind(RelationTarget(name), attribute.value, lineage, isComplete) else { continue }
                    if kind == .excludes { excluded += note(general, place) }
                    bindings.relations.append(
                        Relation(kind: kind, general: general, place: place, clause: index, range: attribute.value, isAttribute: true))
                }
            }
        }
    }

    /// A clause of a general, told where that gives its number: a summary knows no place within.
    private func note(_ general: FileID, _ clause: AnchorID) -> [Note] {
        guard let summary = workspace.document(general), let place = summary.places.first(where: { $0.anchor == clause }) else { return [] }
        return [Note(file: general, range: summary.begin, arguments: [.text([place.label, place.title].filter { !$0.isEmpty }.joined(separator: " "))])]
    }

    /// The clause that a relation names; nil where there is none, which is a finding.
    private mutating func bind(
        _ target: RelationTarget, _ range: ByteRange, _ lineage: [(distance: Int, summary: Summary)], _ isComplete: Bool
    ) -> (FileID, AnchorID)? {
        var asked = lineage
        if let number = target.standard {
            asked = lineage.filter { $0.summary.number.map { number.isMeant(by: $0) } ?? false }
            if asked.isEmpty {
                let isNamed = document.metadata.generals.contains { StandardNumber($0.value).map { number.isMeant(by: $0) } ?? false }
                if !isNamed { diagnostics.append(Diagnostic("family-unknown-clause", at: range, phrase: 2, [.text(number.printed)])) }
                return nil
            }
        }
        var holders = asked.filter { $0.summary.anchor(named: target.place) != nil }
        holders = holders.filter { $0.distance == holders[0].distance }
        if target.standard == nil, holders.count > 1 {
            let names = holders.map { $0.summary.number?.printed ?? $0.summary.title }.joined(separator: "、")
            let notes = holders.map { Note(file: $0.summary.file, range: $0.summary.begin) }
            let arguments: [Argument] = [.text(target.place), .text(names), .text(holders[0].summary.number?.printed ?? "")]
            diagnostics.append(Diagnostic("family-ambiguous-clause", at: range, arguments, notes: notes))
        }
        if let holder = holders.first, let place = holder.summary.anchor(named: target.place) { return (holder.summary.file, place) }
        if isComplete || target.standard != nil { reportUnknown(target, range, asked.map(\.summary)) }
        return nil
    }

    private mutating func reportUnknown(_ target: RelationTarget, _ range: ByteRange, _ asked: [Summary]) {
        let near = Spelling.nearest(to: target.place, among: asked.flatMap(\.ids))
        // The general that is told of: the one with the near id, else all that were asked.
        let told = near.flatMap { near in asked.first { $0.ids.contains(near) } }
        let printed = told.map { $0.number?.printed ?? "" } ?? asked.map { $0.number?.printed ?? $0.title }.joined(separator: "、")
        let fix = near.map { near in
            let right = target.name.dropLast(target.place.count) + near
            let text = document.source.text(range)
            return Fix(arguments: [.text(near)], edits: [Edit(range: range, text: text.replacing(target.name, String(right)))], safety: .review)
        }
        let general = told ?? asked[0]
        if let place = near.flatMap({ general.anchor(named: $0) }) { bindings.suspected.append((general.file, place)) }
        let arguments: [Argument] = near.map { [.text(target.place), .text($0), .text(printed)] } ?? [.text(printed), .text(target.place)]
        diagnostics.append(
            Diagnostic(
                "family-unknown-clause", at: range, phrase: near == nil ? 0 : 1, arguments, notes: [Note(file: general.file, range: general.begin)], fix: fix))
    }
}

/// One name of a relation: `origin`, `4.2`, `DB15/T 1700.2—2024 中 4.2`.
private struct RelationTarget {
    /// As written.
    var name: String
    var standard: StandardNumber?
    /// What it names there: the end of `name`.
    var place: String

    init(_ name: String) {
        self.name = name
        place = name
        guard let joint = name.firstIndex(of: "中"), let number = StandardNumber(String(name[..<joint])) else { return }
        standard = number
        place = String(name[joint...].dropFirst().drop { $0 == " " })
    }
}

extension StandardNumber {
    /// Whether a document with this number is the one that `other` names, which may leave out the year.
    fileprivate func isMeant(by other: StandardNumber) -> Bool {
        self == other || samePublication(as: other) && (!isDated || !other.isDated || year == other.year)
    }
}

extension Document {
    /// Whether anything is said below a heading.
    func hasText(_ section: NodeID) -> Bool {
        var id = section + 1
        while id < tree.end(section) {
            switch tree[id].kind {
            case .heading, .comment, .attributes:
                id = tree.end(id)
                continue
            case .text, .code, .citedTitle, .reference, .standardNumber, .inlineFormula, .formula, .image: return true
            default: id += 1
            }
        }
        return false
    }
}

extension String {
    fileprivate func replacing(_ name: String, _ other: String) -> String {
        split(separator: ",", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } == name[...] ? other : String($0) }.joined(separator: ",")
    }
}
