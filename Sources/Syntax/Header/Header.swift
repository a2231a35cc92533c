/// The header of a document or family as written: keys and values with their places. What the keys mean is the
/// business of Model/Metadata; this is a small, positioned subset of YAML, so that YAML editors agree with us.

/// The lines between the first two `---`.
package struct Header: Equatable, Sendable {
    /// From the first `---` to the end of the second.
    package var range: ByteRange
    package var entries: [HeaderEntry]
}

/// `键: 值`.
package struct HeaderEntry: Equatable, Sendable {
    package var key: ByteRange
    package var value: HeaderValue
}

package enum HeaderValue: Equatable, Sendable {
    /// Nothing after the colon and nothing indented below it; the place where a value would stand.
    case empty(at: ByteRange)
    case scalar(HeaderScalar)
    /// `[甲, 乙]` or indented `- 甲` lines.
    case list([HeaderScalar], range: ByteRange)
    /// Indented `键: 值` lines.
    case map([HeaderEntry], range: ByteRange)

    package var range: ByteRange {
        switch self {
        case .empty(let at): at
        case .scalar(let scalar): scalar.range
        case .list(_, let range), .map(_, let range): range
        }
    }
}

/// One value. `range` is without quotes.
package struct HeaderScalar: Equatable, Sendable {
    package var range: ByteRange
    package var isQuoted: Bool

    /// The text meant: `\"` and `\\` are undone within quotes.
    package func text(in source: Source) -> String {
        let text = source.text(range)
        guard isQuoted, text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var result: [UInt8] = []
        var isEscape = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\\"), !isEscape {
                isEscape = true
            } else {
                result.append(byte)
                isEscape = false
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
