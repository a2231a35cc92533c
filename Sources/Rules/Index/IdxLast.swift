import Model
import Syntax

extension Rule {
    /// Stands at the title.
    public static let idxLast = Rule(
        id: "idx-last", severity: .error, clause: "GB/T 1.1—2020, 8.14",
        summary: Phrase("索引不是最后一个要素", "the index is not the last element"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.14：如果有索引，它是文件的最后一个要素",
            "GB/T 1.1—2020, 8.14: an index, if there is one, is the last element of a document"),
        messages: [
            Phrase("索引之后还有“{0}”", "“{0}” follows the index")
        ],
        notes: [
            Phrase("它在这里", "it stands here")
        ],
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            # ⟪索引⟫

            # 参考文献

            - GB/T 1354—2018　大米
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            # 参考文献

            - GB/T 1354—2018　大米

            # 索引
            """
        ],
        check: .document { document in
            guard let index = document.element(.index), let title = document[index].title,
                let next = document.numbering.anchors[(index + 1)...].firstIndex(where: { $0.isSection && $0.parent < 0 })
            else { return [] }
            let name = document.title(next).isEmpty ? document.reference(next) : document.title(next)
            return [Diagnostic("idx-last", at: document.tree[title].range, [.text(name)], notes: [Note(range: document.headingRange(next))])]
        })
}

extension Document {
    /// The heading of a section.
    fileprivate func headingRange(_ anchor: AnchorID) -> ByteRange {
        tree[tree.firstChild(self[anchor].node, where: { $0 == .heading }) ?? self[anchor].node].range
    }
}
