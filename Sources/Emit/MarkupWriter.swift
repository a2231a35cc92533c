/// Writes XML and HTML as bytes. Escaping and nesting are its business alone: text goes in raw and comes out escaped,
/// every element that is started is ended in order, and nothing can be written into a tag once its text has begun.

import Syntax

package struct MarkupWriter {
    /// All that was written.
    package let buffer: ByteBuffer
    /// The elements that are open.
    private let open = ElementStack()
    /// Whether the last start tag still takes attributes.
    private var isInTag = false

    package init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }

    package var count: Int { buffer.count }

    package var depth: Int { open.count }

    // Elements.

    /// `<name`; attributes may follow.
    package mutating func start(_ name: StaticString) {
        let count = name.utf8CodeUnitCount
        let target = buffer.reserve(count + 2)
        var at = 0
        if isInTag {
            target[0] = UInt8(ascii: ">")
            at = 1
        }
        target[at] = UInt8(ascii: "<")
        MarkupWriter.copy(name, count, target + at + 1)
        buffer.commit(at + 1 + count)
        open.push(name)
        isInTag = true
    }

    /// Ends the element started last.
    package mutating func end() {
        let name = open.pop()
        let count = name.utf8CodeUnitCount
        let target = buffer.reserve(count + 4)
        var at = 0
        if isInTag {
            target[0] = UInt8(ascii: ">")
            at = 1
            isInTag = false
        }
        target[at] = UInt8(ascii: "<")
        target[at + 1] = UInt8(ascii: "/")
        MarkupWriter.copy(name, count, target + at + 2)
        target[at + 2 + count] = UInt8(ascii: ">")
        buffer.commit(at + 3 + count)
    }

    /// Names are of a few letters.
    @inline(__always)
    private static func copy(_ name: StaticString, _ count: Int, _ target: UnsafeMutablePointer<UInt8>) {
        let source = name.utf8Start
        for index in 0..<count { target[index] = source[index] }
    }

    /// Ends a block: the same, and a line end.
    package mutating func endBlock() {
        end()
        buffer.append(UInt8(ascii: "\n"))
    }

    /// `<name/>`: an element of XML without content.
    package mutating func endEmpty() {
        _ = open.pop()
        isInTag = false
        buffer.append(UInt8(ascii: "/"))
        buffer.append(UInt8(ascii: ">"))
    }

    /// `<br>`: an element of HTML that has no end tag.
    package mutating func endVoid() {
        _ = open.pop()
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
        let (nameCount, valueCount) = (name.utf8CodeUnitCount, value.utf8CodeUnitCount)
        let target = buffer.reserve(nameCount + valueCount + 4)
        target[0] = UInt8(ascii: " ")
        MarkupWriter.copy(name, nameCount, target + 1)
        target[nameCount + 1] = UInt8(ascii: "=")
        target[nameCount + 2] = UInt8(ascii: "\"")
        MarkupWriter.copy(value, valueCount, target + nameCount + 3)
        target[nameCount + valueCount + 3] = UInt8(ascii: "\"")
        buffer.commit(nameCount + valueCount + 4)
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
        let count = name.utf8CodeUnitCount
        let target = buffer.reserve(count + 3)
        target[0] = UInt8(ascii: " ")
        MarkupWriter.copy(name, count, target + 1)
        target[count + 1] = UInt8(ascii: "=")
        target[count + 2] = UInt8(ascii: "\"")
        buffer.commit(count + 3)
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

    @inline(__always)
    private func append(_ text: StaticString) {
        buffer.append(text.utf8Start, text.utf8CodeUnitCount)
    }

    private mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { if $0.count > 0 { buffer.append($0.baseAddress!, $0.count) } }
    }

    private mutating func append(_ value: Int) {
        if value >= 10 { append(value / 10) }
        buffer.append(0x30 + UInt8(value % 10))
    }

    /// Copies and escapes in one pass: eight bytes at once, as long as none of them is escaped.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        guard let base = text.baseAddress else { return }
        let count = text.count
        var at = 0
        while at < count {
            let target = buffer.reserve(count - at)
            var copied = 0
            while at + 8 <= count {
                let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self)
                if MarkupWriter.hasSpecial(word, inAttribute: inAttribute) { break }
                UnsafeMutableRawPointer(target + copied).storeBytes(of: word, as: UInt64.self)
                at += 8
                copied += 8
            }
            while at < count, base[at] > 0x3E || !MarkupWriter.isSpecial(base[at]) {
                target[copied] = base[at]
                at += 1
                copied += 1
            }
            buffer.commit(copied)
            if at < count {
                appendEscaped(base[at], inAttribute)
                at += 1
            }
        }
    }

    private func appendEscaped(_ byte: UInt8, _ inAttribute: Bool) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): if inAttribute { append("&quot;") } else { buffer.append(byte) }
        case 0x0A: if inAttribute { append("&#10;") } else { buffer.append(byte) }
        default: break  // CR: a parser would read it as a line end
        }
    }

    /// Whether a byte of the word is one to escape: the classic test for a zero byte, once for each.
    @inline(__always)
    private static func hasSpecial(_ word: UInt64, inAttribute: Bool) -> Bool {
        func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
        var found = zeros(word ^ 0x2626_2626_2626_2626)  // &
        found |= zeros((word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)  // < and >, which differ in one bit
        found |= zeros(word ^ 0x0D0D_0D0D_0D0D_0D0D)
        if inAttribute { found |= zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x0A0A_0A0A_0A0A_0A0A) }
        return found & 0x8080_8080_8080_8080 != 0
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        let mask: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x0A | 1 << 0x0D
        return mask >> UInt64(byte) & 1 == 1
    }
}
