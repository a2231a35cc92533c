/// What a 修改单 says: the sentence of its approval, made from the header where the author left it out, and what each
/// instruction does to the document: 更改, 增加 or 删除.

import Syntax

public enum AmendmentText {
    public enum Change: Sendable { case replace, add, delete }

    /// `本修改单由示例协会于2026年3月1日批准，自2026年6月1日起实施。` Nil where the header has no dates, or the author said it.
    public static func approval(_ document: Document) -> String? {
        let metadata = document.metadata
        guard document.isAmendment, let published = metadata.published, let implemented = metadata.implemented else { return nil }
        let tree = document.tree
        let isAuthored = tree.children(0).contains { tree[$0].kind == .paragraph && document.plainText($0).contains("本修改单") }
        guard !isAuthored else { return nil }
        let issuers = metadata.issuers.map(\.value).joined(separator: "、")
        return "本修改单" + (issuers.isEmpty ? "" : "由" + issuers) + "于\(day(published.value))批准，自\(day(implemented.value))起实施。"
    }

    /// `2026-03-01` as 2026年3月1日.
    private static func day(_ date: String) -> String {
        let parts = date.split(separator: "-").map { Int($0) ?? 0 }
        return parts.count == 3 ? "\(parts[0])年\(parts[1])月\(parts[2])日" : date
    }

    /// What a paragraph of a 修改单 instructs; nil for any other paragraph, and for those of new text.
    public static func change(_ document: Document, _ paragraph: NodeID) -> Change? {
        guard document.isAmendment else { return nil }
        let text = document.plainText(paragraph)
        for (word, change) in [("更改为", Change.replace), ("修改为", .replace), ("改为", .replace), ("替换", .replace), ("增加", .add), ("补充", .add), ("删除", .delete)]
        where text.contains(word) {
            return change
        }
        return nil
    }
}
