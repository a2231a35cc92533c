/// JSON (RFC 8259) as bytes, members in the order written, so that the same findings give the same bytes.

public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    /// Whether a comma is due before the next value of each open object or array.
    private var needsComma: [Bool] = [false]

    public init() {}

    public mutating func object(_ content: (inout JSONWriter) -> Void) { container("{", "}", content) }
    public mutating func array(_ content: (inout JSONWriter) -> Void) { container("[", "]", content) }

    private mutating func container(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma.append(false)
        content(&self)
        needsComma.removeLast()
        bytes.append(UInt8(ascii: close))
    }

    /// The name of the member whose value follows.
    public mutating func key(_ name: StaticString) {
        separate()
        write(name.description)
        bytes.append(UInt8(ascii: ":"))
        needsComma[needsComma.count - 1] = false
    }

    public mutating func string(_ text: String) {
        separate()
        write(text)
    }

    public mutating func number(_ value: Int) {
        separate()
        bytes += String(value).utf8
    }

    public mutating func bool(_ value: Bool) {
        separate()
        bytes += (value ? "true" : "false").utf8
    }

    public mutating func null() {
        separate()
        bytes += "null".utf8
    }

    public mutating func lineEnd() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func separate() {
        if needsComma[needsComma.count - 1] { bytes.append(UInt8(ascii: ",")) }
        needsComma[needsComma.count - 1] = true
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\\"): bytes += [byte, byte]
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20:
                bytes += "\\u00".utf8
                for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
