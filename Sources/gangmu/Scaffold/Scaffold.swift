/// The files that `gangmu new` makes, as bytes. Templates are documents that compile as they stand; what the user gave
/// takes the place of their sample number and title.

import CTemplates
import Syntax

struct Scaffold: Equatable, Sendable {
    struct File: Equatable, Sendable {
        var path: String
        var bytes: [UInt8]
    }

    var files: [File]

    /// `year` is that of numbers which were not given; `family` the one that a standard is to belong to.
    init(_ options: NewOptions, year: Int, family: ScaffoldFamily? = nil) {
        switch options.shape {
        case .standard:
            let kind = options.kind ?? .product
            var text = Scaffold.template(kind.template, options.title)
            Scaffold.fill(&text, options.number, or: family?.freeNumber(after: Scaffold.sample, year: year), year: year)
            if let family, kind.hasGeneral { text.insert(Scaffold.generalLines(family), afterLineOf: "类型") }
            files = [File(path: options.path, bytes: text.bytes)]
        case .family:
            // The title is the family's own; the number, that of the general standard, stands in its products as well.
            let product = options.number.flatMap { StandardNumber($0)?.following?.printed } ?? Scaffold.dated(Scaffold.product, year)
            files = ["family.md", "general/general.std.md", "products/product.std.md", "baselines/baseline.std.md"].map { name in
                var text = Scaffold.template("family/" + name, name == "family.md" ? options.title : nil)
                // First, for the number of the general may be the sample of the product.
                text.replace(Scaffold.product, with: product)
                Scaffold.fill(&text, name.hasPrefix("baselines/") ? nil : options.number, or: nil, year: year)
                return File(path: Path.join(options.path, name), bytes: text.bytes)
            }
        case .ci:
            files = options.service.files.map { File(path: Path.join(options.path, $0.path), bytes: Scaffold.bytes($0.template)) }
        }
    }

    /// The sample numbers: a document's own, and that of the document a baseline is an extract of.
    private static let samples = ["T/XXX 1—2026", "GB/T 1—2026"]
    private static let sample = StandardNumber(samples[0])!

    /// The family's product, whose number is its author's to give.
    private static let product = "T/XXX 2—2026"

    private static func dated(_ sample: String, _ year: Int) -> String { sample.dropLast(4) + String(year) }

    private static func template(_ template: String, _ title: String?) -> ScaffoldText {
        var text = ScaffoldText(bytes(template))
        if let title { text.setValue(of: "名称", to: title) }
        return text
    }

    /// `number` is the author's; `other` takes the place of the sample where there is none, and stays to be filled in.
    private static func fill(_ text: inout ScaffoldText, _ number: String?, or other: String?, year: Int) {
        for sample in samples {
            if number != nil { text.dropComment(after: ": " + sample) }
            text.replace(sample, with: number ?? (sample == samples[0] ? other : nil) ?? dated(sample, year))
        }
    }

    /// 通用标准 of the header: the only general of the family, or all of them to choose from.
    private static func generalLines(_ family: ScaffoldFamily) -> String {
        if family.generals.count < 2 { return family.generals.map { "通用标准: \($0.name)\n" }.joined() }
        return "# 【待填：通用标准】：所属领域的一行删去行首的“# ”，其余各行删去\n"
            + family.generals.map { "# 通用标准: \($0.name)" + ($0.number == nil ? "" : "  # \($0.domain)") + "\n" }.joined()
    }

    /// A file of Templates/scaffold, by its path there, or of Templates/ci, by its path below Templates.
    static func bytes(_ template: String) -> [UInt8] {
        var length = 0
        guard let start = templates_scaffold(template, &length) else { preconditionFailure("no template \(template)") }
        return Array(UnsafeBufferPointer(start: start, count: length))
    }
}
