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
        var at = 0
        while let start = next(bytes, from: at) {
            let range = ByteRange(start, close(bytes, after: start + mark.count))
            result.append(Diagnostic("unfilled-placeholder", at: range, [.text(source.text(range))]))
            at = range.upper
        }
        return result
    }

    /// Where the next mark begins. Its first three bytes, 【, are looked for sixteen places at a time.
    private static func next(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var at = start
            while at + mark.count <= buffer.count {
                if at + ByteBlock.count + 2 <= buffer.count {
                    let first = ByteBlock(base + at).equals(mark[0]) .& ByteBlock(base + at + 1).equals(mark[1]) .& ByteBlock(base + at + 2).equals(mark[2])
                    at += first.firstSet
                    if !first.isAnySet || at + mark.count > buffer.count { continue }
                }
                if buffer[at..<at + mark.count].elementsEqual(mark) { return at }
                at += 1
            }
            return nil
        }
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
