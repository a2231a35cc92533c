import Model
import Syntax

extension Rule {
    /// Stands at the title.
    public static let headingSentence = Rule(
        id: "heading-sentence", severity: .error, clause: "GB/T 1.1—2020, 7.3.3",
        summary: Phrase("条文写在了标题中", "the text of a clause stands in its heading"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.3.3：条可以没有标题，这时条文写在编号之后；用 # 起头的一行是标题，其中的引用不成为链接，也不受核对",
            "GB/T 1.1—2020, 7.3.3: a clause may have no title and begin with its text; a line with # is a title, whose references are neither linked nor checked"
        ),
        messages: [
            Phrase("以“{0}”结束的是条文，不是标题；无标题条的条文从下一行写起", "what ends in “{0}” is text and no title; the text of an untitled clause begins on the next line")
        ],
        fixes: [
            Phrase("把条文移到下一行", "put the text on the next line")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            ## ⟪灌溉水应清洁，按GB 5084测定。⟫
            """
        ],
        good: [
            """
            # 技术要求

            ##
            灌溉水应清洁，按GB 5084测定。

            ## 感官
            应无异味。
            """
        ],
        check: .document(SentenceHeadings.findings))
}

private enum SentenceHeadings {
    @Sendable static func findings(_ document: Document) -> [Diagnostic] {
        let bytes = document.source.bytes
        let anchors = document.numbering.anchors
        return anchors.indices.compactMap { index in
            guard let title = anchors[index].title, case let range = document.tree[title].range, !range.isEmpty else { return nil }
            // The last byte of 。 or ；.
            guard bytes[range.upper - 1] == 0x82 || bytes[range.upper - 1] == 0x9B, anchors[index].isSection, anchors[index].kind != .term else { return nil }
            let marks: [StaticString] = ["。", "；"]
            guard let mark = marks.first(where: { bytes.has($0, before: range.upper, floor: range.lower) }) else { return nil }
            let edit = Edit(range: ByteRange(range.lower, range.lower), text: "\n\n")
            return Diagnostic("heading-sentence", at: range, [.text(mark.description)], fix: Fix(edits: [edit], safety: .review))
        }
    }
}
