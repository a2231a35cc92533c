/// Coverage as JSON: by general its rows, by row a cell for each product, in the order of `products`.

import Model
import Syntax

extension CoverageReport {
    public func write(to writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.key("matrices")
        writer.array { writer in
            for matrix in matrices {
                writer.object { writer in
                    writer.key("family")
                    writer.object { writer in
                        writer.member("title", matrix.family.title)
                        writer.member("file", material.path(matrix.family.file))
                    }
                    writer.member("general", matrix.general, material)
                    writer.key("products")
                    writer.array { writer in for product in matrix.products { writer.object { $0.document(product, material) } } }
                    writer.key("rows")
                    writer.array { writer in for row in matrix.rows { write(row, matrix, &writer, &lines) } }
                }
            }
        }
    }

    private func write(_ row: GeneralOutline.Row, _ matrix: Matrix, _ writer: inout JSONWriter, _ lines: inout LineTables) {
        guard let general = material.proof.document(matrix.general) else { return }
        writer.object { writer in
            writer.member("clause", general.reference(row.place))
            writer.member("title", general.title(row.place))
            writer.member("duty", row.duty.word)
            writer.key("requires")
            writer.bool(row.requires)
            writer.member("place", matrix.general, general.heading(of: row.place), &lines)
            writer.key("cells")
            writer.array { writer in
                for product in matrix.products {
                    guard let cell = cell(product, matrix.general, row) else {
                        writer.null()
                        continue
                    }
                    write(cell, product, &writer, &lines)
                }
            }
        }
    }

    private func write(_ cell: Cell, _ product: FileID, _ writer: inout JSONWriter, _ lines: inout LineTables) {
        let file = answering(cell, product)
        writer.object { writer in
            writer.member("status", cell.status.word)
            writer.key("via")
            if let via = cell.via { writer.object { $0.document(via, material) } } else { writer.null() }
            writer.member("reason", reason(cell, product))
            writer.key("answers")
            writer.array { writer in
                for relation in cell.relations {
                    guard let document = material.proof.document(file) else { continue }
                    writer.object { writer in
                        writer.member("clause", document.reference(relation.clause))
                        writer.member("title", document.title(relation.clause))
                        writer.member("kind", Cell.word(relation.kind))
                        writer.key("byAttribute")
                        writer.bool(relation.isAttribute)
                        writer.member("place", file, relation.range, &lines)
                    }
                }
            }
        }
    }
}

extension Cell {
    /// What one clause does; never translated.
    fileprivate static func word(_ kind: Relation.Kind) -> String {
        switch kind {
        case .adopts: "adopts"
        case .refines: "refines"
        case .supplements: "supplements"
        case .tightens: "tightens"
        case .excludes: "excludes"
        }
    }
}
