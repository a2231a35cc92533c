/// Writes XML and HTML as bytes. Escaping and nesting are its business alone: text goes in raw and comes out escaped,
/// every element that is started is ended in order, and nothing can be written into a tag once its text has begun.

import Syntax

package struct MarkupWriter {
    /// All that was written.
    package let buffer: ByteBuffer
    private var open: [StaticString] = []
    /// Whether the last start tag still takes attributes.
    private var isInTag = false

    package init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }

    package var count: Int { buffer.count }

    package var depth: Int { open.count }

    // Elements.

    /// `<name`; attributes may follow.
    package mutating func start(_ name: StaticString) {
        closeTag()
        buffer.append(UInt8(ascii: "<"))
        append(name)
        open.append(name)
        isInTag = true
    }

    /// Ends the element started last.
    package mutating func end() {
        let name = open.removeLast()
        closeTag()
        buffer.append(UInt8(ascii: "<"))
        buffer.append(UInt8(ascii: "/"))
        append(name)
        buffer.append(UInt8(ascii: ">"))
    }

    /// Ends a block: the same, and a line end.
    package mutating func endBlock() {
        end()
        buffer.append(UInt8(ascii: "\n"))
    }

    /// `<name/>`: an element of XML without content.
    package mutating func endEmpty() {
        open.removeLast()
        isInTag = false
        buffer.append(UInt8(ascii: "/"))
        buffer.append(UInt8(ascii: ">"))
    }

    /// `<br>`: an element of HTML that has no end tag.
    package mutating func endVoid() {
        open.removeLast()
        closeTag()
    }

    private mutating func closeTag() {
        if isInTag {
            buffer.append(UInt8(ascii: ">"))
            isInTag = false
        }
    }

    // Attributes.

    package mutating func attribute(_ name: StaticString, _ value: StaticString) {
        startAttribute(name)
        append(value)
        buffer.append(UInt8(ascii: "\""))
    }

    package mutating func attribute(_ name: StaticString, _ value: String) {
        startAttribute(name)
        var value = value
        value.withUTF8 { escape($0, inAttribute: true) }
        buffer.append(UInt8(ascii: "\""))
    }

    package mutating func attribute(_ name: StaticString, _ value: Int) {
        startAttribute(name)
        append(value)
        buffer.append(UInt8(ascii: "\""))
    }

    /// An attribute whose value needs no escaping: an id, a printed number.
    package mutating func attribute(_ name: StaticString, prefix: StaticString = "", _ value: [UInt8]) {
        startAttribute(name)
        append(prefix)
        append(value)
        buffer.append(UInt8(ascii: "\""))
    }

    private mutating func startAttribute(_ name: StaticString) {
        buffer.append(UInt8(ascii: " "))
        append(name)
        buffer.append(UInt8(ascii: "="))
        buffer.append(UInt8(ascii: "\""))
    }

    // Text.

    package mutating func text(_ text: String) {
        closeTag()
        var text = text
        text.withUTF8 { escape($0, inAttribute: false) }
    }

    package mutating func text(_ text: StaticString) {
        closeTag()
        escape(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), inAttribute: false)
    }

    /// The bytes of a source's range.
    package mutating func text(_ source: [UInt8], _ range: ByteRange) {
        closeTag()
        source.withUnsafeBufferPointer { escape(UnsafeBufferPointer(rebasing: $0[range.indices]), inAttribute: false) }
    }

    /// Bytes of UTF-8.
    package mutating func text(_ text: [UInt8]) {
        closeTag()
        text.withUnsafeBufferPointer { escape($0, inAttribute: false) }
    }

    /// Bytes that are markup already: a declaration, a style sheet.
    package mutating func raw(_ markup: StaticString) {
        closeTag()
        append(markup)
    }

    package mutating func raw(_ markup: UnsafeBufferPointer<UInt8>) {
        closeTag()
        if markup.count > 0 { buffer.append(markup.baseAddress!, markup.count) }
    }

    package mutating func lineEnd() {
        closeTag()
        buffer.append(UInt8(ascii: "\n"))
    }

    private mutating func append(_ text: StaticString) {
        buffer.append(text.utf8Start, text.utf8CodeUnitCount)
    }

    private mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { if $0.count > 0 { buffer.append($0.baseAddress!, $0.count) } }
    }

    private mutating func append(_ value: Int) {
        if value >= 10 { append(value / 10) }
        buffer.append(0x30 + UInt8(value % 10))
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        guard let base = text.baseAddress else { return }
        var from = 0
        var at = 0
        let count = text.count
        while at < count {
            // Eight bytes at once, as long as none is at or below `>`: all that is escaped is, and no Han is.
            if at + 8 <= count {
                let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self)
                if (word &- 0x3F3F_3F3F_3F3F_3F3F) & ~word & 0x8080_8080_8080_8080 == 0 {
                    at += 8
                    continue
                }
            }
            let byte = base[at]
            guard byte <= 0x3E, MarkupWriter.isSpecial(byte) else {
                at += 1
                continue
            }
            if from < at { buffer.append(base + from, at - from) }
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): if inAttribute { append("&quot;") } else { buffer.append(byte) }
            case 0x0A: if inAttribute { append("&#10;") } else { buffer.append(byte) }
            default: break  // CR: a parser would read it as a line end
            }
            at += 1
            from = at
        }
        if from < count { buffer.append(base + from, count - from) }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        let mask: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x0A | 1 << 0x0D
        return mask >> UInt64(byte) & 1 == 1
    }
}
