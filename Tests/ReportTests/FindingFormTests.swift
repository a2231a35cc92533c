/// The forms of findings for programs: what each reader asks beyond its schema. `Tests/Outputs/outputs.py` asks the program itself and
/// reads its reports with the readers' own means.

import Foundation
import FoundationXML
import Rules
import Syntax
import TestSupport
import Testing

@testable import Report

@Suite struct FindingFormTests {
    private static let header = "---\n编号: T/XMB 101—2026\n名称: 示例产品\n类型: 产品\nICS: 67.060\nCCS: B 22\n---\n\n# 范围 {#f}\n\n"

    private func findings(_ body: String, path: String = "a.std.md", change: (String) -> [UInt8] = { Array($0.utf8) }) -> Findings {
        let bench = Workbench([(path, change(Self.header + body))])
        return Findings(bench.diagnostics, sources: bench.sources, fileCount: 1, files: [FileID(0)])
    }

    /// One made finding at the bytes of `range` in a file.
    private func finding(
        _ text: String, _ range: ByteRange, path: String = "a.std.md", _ arguments: [Argument] = [.text("x")], fix: Fix? = nil, severity: Severity = .error
    ) -> Findings {
        var diagnostic = Diagnostic("header-unknown-key", at: range, arguments, severity: severity, fix: fix)
        diagnostic.settle(in: FileID(0))
        return Findings([diagnostic], sources: [Source(path: path, text: text)], fileCount: 1)
    }

    private func text(_ form: FindingForm, _ findings: Findings, _ language: Language = .zh) -> String {
        String(decoding: form.bytes(findings, language, version: "1.2.3"), as: UTF8.self)
    }

