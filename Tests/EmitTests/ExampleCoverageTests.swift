import Foundation
import Testing
import TestSupport

@testable import Model
@testable import Syntax

/// Between them the examples hold every construct of the language: who looks for how a thing is written finds it used.
struct ExampleCoverageTests {
    static let files = Repository.files("Examples", suffix: ".std.md")
    static let texts = files.compactMap { try? Repository.text($0) }
    /// The words of each line of each tree: `item letter 1`, `element foreword`.
    static let lines = texts.flatMap { parse(Source(text: $0)).dump().split(separator: "\n").map { $0.split(separator: " ").map(String.init) } }
    static let constructs = Set(lines.compactMap(\.first)).union(lines.filter { $0.count > 1 }.map { $0[0] + " " + $0[1] })

    /// The cases of an enumeration as its source lists them; so a new one is asked for here.
    static func cases(of name: String) throws -> [String] {
        let text = try Repository.text("Sources/Syntax/Kind.swift")
        let start = try #require(text.range(of: "enum \(name):"))
        let body = text[start.upperBound...].prefix(upTo: text[start.upperBound...].range(of: "}\n\n")?.lowerBound ?? text.endIndex)
        return body.split(whereSeparator: { $0 == "\n" || $0 == "{" }).map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("case ") }
            .flatMap { line in
                line.dropFirst("case ".count).replacing(/\([^)]*\)/, with: "").split(separator: ",").map {
                    $0.trimmingCharacters(in: CharacterSet(charactersIn: " `}"))
                }
            }
    }

    @Test func everyKindOfNode() throws {
        let kinds = try Self.cases(of: "Kind")
        #expect(kinds.count > 50)
        for kind in kinds where kind != "error" { #expect(Self.constructs.contains(kind), "no example holds \(kind)") }
    }

    @Test(arguments: [
        ("Element", "element"), ("AnnexNature", "annex"), ("Marker", "list"), ("Warning", "warning"), ("Merge", "cell"), ("ReferenceForm", "reference"),
    ])
    func everyForm(_ name: String, _ node: String) throws {
        for one in try Self.cases(of: name) where one != "none" && one != "unstated" {
            let isThere =
                Self.constructs.contains("\(node) \(one)") || Self.constructs.contains("\(node) \(one)?") || Self.constructs.contains("locator \(one)")
            #expect(isThere, "no example holds \(node) \(one)")
        }
    }

    @Test func everyAttribute() {
        let parses = Self.texts.map { parse(Source(text: $0)) }
        let used = Set(parses.flatMap { $0.tree.attributes.map(\.key) })
        for key in AttributeKey.allCases { #expect(used.contains(key), "no example holds {\(key)}") }
    }

    @Test func everyHeaderKeyAndKind() {
        let used = Set(
            Self.texts.flatMap { $0.split(separator: "\n").prefix(60).compactMap { line in line.split(separator: ":").first.map { String($0) } } })
        for row in HeaderKey.table { #expect(used.contains(row.name) || used.contains(row.alias), "no example holds \(row.name):") }
        let kinds = Set(Self.texts.compactMap { Document(parse(Source(text: $0)), file: FileID(0)).metadata.kind })
        for kind in [DocumentKind.product, .general, .baseline, .evaluation, .amendment] {
            #expect(kinds.contains(kind), "no example is of kind \(kind.rawValue)")
        }
    }

    @Test func everyFamilyKey() throws {
        let text = try Repository.files("Examples", suffix: "family.md").map { try Repository.text($0) }.joined()
        // No part of the compiler asks for the last two yet.
        for row in FamilyKey.table where row.key != .vocabulary && row.key != .site { #expect(text.contains("\n\(row.name):"), "no family holds \(row.name):") }
    }
}
