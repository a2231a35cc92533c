/// Citations of other standards: which entry of the lists they mean, which document of the workspace, and whether the
/// places they name exist there. A missing clause of the named general is `family-unknown-clause`, of any other document
/// of the workspace `citation-clause` (language, section 7).

import Syntax

/// What a written standard number means in a document; found once for each way of writing it.
struct CitedStandard {
    var number: StandardNumber
    var entry: Int?
    var file: FileID?
    var irregular: Diagnostic?
}

extension Binder {
    mutating func bindCitation(_ id: NodeID) {
        let tree = document.tree
        let range = tree[id + 1].range
        let index = cited(range)
        bindings.citations.append(Citation(node: id, entry: cited[index].entry, file: cited[index].file))
        if var finding = cited[index].irregular {
            finding.range = range
            if let edit = finding.fix?.edits.first { finding.fix?.edits = [Edit(range: range, text: edit.text)] }
            diagnostics.append(finding)
        }
        guard let file = cited[index].file, file != document.file, let other = workspace.document(file) else { return }
        for locator in tree.children(id) {
            guard case .locator(let form) = tree[locator].kind, form != .item, form != .paragraph, form != .method,
                let number = PlaceNumber.cited(document.source.bytes[tree[locator].range.indices])
            else { continue }
            if let anchor = other.anchor(form, number) {
                bindings.targets.append((locator, .foreign(file, anchor)))
            } else if !other.isExtract {
                let label = PlaceIndex.label(form, number)
                let printed = cited[index].number.printed
                let rule: RuleID = workspace.generals(of: document.file).contains(file) ? "family-unknown-clause" : "citation-clause"
                reportMissing(
                    printed + label, rule: rule, at: tree[locator].range, phrase: 0,
                    [.text(printed), .text(label)], notes: [Note(file: file, range: other.begin)], fix: nil)
            }
        }
    }

    /// The index in `cited` of what stands in a range.
    private mutating func cited(_ range: ByteRange) -> Int {
        if citedAt == nil {
            citedAt = NameTable(bytes: document.source.bytes, capacity: document.tree.nodes.count { if case .citation = $0.kind { true } else { false } })
        }
        if let known = citedAt!.insert(range, cited.count) { return known }
        cited.append(read(range))
        return cited.count - 1
    }

    private mutating func read(_ range: ByteRange) -> CitedStandard {
        guard let match = StandardNumber.match(whole: range, of: document.source.bytes) else {
            return CitedStandard(number: document.metadata.number ?? StandardNumber.unknown)
        }
        let number = StandardNumber(match: match, in: document.source.bytes)
        var result = CitedStandard(number: number)
        result.irregular = StandardNumber.finding(match, number, range, document.source)
        let candidates = entries(like: number)
        result.entry =
            candidates.first { document.entries[$0].number == number }
            ?? candidates.first { entry in
                guard let other = document.entries[entry].number else { return false }
                return other.samePublication(as: number) && (!other.isDated || !number.isDated)
            }
        // A general that has been replaced is among the old editions, and is what its products mean.
        result.file =
            workspace.file(for: number, citing: document.file)
            ?? workspace.generals(of: document.file).first { workspace.document($0)?.number == number }
        return result
    }

    /// The entries of the lists whose digits are those of `number`, in order; seldom one more.
    private mutating func entries(like number: StandardNumber) -> [Int] {
        if entriesByDigits == nil {
            entriesByDigits = [:]
            for (index, entry) in document.entries.enumerated() {
                if let other = entry.number { entriesByDigits![other.digits, default: []].append(index) }
            }
        }
        return entriesByDigits![number.digits] ?? []
    }
}

extension StandardNumber {
    /// Stands for a number that the parser marked but that cannot be read again; never printed.
    static let unknown = StandardNumber("GB 1")!
}
