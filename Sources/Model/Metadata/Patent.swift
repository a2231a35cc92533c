/// 专利: an identified patent, as annex D of GB/T 1.1—2020 asks it to be declared: number, holder, address, and the clause
/// whose use may involve it.

import Syntax

public struct Patent: Equatable, Sendable {
    public var number: String
    public var holder: String
    public var address: String
    /// `9.6`, `附录A` or an id of the document.
    public var clause: Placed<String>

    /// `号，持有人，地址，条`; commas within the address belong to it.
    init?(_ text: String, at range: ByteRange) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "，" || $0 == "," }
        guard parts.count >= 4 else { return nil }
        func trimmed(_ part: Substring) -> String { String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
        number = trimmed(parts[0])
        holder = trimmed(parts[1])
        address = parts[2..<parts.count - 1].map(trimmed).joined(separator: "，")
        let name = trimmed(parts[parts.count - 1])
        guard !number.isEmpty, !holder.isEmpty, !name.isEmpty else { return nil }
        // The last part ends where the value does, unless it was quoted with blanks or escapes: then the whole value is named.
        let isPlain = range.count == text.utf8.count && text.hasSuffix(name)
        clause = Placed(value: name, range: isPlain ? ByteRange(range.upper - name.utf8.count, range.upper) : range)
    }

    /// As metadata prints it.
    public var printed: String { [number, holder, address, clause.value].joined(separator: "，") }
}
