/// `gangmu family coverage`: the rows of each general standard by the products that must answer them, each cell with the clause that
/// does, the place of that and of the row, and the reason of an exclusion (1+N: no requirement of the 1 is forgotten by one of the N).

import Model
import Rules
import Syntax

public struct CoverageReport: FamilyReport {
    /// The rows of one general and the products that name it.
    struct Matrix: Sendable {
        var family: Family
        var general: FileID
        var rows: [GeneralOutline.Row]
        var products: [FileID]
    }

    let material: FamilyMaterial
    private(set) var matrices: [Matrix] = []

    /// `general`: only the rows of that document.
    public init(_ material: FamilyMaterial, general: FileID? = nil) {
        self.material = material
        for family in material.askedFamilies {
            let products = material.products(of: family)
            var generals = family.members.filter { $0.role == .general }.map(\.file)
            for product in products {
                for section in material.coverage(product)?.sections ?? [] where !generals.contains(section.general) { generals.append(section.general) }
            }
            for file in generals where general == nil || file == general {
                let bound = products.filter { material.coverage($0)?.sections.contains { $0.general == file } == true }
                guard !bound.isEmpty, let outline = material.proof.outline(of: file) else { continue }
                matrices.append(Matrix(family: family, general: file, rows: outline.rows, products: bound))
            }
        }
    }

    public var name: StaticString { "coverage" }

    public func title(_ language: Language) -> String { Phrase("通用标准的落实", "Coverage of general standards").text(language) }

    public var isAsItShould: Bool {
        matrices.allSatisfy { matrix in
            matrix.products.allSatisfy { product in matrix.rows.allSatisfy { cell(product, matrix.general, $0)?.status.isAnswered != false } }
        }
    }

    func cell(_ product: FileID, _ general: FileID, _ row: GeneralOutline.Row) -> Cell? { material.coverage(product)?.cell(general, row.place) }

    /// The document whose clauses answer: the product, or a general between.
    func answering(_ cell: Cell, _ product: FileID) -> FileID { cell.via ?? product }

    /// `5.1`, each clause once, the one that decides first.
    func clauses(_ cell: Cell, _ product: FileID) -> [String] {
        guard let document = material.proof.document(answering(cell, product)) else { return [] }
        var result: [String] = []
        for relation in cell.relations {
            let number = document.reference(relation.clause)
            if !number.isEmpty, !result.contains(number) { result.append(number) }
        }
        return result
    }

    /// Why a row does not apply: the text of the clause that says so.
    func reason(_ cell: Cell, _ product: FileID) -> String? {
        guard cell.status == .excluded, let document = material.proof.document(answering(cell, product)),
            let clause = cell.relations.first(where: { $0.kind == .excludes })?.clause
        else { return nil }
        return document.ownText(of: clause)
    }

    /// Where an answer stands; nil for a row without one.
    func place(_ cell: Cell, _ product: FileID) -> (file: FileID, range: ByteRange)? { cell.relations.first.map { (answering(cell, product), $0.range) } }

    public func tables(_ language: Language, _ lines: inout LineTables) -> [ReportTable] {
        let colon = Phrase("：", ": ").text(language)
        if matrices.isEmpty {
            var table = ReportTable(title(language), [])
            table.notes = [Phrase("没有以它为通用标准的产品。", "No product names the general standard.").text(language)]
            return [table]
        }
        return matrices.map { matrix in
            let general = material.proof.document(matrix.general)
            var table = ReportTable(
                material.name(matrix.general) + "\u{3000}" + material.title(matrix.general),
                [
                    .init(Phrase("条", "clause").text(language), isHead: true), .init(Phrase("标题", "title").text(language)),
                    .init(Phrase("与产品的关系", "duty").text(language)),
                ] + matrix.products.map { .init(material.name($0)) })
            for row in matrix.rows {
                let place = general.map { lines.text(matrix.general, $0.heading(of: row.place)) } ?? ""
                let number = general?.reference(row.place) ?? ""
                let title = general?.title(row.place) ?? ""
                var cells: [ReportTable.Cell] = [.init(number, details: [place]), .init(title == number ? "" : title), .init(row.duty.text(language))]
                for product in matrix.products {
                    guard let cell = cell(product, matrix.general, row) else {
                        cells.append("")
                        continue
                    }
                    var details: [String] = []
                    if let via = cell.via { details.append(Phrase("由 {0}", "by {0}").text(language, [.text(material.name(via))])) }
                    if let reason = reason(cell, product) {
                        details.append(reason)
                        table.terminalNotes.append(
                            "\(cell.status.text(language))\(colon)\(number) × \(material.name(product)) \(CoverageReport.beginning(reason))")
                    }
                    if let place = self.place(cell, product) { details.append(lines.text(place.file, place.range)) }
                    let words = [cell.status.text(language)] + [clauses(cell, product).joined(separator: "、")].filter { !$0.isEmpty }
                    cells.append(.init(words.joined(separator: " "), cell.status.mark, details: details))
                    if !cell.status.isAnswered {
                        let answer = self.place(cell, product).map { " ← " + lines.text($0.file, $0.range) } ?? ""
                        table.notes.append("\(cell.status.text(language))\(colon)\(number) × \(material.name(product)) \(place)\(answer)")
                    }
                }
                table.rows.append(cells)
            }
            return table
        }
    }

    /// What of a reason a line of a terminal holds.
    private static func beginning(_ text: String) -> String { text.count > 30 ? text.prefix(29) + "…" : text }

    public func sheet(_ lines: inout LineTables) -> ReportTable {
        let heads = [
            "family", "general", "clause", "title", "duty", "requires", "general-place", "product", "product-title", "status", "product-clauses", "via",
            "reason",
            "product-place",
        ]
        var sheet = ReportTable("", heads.map { .init($0) })
        for matrix in matrices {
            guard let general = material.proof.document(matrix.general) else { continue }
            for row in matrix.rows {
                let above = lines.text(matrix.general, general.heading(of: row.place))
                for product in matrix.products {
                    guard let cell = cell(product, matrix.general, row) else { continue }
                    let place = self.place(cell, product).map { lines.text($0.file, $0.range) } ?? ""
                    sheet.rows.append([
                        .init(matrix.family.title), .init(material.name(matrix.general)), .init(general.reference(row.place)), .init(general.title(row.place)),
                        .init(row.duty.word), .init(row.requires ? "true" : "false"), .init(above), .init(material.name(product)),
                        .init(material.title(product)),
                        .init(cell.status.word), .init(clauses(cell, product).joined(separator: "、")), .init(cell.via.map(material.name) ?? ""),
                        .init(reason(cell, product) ?? ""), .init(place),
                    ])
                }
            }
        }
        return sheet
    }
}