    /// A value in JSON, by keys and indices.
    private func value<Value>(_ form: FindingForm, _ findings: Findings, _ path: Any...) throws -> Value {
        var value = try JSONSerialization.jsonObject(with: Data(form.bytes(findings, .zh, version: "1.2.3")))
        for step in path {
            if let key = step as? String { value = try #require((value as? [String: Any])?[key], "\(key)") }
            if let index = step as? Int { value = try #require((value as? [Any])?[index], "\(index)") }
        }
        return try #require(value as? Value)
    }

    private func region(_ findings: Findings, _ index: Int = 0) throws -> [String: Int] {
        try value(.sarif, findings, "runs", 0, "results", index, "locations", 0, "physicalLocation", "region")
    }

    // Names.

    @Test func formsHaveNamesAndHelp() {
        for form in FindingForm.allCases {
            #expect(FindingForm(name: form.rawValue) == form)
            for language in Language.allCases { #expect(!form.summary(language).contains("\n") && !form.summary(language).isEmpty) }
        }
        #expect(FindingForm(name: "short") == .concise)
        #expect(FindingForm(name: "jsonl") == .jsonl)
        #expect(FindingForm(name: "xml") == nil)
    }

    @Test(arguments: FindingForm.allCases) func sameBytesTwice(_ form: FindingForm) {
        let bodies = "本文件规定了大米［］（#f）。𠮷[](#nope)\n"
        #expect(form.bytes(findings(bodies), .zh, version: "1") == form.bytes(findings(bodies), .zh, version: "1"))
    }

    @Test func jsonLinesAreTheFindingsOfJSON() {
        let found = findings("本文件规定了大米［］（#f）。[](#nope)\n\n[](#f2)\n")
        let lines = text(.jsonl, found).split(separator: "\n")
        #expect(lines.count == found.diagnostics.count && lines.count > 2)
        #expect(text(.json, found).contains("\"findings\":[" + lines.joined(separator: ",") + "]"))
    }

    // Places.

    @Test func columnsCountCodePoints() throws {
        let found = findings("𠮷𠮷[](#nope)\n")
        let region = try region(found)
        #expect([region["startLine"], region["startColumn"], region["endColumn"]] == [11, 6, 11])
        #expect(region["byteOffset"] == Self.header.utf8.count + 11 && region["byteLength"] == 5)
        #expect(try value(.sarif, found, "runs", 0, "columnKind") == "unicodeCodePoints")
        #expect(try value(.gitlab, found, 0, "location", "positions", "begin") == ["line": 11, "column": 6])
        #expect(text(.github, found).hasPrefix("::error file=a.std.md,line=11,endLine=11,col=6,endColumn=11,title=gangmu (cite-target-exists)::"))
        #expect(text(.checkstyle, found).contains("line=\"11\" column=\"6\""))
        // Bytes, for reviewdog.
        #expect(try value(.rdjson, found, "diagnostics", 0, "location", "range", "start") == ["line": 11, "column": 12])
    }

    @Test func lineEndsOfOtherSystems() throws {
        let found = findings("甲\n乙[](#nope)\n") { Array($0.replacingOccurrences(of: "\n", with: "\r\n").utf8) }
        let region = try region(found)
        #expect([region["startLine"], region["startColumn"]] == [12, 5])
        #expect(try value(.rdjson, found, "diagnostics", 0, "location", "range", "start") == ["line": 12, "column": 7])
        #expect(try value(.sarif, found, "runs", 0, "newlineSequences") == ["\r\n", "\n", "\r"])
    }

    @Test func aByteOrderMarkIsBytesButNoColumn() throws {
        let disk: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("甲乙\n丙".utf8)
        let diagnostics = [ByteRange(3, 6), ByteRange(7, 10)].map { Diagnostic("header-unknown-key", at: $0, [.text("x")], file: FileID(0)) }
        let found = Findings(diagnostics, sources: [Source(path: "a", disk: disk)], fileCount: 1)
        #expect(try region(found) == ["startLine": 1, "startColumn": 2, "endLine": 1, "endColumn": 3, "byteOffset": 6, "byteLength": 3])
        #expect(try region(found, 1) == ["startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 2, "byteOffset": 10, "byteLength": 3])
        #expect(try value(.rdjson, found, "diagnostics", 0, "location", "range", "start") == ["line": 1, "column": 7])
        #expect(try value(.rdjson, found, "diagnostics", 1, "location", "range", "start") == ["line": 2, "column": 1])
    }

    @Test func badBytesHaveNoByteRegion() throws {
        let source = Source(path: "a", disk: [0xFF, 0xFE, 0x41])
        let found = Findings([Diagnostic("header-unknown-key", at: ByteRange(3, 4), file: FileID(0))], sources: [source], fileCount: 1)
        #expect(try region(found) == ["startLine": 1, "startColumn": 2, "endLine": 1, "endColumn": 3])
        #expect(try value(.rdjson, found, "diagnostics", 0, "location", "range", "start") == ["line": 1, "column": 3])
    }

    /// SARIF 3.30.2: what stands behind the last line end is a place in the last line.
    @Test(arguments: [("𠮷b\r\n", 1, 5), ("a\n\n", 2, 2), ("ab", 1, 3), ("", 1, 1)])
    func theEndOfAFileInSARIF(_ text: String, _ line: Int, _ column: Int) throws {
        let region = try region(finding(text, ByteRange(text.utf8.count, text.utf8.count)))
        #expect([region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]] == [line, column, line, column])
    }

    /// The runner drops columns of several lines; a line end that is marked along does not make two lines of one.
    @Test func severalLinesOnGitHubAndGitLab() throws {
        let several = finding("ab\r\ncd\r\n", ByteRange(1, 8))
        #expect(text(.github, several).hasPrefix("::error file=a.std.md,line=1,endLine=2,title="))
        #expect(try value(.gitlab, several, 0, "location", "lines") == ["begin": 1, "end": 2])
        #expect(text(.github, finding("ab\r\ncd\r\n", ByteRange(1, 4))).hasPrefix("::error file=a.std.md,line=1,endLine=1,col=2,endColumn=3,title="))
    }

    // Paths.

    @Test(arguments: [
        ("specs/大米 100%.std.md", "specs/%E5%A4%A7%E7%B1%B3%20100%25.std.md"), ("./a//b/./c.md", "a/b/c.md"), ("../a.md", "../a.md"),
        ("c:x/y.md", "c%3Ax/y.md"), ("/tmp/甲.md", "file:///tmp/%E7%94%B2.md"), ("a(1)#b?.md", "a(1)%23b%3F.md"), ("a\nb\\c.md", "a%0Ab%5Cc.md"),
    ])
    func pathsAsURIs(_ path: String, _ uri: String) throws {
        let location: [String: String] = try value(
            .sarif, finding("a", ByteRange(0, 1), path: path), "runs", 0, "results", 0, "locations", 0, "physicalLocation", "artifactLocation")
        #expect(location == ["uri": uri])
    }

    @Test func gitLabPathsAreThoseOfTheRepository() throws {
        #expect(try value(.gitlab, finding("a", ByteRange(0, 1), path: "./specs//大米.std.md"), 0, "location", "path") == "specs/大米.std.md")
    }

    // Escapes.

    @Test func escapesOfGitHub() {
        let found = finding("a", ByteRange(0, 1), path: "100%,a:b\n.md", [.text("1%, 2:\r\n3")])
        let line = text(.github, found)
        #expect(line.hasPrefix("::error file=100%25%2Ca%3Ab%0A.md,line=1,"))
        #expect(line.contains("“1%25, 2:%0D%0A3”") && line.contains("%0A依据: "))
        #expect(line.utf8.count { $0 == 0x0A } == 1)
    }

    @Test(arguments: [FindingForm.junit, .checkstyle]) func escapesOfXML(_ form: FindingForm) throws {
        let path = "<a>&\"'\t\n\u{1B}.md"
        let quoted = "]]> <b>&amp; \"'\r\n\t \u{0}\u{8}\u{FFFE}𠮷\u{85}"
        let document = try XMLReader(text(form, finding("a", ByteRange(0, 1), path: path, [.text(quoted)])))
        let readable = { (text: String) in
            String(String.UnicodeScalarView(text.unicodeScalars.map { "\u{0}\u{8}\u{1B}\u{FFFE}".unicodeScalars.contains($0) ? "\u{FFFD}" : $0 }))
        }
        #expect(document.attributes(form == .junit ? "testsuite" : "file").first?["name"] == readable(path))
        let message = try #require(document.attributes(form == .junit ? "failure" : "error").first?["message"])
        #expect(message.contains("“" + readable(quoted) + "”"))
        if form == .junit { #expect(document.text.contains(readable(path) + ":1:1: error[header-unknown-key] 头部没有“" + readable(quoted) + "”")) }
    }

    @Test func messagesOfSARIF() throws {
        let message = { (quoted: String) -> String in
            try value(.sarif, finding("a", ByteRange(0, 1), [.text(quoted)]), "runs", 0, "results", 0, "message", "text")
        }
        #expect(try message("\\frac{a}{0}").contains("“\\frac{{a}}{{0}}”"))
        #expect(try message("[甲](1) \\").contains("“\\[甲\\](1) \\\\”"))
        #expect(try message("[甲] (1) \\").contains("“[甲] (1) \\”"))
    }

    // SARIF's rules and fixes.

    @Test func rulesOfSARIF() throws {
        let found = findings("本文件规定了大米［］（#f）。[](#nope)\n\n本文件规定了大米［］（#f）。\n")
        let rules: [[String: Any]] = try value(.sarif, found, "runs", 0, "tool", "driver", "rules")
        #expect(rules.compactMap { $0["id"] as? String } == ["input-method-character", "cite-target-exists"])
        let results: [[String: Any]] = try value(.sarif, found, "runs", 0, "results")
        #expect(results.compactMap { $0["ruleIndex"] as? Int } == [0, 1, 0])
        #expect(results.compactMap { $0["level"] as? String } == ["note", "error", "note"])
        let help = try #require(rules[1]["help"] as? [String: String])
        #expect(help["text"] == Rule.named("cite-target-exists")?.explanation(.zh))
        #expect(help["markdown"]?.hasPrefix("# cite-target-exists  \\[错误\\]\n\n") == true)
        #expect((rules[1]["properties"] as? [String: String])?["clause"] == "GB/T 1.1—2020, 9.5.1")
        #expect(try value(.sarif, found, "runs", 0, "language") == "zh-CN")
        #expect(text(.sarif, found, .en).contains("\"language\":\"en\""))
    }

    /// SARIF 3.57.2: a region with bytes would want its content in Base64.
    @Test func fixesOfSARIFAreText() throws {
        let found = findings("𠮷本文件规定了大米［］（#f）。\n")
        let changes: [[String: Any]] = try value(.sarif, found, "runs", 0, "results", 0, "fixes", 0, "artifactChanges")
        let replacements = try #require(changes.first?["replacements"] as? [[String: Any]])
        #expect(changes.count == 1 && replacements.count == 4)
        #expect(replacements[0]["deletedRegion"] as? [String: Int] == ["startLine": 11, "startColumn": 10, "endLine": 11, "endColumn": 11])
        #expect(replacements[0]["insertedContent"] as? [String: String] == ["text": "["])
    }

    // Fingerprints.

    private func fingerprints(_ findings: Findings) throws -> [String] {
        let results: [[String: Any]] = try value(.sarif, findings, "runs", 0, "results")
        let marks = results.compactMap { ($0["partialFingerprints"] as? [String: String])?["gangmu/v1"] }
        let issues = try #require(JSONSerialization.jsonObject(with: Data(GitLabFindings.bytes(findings, .zh))) as? [[String: Any]])
        #expect(issues.compactMap { $0["fingerprint"] as? String } == marks)
        return marks
    }

    @Test func fingerprintsAreUniqueAndStable() throws {
        let body = "本文件规定了大米［］（#f）。\n\n本文件规定了大米［］（#f）。\n\n甲［］（#f）。\n"
        let marks = try fingerprints(findings(body))
        #expect(marks.count == 3 && Set(marks).count == 3)
        #expect(marks.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
        #expect(try fingerprints(findings("另一段。\n\n" + body)) == marks)
        #expect(try fingerprints(findings(body.replacingOccurrences(of: "了大米", with: "了  大米"))).last == marks.last)
        #expect(try fingerprints(findings(body, path: "./a.std.md")) == marks)
        #expect(try Set(fingerprints(findings(body, path: "b.std.md"))).isDisjoint(with: marks))
    }

    // JUnit's suites.

    @Test func filesWithoutFindingsPass() throws {
        let bench = Workbench([("甲.std.md", Self.header + "[](#nope)\n"), ("乙.std.md", Self.header.replacingOccurrences(of: "101", with: "102") + "大米。\n")])
        var found = Findings(bench.diagnostics, sources: bench.sources, fileCount: 2, files: [FileID(0), FileID(1)])
        var document = try XMLReader(text(.junit, found))
        #expect(document.attributes("testsuite").map { $0["name"] } == ["甲.std.md", "乙.std.md"])
        #expect(document.attributes("testsuite").map { $0["failures"] } == ["1", "0"])
        #expect(document.attributes("testcase").map { $0["name"] } == ["cite-target-exists", "gangmu check"])
        // Where the files are not known, those with findings.
        found.files = []
        document = try XMLReader(text(.junit, found))
        #expect(document.attributes("testsuite").map { $0["name"] } == ["甲.std.md"])
        found.diagnostics = []
        document = try XMLReader(text(.junit, found))
        #expect(document.attributes("testcase").map { $0["name"] } == ["gangmu check"])
    }

    @Test func equalFindingsAreTestsOfDifferentNames() throws {
        let document = try XMLReader(text(.junit, findings("米［］（#f）。\n\n米［］（#f）。\n\n[](#nope)\n")))
        #expect(document.attributes("testcase").map { $0["name"] } == ["input-method-character", "input-method-character (2)", "cite-target-exists"])
        #expect(document.attributes("testcase").allSatisfy { $0["classname"] == "a.std.md" })
        #expect(document.attributes("failure").map { $0["type"] } == ["input-method-character", "input-method-character", "cite-target-exists"])
    }

    // Suggestions of reviewdog.

    @Test func editsThatBelongTogetherAreOneSuggestion() throws {
        let found = findings("米［甲𠮷］（#f）。\n")
        let suggestions: [[String: Any]] = try value(.rdjson, found, "diagnostics", 0, "suggestions")
        #expect(suggestions.count == 1)
        #expect(suggestions[0]["text"] as? String == "[甲𠮷](#f)")
        let range = try #require(suggestions[0]["range"] as? [String: [String: Int]])
        #expect(range == ["start": ["line": 11, "column": 4], "end": ["line": 11, "column": 25]])
    }

    @Test func whatASuggestionCannotSayIsNone() {
        let far = [Edit(range: ByteRange(0, 1), text: "x"), Edit(range: ByteRange(22, 23), text: "y")]
        let near = [Edit(range: ByteRange(4, 5), text: "y"), Edit(range: ByteRange(0, 1), text: "")]
        let other = Edit(file: FileID(1), range: ByteRange(0, 1), text: "z")
        let lines = String(repeating: "a\n", count: 12)
        for (edits, text) in [(far, nil), (near, "\\na\\ny"), ([other], nil), ([near[0], other], nil), ([near[1]], "")] as [([Edit], String?)] {
            var found = finding(lines, ByteRange(0, 1), fix: Fix(edits: edits, safety: .review))
            found.sources.append(Source(path: "b.std.md", text: "b"))
            let line = String(decoding: RDJSONLinesFindings.bytes(found, .zh), as: UTF8.self)
            #expect(line.contains("suggestions") == (text != nil))
            if let text { #expect(line.contains("\"text\":\"\(text)\"")) }
        }
    }

    // Weights.

    @Test(arguments: [
        (Severity.error, "error", "major", "ERROR", "error"), (.warning, "warning", "minor", "WARNING", "warning"), (.style, "notice", "info", "INFO", "info"),
        (.info, "notice", "info", "INFO", "info"),
    ])
    func weights(_ severity: Severity, _ command: String, _ quality: String, _ reviewdog: String, _ checkstyle: String) throws {
        let found = finding("a", ByteRange(0, 1), severity: severity)
        #expect(text(.github, found).hasPrefix("::\(command) "))
        #expect(try value(.gitlab, found, 0, "severity") == quality)
        #expect(try value(.rdjson, found, "diagnostics", 0, "severity") == reviewdog)
        #expect(text(.checkstyle, found).contains("severity=\"\(checkstyle)\""))
        #expect(try value(.sarif, found, "runs", 0, "results", 0, "properties", "severity") == severity.name)
    }
}

/// Elements with their attributes, and all text, as a parser that is not ours reads them.
private final class XMLReader: NSObject, XMLParserDelegate {
    private var elements: [(name: String, attributes: [String: String])] = []
    private(set) var text = ""

    init(_ xml: String) throws {
        super.init()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = self
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.propertyListReadCorrupt) }
    }

    func attributes(_ name: String) -> [[String: String]] { elements.filter { $0.name == name }.map(\.attributes) }

    func parser(_ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]) {
        elements.append((name, attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
