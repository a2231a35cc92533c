/// Grades and labels (GB/T 20001.10—2014, 6.9.2): where a product has grades, its label says which.

import Syntax

enum MarkingCheck {
    static func diagnostics(_ document: Document, _ survey: IndicatorSurvey, _ chapters: ClosureChapters) -> [Diagnostic] {
        guard let marking = chapters.markings.first else { return [] }
        guard let table = survey.tables.first(where: { $0.grade != nil }), let grade = table.grade, let indicator = survey.firstName(of: table) else {
            return []
        }
        let bytes = document.source.bytes
        let mentions = chapters.markings.contains { chapter in
            let range = document.tree[document[chapter].node].range
            return range.indices.contains { at in
                bytes[at] == 0xE7 && (bytes.has("等级", at: at, limit: range.upper) || bytes.has("级别", at: at, limit: range.upper))
            }
        }
        if mentions { return [] }
        // The label, where the chapter has a clause for it.
        let label = document.numbering.anchors.indices.first { index in
            document[index].kind == .clause && document[index].parent == marking && document.title(index).names(["标签", "标识", "标志", "标注"])
        }
        let note = Note(file: indicator.file, range: indicator.range)
        return [Diagnostic("prod-marking-gap", at: document.heading(of: label ?? marking), [.text(grade)], notes: [note])]
    }
}
