/// `gangmu family status`: what each family is made of, and how far each product has come: rows of its generals answered, claims proved,
/// findings left.

import Model
import Rules
import Syntax

public struct StatusReport: FamilyReport {
    struct Product: Sendable {
        var file: FileID
        var stage: String
        /// Rows of all generals above it, by status.
        var rows: [Cell.Status: Int] = [:]
        var claims: [Claim.Verdict: Int] = [:]
        /// Of rules whose names begin with `family-`.
        var findings = 0
        /// Whether a general that it names is not there.
        var lacksGeneral = false

        var all: Int { rows.values.reduce(0, +) }
        var missing: Int { rows[.missing] ?? 0 }
        var contradicted: Int { rows[.contradicted] ?? 0 }
        var answered: Int { all - missing - contradicted }
    }

    struct Entry: Sendable {
        var family: Family
        var generals: [(file: FileID, domain: String, rows: Int?)] = []
        var baselines: [FileID] = []
        var products: [Product] = []
    }

    let material: FamilyMaterial
    private(set) var entries: [Entry] = []

    public init(_ material: FamilyMaterial) {
        self.material = material
        var findings: [Int: Int] = [:]
        for diagnostic in material.diagnostics where diagnostic.rule.name.hasPrefix("family-") { findings[Int(diagnostic.file.index), default: 0] += 1 }
        for family in material.askedFamilies {
            var entry = Entry(family: family)
            for member in family.members where member.role == .general {
                entry.generals.append((member.file, member.group ?? "", material.proof.outline(of: member.file)?.rows.count))
            }
            entry.baselines = family.members.filter { $0.role == .baseline }.map(\.file)
            for file in material.products(of: family) {
                var product = Product(file: file, stage: material.proof.document(file)?.metadata.stage.rawValue ?? "")
                for section in material.coverage(file)?.sections ?? [] { for (_, cell) in section.cells { product.rows[cell.status, default: 0] += 1 } }
                for claim in material.examined[Int(file.index)]?.claims ?? [] { product.claims[claim.verdict, default: 0] += 1 }
                product.findings = findings[Int(file.index)] ?? 0
                product.lacksGeneral = material.proof.document(file)?.metadata.generals.isEmpty == false && product.all == 0
                entry.products.append(product)
            }
            entries.append(entry)
        }
    }

    public var name: StaticString { "status" }

    public func title(_ language: Language) -> String { Phrase("标准族的状况", "Status of families").text(language) }

    /// Every general is there, no row is open or contradicted, no claim refuted.
    public var isAsItShould: Bool {
        entries.allSatisfy { $0.products.allSatisfy { !$0.lacksGeneral && $0.missing + $0.contradicted + ($0.claims[.refuted] ?? 0) == 0 } }
    }

    public func tables(_ language: Language, _ lines: inout LineTables) -> [ReportTable] {
        entries.map { entry in
            func word(_ zh: StaticString, _ en: StaticString) -> String { Phrase(zh, en).text(language) }
            var table = ReportTable(
                entry.family.title,
                [
                    .init(word("编号", "number"), isHead: true), .init(word("名称", "title")), .init(word("阶段", "stage")), .init(word("通用标准", "general")),
                    .init(word("已落实", "answered"), isNumber: true), .init(word("缺", "missing"), isNumber: true),
                    .init(word("抵触", "contradicted"), isNumber: true),
                    .init(word("声明成立", "claims proved"), isNumber: true), .init(word("不成立", "refuted"), isNumber: true),
                    .init(word("未能核对", "unchecked"), isNumber: true), .init(word("问题", "findings"), isNumber: true),
                ])
            table.rows = entry.products.map { product in
                let unchecked = product.claims[.unchecked] ?? 0
                return [
                    .init(material.name(product.file), details: [material.path(product.file)]), .init(material.title(product.file)), .init(product.stage),
                    .init(material.generals(of: product.file)), .init("\(product.answered)/\(product.all)"), .number(product.missing, bad: true),
                    .number(product.contradicted, bad: true), .number(product.claims[.proved] ?? 0), .number(product.claims[.refuted] ?? 0, bad: true),
                    .init(String(unchecked), unchecked > 0 ? .open : .none), .number(product.findings),
                ]
            }
            for general in entry.generals {
                let rows = general.rows.map { Phrase("，{0}行待产品回答", ", {0} rows for products to answer").text(language, [.number($0)]) } ?? ""
                let domain = general.domain.isEmpty ? "" : word("（", " (") + general.domain + word("）", ")")
                table.notes.append(word("通用标准：", "general: ") + material.name(general.file) + "\u{3000}" + material.title(general.file) + domain + rows)
            }
            if !entry.baselines.isEmpty {
                table.notes.append(word("基准：", "baselines: ") + entry.baselines.map(material.name).joined(separator: word("、", ", ")))
            }
            return table
        }
    }

    public func sheet(_ lines: inout LineTables) -> ReportTable {
        var sheet = ReportTable(
            "",
            [
                "family", "number", "title", "file", "stage", "generals", "rows", "answered", "missing", "contradicted", "proved", "refuted", "unchecked",
                "findings",
            ].map { .init($0) })
        for entry in entries {
            for product in entry.products {
                sheet.rows.append([
                    .init(entry.family.title), .init(material.name(product.file)), .init(material.title(product.file)), .init(material.path(product.file)),
                    .init(product.stage), .init(material.generals(of: product.file)), .number(product.all), .number(product.answered), .number(product.missing),
                    .number(product.contradicted), .number(product.claims[.proved] ?? 0), .number(product.claims[.refuted] ?? 0),
                    .number(product.claims[.unchecked] ?? 0), .number(product.findings),
                ])
            }
        }
        return sheet
    }

    public func write(to writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.key("families")
        writer.array { writer in
            for entry in entries {
                writer.object { writer in
                    writer.member("title", entry.family.title)
                    writer.member("file", material.path(entry.family.file))
                    writer.key("generals")
                    writer.array { writer in
                        for general in entry.generals {
                            writer.object { writer in
                                writer.document(general.file, material)
                                writer.member("domain", general.domain)
                                writer.key("rows")
                                if let rows = general.rows { writer.number(rows) } else { writer.null() }
                            }
                        }
                    }
                    writer.key("baselines")
                    writer.array { writer in for file in entry.baselines { writer.object { $0.document(file, material) } } }
                    writer.key("products")
                    writer.array { writer in for product in entry.products { write(product, &writer) } }
                }
            }
        }
    }

    private func write(_ product: Product, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.document(product.file, material)
            writer.member("stage", product.stage)
            writer.key("generals")
            writer.array { writer in
                guard let document = material.proof.document(product.file) else { return }
                for general in material.proof.index.printedGenerals(of: document) { writer.string(general.number) }
            }
            writer.key("rows")
            writer.object { writer in
                writer.member("all", product.all)
                writer.member("answered", product.answered)
                writer.member("missing", product.missing)
                writer.member("contradicted", product.contradicted)
            }
            writer.key("claims")
            writer.object { writer in
                writer.member("proved", product.claims[.proved] ?? 0)
                writer.member("refuted", product.claims[.refuted] ?? 0)
                writer.member("unchecked", product.claims[.unchecked] ?? 0)
            }
            writer.member("findings", product.findings)
        }
    }
}
