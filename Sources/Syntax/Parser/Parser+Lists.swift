/// 列项 (GB/T 1.1—2020, 7.5): `- `, `a) `, `1) `; what is indented by two or more columns belongs to the item.
/// The markers that authors bring from Word are read as meant and reported (7.5.3).

/// A marker found at the beginning of a line.
struct ListMarker {
    var marker: Marker
    /// What the marker says: 1 for `a)`; 0 for a dash.
    var ordinal: UInt16
    /// After the marker and the blank behind it.
    var end: Int
    var isRegular: Bool
}

extension [UInt8] {
    /// The marker that a line begins with; `frames` are what it stands within.
    @inline(__always)
    func listMarker(_ line: Line, within frames: [Frame]) -> ListMarker? {
        let at = line.content
        let byte = self[at]
        if byte == UInt8(ascii: "-") {
            guard at + 1 < line.end, blankLength(at: at + 1, limit: line.end) > 0 else { return nil }
            return ListMarker(marker: .dash, ordinal: 0, end: skipBlanks(at + 1, limit: line.end), isRegular: true)
        }
        if Byte.isLetter(byte) {
            guard let end = halfParenthesis(at + 1, line) else { return nil }
            return ListMarker(marker: .letter, ordinal: UInt16((byte | 0x20) - 0x60), end: end, isRegular: Byte.isLower(byte))
        }
        if Byte.isDigit(byte) { return numberMarker(line, frames) }
        // No marker begins with a Han character.
        let isForeign = byte >= 0x80 ? byte &- 0xE4 >= 6 : byte == UInt8(ascii: "(") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
        return isForeign ? foreignMarker(line, frames) : nil
    }

    /// After `) ` or `）`; a blank may be absent before a wide character.
    fileprivate func halfParenthesis(_ at: Int, _ line: Line) -> Int? {
        let end: Int
        if at < line.end, self[at] == UInt8(ascii: ")") { end = at + 1 } else if has("）", at: at, limit: line.end) { end = at + 3 } else { return nil }
        if end == line.end || blankLength(at: end, limit: line.end) > 0 || isWide(at: end) {
            return skipBlanks(end, limit: line.end)
        }
        return nil
    }

    /// `1)`, and `1. ` `1、` as people type them.
    fileprivate func numberMarker(_ line: Line, _ frames: [Frame]) -> ListMarker? {
        var at = line.content
        var ordinal = 0
        while case let length = digitLength(at, limit: line.end), length > 0, ordinal < 100 {
            ordinal = ordinal * 10 + digit(at, limit: line.end)
            at += length
        }
        if let end = halfParenthesis(at, line) {
            return ListMarker(marker: .digit, ordinal: UInt16(ordinal), end: end, isRegular: true)
        }
        let stop: Int
        if at + 1 < line.end, self[at] == UInt8(ascii: "."), blankLength(at: at + 1, limit: line.end) > 0 {
            stop = at + 1
        } else if has("、", at: at, limit: line.end) || has("．", at: at, limit: line.end) {
            stop = at + 3
        } else {
            return nil
        }
        return ListMarker(marker: irregularNumber(line, frames), ordinal: UInt16(ordinal), end: skipBlanks(stop, limit: line.end), isRegular: false)
    }

    /// A numbered item is `a)` at the first level and `1)` below it.
    fileprivate func irregularNumber(_ line: Line, _ frames: [Frame]) -> Marker {
        frames.contains { $0.kind == .item(.letter) && line.indent >= $0.indent + 2 } ? .digit : .letter
    }

    /// `——甲`, `·甲`, `•甲`, `－甲`, `* 甲`, `（1）甲`, `①甲`.
    fileprivate func foreignMarker(_ line: Line, _ frames: [Frame]) -> ListMarker? {
        let at = line.content
        let (twin, length) = FullWidth.glyph(self, at, line.end)
        if length == 3, Byte.isDigit(twin) { return numberMarker(line, frames) }
        if length == 3, Byte.isLetter(twin) {
            guard let end = halfParenthesis(at + 3, line) else { return nil }
            return ListMarker(marker: .letter, ordinal: UInt16((twin | 0x20) - 0x60), end: end, isRegular: Byte.isLower(twin))
        }
        for dash in ListMarker.foreignDashes where has(dash.text, at: at, limit: line.end) {
            let end = at + dash.text.utf8CodeUnitCount
            if dash.wantsBlank, blankLength(at: end, limit: line.end) == 0 { continue }
            return ListMarker(marker: .dash, ordinal: 0, end: skipBlanks(end, limit: line.end), isRegular: false)
        }
        let scalar = scalar(at: at)
        if scalar &- 0x2460 < 20 {  // ① … ⑳
            return ListMarker(
                marker: irregularNumber(line, frames), ordinal: UInt16(scalar - 0x245F), end: skipBlanks(at + 3, limit: line.end), isRegular: false)
        }
        let open = self[at] == UInt8(ascii: "(") ? 1 : has("（", at: at, limit: line.end) ? 3 : 0
        guard open > 0 else { return nil }
        var next = at + open
        var ordinal = 0
        while case let length = digitLength(next, limit: line.end), length > 0, ordinal < 10 {
            ordinal = ordinal * 10 + digit(next, limit: line.end)
            next += length
        }
        guard next > at + open, let end = halfParenthesis(next, line) else { return nil }
        return ListMarker(marker: irregularNumber(line, frames), ordinal: UInt16(ordinal), end: end, isRegular: false)
    }
}

