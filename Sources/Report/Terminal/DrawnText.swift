/// Text cut into pieces that a terminal shows whole, each with its width. Everything of the author that reaches a
/// terminal passes here, so no escape sequence typed into a document is ever obeyed.

/// The smallest piece that is drawn or left out as a whole.
struct DrawnCell: Equatable {
    /// Without controls; a tab stays a tab until its column is known.
    var text: String
    /// A tab counts as its widest.
    var columns: Int
    /// Bytes of the text it was cut from.
    var range: Range<Int>

    var isTab: Bool { text == "\t" }
}

/// One row of cells set side by side.
struct DrawnRow {
    static let tabStop = 4

    var text = ""
    var columns = 0

    mutating func append(_ cell: DrawnCell) {
        if cell.isTab {
            let blanks = Self.tabStop - columns % Self.tabStop
            text += String(repeating: " ", count: blanks)
            columns += blanks
        } else {
            text += cell.text
            columns += cell.columns
        }
    }
}

extension DisplayWidth {
    /// Cuts `text` into grapheme clusters; `offset` is where it begins in the bytes the caller counts in.
    func cells(_ text: String, at offset: Int = 0) -> [DrawnCell] {
        guard Self.isPlain(text) else { return clusters(text, at: offset) }
        var cells: [DrawnCell] = []
        cells.reserveCapacity(text.utf8.count)
        var start = offset
        for scalar in text.unicodeScalars {
            let end = start + UTF8.width(scalar)
            cells.append(DrawnCell(text: String(scalar), columns: columns(of: scalar), range: start..<end))
            start = end
        }
        return cells
    }

    /// The same of any text.
    func clusters(_ text: String, at offset: Int = 0) -> [DrawnCell] {
        // An endless cluster, such as a chain of Indic conjuncts, is cut into scalars, that each cell fit any window.
        let widest = 8
        var cells: [DrawnCell] = []
        var start = offset
        for character in text {
            let scalars = character.unicodeScalars
            let width = columns(of: character)
            if width <= widest, !scalars.contains(where: Self.mustBeSpelled) {
                let end = start + character.utf8.count
                cells.append(DrawnCell(text: String(character), columns: width, range: start..<end))
                start = end
                continue
            }
            for scalar in scalars {
                let end = start + UTF8.width(scalar)
                cells.append(cell(scalar, start..<end))
                start = end
            }
        }
        return cells
    }

    /// Whether each scalar of a text is a cluster of its own that a terminal shows as it is: ASCII without controls, Han, and the marks of
    /// Chinese texts. Nearly all texts are such, and cutting clusters costs more than all else that is drawn.
    static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte >= 0x20, byte < 0x7F {
                    at += 1
                    continue
                }
                guard byte >= 0xE2, byte <= 0xEF, at + 2 < bytes.count else { return false }
                switch (byte, bytes[at + 1], bytes[at + 2]) {
                case (0xE5...0xE8, _, _), (0xE4, 0xB8...0xBF, _), (0xE9, 0x80...0xBE, _): break  // U+4E00 to U+9FBF
                case (0xE3, 0x80, 0x80...0xA9): break  // 、。《》【】
                case (0xEF, 0xBC, _), (0xEF, 0xBD, 0x80...0x9E): break  // full width
                case (0xE2, 0x80, 0x94), (0xE2, 0x80, 0x98...0x9D), (0xE2, 0x80, 0xA6): break  // — “ ” …
                default: return false
                }
                at += 3
            }
            return true
        }
    }

    private func cell(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> DrawnCell {
        if scalar == "\t" { return DrawnCell(text: "\t", columns: DrawnRow.tabStop, range: range) }
        guard Self.mustBeSpelled(scalar) else {
            return DrawnCell(text: String(scalar), columns: columns(of: scalar), range: range)
        }
        let spelled = Self.spelled(scalar)
        return DrawnCell(text: spelled, columns: spelled.utf8.count, range: range)
    }

    /// `text` on one line with tabs as blanks and controls spelled out.
    public func visible(_ text: String) -> String {
        if Self.isPlain(text) { return text }
        var row = DrawnRow()
        for cell in cells(text) { row.append(cell) }
        return row.text
    }

    /// `text` in rows of at most `limit` columns, broken after a blank where one is near, else between clusters.
    func wrapped(_ text: String, to limit: Int) -> [String] {
        var rows: [String] = []
        var rest = cells(text)[...]
        while !rest.isEmpty {
            var row = DrawnRow()
            var end = rest.startIndex
            while end < rest.endIndex, row.columns + rest[end].columns <= limit || end == rest.startIndex {
                row.append(rest[end])
                end += 1
            }
            if end < rest.endIndex, rest[end].text != " ",
                let blank = rest[..<end].lastIndex(where: { $0.text == " " }),
                blank - rest.startIndex > (end - rest.startIndex) / 2
            {
                row = DrawnRow()
                for cell in rest[..<blank] { row.append(cell) }
                end = blank + 1
            }
            rows.append(row.text)
            rest = rest[end...].drop { $0.text == " " }
        }
        return rows
    }
}
