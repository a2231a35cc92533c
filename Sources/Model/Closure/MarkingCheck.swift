/// Grades and labels (GB/T 20001.10—2014, 6.9.2): where a product has grades, its label says which; where it has none, the label
/// names none.

import Syntax

enum MarkingCheck {
    static func diagnostics(_ document: Document, _ facts: Facts, _ chapters: ClosureChapters) -> [Diagnostic] {
        guard let marking = chapters.markings.first else { return [] }
        let graded = facts.indicators.first { $0.grade != nil || $0.objects.contains { $0.hasSuffix("级") || $0.hasSuffix("等品") } }
        let mentions = chapters.markings.contains { chapter in
            facts.provisions.within(document[chapter].node, of: document.tree).contains { index in
                let provision = facts.provisions.all[index]
                let text = String(decoding: SentenceText(document, provision.block, provision.range).bytes, as: UTF8.self)
                return provision.place.isNormative && text.names(["等级", "级别"])
            }
        }
        if let graded, !mentions {
            let note = Note(file: graded.file, range: graded.nameRange)
            return [Diagnostic("prod-marking-gap", at: document.heading(of: marking), [.text(graded.grade ?? graded.objects.first ?? "")], notes: [note])]
        }
        return []
    }
}
