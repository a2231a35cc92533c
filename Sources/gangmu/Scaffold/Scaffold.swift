/// The files that `gangmu new` makes, as bytes. Templates are documents that compile as they stand; what the user gave
/// takes the place of their sample number and title.

import CTemplates

struct Scaffold: Equatable, Sendable {
    struct File: Equatable, Sendable {
        var path: String
        var bytes: [UInt8]
    }

    var files: [File]

    /// `year` is that of numbers which were not given.
    init(_ options: NewOptions, year: Int) {
        switch options.shape {
        case .standard:
            let template = (options.kind ?? .product).template
            files = [File(path: options.path, bytes: Scaffold.fill(template, options.number, options.title, year: year))]
        case .family:
            // The title is the family's own; the number, that of the general standard, stands in its products as well.
            files = ["family.md", "general/general.std.md", "products/product.std.md", "baselines/baseline.std.md"].map { name in
                let title = name == "family.md" ? options.title : nil
                let number = name.hasPrefix("baselines/") ? nil : options.number
                return File(path: Path.join(options.path, name), bytes: Scaffold.fill("family/" + name, number, title, year: year))
            }
        }
    }

    /// The sample numbers: a document's own, and that of the document a baseline is an extract of.
    private static let samples = ["T/XXX 1—2026", "GB/T 1—2026"]

    /// The family's product, whose number is its author's to give.
    private static let product = "T/XXX 2—2026"

    private static func fill(_ template: String, _ number: String?, _ title: String?, year: Int) -> [UInt8] {
        var text = ScaffoldText(bytes(template))
        if let title { text.setValue(of: "名称", to: title) }
        for sample in samples {
            if number != nil { text.dropComment(after: ": " + sample) }
            text.replace(sample, with: number ?? sample.dropLast(4) + String(year))
        }
        text.replace(product, with: product.dropLast(4) + String(year))
        return text.bytes
    }

    /// A file of Templates/scaffold, by its path there.
    static func bytes(_ template: String) -> [UInt8] {
        var length = 0
        guard let start = templates_scaffold(template, &length) else { preconditionFailure("no template \(template)") }
        return Array(UnsafeBufferPointer(start: start, count: length))
    }
}
