/// The texts: prose documents, the example families as they are, and reserves made of examples.

import Foundation

struct Corpus {
    /// Clean documents that are mutated.
    var prose: [Manuscript] = []
    /// Product texts of the examples without their family, and made documents, for rules that few prose documents can break.
    var reserves: [Manuscript] = []
    /// Pictures that documents show, by path beside them.
    var assets: [(path: String, data: Data)] = []
    /// One for the figures that operators insert.
    static let picture = "lint-accuracy.svg"
    let examples: URL

    init(prose folder: URL, examples: URL) throws {
        self.examples = examples
        for file in try Corpus.files(below: folder) {
            if file.hasSuffix(".std.md") {
                let name = String(file.dropLast(".std.md".count)).replacingOccurrences(of: "/", with: "-")
                prose.append(try Corpus.read(folder.appendingPathComponent(file), name, prose.count))
            } else if file.hasSuffix(".svg") || file.hasSuffix(".png") || file.hasSuffix(".jpg") {
                assets.append((file, try Data(contentsOf: folder.appendingPathComponent(file))))
            }
        }
        let drawing =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40mm\" height=\"20mm\" viewBox=\"0 0 40 20\"><path d=\"M2 2H38V18H2Z\" fill=\"none\" stroke=\"black\"/></svg>"
        assets.append((Corpus.picture, Data(drawing.utf8)))
        for path in [
            "meng/products/mengfeng-rice", "meng/products/elin-jerky", "meng/products/tala-buckwheat", "jiangxi/furniture", "yixiang/products/hequan-furu",
        ] {
            let file = examples.appendingPathComponent(path + ".std.md")
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            var text = Corpus.alone(try Corpus.read(file, path.components(separatedBy: "/").last ?? path, prose.count + reserves.count))
            text.isReserve = true
            reserves.append(text)
        }
        for made in Skeleton.all {
            var text = Manuscript(name: made.name, ordinal: prose.count + reserves.count, lines: made.text.components(separatedBy: "\n"))
            text.isReserve = true
            reserves.append(text)
        }
    }

    private static func files(below folder: URL) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    }

    private static func read(_ file: URL, _ name: String, _ ordinal: Int) throws -> Manuscript {
        var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        while lines.last == "" { lines.removeLast() }
        return Manuscript(name: name, ordinal: ordinal, lines: lines + [""])
    }

    /// A product of a family as a document of its own: neither general nor relations to it, and another picture.
    private static func alone(_ text: Manuscript) -> Manuscript {
        var lines = text.lines
        for line in lines.indices {
            for key in ["细化", "补充", "加严"] {
                while let start = lines[line].range(of: " \(key)=") ?? lines[line].range(of: "{\(key)=") {
                    let isFirst = lines[line][start].hasPrefix("{")
                    let rest = lines[line][start.upperBound...]
                    let end =
                        rest.hasPrefix("\"")
                        ? rest.dropFirst().firstIndex(of: "\"").map { rest.index(after: $0) } ?? rest.endIndex
                        : rest.firstIndex { $0 == " " || $0 == "}" } ?? rest.endIndex
                    lines[line].replaceSubrange(start.lowerBound..<end, with: isFirst ? "{" : "")
                }
            }
            lines[line] = lines[line].replacingOccurrences(of: "{ ", with: "{").replacingOccurrences(of: " {}", with: "")
        }
        for line in lines.indices where lines[line].hasPrefix("![") {
            lines[line] = lines[line].components(separatedBy: "](")[0] + "](\(Corpus.picture))"
        }
        // Its name without the family's: 区域品牌认证要求　盟丰大米.
        for line in lines.indices where lines[line].hasPrefix("名称: ") && lines[line].contains("　") {
            lines[line] = "名称: " + (lines[line].components(separatedBy: "　").last ?? "")
        }
        lines.removeAll { $0.hasPrefix("通用标准:") || $0.contains("gangmu: allow") && $0.hasPrefix("<!--") }
        return Manuscript(name: text.name, ordinal: text.ordinal, lines: lines)
    }
}
