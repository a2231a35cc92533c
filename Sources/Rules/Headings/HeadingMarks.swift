import Model
import Syntax

extension Rule {
    /// Stands at the number. A short paragraph that begins with a clause number and ends in no punctuation.
    public static let headingMarks = Rule(
        id: "heading-marks", severity: .warning, clause: "Gangmu 语言",
        summary: Phrase("像标题的一行没有 #", "a line that looks like a heading has no #"),
        why: Phrase(
            "标题以 # 开头，# 的个数是层次；没有 # 的一行是段，不编号，也不能引用",
            "a heading begins with #, one for each level; without it the line is a paragraph, which has no number and cannot be referred to"),
        messages: [
            Phrase("“{0}”像是标题，但没有以“{1}”开头", "“{0}” looks like a heading but does not begin with “{1}”")
        ],
        fixes: [
            Phrase("在行首加“{0}”", "put “{0}” before it")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            ⟪1.1⟫ 感官

            应无异味。
            """
        ],
        good: [
            """
            # 技术要求

            ## 1.1 感官

            应无异味。

            0.5 级互感器的误差
            """
        ],
        check: .document { LooseHeading.findings($0) })
}

private enum LooseHeading {
    static func findings(_ document: Document) -> [Diagnostic] {
        var result: [Diagnostic] = []
        // What a 修改单 quotes has the numbers of another document.
        let nodes = document.isAmendment ? [] : document.tree.nodes
        for id in nodes.indices {
            let node = nodes[id]
            guard case .paragraph = node.kind, node.range.count <= 90, let number = number(document, id, node) else { continue }
            let marks = String(repeating: "#", count: number.components) + " "
            let fix = Fix(arguments: [.text(marks)], edits: [Edit(range: ByteRange(number.range.lower, number.range.lower), text: marks)], safety: .review)
            result.append(Diagnostic("heading-marks", at: number.range, [.text(document.source.text(node.range)), .text(marks)], fix: fix))
        }
        return result
    }

    /// The number of two to six components before a blank and a title without punctuation.
    private static func number(_ document: Document, _ id: NodeID, _ node: Node) -> (range: ByteRange, components: Int)? {
        let bytes = document.source.bytes
        guard Byte.isDigit(bytes[node.range.lower]), bytes[node.range.lower] != UInt8(ascii: "0") else { return nil }
        var at = node.range.lower
        var components = 1
        while at < node.range.upper, Byte.isDigit(bytes[at]) || bytes[at] == UInt8(ascii: ".") {
            if bytes[at] == UInt8(ascii: ".") { components += 1 }
            at += 1
        }
        guard components >= 2, components <= 6, at < node.range.upper, bytes.blankLength(at: at, limit: node.range.upper) > 0,
            bytes[at - 1] != UInt8(ascii: ".")
        else { return nil }
        let title = bytes.skipBlanks(at, limit: node.range.upper)
        guard title < node.range.upper, bytes[title] >= 0x80, Characters.isHan(bytes.scalar(at: title)), document.tree.end(id) <= id + 3 else { return nil }
        let marks: [StaticString] = ["。", "，", "；", "：", "、", "？", "！"]
        var end = title
        while end < node.range.upper {
            if Byte.isLineEnd(bytes[end]) || marks.contains(where: { bytes.has($0, at: end, limit: node.range.upper) }) { return nil }
            end = bytes.characterEnd(end)
        }
        return (ByteRange(node.range.lower, at), components)
    }
}
