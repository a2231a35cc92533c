/// The header of a document or family as written: keys and values with their places. What the keys mean is the
/// business of Model/Metadata; this is a small, positioned subset of YAML, so that YAML editors agree with us.

/// The lines between the first two `---`.
public struct Header: Equatable, Sendable {
    /// From the first `---` to the end of the second.
    public var range: ByteRange
    public var entries: [HeaderEntry]
}

extension Header {
    /// Whether 类型 is 修改单: the one value of the header on which the syntax of the body depends.
    func saysAmendment(_ bytes: [UInt8]) -> Bool {
        entries.contains { entry in
            guard case .scalar(let value) = entry.value, bytes.has("修改单", at: value.range.lower, limit: value.range.upper), value.range.count == 9
            else { return false }
            let key = bytes[entry.key.indices]
            return key.elementsEqual("类型".utf8) || key.elementsEqual("kind".utf8)
        }
    }
}

/// `键: 值`.
public struct HeaderEntry: Equatable, Sendable {
    public var key: ByteRange
    public var value: HeaderValue
}

public enum HeaderValue: Equatable, Sendable {
    /// Nothing after the colon and nothing indented below it; the place where a value would stand.
    case empty(at: ByteRange)
    case scalar(HeaderScalar)
    /// `[甲, 乙]` or indented `- 甲` lines.
    case list([HeaderScalar], range: ByteRange)
    /// Indented `键: 值` lines.
    case map([HeaderEntry], range: ByteRange)

    public var range: ByteRange {
        switch self {
        case .empty(let at): at
        case .scalar(let scalar): scalar.range
        case .list(_, let range), .map(_, let range): range
        }
    }
}

/// One value. `range` is without quotes.
public struct HeaderScalar: Equatable, Sendable {
    public var range: ByteRange
    public var isQuoted: Bool

    /// The text meant: `\"` and `\\` are undone within quotes.
    public func text(in source: Source) -> String {
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
