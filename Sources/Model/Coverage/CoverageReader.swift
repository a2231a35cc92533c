/// Fills the cells of one document: for each row of each general standard above it, what the document does about it, or what a
/// general between them has done already.

import Syntax

public struct DocumentCoverage: Sendable {
    /// The rows of one general, with the cell of each.
    public struct Section: Sendable {
        public var general: FileID
        public var distance: Int
        public internal(set) var cells: [(row: GeneralOutline.Row, cell: Cell)]
    }

    public let file: FileID
    /// Nearest general first.
    public internal(set) var sections: [Section] = []

    /// `outlines` and `between` are of the generals above: their rows, and what they themselves do about the rows above them.
    init(
        _ document: Document, _ relations: [Relation], _ lineage: [(file: FileID, distance: Int)], _ general: (FileID) -> (Document, GeneralOutline)?,
        _ between: (FileID) -> DocumentCoverage?
    ) {
        file = document.file
        let depths = document.depths
        for (file, distance) in lineage {
            guard let (above, outline) = general(file) else { continue }
            let places = RelationsByPlace(relations, above)
            var section = Section(general: file, distance: distance, cells: [])
            section.cells.reserveCapacity(outline.rows.count)
            for row in outline.rows {
                var cell = DocumentCoverage.cell(row, places, depths)
                if cell.status == .missing, distance > 1 {
                    for (other, near) in lineage where near < distance {
                        guard let answered = between(other)?.cell(file, row.place), answered.status != .missing else { continue }
                        cell = answered
                        cell.via = cell.via ?? other
                        break
                    }
                }
                section.cells.append((row, cell))
            }
            sections.append(section)
        }
    }

    public func cell(_ general: FileID, _ place: AnchorID) -> Cell? {
        sections.first { $0.general == general }?.cells.first { $0.row.place == place }?.cell
    }

    private static func cell(_ row: GeneralOutline.Row, _ places: RelationsByPlace, _ depths: [Int]) -> Cell {
        var found = places.nearest(row.place)
        // A chapter that is left to products may be answered clause by clause.
        if found.isEmpty, row.duty == .leftToProducts { found = places.below(row.place).filter { $0.kind.givesContent } }
        found.sort { first, second in
            if first.isAttribute != second.isAttribute { return first.isAttribute }
            if depths[first.clause] != depths[second.clause] { return depths[first.clause] > depths[second.clause] }
            return first.range.start < second.range.start
        }
        guard let first = found.first else {
            guard row.duty == .direct, !places.whole.isEmpty else { return Cell(status: .missing) }
            return Cell(status: .byDocument, relations: places.whole)
        }
        var cell = Cell(status: Cell.Status(first.kind), relations: found)
        if row.duty == .leftToProducts, !found.contains(where: { $0.kind.givesContent || $0.kind == .excludes }) {
            cell.status = .missing
            cell.isAdoptedOnly = true
        }
        return cell
    }
}

extension Document {
    /// By anchor: how many places stand around it.
    var depths: [Int] {
        var depths = [Int](repeating: 0, count: numbering.anchors.count)
        for (index, anchor) in numbering.anchors.enumerated() where anchor.parent >= 0 { depths[index] = depths[anchor.parent] + 1 }
        return depths
    }
}