extension Parser {
    /// Opens an item, in the list that is open at its indentation or in a new one.
    mutating func parseItem(_ marker: ListMarker, _ line: Line, floor: Int) {
        flushParagraph()
        if !marker.isRegular { reportMarker(marker, line) } else if bytes.hasWide(line.content, marker.end) { reportTyped(marker, line) }
        table = nil
        var list: NodeID?
        while frames.count > floor, let frame = frames.last {
            if frame.kind == .definition, line.indent >= frame.indent + 2, frames.count < Parser.depthLimit { break }
            if marker.marker == .dash, frame.kind == .legend || frame.kind == .definition {
                if line.indent + 1 >= frame.indent {
                    if frame.kind == .definition { closeFrame() }
                    openDefinition(marker, line)
                    return
                }
            }
            guard case .item(let open) = frame.kind else {
                closeFrame()
                continue
            }
            let isTooDeep = frames.count >= Parser.depthLimit
            if line.indent >= frame.indent + 2 && !isTooDeep { break }
            if open == marker.marker && line.indent + 1 >= frame.indent {
                if isTooDeep && line.indent >= frame.indent + 2 { reportTooDeep(line.content, marker.end) }
                list = frame.list
                builder.close(frame.node, at: frame.end)
                frames.removeLast()
                break
            }
            closeFrame()
        }
        if list == nil, marker.marker == .dash, frames.isEmpty, isSymbolSection {
            frames.append(Frame(kind: .legend, node: builder.open(.legend, at: line.content), indent: line.indent, end: line.end))
            openDefinition(marker, line)
            return
        }
        let listNode = list ?? builder.open(.list(marker.marker), at: line.content)
        let item = builder.open(.item(marker.marker, ordinal: marker.ordinal), at: line.content)
        frames.append(Frame(kind: .item(marker.marker), node: item, list: listNode, indent: line.indent, end: line.end))
        var end = marker.end
        if end < line.end, bytes[end] == UInt8(ascii: "[") || bytes[end] == 0xEF, marker.marker == .dash, frames.count == 1 {
            end = entryNumber(end, line) ?? end
        }
        builder.leaf(.label, line.content, end)
        if end < line.end { paragraph = ByteRange(end, line.end) }
    }

    /// After the `[1]` that an author wrote before an entry of 参考文献.
    func entryNumber(_ start: Int, _ line: Line) -> Int? {
        guard case let open = bytes.mark("[", at: start, limit: line.end), open > 0, let section = sections.last,
            builder.nodes[section.node].kind == .element(.bibliography)
        else { return nil }
        var at = start + open
        while case let length = bytes.digitLength(at, limit: line.end), length > 0, at < start + 16 { at += length }
        guard at > start + open, case let close = bytes.mark("]", at: at, limit: line.end), close > 0 else { return nil }
        return bytes.skipBlanks(at + close, limit: line.end)
    }

    /// `ａ）`, `a）`, or another blank than the ordinary one after a marker.
    private mutating func reportTyped(_ marker: ListMarker, _ line: Line) {
        let written = bytes.trimmed(line.content, marker.end).end
        if bytes.hasWide(line.content, written) {
            let right = FullWidth.text(bytes[line.content..<written]) + (marker.end < line.end ? " " : "")
            reportTyped(.listMarker, line.content, marker.end, right: right)
        } else {
            reportBlanks(written, marker.end)
        }
    }

    mutating func reportMarker(_ marker: ListMarker, _ line: Line) {
        let right: String
        switch marker.marker {
        case .dash: right = "- "
        case .letter: right = String(UnicodeScalar(UInt8(0x60 + min(marker.ordinal, 26)))) + ") "
        case .digit: right = "\(marker.ordinal)) "
        }
        let range = ByteRange(line.content, marker.end)
        let fix = Fix(arguments: [.text(right)], edits: [Edit(range: range, text: right)], safety: .safe)
        let written = bytes.trimmed(line.content, marker.end)
        report("list-marker-kind", written.start, written.end, [text(written.start, written.end)], fix: fix)
    }
}

extension ListMarker {
    fileprivate struct Dash: Sendable {
        var text: StaticString
        var wantsBlank: Bool
    }

    fileprivate static let foreignDashes: [Dash] = [
        Dash(text: "——", wantsBlank: false), Dash(text: "—", wantsBlank: true), Dash(text: "•", wantsBlank: false),
        Dash(text: "·", wantsBlank: false), Dash(text: "－", wantsBlank: false), Dash(text: "–", wantsBlank: true),
        Dash(text: "*", wantsBlank: true), Dash(text: "+", wantsBlank: true), Dash(text: "●", wantsBlank: false),
        Dash(text: "◆", wantsBlank: false), Dash(text: "■", wantsBlank: false),
    ]
}
