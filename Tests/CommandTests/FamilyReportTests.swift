import Foundation
import TestSupport
import Testing

@testable import gangmu

/// The reports on the example families: expected texts, tables and objects; every page well-formed; every object as the schema says.
struct FamilyReportTests {
    /// A family, and the words of each task.
    static let calls: [(family: String, words: [String])] = [
        ("meng", ["status", "Examples/meng"]), ("meng", ["coverage", "Examples/meng"]), ("meng", ["claims", "Examples/meng"]),
        ("meng", ["compare", "--in", "Examples/meng", "GB/T 1354", "T/XMB 101"]), ("meng", ["equivalence", "--in", "Examples/meng", "T/XMB 101", "T/XMB 102"]),
        ("meng", ["grade", "Examples/meng/products/mengfeng-rice.std.md", "Examples/meng/results/mengfeng-rice.csv"]),
        ("jiangxi", ["status", "Examples/jiangxi"]), ("jiangxi", ["coverage", "Examples/jiangxi"]), ("jiangxi", ["claims", "Examples/jiangxi"]),
        ("jiangxi", ["compare", "Examples/jiangxi/baseline.std.md", "T/XJX 2011"]),
        ("jiangxi", ["equivalence", "Examples/jiangxi/tea.std.md", "Examples/jiangxi/tea.std.md"]), ("yixiang", ["status", "Examples/yixiang/family.md"]),
        ("yixiang", ["coverage", "Examples/yixiang"]), ("yixiang", ["claims", "Examples/yixiang"]),
        ("yixiang", ["compare", "SB/T 10170—2007", "T/SLX 12—2026", "--in", "Examples/yixiang"]),
        ("yixiang", ["equivalence", "--in", "Examples/yixiang", "T/YXP 201", "T/YXP 301"]),
    ]

    static let hasSchemaLibrary: Bool = {
        let place = try? Workplace()
        return (try? place?.run(["python3", "-c", "import jsonschema; jsonschema.Draft202012Validator"], program: "/usr/bin/env"))?.status == 0
    }()

    @Test(.needsProgram, arguments: calls)
    func sayWhatIsExpected(_ family: String, _ words: [String]) throws {
        let here = try Workplace()
        try here.copyExamples()
        let golden = "Tests/Golden/family/\(family)/\(words[0])"
        let text = try here.run(["family"] + words)
        #expect(text.error.isEmpty)
        #expect(!text.out.contains(" \n"), "blanks at the end of a line")
        if let difference = try Repository.matches(text.out + "exit \(text.status)\n", golden: golden + ".txt") { Issue.record("\(difference)") }

        let json = try here.run(["family", "--format", "json"] + words)
        #expect(json.status == text.status)
        #expect(try json.json()["ok"] as? Bool == (text.status == 0))
        #expect(json.out.split(separator: "\n").count == 1)
        // A line for each object, so that a difference can be read.
        if let difference = try Repository.matches(json.out.replacing("},{", with: "},\n{"), golden: golden + ".json") { Issue.record("\(difference)") }

        let csv = try here.run(["family", "--format", "csv", "-o", "out.csv"] + words)
        #expect(csv.status == text.status && csv.out.isEmpty)
        let bytes = try here.bytes("out.csv")
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        #expect(lines.hasSuffix("\r\n"))
        if let difference = try Repository.matches(lines.replacing("\r\n", with: "\n"), golden: golden + ".csv") { Issue.record("\(difference)") }
        // A spreadsheet finds as many fields in every line.
        #expect(Set(Self.fields(lines)).count == 1)
    }

    /// How many fields each line of a CSV has.
    private static func fields(_ text: String) -> [Int] {
        var counts: [Int] = []
        var count = 1
        var isQuoted = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: ",") { count += 1 }
            if byte == 0x0A {
                counts.append(count)
                count = 1
            }
        }
        return counts
    }

    @Test(.needsProgram, arguments: calls)
    func pagesAreWellFormed(_ family: String, _ words: [String]) throws {
        let here = try Workplace()
        try here.copyExamples()
        for language in ["zh", "en"] {
            _ = try here.run(["family", "--format", "html", "--lang", language, "-o", "page.html"] + words)
            let page = try here.bytes("page.html")
            if let violation = HTMLCheck.violation(page) { Issue.record("\(family) \(words[0]): \(violation)") }
            let text = String(decoding: page, as: UTF8.self)
            #expect(text.contains("<html lang=\"\(language == "zh" ? "zh-Hans-CN" : "en")\">"))
            #expect(!text.contains("src=") && !text.contains("http"))
            // Every head says what it heads, every table can be scrolled by keyboard.
            func count(_ part: String) -> Int { text.components(separatedBy: part).count - 1 }
            #expect(count("<th ") == count("<th scope=\"col\"") + count("<th scope=\"row\"") && count("<th>") == 0)
            #expect(count("<table>") == count("tabindex=\"0\"><table>") && count("<table>") == count("<div class=\"scroll\" role=\"region\" aria-labelledby="))
        }
    }

    @Test(.needsProgram, .enabled(if: hasSchemaLibrary, "python3 has no jsonschema of 2020-12"))
    func objectsAreAsTheSchemaSays() throws {
        let here = try Workplace()
        try here.copyExamples()
        try here.write(try here.run("family", "schema").out, to: "schema.json")
        #expect(try here.text("schema.json") == Repository.text("Templates/schemas/family.schema.json"))
        try here.write(
            "批次,项目,结果,对象\n1,水分,—,\n1,灰分,2,\n1,杂志,2,\n2,水分,14,甲\n2,色泽,可以,乙\n", to: "poor.csv")
        var files: [String] = []
        let poor = [
            ("", ["grade", "Examples/meng/products/mengfeng-rice.std.md", "poor.csv"]),
            ("", ["grade", "Examples/meng/products/elin-jerky.std.md", "poor.csv"]),
        ]
        for (number, call) in (Self.calls.map { ($0.family, $0.words) } + poor).enumerated() {
            _ = try here.run(["family", "--format", "json", "-o", "\(number).json"] + call.1)
            files.append("\(number).json")
        }
        let check = try here.run(["python3", Repository.url("Tests/Tools/family_schema.py").path, "schema.json"] + files, program: "/usr/bin/env")
        #expect(check.status == 0, "\(check.error)")
        #expect((Int(check.out.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 400)
    }

    /// The same bytes whatever the number of cores finds first.
    @Test(.needsProgram) func twoRunsAreEqual() throws {
        let here = try Workplace()
        try here.copyExamples()
        for task in ["status", "coverage", "claims"] {
            #expect(try here.run("family", task, "Examples", "--format", "json").out == here.run("family", task, "Examples", "--format", "json").out)
        }
    }
}
