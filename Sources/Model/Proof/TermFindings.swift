/// Terms that a document defines other than its general standard does (GB/T 1.1—2020, 8.7.3.2; GB/T 20001.1): one term, one concept
/// throughout a family. A definition that says itself that it changes that of the general is one.

import Syntax

extension FamilyProof {
    func examineTerms(_ document: Document, _ result: inout Examination) {
        let own = document.definitions
        guard !own.isEmpty else { return }
        for (general, _) in index.lineage(of: document.file) {
            guard let above = self.document(general) else { continue }
            let known = above.definitions
            for definition in own {
                guard let other = known.first(where: { $0.name == definition.name }), other.text != definition.text, !definition.isModified else { continue }
                result.diagnostics.append(
                    Diagnostic(
                        "family-term-redefined", at: definition.range, [.text(definition.printed), .text(above.metadata.printedNumber)],
                        notes: [Note(file: general, range: other.range)]))
            }
        }
    }
}

/// What a term entry says.
struct TermDefinition: Sendable {
    /// Folded.
    var name: String
    var printed: String
    /// Folded.
    var text: String
    /// Whether its source says 有修改.
    var isModified: Bool
    /// Of the term.
    var range: ByteRange
}

extension Document {
    /// The terms that the document defines, by each name that may be used.
    var definitions: [TermDefinition] {
        var result: [TermDefinition] = []
        for anchor in numbering.anchors where anchor.kind == .term {
            var text = ""
            var isModified = false
            for child in tree.children(anchor.node) {
                switch tree[child].kind {
                case .paragraph, .list: text += FixedSentence.folded(plainText(child))
                case .source: isModified = isModified || source.text(tree[child].range).names(["修改"])
                default: continue
                }
            }
            guard !text.isEmpty else { continue }
            for name in TermEntry(tree, anchor.node).names {
                let printed = plainText(name.node)
                result.append(
                    TermDefinition(name: FixedSentence.folded(printed), printed: printed, text: text, isModified: isModified, range: tree[name.node].range))
            }
        }
        return result
    }
}
