import Model
import Syntax

extension Rule {
    /// Stands at the placeholder, also in the header and its comments.
    public static let unfilledPlaceholder = Rule(
        id: "unfilled-placeholder", severity: .warning, clause: "Gangmu 语言",
        summary: Phrase("模板中待填的内容还没有填写", "a placeholder of the scaffold is still there"),
        why: Phrase(
            "gangmu new 写出的“【待填：…】”是留给作者填写的位置，照样会印出来",
            "“【待填：…】”, as gangmu new writes it, is the author's to fill, and prints as it stands"),
        messages: [
            Phrase("“{0}”还没有填写", "“{0}” is still to be filled in")
        ],
        bad: [
            """
            # 技术要求

            大米应⟪【待填：感官要求】⟫。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味【见说明】。
            """
        ],
        check: .document { Placeholder.findings($0.source) })
}

enum Placeholder {
    private static let mark = Array("【待填".utf8)
    private static let end = Array("】".utf8)

    static func findings(_ source: Source) -> [Diagnostic] {
        let bytes = source.bytes
        var result: [Diagnostic] = []
        // Looks at every ninth byte as long as none can be part of the mark.
        let last = mark.count - 1
        var at = last
        while at < bytes.count {
            guard mark.contains(bytes[at]) else {
                at += mark.count
                continue
            }
            guard bytes[at] == mark[last], bytes[(at - last)...at].elementsEqual(mark) else {
                at += 1
                continue
            }
            let range = ByteRange(at - last, close(bytes, after: at + 1))
            result.append(Diagnostic("unfilled-placeholder", at: range, [.text(source.text(range))]))
            at = range.upper + last
        }
        return result
    }

    /// Behind the bracket that closes on the same line, before another opens; else where the mark ends. So no byte is looked
    /// at for two marks.
    private static func close(_ bytes: [UInt8], after start: Int) -> Int {
        var at = start
        while at + end.count <= bytes.count, !Byte.isLineEnd(bytes[at]) {
            if bytes[at..<at + end.count].elementsEqual(end) { return at + end.count }
            if bytes[at..<at + end.count].elementsEqual(mark.prefix(end.count)) { return start }
            at += 1
        }
        return start
    }
}
