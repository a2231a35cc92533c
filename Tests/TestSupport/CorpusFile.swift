/// Cases as text: `=== title`, the input, then sections `--- tree`, `--- findings`, `--- numbers`, `--- references`,
/// `--- provisions`, `--- indicators`, `--- coverage`, `--- family`, `--- sts`, `--- html`, `--- print`, `--- format`. A section `--- file
/// limits.csv` is no expectation: it is another file of the case. An input that begins with `---` has its own header; any other gets
/// a complete one: in Corpus/family that of the rice of `ExampleFamily`, whose other files get theirs.

import Emit
import Foundation
import Model
import Report
import Rules
import Syntax

package struct CorpusCase: Sendable, CustomStringConvertible {
    package var file: String
    package var line: Int
    package var title: String
    package var input: String
    /// Section names and what they expect.
    package var sections: [(name: String, text: String)]

    package init(file: String, line: Int, title: String, input: String, sections: [(name: String, text: String)] = []) {
        (self.file, self.line, self.title, self.input, self.sections) = (file, line, title, input, sections)
    }

    package var description: String { "\(file):\(line) \(title)" }

    /// The text that is compiled.
    package var source: String {
        if isOfFamily { return withHeader("rice.std.md", input) }
        return input.hasPrefix("---\n") || file.contains("/raw/") ? input : CorpusCase.header + input
    }

    /// Whether it is about several documents.
    package var isOfFamily: Bool { file.contains("/family/") }

    private func withHeader(_ path: String, _ text: String) -> String {
        let paths = ["rice.std.md"] + others.map(\.path)
        guard !text.hasPrefix("---\n"), let header = ExampleFamily.header(of: path, among: paths)?.filter({ $0 != "…" }) else { return text }
        if path == "family.md" { return "---\n\(header.joined(separator: "\n"))\n\(text)---\n" }
        return "---\n\(header.joined(separator: "\n"))\n---\n\n\(text)"
    }

    private var others: [(path: String, text: String)] {
        sections.filter { $0.name.hasPrefix("file ") }.map { (String($0.name.dropFirst("file ".count)), $0.text) }
    }

    package static let header = """
        ---
        编号: T/XMB 101—2026
        名称: 示例产品
        类型: 产品
        ICS: 67.060
        CCS: B 22
        ---

        """

    /// The document and its data files.
    package var files: [(path: String, bytes: [UInt8])] {
        [(isOfFamily ? "rice.std.md" : "case.std.md", Array(source.utf8))]
            + others.map { ($0.path, Array((isOfFamily ? withHeader($0.path, $0.text) : $0.text).utf8)) }
    }

    /// What the compiler now says for a section.
    package func actual(_ section: String) -> String {
        if let (name, text) = sections.first(where: { $0.name == section }), name.hasPrefix("file ") { return text }
        let bench = Workbench(files)
        let document = bench.documents[0]
        // Lines are counted from the first of the case, not of the header that was put before it.
        switch section {
        case "tree": return parse(Source(text: source)).dump(below: source == input ? nil : CorpusCase.header)
        case "findings":
            return Workbench.shifted(
                bench.findings, by: source == input ? 0 : CorpusCase.header.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
        case "numbers": return document.dumpNumbers()
        case "references":
            return Workbench.shifted(
                document.dumpReferences(bench.index),
                by: source == input ? 0 : CorpusCase.header.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
        case "provisions":
            return Workbench.shifted(
                document.dumpProvisions(),
                by: source == input ? 0 : CorpusCase.header.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
        case "indicators":
            return Workbench.shifted(
                document.dumpIndicators(Facts(document, bench.index, bench.proof.vocabulary(of: document.file))),
                by: source == input ? 0 : CorpusCase.header.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
        case "coverage": return CoverageReport(bench.material).text(bench.sources, .zh, isColored: false)
        case "family": return bench.quotedFindings
        case "format": return formatted(bench, .none)
        case "format keep": return formatted(bench, .keep)
        case "format write": return formatted(bench, .write)
        case "sts": return body(String(decoding: bench.emit(.sts), as: UTF8.self), from: "</std-meta>\n", to: "</standard>")
        case "html": return body(String(decoding: bench.emit(.html), as: UTF8.self), from: "<main id=\"main\">\n", to: "</main>")
        case "print": return PrintedText.of(body(String(decoding: bench.emit(.html), as: UTF8.self), from: "<main id=\"main\">\n", to: "</main>"))
        default: return "unknown section \(section)\n"
        }
    }

    /// Without the header that was put before the case.
    private func formatted(_ bench: Workbench, _ numbers: Model.Formatter.Numbers) -> String {
        let text = String(decoding: bench.formatter(numbers: numbers).format(bench.documents[0].source), as: UTF8.self)
        guard source != input, text.hasPrefix(CorpusCase.header) else { return text }
        let body = text.dropFirst(CorpusCase.header.count)
        return String(body.hasPrefix("\n") ? body.dropFirst() : body)
    }

    private func body(_ text: String, from start: String, to end: String) -> String {
        guard let first = text.range(of: start), let last = text.range(of: end, options: .backwards) else { return text }
        return String(text[first.upperBound..<last.lowerBound])
    }
}

extension Workbench {
    /// Line numbers at the beginning of each line, less those of the header; a data file has none.
    static func shifted(_ text: String, by lines: Int) -> String {
        guard lines > 0 else { return text }
        return text.split(separator: "\n").map { line in
            let head = line.prefix { $0 != " " }
            guard !head.contains(".csv:") else { return line + "\n" }
            let places = head.split(separator: "-").map { place -> String in
                let parts = place.split(separator: ":")
                guard parts.count == 2, let number = Int(parts[0]) else { return String(place) }
                return "\(number - lines):\(parts[1])"
            }
            return places.joined(separator: "-") + line.dropFirst(head.count) + "\n"
        }.joined()
    }
}

extension Parse {
    /// The dump without the header's node.
    func dump(below header: String?) -> String {
        header == nil ? dump() : dump().replacingOccurrences(of: "  header\n", with: "")
    }
}

package enum CorpusFile {
    package static func cases(_ path: String) -> [CorpusCase] {
        guard let text = try? Repository.text(path) else { return [] }
        var cases: [CorpusCase] = []
        var section: Int?
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("=== ") {
                cases.append(CorpusCase(file: path, line: number + 1, title: String(line.dropFirst(4)), input: "", sections: []))
                section = nil
            } else if cases.isEmpty {
                continue
            } else if line.hasPrefix("--- ") {
                cases[cases.count - 1].sections.append((String(line.dropFirst(4)), ""))
                section = cases[cases.count - 1].sections.count - 1
            } else if let section {
                cases[cases.count - 1].sections[section].text += line + "\n"
            } else {
                cases[cases.count - 1].input += line + "\n"
            }
        }
        for index in cases.indices {
            cases[index].input = trimmed(cases[index].input)
            for part in cases[index].sections.indices { cases[index].sections[part].text = trimmed(cases[index].sections[part].text) }
        }
        return cases
    }

    /// Without blank lines at the end.
    package static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.hasSuffix("\n\n") { text = text.dropLast() }
        return text == "\n" ? "" : String(text)
    }

    /// The file with what the compiler now says.
    package static func blessed(_ cases: [CorpusCase], preamble: String) -> String {
        preamble
            + cases.map { one in
                "=== \(one.title)\n\(one.input)" + one.sections.map { "--- \($0.name)\n" + trimmed(one.actual($0.name)) }.joined() + "\n"
            }.joined()
    }
}
