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

    /// Where the next mark begins. The last two bytes of 【 are looked for, in two blocks at once.
    private static func next(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let lastMark = buffer.count - mark.count
            let lastBlocks = buffer.count - 2 * ByteBlock.count - 2
            var at = start
            while at <= lastMark {
                while at <= lastBlocks {
                    let first = brackets(base + at)
                    let second = brackets(base + at + ByteBlock.count)
                    if (first .| second).isAnySet {
                        at &+= first.isAnySet ? first.firstSet : ByteBlock.count &+ second.firstSet
                        break
                    }
                    at &+= 2 &* ByteBlock.count
                }
                if at <= lastMark, buffer[at..<at + mark.count].elementsEqual(mark) { return at }
                at &+= 1
            }
            return nil
        }
    }

    /// Where the second and third byte of 【 follow.
    @inline(__always)
    private static func brackets(_ base: UnsafePointer<UInt8>) -> ByteBlock.Mask {
        ByteBlock(base + 1).equals(0x80) .& ByteBlock(base + 2).equals(0x90)
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
