/// Environments as tables. MathML 3 aligns columns by an attribute of the table, MathML Core by the style of the cells.

import Syntax

extension MathMLWriter {
    private enum Alignment { case left, center, right }

    mutating func write(_ environment: FormulaEnvironment, _ id: FormulaID) {
        let (left, right) = MathMLWriter.fences(environment)
        if left != nil || right != nil { start(.mrow) }
        if let left { fence(left, "prefix") }
        if environment == .smallmatrix {
            inStyle(.script) { $0.writeTable(environment, id) }
        } else {
            writeTable(environment, id)
        }
        if let right { fence(right, "postfix") }
        if left != nil || right != nil { out.end() }
    }

    private static func fences(_ environment: FormulaEnvironment) -> (left: Unicode.Scalar?, right: Unicode.Scalar?) {
        switch environment {
        case .pmatrix: ("(", ")")
        case .bmatrix: ("[", "]")
        case .Bmatrix: ("{", "}")
        case .vmatrix: ("|", "|")
        case .Vmatrix: ("‖", "‖")
        case .cases: ("{", nil)
        case .rcases: (nil, "}")
        case .matrix, .smallmatrix, .aligned, .gathered, .split, .array, .substack: (nil, nil)
        }
    }

    private mutating func writeTable(_ environment: FormulaEnvironment, _ id: FormulaID) {
        var first = id + 1
        var columns: ByteRange?
        if first < tree.end(id), nodes[first].kind == .columns {
            columns = nodes[first].range
            first = tree.end(first)
        }
        let (alignments, lines) = layout(environment, columns, count: columnCount(first, tree.end(id)))
        let isAligned = environment == .aligned || environment == .split
        start(.mtable)
        if isAligned || environment == .gathered { out.attribute("displaystyle", "true") }
        if dialect == .sts {
            if alignments.contains(where: { $0 != .center }) { out.attribute("columnalign", alignments.map { "\($0)" }.joined(separator: " ")) }
            if isAligned { out.attribute("columnspacing", alignments.indices.dropFirst().map { $0 % 2 == 1 ? "0em" : "2em" }.joined(separator: " ")) }
            if environment == .substack { out.attribute("rowspacing", "0em") }
        }
        if lines.contains(true) { out.attribute("columnlines", lines.map { $0 ? "solid" : "none" }.joined(separator: " ")) }
        styled(isDisplay: isAligned || environment == .gathered, isScript: isScript || environment == .substack) { writer in
            var row = first
            while row < writer.tree.end(id) {
                writer.start(.mtr)
                writer.writeCells(row, alignments, environment)
                writer.out.end()
                row = writer.tree.end(row)
            }
        }
        out.end()
    }

    private mutating func writeCells(_ row: FormulaID, _ alignments: [Alignment], _ environment: FormulaEnvironment) {
        let isAligned = environment == .aligned || environment == .split
        var cell = row + 1
        var column = 0
        while cell < tree.end(row) {
            start(.mtd)
            if dialect == .html { alignCell(column < alignments.count ? alignments[column] : .center, environment, isFirst: column == 0) }
            // The second column of an alignment goes on where the first ended: a sign there stands between operands.
            writeRow(cell + 1, tree.end(cell), after: isAligned && column % 2 == 1 ? .ordinary : nil)
            out.end()
            cell = tree.end(cell)
            column += 1
        }
    }

    private mutating func alignCell(_ alignment: Alignment, _ environment: FormulaEnvironment, isFirst: Bool) {
        let isAligned = environment == .aligned || environment == .split
        switch alignment {
        case .center: if environment == .substack { out.attribute("style", "padding:0") }
        case .left where isAligned: out.attribute("style", "text-align:left;padding-left:0")
        case .right where isAligned && isFirst: out.attribute("style", "text-align:right;padding-right:0")
        case .right where isAligned: out.attribute("style", "text-align:right;padding-left:2em;padding-right:0")
        case .left: out.attribute("style", "text-align:left")
        case .right: out.attribute("style", "text-align:right")
        }
    }

    private func columnCount(_ first: FormulaID, _ end: FormulaID) -> Int {
        var most = 0
        var row = first
        while row < end {
            var count = 0
            var cell = row + 1
            while cell < tree.end(row) {
                count += 1
                cell = tree.end(cell)
            }
            most = max(most, count)
            row = tree.end(row)
        }
        return most
    }

    /// How each column is aligned, and whether a line parts it from the next.
    private func layout(_ environment: FormulaEnvironment, _ columns: ByteRange?, count: Int) -> (alignments: [Alignment], lines: [Bool]) {
        switch environment {
        case .cases, .rcases: return (Array(repeating: .left, count: count), [])
        case .aligned, .split: return ((0..<count).map { $0 % 2 == 0 ? .right : .left }, [])
        case .array:
            var alignments: [Alignment] = []
            var lines: [Bool] = []
            for byte in columns.map({ bytes[$0.indices] }) ?? [] where Byte.isLetter(byte) || byte == UInt8(ascii: "|") {
                if byte == UInt8(ascii: "|") {
                    if !lines.isEmpty { lines[lines.count - 1] = true }
                } else {
                    alignments.append(byte == UInt8(ascii: "l") ? .left : byte == UInt8(ascii: "r") ? .right : .center)
                    lines.append(false)
                }
            }
            return (alignments, Array(lines.dropLast()))
        case .matrix, .pmatrix, .bmatrix, .Bmatrix, .vmatrix, .Vmatrix, .smallmatrix, .gathered, .substack: return ([], [])
        }
    }
}
