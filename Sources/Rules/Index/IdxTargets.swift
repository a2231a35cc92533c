import Model
import Syntax

extension Rule {
    /// Stands at the line, or at the heading of an index without content.
    public static let idxTargets = Rule(
        id: "idx-targets", severity: .error, clause: "GB/T 1.1—2020, 8.14",
        summary: Phrase("索引的词没有指向任何处所", "a word of the index leads nowhere"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.14：索引给出章、条、附录、图、表的编号，使读者由关键词找到内容",
            "GB/T 1.1—2020, 8.14: an index gives the numbers of clauses, annexes, figures and tables, so that a word leads to its content"),
        messages: [
            Phrase("“{0}”之后没有章、条、附录、图、表的编号", "no number of a clause, annex, figure or table follows “{0}”"),
            Phrase("索引没有内容：本文件没有术语，也没有写出的词", "the index is empty: the document has no terms, and no words are written"),
        ],
        bad: [
            """
            # 技术要求

            ## 水分 {#moisture}

            水分应不大于14.5%。

            # 索引

            - ⟪水分⟫
            """,
            """
            # 技术要求

            应无异味。

            # ⟪索引⟫
            """,
        ],
        good: [
            """
            # 技术要求

            ## 水分 {#moisture}

            水分应不大于14.5%。

            # 索引

            - 水分 [1.1](#moisture)
            """
        ],
        check: .document(IndexContent.findings))
}

private enum IndexContent {
    @Sendable static func findings(_ document: Document) -> [Diagnostic] {
        let tree = document.tree
        guard let element = tree.children(0).first(where: { tree[$0].kind == .element(.index) }) else { return [] }
        guard let index = document.printedIndex()?.index else {
            let isEmpty = tree.children(element).allSatisfy { tree[$0].kind == .heading || tree[$0].kind == .comment }
            guard isEmpty, let heading = tree.firstChild(element, where: { $0 == .heading }), let title = tree.firstChild(heading, where: { $0 == .title })
            else { return [] }
            return [Diagnostic("idx-targets", at: tree[title].range, phrase: 1)]
        }
        return (index.chinese + index.english).flatMap(\.entries).filter { entry in
            // A place that does not exist is told as that.
            guard entry.places.isEmpty, let line = entry.line else { return false }
            return !tree.children(line).contains { if case .reference = tree[$0].kind { true } else { false } }
        }.map { Diagnostic("idx-targets", at: $0.range, [.text(document.source.text($0.range))]) }
    }
}
