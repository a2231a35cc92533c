/// Writes XML and HTML as bytes. Escaping and nesting are its business alone: text goes in raw and comes out escaped,
/// every element that is started is ended in order, and nothing can be written into a tag once its text has begun.

import Syntax

public struct MarkupWriter {
    /// All that was written.
    public let buffer: ByteBuffer
    /// The elements that are open.
    private let open = ElementStack()
    /// Whether the last start tag still takes attributes.
    private var isInTag = false

    public init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }

    public var count: Int { buffer.count }

    public var depth: Int { open.count }

    // Elements.

    /// `<name`; attributes may follow. Inlined, as `ElementStack.push` is, because nearly every name is a literal.
    @inline(__always)
    public mutating func start(_ name: StaticString) {
        let count = name.utf8CodeUnitCount
        var target = buffer.reserve(count &+ 2)
        if isInTag {
            target[0] = UInt8(ascii: ">")
            target += 1
            buffer.commit(1)
        }
        target[0] = UInt8(ascii: "<")
        name.copy(to: target + 1)
        buffer.commit(count &+ 1)
        open.push(name)
        isInTag = true
    }

    /// Ends the element started last.
    public mutating func end() {
        let target = buffer.reserve(ElementStack.tagRoom + 1)
        if isInTag {
            target[0] = UInt8(ascii: ">")
            buffer.commit(open.pop(to: target + 1) &+ 1)
            isInTag = false
        } else {
            buffer.commit(open.pop(to: target))
        }
    }

    /// Ends a block: the same, and a line end.
    public mutating func endBlock() {
        end()
        buffer.append(UInt8(ascii: "\n"))
    }

    /// `<name/>`: an element of XML without content.
    public mutating func endEmpty() {
        open.drop()
        isInTag = false
        buffer.append(UInt8(ascii: "/"))
        buffer.append(UInt8(ascii: ">"))
    }

    /// `<br>`: an element of HTML that has no end tag.
    public mutating func endVoid() {
        open.drop()
        closeTag()
    }

    private mutating func closeTag() {
        if isInTag {
            buffer.append(UInt8(ascii: ">"))
            isInTag = false
        }
    }

    // Attributes.

    /// ` name="value"`, of literals: inlined for the same reason as `start`.
    @inline(__always)
    public mutating func attribute(_ name: StaticString, _ value: StaticString) {
        let (nameCount, valueCount) = (name.utf8CodeUnitCount, value.utf8CodeUnitCount)
        let target = buffer.reserve(nameCount &+ valueCount &+ 4)
        target[0] = UInt8(ascii: " ")
        name.copy(to: target + 1)
        target[nameCount &+ 1] = UInt8(ascii: "=")
        target[nameCount &+ 2] = UInt8(ascii: "\"")
        value.copy(to: target + (nameCount &+ 3))
        target[nameCount &+ valueCount &+ 3] = UInt8(ascii: "\"")
        buffer.commit(nameCount &+ valueCount &+ 4)
    }

    // A literal is meant for the function above.
    @_disfavoredOverload
    public mutating func attribute(_ name: StaticString, _ value: String) {
        startAttribute(name)
        var value = value
        value.withUTF8 { escape($0, inAttribute: true) }
        buffer.append(UInt8(ascii: "\""))
    }

    /// A value of UTF-8.
    public mutating func attribute(_ name: StaticString, text: [UInt8]) {
        startAttribute(name)
        text.withUnsafeBufferPointer { escape($0, inAttribute: true) }
        buffer.append(UInt8(ascii: "\""))
    }

    public mutating func attribute(_ name: StaticString, _ value: Int) {
        startAttribute(name)
        append(value)
        buffer.append(UInt8(ascii: "\""))
    }

    /// An attribute whose value needs no escaping: an id, a printed number.
    @inline(__always)
    public mutating func attribute(_ name: StaticString, prefix: StaticString = "", _ source: [UInt8], _ range: ByteRange) {
        startAttribute(name)
        append(prefix)
        unescaped(source, range)
    }

    private mutating func unescaped(_ source: [UInt8], _ range: ByteRange) {
        source.withUnsafeBufferPointer { source in
            precondition(range.upper <= source.count)
            if !range.isEmpty { buffer.append(source.baseAddress! + range.lower, range.count) }
        }
        buffer.append(UInt8(ascii: "\""))
    }

    @inline(__always)
    private mutating func startAttribute(_ name: StaticString) {
        let count = name.utf8CodeUnitCount
        let target = buffer.reserve(count &+ 3)
        target[0] = UInt8(ascii: " ")
        name.copy(to: target + 1)
        target[count &+ 1] = UInt8(ascii: "=")
        target[count &+ 2] = UInt8(ascii: "\"")
        buffer.commit(count &+ 3)
    }

    // Text.

    // A literal is meant for the function below.
    @_disfavoredOverload
    public mutating func text(_ text: String) {
        closeTag()
        var text = text
        text.withUTF8 { escape($0, inAttribute: false) }
    }

    public mutating func text(_ text: StaticString) {
        closeTag()
        escape(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), inAttribute: false)
    }

    /// The bytes of a source's range.
    public mutating func text(_ source: [UInt8], _ range: ByteRange) {
        closeTag()
        source.withUnsafeBufferPointer { source in
            precondition(range.upper <= source.count)
            guard let base = source.baseAddress else { return }
            // Most texts are short: one block, if nothing in it is escaped.
            let count = range.count
            if count <= ByteBlock.count, range.lower &+ ByteBlock.count <= source.count {
                let block = ByteBlock(base + range.lower)
                if MarkupWriter.specials(block, inAttribute: false).firstSet >= count {
                    block.store(to: buffer.reserve(ByteBlock.count))
                    return buffer.commit(count)
                }
            }
            escapeText(base + range.lower, count, readable: source.count &- range.lower)
        }
    }

    public mutating func text(scalar: Unicode.Scalar) {
        closeTag()
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { buffer in
            var count = 0
            for byte in UTF8.encode(scalar)! {
                buffer[count] = byte
                count += 1
            }
            escape(UnsafeBufferPointer(rebasing: buffer[..<count]), inAttribute: false)
        }
    }

    /// Bytes of UTF-8.
    public mutating func text(_ text: [UInt8]) {
        closeTag()
        text.withUnsafeBufferPointer { escape($0, inAttribute: false) }
    }

    /// Bytes that are markup already: a declaration, a style sheet.
    public mutating func raw(_ markup: StaticString) {
        closeTag()
        append(markup)
    }

    public mutating func raw(_ markup: UnsafeBufferPointer<UInt8>) {
        closeTag()
        if markup.count > 0 { buffer.append(markup.baseAddress!, markup.count) }
    }

    public mutating func lineEnd() {
        closeTag()
        buffer.append(UInt8(ascii: "\n"))
    }

    @inline(__always)
    private func append(_ text: StaticString) {
        let count = text.utf8CodeUnitCount
        text.copy(to: buffer.reserve(count))
        buffer.commit(count)
    }

    private mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { if $0.count > 0 { buffer.append($0.baseAddress!, $0.count) } }
    }

    private mutating func append(_ value: Int) {
        if value >= 10 { append(value / 10) }
        buffer.append(0x30 + UInt8(value % 10))
    }

    private mutating func escapeText(_ base: UnsafePointer<UInt8>, _ count: Int, readable: Int) {
        escape(base, count, readable: readable, inAttribute: false)
    }

    private mutating func escapeValue(_ base: UnsafePointer<UInt8>, _ count: Int) {
        escape(base, count, readable: count, inAttribute: true)
    }

    /// Copies and escapes in one pass, sixteen bytes at once. So many bytes as `readable` says lie behind `base`, those of
    /// the text first: the last block may reach over its end. One copy of this is compiled for text and one for values.
    @inline(__always)
    private mutating func escape(_ base: UnsafePointer<UInt8>, _ count: Int, readable: Int, inAttribute: Bool) {
        let lastBlock = min(count &- 1, readable &- ByteBlock.count)
        var at = 0
        while at < count {
            // A block is stored whole and counted up to the first byte that is escaped, or to the end of the text.
            let target = buffer.reserve(count &- at &+ ByteBlock.count) - at
            let start = at
            while at <= lastBlock {
                let block = ByteBlock(base + at)
                block.store(to: target + at)
                let specials = MarkupWriter.specials(block, inAttribute: inAttribute)
                if specials.isAnySet {
                    at &+= specials.firstSet
                    break
                }
                at &+= ByteBlock.count
            }
            if at >= count { return buffer.commit(count &- start) }
            while at < count, base[at] > 0x3E || !MarkupWriter.isSpecial(base[at]) {
                target[at] = base[at]
                at &+= 1
            }
            buffer.commit(at &- start)
            if at < count {
                appendEscaped(base[at], inAttribute)
                at &+= 1
            }
        }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        guard let base = text.baseAddress else { return }
        if inAttribute { escapeValue(base, text.count) } else { escapeText(base, text.count, readable: text.count) }
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

    /// Which bytes are to be escaped.
    @inline(__always)
    private static func specials(_ bytes: ByteBlock, inAttribute: Bool) -> ByteBlock.Mask {
        // < and > differ in one bit.
        let markup = bytes.equals(0x26) .| bytes.equals(0x3C, in: 0xFD) .| bytes.equals(0x0D)
        return inAttribute ? markup .| bytes.equals(0x22) .| bytes.equals(0x0A) : markup
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        let mask: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x0A | 1 << 0x0D
        return mask >> UInt64(byte) & 1 == 1
    }
}
