/// The header: `键: 值` with one blank, `[甲, 乙]`, and quotes where a YAML editor would read a bare value as something else
/// (language, section 2).

import Syntax

extension Document {
    func headerEdits() -> [EditGroup] { header.map { edits($0.entries) } ?? [] }

    private func edits(_ entries: [HeaderEntry]) -> [EditGroup] {
        var groups: [EditGroup] = []
        for entry in entries {
            groups += colonEdit(entry)
            switch entry.value {
            case .empty: continue
            case .scalar(let scalar): groups += quotes(scalar, isListed: false)
            case .list(let scalars, let range):
                let isBracketed = !range.isEmpty && source.bytes[range.lower] == UInt8(ascii: "[")
                for scalar in scalars { groups += quotes(scalar, isListed: isBracketed) }
                if isBracketed { groups += commaEdits(scalars, range) }
            case .map(let inner, _): groups += edits(inner)
            }
        }
        return groups
    }

    /// A scalar with its quotes.
    private func outer(_ scalar: HeaderScalar) -> ByteRange {
        scalar.isQuoted ? ByteRange(scalar.range.lower - 1, scalar.range.upper + 1) : scalar.range
    }

    private func colonEdit(_ entry: HeaderEntry) -> [EditGroup] {
        let bytes = source.bytes
        let lineEnd = bytes.lineEnd(entry.key.upper)
        let colon = bytes.skipBlanks(entry.key.upper, limit: lineEnd)
        let length = bytes.has("：", at: colon, limit: lineEnd) ? 3 : bytes.has(":", at: colon, limit: lineEnd) ? 1 : 0
        guard length > 0 else { return [] }
        let next = bytes.skipBlanks(colon + length, limit: lineEnd)
        // A comment keeps its distance.
        if next < lineEnd, bytes[next] == UInt8(ascii: "#") { return [] }
        return [EditGroup(entry.key.upper, next, next < lineEnd ? ": " : ":")]
    }

    private func commaEdits(_ scalars: [HeaderScalar], _ range: ByteRange) -> [EditGroup] {
        guard let first = scalars.first, let last = scalars.last, source.bytes[range.upper - 1] == UInt8(ascii: "]") else { return [] }
        var groups = [EditGroup(range.lower + 1, outer(first).lower, ""), EditGroup(outer(last).upper, range.upper - 1, "")]
        for (before, after) in zip(scalars, scalars.dropFirst()) { groups.append(EditGroup(outer(before).upper, outer(after).lower, ", ")) }
        return groups
    }

    private func quotes(_ scalar: HeaderScalar, isListed: Bool) -> [EditGroup] {
        let text = source.bytes[scalar.range.indices]
        guard !scalar.isQuoted, let first = text.first, let last = text.last, !text.contains(UInt8(ascii: "\"")), !text.contains(UInt8(ascii: "\\")) else {
            return []
        }
        let marks = "[]{},&*!|>'%@`#?".utf8
        var isRead = marks.contains(first) || last == UInt8(ascii: ":") || (first == UInt8(ascii: "-") && text.count == 1)
        for at in text.indices.dropLast() where text[at] == UInt8(ascii: ":") && Byte.isBlank(text[at + 1]) { isRead = true }
        if isListed, text.contains(where: { "[]{}".utf8.contains($0) }) { isRead = true }
        guard isRead else { return [] }
        return [
            EditGroup([
                Edit(range: ByteRange(scalar.range.lower, scalar.range.lower), text: "\""),
                Edit(range: ByteRange(scalar.range.upper, scalar.range.upper), text: "\""),
            ])
        ]
    }
}
