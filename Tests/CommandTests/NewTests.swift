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

    /// Every file of Templates/ci belongs to a service, and is written as it stands.
    @Test func everyPipelineIsWritten() throws {
        let files = PipelineService.allCases.flatMap(\.files)
        #expect(
            Set(files.map(\.template))
                == Set(
                    ["yml", "yaml", "sh"].flatMap { Repository.files("Templates/ci", suffix: $0) }.map { $0.dropFirst("Templates/".count) }.map(String.init)))
        for service in PipelineService.allCases {
            let made = scaffold(NewOptions(shape: .ci, service: service, path: "."))
            #expect(made.map(\.path) == service.files.map(\.path))
            for (file, source) in zip(made, service.files) { #expect(try file.text == Repository.text("Templates/" + source.template)) }
        }
    }

    @Test(.needsProgram)
    func aPipelineIsMadeBesideOthers() throws {
        let place = try Workplace()
        let made = try place.run("new", "ci", "github", "--lang", "en")
        #expect(made.status == 0)
        #expect(
            made.out == "made .github/workflows/gangmu.yml\nmade .github/actions/gangmu/action.yml\nwhat to change stands at the head of each file\n")
        #expect(try place.run("new", "ci", "github").status == 2)
        #expect(try place.run("new", "ci", "pre-commit", "a b/c").status == 0)
        #expect(try place.text("a b/c/.pre-commit-config.yaml") == Repository.text("Templates/ci/pre-commit.yaml"))
        let refused = try place.run("new", "ci", "--lang", "en")
        #expect(refused.status == 2 && refused.error.hasPrefix("gangmu: new ci needs one of github, gitlab, "))
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
        #expect(family[2].text.contains("\n通用标准: DB15/T 7—2030\n") && family[2].text.hasPrefix("---\n编号: DB15/T 8—2030  # "))
        let plain = scaffold(NewOptions(shape: .family, path: "f"))
        #expect(plain[1].text.hasPrefix("---\n编号: T/XXX 1—2031  # ") && plain[2].text.hasPrefix("---\n编号: T/XXX 2—2031  # "))
    }

    /// The family's product is numbered after the general: same code, same year.
    @Test(
        arguments: [
            ("T/XJX 1—2026", "T/XJX 2—2026"), ("T/XXX 2—2026", "T/XXX 3—2026"), ("T/XXX 1—2025", "T/XXX 2—2025"), ("DB15/T 1700.1—2024", "DB15/T 1701—2024"),
            ("T/NMSP.MZB01.46—2024", "T/NMSP.MZB01.47—2024"), ("Q/XX 009S—2020", "Q/XX 010S—2020"), ("T/XJX 9", "T/XJX 10"),
        ])
    func productsAreNumberedAfterTheirGeneral(_ general: String, _ product: String) {
        let family = scaffold(NewOptions(shape: .family, number: general, path: "f"))
        #expect(family[1].text.hasPrefix("---\n编号: \(general)\n"))
        #expect(family[2].text.hasPrefix("---\n编号: \(product)  # 【待填：编号】\n") && family[2].text.contains("\n通用标准: \(general)\n"))
        let bench = Workbench(family.map { (path: String($0.path.dropFirst(2)), text: filled($0.text)) })
        #expect(!bench.diagnostics.contains { $0.rule.name.hasPrefix("family-") || $0.rule.name.hasPrefix("docnum-") }, "\(bench.findings)")
    }

    private let generals = [
        ScaffoldFamily.General(domain: "农产品", number: StandardNumber("T/XMB 1—2026")), ScaffoldFamily.General(domain: "糕点", number: nil),
    ]

    /// A general is one itself, a baseline and a 修改单 speak of another document; all others may name it.
    @Test(arguments: ScaffoldKind.allCases)
    func standardsOfAFamilyNameItsGeneral(_ kind: ScaffoldKind) {
        let family = ScaffoldFamily(generals: [generals[0]], numbers: ["T/XMB 1—2026", "T/XMB 2—2026"].map { StandardNumber($0)! })
        let text = String(decoding: Scaffold(NewOptions(kind: kind, path: "a.std.md"), year: 2031, family: family).files[0].bytes, as: UTF8.self)
        #expect(text.contains("类型: \(kind.rawValue)\n通用标准: T/XMB 1—2026\n") == ![.general, .baseline, .amendment].contains(kind.kind))
        let general = "---\n编号: T/XMB 1—2026\n名称: 甲\n类型: 通用要求\n---\n\n# 范围\n\n甲。\n"
        let bench = Workbench([
            ("a.std.md", text), ("g.std.md", general), ("family.md", "---\n名称: 甲\n通用标准:\n  农产品: g.std.md\n产品: a.std.md\n---\n\n甲。\n"),
        ])
        let found = Set(bench.diagnostics.filter { $0.file == bench.documents[0].file }.map(\.rule.name))
        #expect(found.subtracting(["cover-required-fields"]) == ["unfilled-placeholder"], "\(bench.findings)")
    }

    @Test func aChoiceOfGeneralsIsTheAuthors() {
        func header(_ family: ScaffoldFamily) -> String {
            let text = String(decoding: Scaffold(NewOptions(path: "a.std.md"), year: 2031, family: family).files[0].bytes, as: UTF8.self)
            return text.split(separator: "\n").dropFirst().prefix { $0 != "阶段: 征求意见稿" }.joined(separator: "\n")
        }
        let head = "名称: 【待填：产品名称】\n# 英文名称: \"Product\"\n类型: 产品"
        #expect(
            header(ScaffoldFamily(generals: generals, numbers: [])) == """
                编号: T/XXX 1—2031  # 【待填：编号】
                \(head)
                # 【待填：通用标准】：所属领域的一行删去行首的“# ”，其余各行删去
                # 通用标准: T/XMB 1—2026  # 农产品
                # 通用标准: 糕点
                """)
        // A general without a number is named by its domain, which must not be read as anything else.
        #expect(header(ScaffoldFamily(generals: [.init(domain: "[甲]", number: nil)], numbers: [])).hasSuffix("类型: 产品\n通用标准: \"[甲]\""))
        #expect(header(ScaffoldFamily(generals: [], numbers: [StandardNumber("T/XXX 1—2030")!])) == "编号: T/XXX 2—2031  # 【待填：编号】\n\(head)")
    }

    @Test(.needsProgram)
    func aStandardIsMadeIntoItsFamily() throws {
        let place = try Workplace()
        #expect(try place.run("new", "family", "f", "--number", "T/XJX 1—2026").status == 0)
        #expect(try place.text("f/products/product.std.md").hasPrefix("---\n编号: T/XJX 2—2026  # "))
        // In a folder that is not there yet; its number is the next that is free.
        #expect(try place.run("new", "standard", "f/products/new/b.std.md").status == 0)
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        let text = try place.text("f/products/new/b.std.md")
        #expect(text.hasPrefix("---\n编号: T/XJX 3—\(year)  # 【待填：编号】\n") && text.contains("\n类型: 产品\n通用标准: T/XJX 1—2026\n阶段: "))
        let found = try place.run("check", "f/products/new/b.std.md", "--format", "json").findings()
        // What its general leaves to it is still to be written.
        #expect(Set(found.map(\.rule)) == ["cover-required-fields", "family-clause-missing", "unfilled-placeholder"])
        // A general that is not there yet, and a family that names none.
        try place.write("---\n名称: 甲\n通用标准:\n  糕点: g.std.md\n---\n", to: "g/family.md")
        #expect(try place.run("new", "standard", "g/a.std.md", "--number", "T/XJX 7—2026").status == 0)
        #expect(try place.text("g/a.std.md").contains("\n类型: 产品\n通用标准: 糕点\n"))
        try place.write("---\n名称: 甲\n---\n", to: "h/family.md")
        #expect(try place.run("new", "standard", "h/a.std.md").status == 0)
        #expect(try !place.text("h/a.std.md").contains("通用标准"))
        #expect(try place.run("new", "standard", "a.std.md").status == 0)
        #expect(try !place.text("a.std.md").contains("通用标准"))
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
