/// A template while it is filled: few places in a short text, so each is looked for from the beginning.

struct ScaffoldText {
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Every `old`, wherever it stands.
    mutating func replace(_ old: String, with new: String) {
        var start = 0
        while let found = place(of: old, from: start) {
            bytes.replaceSubrange(found, with: Array(new.utf8))
            start = found.lowerBound + new.utf8.count
        }
    }

    /// The comment that follows the first `text` on its line.
    mutating func dropComment(after text: String) {
        guard let found = place(of: text, from: 0), let comment = place(of: "  #", from: found.upperBound), comment.lowerBound == found.upperBound
        else { return }
        bytes.removeSubrange(found.upperBound..<lineEnd(from: found.upperBound))
    }

    /// The value of a key of the header, quoted if it would read as something else.
    mutating func setValue(of key: String, to value: String) {
        guard let found = place(of: "\n\(key): ", from: 0) else { return }
        bytes.replaceSubrange(found.upperBound..<lineEnd(from: found.upperBound), with: Array(ScaffoldText.headerValue(value).utf8))
    }

    /// Lines behind that of a key of the header.
    mutating func insert(_ lines: String, afterLineOf key: String) {
        guard let found = place(of: "\n\(key): ", from: 0) else { return }
        let next = min(lineEnd(from: found.upperBound) + 1, bytes.count)
        bytes.replaceSubrange(next..<next, with: Array(lines.utf8))
    }

    /// One line, in quotes where a header would read it otherwise. Straight quotes become those of print, for a quoted value
    /// can hold none.
    static func headerValue(_ value: String) -> String {
        var isOpen = false
        let line = String(
            value.map { (character: Character) -> Character in
                if character == "\"" { isOpen.toggle() }
                return character == "\"" ? (isOpen ? "“" : "”") : character.isNewline ? " " : character
            })
        let isPlain = !line.utf8.contains { "#'[]{}".utf8.contains($0) } && line.first?.isWhitespace == false && line.last?.isWhitespace == false
        return isPlain ? line : "\"\(line)\""
    }

    private func place(of text: String, from start: Int) -> Range<Int>? {
        let text = Array(text.utf8)
        guard bytes.count >= text.count else { return nil }
        let starts = start..<(bytes.count - text.count + 1)
        return starts.first { bytes[$0] == text[0] && bytes[$0..<$0 + text.count].elementsEqual(text) }.map { $0..<$0 + text.count }
    }

    private func lineEnd(from start: Int) -> Int { bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }
}
