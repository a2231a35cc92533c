/// Writes XML and HTML as bytes. Escaping and nesting are its business alone: text goes in raw and comes out escaped,
/// every element that is started is ended in order, and nothing can be written into a tag once its text has begun.

import Syntax

package struct MarkupWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var open: [StaticString] = []
    /// Whether the last start tag still takes attributes.
    private var isInTag = false

    package init(capacity: Int) { bytes.reserveCapacity(capacity) }

    package var depth: Int { open.count }

    // Elements.

    /// `<name`; attributes may follow.
    package mutating func start(_ name: StaticString) {
        closeTag()
        bytes.append(UInt8(ascii: "<"))
        append(name)
        open.append(name)
        isInTag = true
    }

    /// Ends the element started last.
    package mutating func end() {
        let name = open.removeLast()
        closeTag()
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Ends a block: the same, and a line end.
    package mutating func endBlock() {
        end()
        bytes.append(UInt8(ascii: "\n"))
    }

    /// `<name/>`: an element of XML without content.
    package mutating func endEmpty() {
        open.removeLast()
        isInTag = false
        bytes.append(UInt8(ascii: "/"))
        bytes.append(UInt8(ascii: ">"))
    }

    /// `<br>`: an element of HTML that has no end tag.
    package mutating func endVoid() {
        open.removeLast()
        closeTag()
    }

    private mutating func closeTag() {
        if isInTag {
            bytes.append(UInt8(ascii: ">"))
            isInTag = false
        }
    }

    // Attributes.

    package mutating func attribute(_ name: StaticString, _ value: StaticString) {
        startAttribute(name)
        append(value)
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func attribute(_ name: StaticString, _ value: String) {
        startAttribute(name)
        var value = value
        value.withUTF8 { escape($0, inAttribute: true) }
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func attribute(_ name: StaticString, _ value: Int) {
        startAttribute(name)
        append(value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// An attribute whose value `write` appends; the value needs no escaping.
    package mutating func attribute(_ name: StaticString, prefix: StaticString = "", _ write: (inout [UInt8]) -> Void) {
        startAttribute(name)
        append(prefix)
        write(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func startAttribute(_ name: StaticString) {
        bytes.append(UInt8(ascii: " "))
        append(name)
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
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

    /// Text that `write` appends; it needs no escaping.
    package mutating func text(_ write: (inout [UInt8]) -> Void) {
        closeTag()
        write(&bytes)
    }

    /// Bytes that are markup already: a declaration, a style sheet.
    package mutating func raw(_ markup: StaticString) {
        closeTag()
        append(markup)
    }

    package mutating func raw(_ markup: UnsafeBufferPointer<UInt8>) {
        closeTag()
        bytes.append(contentsOf: markup)
    }

    package mutating func lineEnd() {
        closeTag()
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func append(_ value: Int) {
        if value >= 10 { append(value / 10) }
        bytes.append(0x30 + UInt8(value % 10))
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        var from = 0
        var at = 0
        let count = text.count
        while at < count {
            let byte = text[at]
            // All that is escaped lies at or below `>`; Han text is passed over.
            guard byte <= 0x3E, MarkupWriter.isSpecial(byte) else {
                at += 1
                continue
            }
            if from < at { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[from..<at])) }
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): if inAttribute { append("&quot;") } else { bytes.append(byte) }
            case 0x0A: if inAttribute { append("&#10;") } else { bytes.append(byte) }
            default: break  // CR: a parser would read it as a line end
            }
            at += 1
            from = at
        }
        if from < count { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[from..<count])) }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        let mask: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x0A | 1 << 0x0D
        return mask >> UInt64(byte) & 1 == 1
    }
}
