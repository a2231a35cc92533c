/// Grades and labels (GB/T 20001.10—2014, 6.9.2): where a product has grades, its label says which. A chapter that names some of the
/// grades beside the word names all of them; one that frees the label of the grade does not say which.

import Syntax

struct MarkingCheck {
    private let document: Document
    private let chapters: ClosureChapters
    private let grades: [String]
    /// The first limit by grade.
    private let note: Note

    static func diagnostics(_ document: Document, _ survey: IndicatorSurvey, _ chapters: ClosureChapters) -> [Diagnostic] {
        guard let marking = chapters.markings.first, let table = survey.tables.first(where: { !$0.grades.isEmpty }), let indicator = survey.firstName(of: table)
        else { return [] }
        let check = MarkingCheck(document: document, chapters: chapters, grades: table.grades, note: Note(file: indicator.file, range: indicator.range))
        return check.diagnostics(marking)
    }

    private func diagnostics(_ marking: AnchorID) -> [Diagnostic] {
        let sentences = chapters.markings.flatMap { chapter in gradings(in: document.tree[document[chapter].node].range) }
        guard !sentences.isEmpty else {
            // The label, where the chapter has a clause for it.
            let label = document.numbering.anchors.indices.first { index in
                document[index].kind == .clause && document[index].parent == marking && document.title(index).names(["标签", "标识", "标志", "标注"])
            }
            return [Diagnostic("prod-marking-gap", at: document.heading(of: label ?? marking), [.text(grades[0])], notes: [note])]
        }
        let bytes = document.source.bytes
        func holds(_ grade: String, _ sentence: ByteRange) -> Bool {
            let name = Array(grade.utf8)
            return sentence.indices.dropLast(name.count - 1).contains { bytes[$0..<$0 + name.count].elementsEqual(name) }
        }
        let named = grades.filter { grade in sentences.contains { holds(grade, $0) } }
        guard !named.isEmpty, named.count < grades.count, let place = sentences.first(where: { sentence in named.contains { holds($0, sentence) } }) else {
            return []
        }
        let missing = grades.filter { !named.contains($0) }.joined(separator: "、")
        return [Diagnostic("prod-marking-gap", at: place, phrase: 1, [.text(missing)], notes: [note])]
    }

    /// Those that say something of the grade, and not that it need not be there.
    private func gradings(in range: ByteRange) -> [ByteRange] {
        let bytes = document.source.bytes
        var result: [ByteRange] = []
        var start = range.lower
        var end = range.lower
        while end < range.upper {
            // A line goes on in the next, but for items, rows and headings.
            let isEnd =
                bytes[end] == 0x0A && (end + 1 == range.upper || "\n-|#".utf8.contains(bytes[end + 1]))
                || bytes[end] == 0xE3 && bytes.has("。", at: end, limit: range.upper)
            if isEnd || end == range.upper - 1 {
                let upper = isEnd ? end : range.upper
                let mentions = (start..<upper).contains { at in
                    bytes[at] == 0xE7 && (bytes.has("等级", at: at, limit: upper) || bytes.has("级别", at: at, limit: upper))
                }
                let frees = mentions && (start..<upper).contains { at in MarkingCheck.freeing.contains { bytes.has($0, at: at, limit: upper) } }
                if mentions, !frees {
                    while start < upper, bytes[start] == 0x0A { start += 1 }
                    let trimmed = bytes.trimmed(start, upper)
                    result.append(ByteRange(trimmed.start, trimmed.end))
                }
                start = isEnd && bytes[end] == 0xE3 ? end + 3 : end + 1
                end = start
            } else {
                end += 1
            }
        }
        return result
    }

    private static let freeing: [StaticString] = ["可不标", "不标注", "不必标", "不需标", "无需标", "免于标"]
}
