/// What `gangmu new` makes is sound as it stands, asks the author for the rest, and is clean once that is given.

import Emit
import Foundation
import Model
import Rules
import SchemaValidation
import Syntax
import TestSupport
import Testing

@testable import gangmu

struct NewTests {
    static let schemas = ["dtd/NISO-STS-interchange-1-mathml3.dtd", "rng/NISO-STS-interchange-1-mathml3.rng"].compactMap { path in
        Repository.shared("niso-sts/" + path).flatMap { try? Schema(path: $0) }
    }

    private func scaffold(_ options: NewOptions) -> [(path: String, text: String)] {
        Scaffold(options, year: 2031).files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    }

    private func standard(_ kind: DocumentKind, number: String? = nil, title: String? = nil) -> (path: String, text: String) {
        scaffold(NewOptions(kind: ScaffoldKind(kind), number: number, title: title, path: "a.std.md"))[0]
    }

    /// As an author fills it in: every placeholder, and the keys that stand as comments.
    private func filled(_ text: String) -> String {
        var result = text
        while let open = result.range(of: "【待填"), let close = result.range(of: "】", range: open.upperBound..<result.endIndex) {
            let isValue = result[open.lowerBound..<close.upperBound].contains("值") && result[..<open.lowerBound].last.map { "≤≥".contains($0) } == true
            // No two terms have one name.
            let isTerm = result[open.lowerBound...].hasPrefix("【待填：术语")
            let word = isTerm ? "示例" + result[result.index(open.upperBound, offsetBy: 1)..<close.lowerBound] : "示例"
            result.replaceSubrange(open.lowerBound..<close.upperBound, with: isValue ? "5.0" : word)
        }
        for key in HeaderKey.table { result = result.replacingOccurrences(of: "\n# \(key.name): ", with: "\n\(key.name): ") }
        return result
    }

    /// The errors of a scaffold are these header values, which only its author knows.
    private let asked = ["ICS", "CCS", "发布机构", "起草单位"]

    private func asked(_ kind: DocumentKind?) -> [String] {
        switch kind {
        case .baseline: []
        case .amendment: ["发布机构"]
        default: asked
        }
    }

    private func expectSound(_ bench: Workbench) {
        for (number, document) in bench.documents.enumerated() {
            #expect(Invariants.violation(document.parse) == nil)
            let found = bench.diagnostics.filter { $0.file == document.file }
            let missing = found.filter { $0.rule == "cover-required-fields" }.map { $0.arguments.first?.text(.zh) ?? "" }
            #expect(missing == asked(document.metadata.kind))
            let others = Set(found.map(\.rule.name)).subtracting(["cover-required-fields"])
            #expect(others == ["unfilled-placeholder"], "\(bench.findings)")
            for schema in document.metadata.kind == .baseline ? [] : Self.schemas {
                #expect(validate(bench.emit(.sts, number), name: "a.xml", against: schema).map(\.message) == [])
            }
        }
    }

    @Test(arguments: ScaffoldKind.allCases)
    func everyKindIsSound(_ kind: ScaffoldKind) throws {
        let file = standard(kind.kind)
        let bench = Workbench([file])
        expectSound(bench)
        #expect(bench.documents[0].metadata.kind?.rawValue == kind.rawValue)
        #expect(!file.text.contains("2026—") && !file.text.contains("—2026"))
        let done = Workbench([("a.std.md", filled(file.text))])
        #expect(done.diagnostics.isEmpty, "\(done.findings)")
    }

    /// The kinds are those of the language.
    @Test func everyKindHasAScaffold() {
        #expect(ScaffoldKind.names == DocumentKind.allCases.map(\.rawValue))
        for path in Repository.files("Templates/scaffold", suffix: ".md") {
            #expect(Scaffold.bytes(String(path.dropFirst("Templates/scaffold/".count))).count > 100, "\(path)")
        }
    }

    @Test func aFamilyIsSound() {
        let files = scaffold(NewOptions(shape: .family, path: "f"))
        #expect(files.map(\.path) == ["f/family.md", "f/general/general.std.md", "f/products/product.std.md", "f/baselines/baseline.std.md"])
        // In memory, paths are those below family.md.
        let below = files.map { (path: String($0.path.dropFirst(2)), text: $0.text) }
        let bench = Workbench(below)
        expectSound(bench)
        #expect(Set(bench.diagnostics.filter { $0.file == bench.families[0].file }.map(\.rule.name)) == ["unfilled-placeholder"])
        let done = Workbench(below.map { ($0.path, filled($0.text)) })
        #expect(done.diagnostics.isEmpty, "\(done.findings)")
    }

