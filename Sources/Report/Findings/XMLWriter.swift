/// XML 1.0 (fifth edition) as bytes, for reports: each element on lines of its own, so that they can be compared, and every text
/// such that a parser gives it back as it was. Outputs of documents have `MarkupWriter`, which is faster and knows their texts.

struct XMLWriter {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var depth = 0

    /// An element that holds others, or nothing.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: ((inout XMLWriter) -> Void)? = nil
    ) {
        start(name, attributes)
        guard let content else {
            bytes += "/>\n".utf8
            return
        }
        bytes += ">\n".utf8
        depth += 1
        content(&self)
        depth -= 1
        indent()
        bytes += "</\(name)>\n".utf8
    }

    /// An element that holds text.
    mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, text: String) {
        start(name, attributes)
        bytes += ">".utf8
        write(text, inAttribute: false)
        bytes += "</\(name)>\n".utf8
    }

    private mutating func start(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        indent()
        bytes += "<\(name)".utf8
        for (attribute, value) in attributes {
            bytes += " \(attribute)=\"".utf8
            write(value, inAttribute: true)
            bytes += "\"".utf8
        }
    }

    private mutating func indent() { bytes += Array(repeating: UInt8(ascii: " "), count: depth * 2) }

    /// Production 2, `Char`: what it leaves out cannot even be referred to by number and becomes U+FFFD. Section 2.11: a CR
    /// would come back as LF. Section 3.3.3: in an attribute, each line end and tab would come back as a blank.
    private mutating func write(_ text: String, inAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: bytes += "&amp;".utf8
            case 0x3C: bytes += "&lt;".utf8
            case 0x3E: bytes += "&gt;".utf8
            case 0x22 where inAttribute: bytes += "&quot;".utf8
            case 0x0D: bytes += "&#13;".utf8
            case 0x0A where inAttribute: bytes += "&#10;".utf8
            case 0x09 where inAttribute: bytes += "&#9;".utf8
            case 0x09, 0x0A: bytes.append(UInt8(scalar.value))
            case 0..<0x20, 0xFFFE, 0xFFFF: bytes += "\u{FFFD}".utf8
            default: bytes += UTF8.encode(scalar)!
            }
        }
    }
}