    @Test(
        arguments: [
            ("大米", "大米"), ("甲　乙：丙", "甲　乙：丙"), ("a # b", "a　#　b"), ("他说\"好\"", "他说“好”"), ("[甲]", "[甲]"), (" 甲 ", "甲"), ("甲\n乙", "甲　乙"),
            ("it's \"x\" # y", "it's　“x”　#　y"),
        ])
    func titlesAreReadBack(_ title: String, _ read: String) {
        let bench = Workbench([standard(.product, title: title)])
        #expect(bench.documents[0].metadata.title.full == read)
        #expect(!bench.diagnostics.contains { $0.rule.name.hasPrefix("header-") }, "\(bench.findings)")
    }

    @Test func numbersTakeTheirPlaces() throws {
        let product = standard(.product, number: "DB15/T 7—2030").text
        #expect(product.hasPrefix("---\n编号: DB15/T 7—2030\n名称: "))
        let baseline = standard(.baseline, number: "GB/T 1354—2018").text
        #expect(baseline.hasPrefix("---\n基准: GB/T 1354—2018\n名称: "))
        #expect(standard(.code).text.hasPrefix("---\n编号: T/XXX 1—2031  # 【待填：编号】\n"))
        let family = scaffold(NewOptions(shape: .family, number: "DB15/T 7—2030", title: "示例族", path: "f"))
        #expect(family[0].text.hasPrefix("---\n名称: 示例族\n"))
        #expect(family[1].text.hasPrefix("---\n编号: DB15/T 7—2030\n"))
        #expect(family[2].text.contains("\n通用标准: DB15/T 7—2030\n") && family[2].text.hasPrefix("---\n编号: T/XXX 2—2031  # "))
    }

    @Test(.needsProgram)
    func filesAreMadeAndNeverOverwritten() throws {
        let place = try Workplace()
        let made = try place.run("new", "standard", "a/b/甲 乙.std.md", "--lang", "en")
        #expect(made.status == 0)
        #expect(made.out == "made a/b/甲 乙.std.md\nfill in every 【待填：…】, then: gangmu check 'a/b/甲 乙.std.md'\n")
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        #expect(try place.text("a/b/甲 乙.std.md").hasPrefix("---\n编号: T/XXX 1—\(year)  #"))
        let before = try place.bytes("a/b/甲 乙.std.md")
        let again = try place.run("new", "standard", "a/b/甲 乙.std.md", "--kind", "规程")
        #expect(again.status == 2 && again.out.isEmpty)
        #expect(again.error == "gangmu: a/b/甲 乙.std.md 已存在，什么也没有写\n")
        #expect(try place.bytes("a/b/甲 乙.std.md") == before)
        try FileManager.default.createSymbolicLink(atPath: place.path + "/l.std.md", withDestinationPath: "nowhere")
        #expect(try place.run("new", "standard", "l.std.md").status == 2)
        #expect(!place.exists("nowhere"))
        try place.write("x", to: "file")
        #expect(try place.run("new", "standard", "file/a.std.md").status == 2)
    }

    @Test(.needsProgram)
    func aFamilyIsMadeWholeOrNotAtAll() throws {
        let place = try Workplace()
        try place.write("mine", to: "f/products/product.std.md")
        let refused = try place.run("new", "family", "f", "--lang", "en")
        #expect(refused.status == 2)
        #expect(refused.error == "gangmu: f/products/product.std.md exists; nothing was written\n")
        #expect(place.files("f") == ["products/product.std.md"])
        let made = try place.run("new", "family", "g", "--title", "示例族")
        #expect(made.status == 0)
        #expect(made.out.hasSuffix("填写【待填：…】，然后：gangmu check g\n"))
        #expect(place.files("g").count == 4)
        let found = try place.run("check", "g", "--format", "json").findings()
        #expect(found.filter { $0.severity == "error" }.map(\.rule) == Array(repeating: "cover-required-fields", count: 8))
        let built = try place.run("build", "g", "--out", "o", "--quiet")
        #expect(built.status == 1)
        #expect(place.files("o").filter { $0.hasSuffix(".html") } == ["general/general.html", "index.html", "products/product.html"])
    }
}
