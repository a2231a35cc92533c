/// The whole program from the outside: words and files in; files, findings and exit status out (contracts.md).

import Foundation
import TestSupport
import Testing

@Suite(.needsProgram)
struct ProgramBuildTests {
    let here: Workplace

    init() throws { here = try Workplace() }

    @Test func examplesBuild() throws {
        try here.copyExamples()
        let run = try here.run("build", "Examples")
        #expect(run.status == 0)
        #expect(run.out.isEmpty)
        // Baselines are not written, and nothing stays of the way a file is written.
        #expect(
            here.files("out").filter { $0.hasPrefix("meng/") && !$0.contains("/old/") } == [
                "meng/amendments/mengfeng-rice-1.html", "meng/amendments/mengfeng-rice-1.xml",
                "meng/general/DB15-T-1700.1.html", "meng/general/DB15-T-1700.1.xml", "meng/index.html", "meng/products/elin-jerky.html",
                "meng/products/elin-jerky.xml", "meng/products/mengfeng-rice.html", "meng/products/mengfeng-rice.xml",
                "meng/products/tala-buckwheat.html", "meng/products/tala-buckwheat.xml",
            ])
        // An image stands in the page and lies beside the XML.
        #expect(here.exists("out/jiangxi/figures/process.svg"))
        #expect(try here.text("out/jiangxi/navel-orange.html").contains("<img src=\"data:image/svg+xml;base64,"))
        #expect(here.exists("out/yixiang/figures/homestay-flow.svg"))
        #expect(try here.text("out/yixiang/products/homestay-service.xml").contains("xlink:href=\"../figures/homestay-flow.svg\""))
        #expect(try here.text("out/meng/products/mengfeng-rice.xml").hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE standard PUBLIC "))
        #expect(try here.text("out/meng/index.html").hasPrefix("<!DOCTYPE html>\n"))
        #expect(try here.text("out/meng/index.html").contains("href=\"products/mengfeng-rice.html\""))
        #expect(try here.text("out/meng/products/mengfeng-rice.html").contains("href=\"../general/DB15-T-1700.1.html"))
    }

    @Test func singleFileGoesByItsBaseName() throws {
        try here.write(Sample.clean, to: "a/b/甲 乙.std.md")
        #expect(try here.run("build", "a/b/甲 乙.std.md").status == 0)
        #expect(here.files("out") == ["甲 乙.html", "甲 乙.xml"])
        #expect(try here.run("build", "a/b/../b/甲 乙.std.md", "-o", "x/y/z").status == 0)
        #expect(here.files("x") == ["y/z/甲 乙.html", "y/z/甲 乙.xml"])
    }

    @Test func foldersKeepTheirShape() throws {
        for (index, name) in ["s/a.std.md", "s/b/a.std.md", "s/.hidden/a.std.md", "s/b.md", "t/c.std.md"].enumerated() {
            try here.write(Sample.clean.replacingOccurrences(of: "XMB 1—", with: "XMB \(index + 1)—"), to: name)
        }
        #expect(try here.run("build", "s/", "t").status == 0)
        #expect(here.files("out") == ["a.html", "a.xml", "b/a.html", "b/a.xml", "c.html", "c.xml"])
        #expect(try here.run("build", here.path + "/s", "--out", here.path + "/abs").status == 0)
        #expect(here.files("abs") == ["a.html", "a.xml", "b/a.html", "b/a.xml"])
    }

    @Test func onlyTheFormsAskedFor() throws {
        try here.copyExamples()
        #expect(try here.run("build", "Examples", "--to", "sts", "-o", "sts").status == 0)
        // With the images that the XML refers to.
        #expect(here.files("sts").allSatisfy { $0.hasSuffix(".xml") || $0.hasSuffix(".svg") })
        #expect(here.exists("sts/meng/general/DB15-T-1700.1.xml") && here.exists("sts/yixiang/figures/plate-wall.svg"))
        #expect(try here.run("build", "Examples", "--to=html", "-o", "html").status == 0)
        #expect(here.files("html").allSatisfy { $0.hasSuffix(".html") })
        // No link to what was not made.
        #expect(try !here.text("html/meng/index.html").contains(".xml\""))
    }

    @Test func findingsGoToStandardError() throws {
        try here.write(Sample.style, to: "a.std.md")
        let run = try here.run("build", "a.std.md", "--format", "concise")
        #expect(run.status == 0)
        #expect(run.out.isEmpty)
        #expect(run.error.hasPrefix("a.std.md:11:2: style[unanchored-reference] "))
        let json = try here.run("build", "a.std.md", "--format", "json", "--quiet")
        #expect(json.out.isEmpty)
        #expect(try JSONSerialization.jsonObject(with: Data(json.error.utf8)) is [String: Any])
    }

    /// Errors do not keep a document from being built; --strict does.
    @Test func strictWritesNothing() throws {
        try here.write(Sample.error, to: "a.std.md")
        try here.write(Sample.clean.replacingOccurrences(of: "XMB 1—", with: "XMB 2—"), to: "b.std.md")
        #expect(try here.run("build", "--strict").status == 1)
        #expect(!here.exists("out"))
        #expect(try here.run("build").status == 1)
        #expect(here.files("out").count == 4)
        #expect(try here.run("build", "--strict", "--fail-on", "never", "-o", "never").status == 0)
        #expect(here.files("never").count == 4)
        try here.write(Sample.style, to: "a.std.md")
        #expect(try here.run("build", "--strict", "-o", "error").status == 0)
        #expect(here.files("error").count == 4)
        #expect(try here.run("build", "--strict", "--fail-on", "style", "-o", "style").status == 1)
        #expect(!here.exists("style"))
    }

    @Test func unchangedFilesAreLeftAlone() throws {
        try here.copyExamples()
        try here.run("build", "Examples")
        let names = here.files("out")
        let before = try names.map { try here.modified("out/" + $0) }
        Thread.sleep(forTimeInterval: 0.02)
        try here.run("build", "Examples")
        #expect(try names.map { try here.modified("out/" + $0) } == before)
        #expect(here.files("out") == names)
        // One document changed: the others stay as they are.
        let product = "Examples/meng/products/mengfeng-rice.std.md"
        try here.write(try here.text(product).replacingOccurrences(of: "盟丰大米的区域品牌认证。", with: "盟丰大米的认证。"), to: product)
        try here.run("build", "Examples")
        let changed = try names.filter { try here.modified("out/" + $0) > before.max()! }
        #expect(changed == ["meng/products/mengfeng-rice.html", "meng/products/mengfeng-rice.xml"])
    }

    @Test func anyNumberOfJobsGivesTheSame() throws {
        try here.copyExamples()
        for number in 0..<20 {
            try here.write(Sample.document("# 范围\n\n见\(number).1的规定[^a]。\n", number: "T/XMB \(number % 15 + 1)—2026"), to: "Examples/more/\(number).std.md")
        }
        let runs = try [1, 2, 8, 8].enumerated().map { index, jobs in
            try here.run("build", "Examples", "--jobs", "\(jobs)", "-o", "out\(index)", "--format", "json", "-q")
        }
        for (index, run) in runs.enumerated().dropFirst() {
            #expect(run.error == runs[0].error)
            #expect(run.status == runs[0].status)
            #expect(here.files("out\(index)") == here.files("out0"))
            for name in here.files("out0") { #expect(try here.bytes("out\(index)/" + name) == here.bytes("out0/" + name), "\(name)") }
        }
    }

    @Test func twoInputsWithOneOutput() throws {
        try here.write(Sample.clean, to: "a/x.std.md")
        try here.write(Sample.clean, to: "b/x.std.md")
        let run = try here.run("build", "a", "b", "--lang", "en")
        #expect(run.status == 2)
        #expect(run.error.contains("a/x.std.md") && run.error.contains("b/x.std.md"))
        #expect(!here.exists("out"))
        // A page of a family as well.
        try here.write(Sample.family(), to: "f/family.md")
        try here.write(Sample.clean, to: "f/index.std.md")
        #expect(try here.run("build", "f").status == 2)
        #expect(!here.exists("out"))
        // The same file twice is one file.
        #expect(try here.run("build", "a/x.std.md", "a/x.std.md").status == 0)
        #expect(here.files("out") == ["x.html", "x.xml"])
    }

    @Test(arguments: ["file/below", "file"])
    func outputFolderThatCannotBe(_ out: String) throws {
        try here.write("x", to: "file")
        try here.write(Sample.clean, to: "a.std.md")
        let run = try here.run("build", "a.std.md", "-o", out, "--lang", "en")
        #expect(run.status == 2)
        #expect(run.error.contains("gangmu: cannot make folder") && run.error.contains("file"))
        #expect(try here.text("file") == "x")
        #expect(here.files() == ["a.std.md", "file"])
    }

    @Test func outputThatIsAFolder() throws {
        try here.write(Sample.clean, to: "a.std.md")
        try here.write("x", to: "out/a.xml/x")
        let run = try here.run("build", "a.std.md", "--lang", "en")
        #expect(run.status == 2)
        #expect(run.error.contains("out/a.xml"))
        // The other output is whole.
        #expect(here.files("out") == ["a.html", "a.xml/x"])
    }
}

@Suite(.needsProgram)
struct ProgramCheckTests {
    let here: Workplace

    init() throws { here = try Workplace() }

    @Test func textForm() throws {
        try here.write(Sample.error, to: "a.std.md")
        let run = try here.run("check", "a.std.md", "--lang", "en")
        #expect(run.status == 1)
        #expect(run.out.hasPrefix("a.std.md:11:4: error[cite-target-exists] "))
        #expect(run.out.contains("11 | 应符合9.9的规定。"))
        #expect(run.error == "1 errors, 0 warnings, 0 style, 0 info in 1 files\n")
        #expect(try here.run("check", "a.std.md", "-q").error.isEmpty)
        #expect(here.files() == ["a.std.md"])
    }

    @Test func conciseForm() throws {
        try here.write(Sample.error, to: "甲.std.md")
        let run = try here.run("check", "--format=concise", "./甲.std.md", "--lang", "en")
        #expect(run.out == "./甲.std.md:11:4: error[cite-target-exists] there is no “9.9” in this document\n")
        #expect(run.error.isEmpty)
        #expect(try here.run("check", "--format=concise", "--lang", "zh").out == "甲.std.md:11:4: error[cite-target-exists] 本文件没有“9.9”\n")
    }

    @Test func jsonForm() throws {
        try here.write(Sample.error, to: "a.std.md")
        try here.write(Sample.style, to: "b.std.md")
        try here.write(Sample.document("# 范围\n\n甲 {未知}\n"), to: "c.std.md")
        let run = try here.run("check", "--format", "json")
        let object = try run.json()
        #expect(Set(object.keys) == ["version", "tool", "findings", "failures", "summary"])
        #expect(object["version"] as? Int == 1)
        let tool = try #require(object["tool"] as? [String: String])
        #expect(Set(tool.keys) == ["name", "version"])
        #expect(tool["name"] == "gangmu")
        let summary = try #require(object["summary"] as? [String: Int])
        #expect(Set(summary.keys) == ["files", "error", "warning", "style", "info"])
        let findings = try run.findings()
        #expect(summary["files"] == 3)
        for severity in ["error", "warning", "style", "info"] { #expect(summary[severity] == findings.count { $0.severity == severity }) }
        #expect(findings.contains { !$0.edits.isEmpty && $0.safety == "safe" })
        #expect(findings.map { $0.file } == findings.map { $0.file }.sorted())
        for (first, second) in zip(findings, findings.dropFirst()) where first.file == second.file { #expect(first.start.offset <= second.start.offset) }
        // Nothing is translated but the messages, which are there in both languages.
        #expect(try here.run("check", "--format", "json", "--lang", "en").out == run.out)
        #expect(run.error.isEmpty || !run.error.contains("{"))
    }

    /// Offsets are of the bytes on disk, columns of scalars, whatever stands before.
    @Test(arguments: [[], [0xEF, 0xBB, 0xBF]], ["\n", "\r\n", "\r"])
    func positions(_ mark: [UInt8], _ lineEnd: String) throws {
        let text = Sample.document("# 要求\n\nBAD甲𠮷e\u{301}：应符合9.9的规定。\n").replacingOccurrences(of: "\n", with: lineEnd)
        var bytes = mark + Array(text.utf8)
        let bad = try #require(bytes.firstRange(of: Array("BAD".utf8)))
        // An ill-formed sequence of three bytes, a stray byte, NUL, a noncharacter.
        bytes.replaceSubrange(bad, with: [0xE4, 0xB8, 0x2E, 0xFF, 0x2E, 0x00, 0x2E, 0xEF, 0xBF, 0xBF])
        try here.write(bytes, to: "a.std.md")
        let findings = try here.run("check", "--format", "json").findings()
        #expect(findings.map(\.rule) == ["text-not-publishable", "text-not-publishable", "text-not-publishable", "text-not-publishable", "cite-target-exists"])
        let line = 11
        let start = bad.lowerBound
        #expect(findings[0].start == Finding.Position(offset: start, line: line, column: 1))
        #expect(findings[0].end == Finding.Position(offset: start + 2, line: line, column: 2))
        #expect(findings[1].start == Finding.Position(offset: start + 3, line: line, column: 3))
        #expect(findings[2].start == Finding.Position(offset: start + 5, line: line, column: 5))
        #expect(findings[3].start == Finding.Position(offset: start + 7, line: line, column: 7))
        #expect(findings[3].end == Finding.Position(offset: start + 10, line: line, column: 8))
        let number = try #require(bytes.firstRange(of: Array("9.9".utf8)))
        // 甲, 𠮷, e, the accent, the colon, 应, 符, 合 after eight columns of rubbish and points.
        #expect(findings[4].start == Finding.Position(offset: number.lowerBound, line: line, column: 16))
        #expect(findings[4].end == Finding.Position(offset: number.upperBound, line: line, column: 19))
    }

    /// The edits of a fix, put into the bytes on disk, mend the file.
    @Test func editsApplyToBytesOnDisk() throws {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(Sample.style.utf8)
        let text = try #require(bytes.firstRange(of: Array("见2.1".utf8)))
        bytes.insert(0xFF, at: text.lowerBound)
        try here.write(bytes, to: "a.std.md")
        let finding = try #require(try here.run("check", "--format", "json").findings().first { $0.rule == "unanchored-reference" })
        for (place, text) in finding.edits.reversed() { bytes.replaceSubrange(place.start.offset..<place.end.offset, with: Array(text.utf8)) }
        try here.write(bytes, to: "a.std.md")
        #expect(try here.run("check", "--format", "concise").rules == ["a.std.md: text-not-publishable"])
    }

    @Test(arguments: [
        (Sample.clean, ["error": 0, "warning": 0, "style": 0, "info": 0, "never": 0]),
        (Sample.error, ["error": 1, "warning": 1, "style": 1, "info": 1, "never": 0]),
        (Sample.document("# 范围\n\n甲 {未知}\n"), ["error": 0, "warning": 1, "style": 1, "info": 1, "never": 0]),
        (Sample.style, ["error": 0, "warning": 0, "style": 1, "info": 1, "never": 0]),
        (Sample.document("# 范围\n\n甲。\n", entries: "通用标准: DB15/T 1700.1—2024\n"), ["error": 0, "warning": 0, "style": 0, "info": 1, "never": 0]),
    ])
    func thresholds(_ text: String, _ expected: [String: Int32]) throws {
        try here.write(text, to: "a.std.md")
        #expect(try here.run("check").status == expected["error"])
        for (level, status) in expected {
            #expect(try here.run("check", "--fail-on", level).status == status, "\(level)")
            #expect(try here.run("build", "--fail-on=\(level)").status == status, "\(level)")
        }
    }

    // Accepted findings.

    @Test func acceptedFindingsVanish() throws {
        try here.write(Sample.error + "\n应符合8.8的规定。\n", to: "a.std.md")
        let all = try here.run("check", "--write-known", "known.txt", "--format", "concise")
        #expect(all.status == 0)
        #expect(all.out.isEmpty)
        #expect(try here.text("known.txt").split(separator: "\n").count == 3)
        #expect(try here.run("check", "--known", "known.txt").status == 0)
        // Lines shift: still accepted.
        let shifted = Sample.error.replacingOccurrences(of: "# 要求\n", with: "# 要求\n\n本文件规定了甲。\n\n\n\n") + "\n应符合8.8的规定。\n"
        try here.write(shifted, to: "a.std.md")
        let quiet = try here.run("check", "--known", "known.txt", "--format", "concise")
        #expect(quiet.out.isEmpty && quiet.error.isEmpty && quiet.status == 0)
        // Another text: back, and the entry that accepts nothing is told.
        try here.write(shifted.replacingOccurrences(of: "应符合8.8的规定", with: "宜符合8.8的规定"), to: "a.std.md")
        let back = try here.run("check", "--known", "known.txt", "--format", "concise", "--lang", "en")
        #expect(back.rules == ["a.std.md: cite-target-exists"])
        #expect(back.status == 1)
        #expect(back.error == "gangmu: 1 entries of “known.txt” no longer occur\n")
        // One more of the same is one too many.
        try here.write(shifted + "\n应符合8.8的规定。\n", to: "a.std.md")
        #expect(try here.run("check", "--known", "known.txt").status == 0)
    }

    /// Of rules and files that were not asked nobody knows.
    @Test func entriesOfOtherRulesAndFilesAreNotMissed() throws {
        try here.write(Sample.error, to: "s/a.std.md")
        try here.write(Sample.style.replacingOccurrences(of: "XMB 1—", with: "XMB 2—"), to: "s/b.std.md")
        try here.run("check", "s", "--write-known", "known.txt")
        for words in [["s", "--ignore", "cite-target-exists"], ["s", "--select", "unanchored-reference"], ["s/a.std.md"]] {
            #expect(try here.run(["check", "--known", "known.txt", "--format", "concise"] + words).error.isEmpty, "\(words)")
        }
        try here.write(Sample.clean, to: "s/a.std.md")
        #expect(try here.run("check", "s", "--known", "known.txt", "--format", "concise", "--select", "cite-target-exists").error.contains("已不再出现"))
    }

    @Test func acceptedFindingsAreTheSameEachTime() throws {
        try here.copyExamples()
        for number in 1...3 { try here.write(Sample.clean + "\n应符合8.\(number)的规定。\n", to: "Examples/\(number).std.md") }
        try here.run("check", "Examples", "--write-known", "1")
        try here.run("check", "Examples", "--write-known", "2", "--jobs", "1")
        #expect(try here.bytes("1") == here.bytes("2"))
        #expect(try here.text("1").contains("cite-target-exists"))
        let run = try here.run("check", "Examples", "--known", "1", "--fail-on", "info", "--format", "concise")
        #expect(run.out.isEmpty && run.status == 0)
    }

    @Test func badListOfAcceptedFindings() throws {
        try here.write(Sample.clean, to: "a.std.md")
        try here.write("甲\n", to: "known.txt")
        #expect(try here.run("check", "--known", "known.txt").status == 2)
        #expect(try here.run("check", "--known", "missing.txt").status == 2)
        #expect(try here.run("check", "--write-known", "no/such/known.txt").status == 2)
        #expect(try here.run("build", "--known", "known.txt").status == 2)
        #expect(!here.exists("out"))
    }

    // Standard input.

    @Test func standardInput() throws {
        let run = try here.run("check", "-", "--format", "concise", input: Array(Sample.error.utf8))
        #expect(run.status == 1)
        #expect(run.rules == ["stdin.std.md: cite-target-exists"])
        let named = try here.run("check", "-", "--stdin-filename", "b/甲.std.md", "--format", "json", input: Array(Sample.error.utf8))
        #expect(try named.findings().map { $0.file } == ["b/甲.std.md"])
        #expect(try here.run("build", "-", "--stdin-filename", "b/甲.std.md", input: Array(Sample.clean.utf8)).status == 0)
        #expect(here.files() == ["out/甲.html", "out/甲.xml"])
        #expect(try here.run("dump", "--tree", "-", input: Array(Sample.clean.utf8)).out.hasPrefix("document"))
    }

    /// What an editor has unsaved takes the place of the file of that name, in its family.
    @Test func standardInputStandsForAFile() throws {
        try here.write(Sample.family(), to: "family.md")
        try here.write(Sample.document("# 范围\n\n甲。\n\n# 要求\n\n甲。\n", number: "DB15/T 1—2026", kind: "通用要求"), to: "general.std.md")
        try here.write(Sample.error, to: "products/a.std.md")
        let text = Sample.document("# 要求\n\n应符合7.7的规定。\n", entries: "通用标准: DB15/T 1—2026\n")
        let findings = try here.run("check", "-", "--stdin-filename", "products/a.std.md", "--format", "json", input: Array(text.utf8)).findings()
        #expect(findings.map(\.rule) == ["cite-target-exists"])
        #expect(findings.first?.message["zh"]?.contains("7.7") == true)
    }

    // What is reported of which files.

    @Test func severalInputs() throws {
        for (index, name) in ["a.std.md", "b/b.std.md", "c.std.md"].enumerated() {
            try here.write([Sample.error, Sample.style, Sample.clean][index].replacingOccurrences(of: "XMB 1—", with: "XMB \(index + 1)—"), to: name)
        }
        let run = try here.run("check", "b", "a.std.md", "c.std.md", "--format", "json")
        #expect(try run.findings().map { "\($0.file) \($0.rule)" } == ["b/b.std.md unanchored-reference", "a.std.md cite-target-exists"])
        #expect((try run.json()["summary"] as? [String: Int])?["files"] == 3)
    }

    @Test func onlyWhatWasAskedForIsReported() throws {
        try here.write(Sample.family(), to: "f/family.md")
        try here.write(Sample.document("# 范围\n\n按照6.6的规定。\n", number: "DB15/T 1—2026", kind: "通用要求"), to: "f/general.std.md")
        try here.write(Sample.document("# 要求\n\n应符合 DB15/T 1—2026 中 9.9 的规定。\n", entries: "通用标准: DB15/T 1—2026\n"), to: "f/products/a.std.md")
        let one = try here.run("check", "f/products/a.std.md", "--format", "json")
        #expect(try one.findings().map { "\($0.file) \($0.rule)" } == ["f/products/a.std.md family-unknown-clause"])
        #expect((try one.json()["summary"] as? [String: Int])?["files"] == 1)
        let all = try here.run("check", "f", "--format", "concise")
        #expect(all.rules == ["f/general.std.md: cite-target-exists", "f/products/a.std.md: family-unknown-clause"])
        #expect(try here.run("build", "f/products/a.std.md").status == 1)
        #expect(here.files("out") == ["a.html", "a.xml"])
    }

    @Test func generalThatIsMissing() throws {
        let product = Sample.document("# 范围\n\n甲。\n", entries: "通用标准: DB15/T 9—2026\n")
        try here.write(product, to: "plain/a.std.md")
        let outside = try here.run("check", "plain", "--format", "json")
        #expect(try outside.findings().map { "\($0.rule) \($0.severity)" } == ["family-general-missing info"])
        #expect(outside.status == 0)
        try here.write(Sample.family(), to: "f/family.md")
        try here.write(Sample.document("# 范围\n\n甲。\n", number: "DB15/T 1—2026", kind: "通用要求"), to: "f/general.std.md")
        try here.write(product, to: "f/products/a.std.md")
        let inside = try here.run("check", "f", "--format", "json")
        #expect(try inside.findings().map { "\($0.rule) \($0.severity)" } == ["family-general-missing error"])
        #expect(inside.status == 1)
    }

    @Test func nearestFamilyCounts() throws {
        try here.write(Sample.family(more: "规则:\n  unanchored-reference: error\n"), to: "family.md")
        try here.write(Sample.document("# 范围\n\n甲。\n", number: "DB15/T 1—2026", kind: "通用要求"), to: "general.std.md")
        try here.write(Sample.style, to: "products/a.std.md")
        try here.write(Sample.family("  甲: \"*.std.md\"\n", products: "[]", more: "规则:\n  unanchored-reference: off\n"), to: "inner/family.md")
        try here.write(Sample.style.replacingOccurrences(of: "XMB 1—", with: "XMB 2—"), to: "inner/b.std.md")
        let run = try here.run("check", "products", "inner", "--format", "json")
        #expect(try run.findings().map { "\($0.file) \($0.rule) \($0.severity)" } == ["products/a.std.md unanchored-reference error"])
    }

    @Test func familyFileMeansItsFamily() throws {
        try here.write(Sample.family(more: "词: 甲\n"), to: "f/family.md")
        try here.write(Sample.document("# 范围\n\n甲。\n", number: "DB15/T 1—2026", kind: "通用要求"), to: "f/general.std.md")
        let asFile = try here.run("check", "f/family.md", "--format", "json")
        #expect(asFile.status == 1)
        #expect(try asFile.out == here.run("check", "f", "--format", "json").out)
    }

    // How it looks.

    @Test(arguments: [[:], ["NO_COLOR": "1", "FORCE_COLOR": "1"], ["TERM": "xterm-256color"]])
    func noColourInPipes(_ environment: [String: String]) throws {
        try here.write(Sample.error, to: "a.std.md")
        for words in [["check"], ["build"], ["check", "--color", "never"]] {
            let run = try here.run(words, environment: environment)
            #expect(!run.out.contains("\u{1B}") && !run.error.contains("\u{1B}"))
        }
        #expect(try here.run("check", "--color", "always", environment: environment).out.contains("\u{1B}["))
    }

    @Test func language() throws {
        try here.write(Sample.error, to: "a.std.md")
        func message(_ words: [String], _ environment: [String: String] = [:]) throws -> Bool {
            try here.run(["check", "--format", "concise"] + words, environment: environment).out.contains("there is no")
        }
        #expect(try !message([]))
        #expect(try message(["--lang", "en"]))
        #expect(try message([], ["LC_ALL": "en_GB.UTF-8"]))
        #expect(try !message(["--lang=zh"], ["LC_ALL": "en_GB.UTF-8"]))
        #expect(try !message([], ["LANG": "C"]))
        #expect(try here.run("check", "missing", "--lang", "en").error.hasPrefix("gangmu: cannot read missing: no such file or folder\n"))
    }
}

@Suite(.needsProgram)
struct ProgramManualTests {
    let here: Workplace

    init() throws { here = try Workplace() }

    @Test func dump() throws {
        try here.copyExamples()
        let product = "Examples/meng/products/mengfeng-rice.std.md"
        for part in ["--tree", "--numbers", "--references", "--summary"] {
            let run = try here.run("dump", part, product)
            #expect(run.status == 0 && run.error.isEmpty)
            #expect(run.out.split(separator: "\n").count > 20, "\(part)")
        }
        let both = try here.run("dump", "--tree", "--numbers", product)
        #expect(both.out == (try here.run("dump", "--tree", product)).out + (try here.run("dump", "--numbers", product)).out)
        let several = try here.run("dump", "--numbers", product, "Examples/meng/general/DB15-T-1700.1.std.md")
        #expect(several.out.hasPrefix("# \(product)\n"))
        #expect(try here.run("dump", product).status == 2)
        #expect(try here.run("dump", "--tree").status == 2)
        #expect(try here.run("dump", "--tree", "missing.std.md").status == 2)
    }

    @Test func explain() throws {
        let run = try here.run("explain", "number-mismatch")
        #expect(run.status == 0)
        #expect(run.out.contains("number-mismatch"))
        let wrong = try here.run("explain", "number-mismatsh", "--lang", "en")
        #expect(wrong.status == 2)
        #expect(wrong.error.contains("did you mean “number-mismatch”"))
        #expect(wrong.out.isEmpty)
    }

    /// One reason does not fit all values of a header.
    @Test func reasonsOfHeaderValues() throws {
        try here.write("---\n名称: 甲\n类型: 要求\n阶段: 初稿\nICS: 6\n实施日期: 明年\n一致性: 甲\n专利: 甲\n---\n\n# 范围\n\n甲。\n", to: "reasons.std.md")
        let found = try here.run("check", "reasons.std.md", "--format", "json").findings().filter { $0.rule == "header-value" }
        let reasons = ["4.2：标准按功能", "必备的键随阶段而定", "ICS 号和 CCS 号", "发布日期和实施日期", "8.3 d)", "附录D"]
        #expect(found.count == reasons.count)
        for (finding, reason) in zip(found, reasons) { #expect(finding.notes.first?.message["zh"]?.contains(reason) == true, "\(finding)") }
    }

    @Test func rules() throws {
        let object = try here.run("rules", "--json").json()
        #expect(Set(object.keys) == ["version", "rules"])
        #expect(object["version"] as? Int == 1)
        let rules = try #require(object["rules"] as? [[String: Any]])
        #expect(rules.count > 40)
        for rule in rules {
            #expect(Set(rule.keys) == ["id", "default", "severity", "clause", "summary", "fix"])
            let id = try #require(rule["id"] as? String)
            #expect(id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
            #expect(rule["default"] is Bool)
            #expect(["error", "warning", "style", "info"].contains(rule["severity"] as? String))
            #expect((rule["clause"] as? String)?.isEmpty == false)
            #expect(Set(try #require(rule["summary"] as? [String: String]).keys) == ["zh", "en"])
            #expect(["none", "safe", "review"].contains(rule["fix"] as? String))
        }
        let ids = rules.compactMap { $0["id"] as? String }
        #expect(Set(ids).count == ids.count)
        let list = try here.run("rules").out
        #expect(list.split(separator: "\n").count == ids.count)
        // Name, severity, clause, a sentence, as `help rules` says.
        #expect(list.contains("cite-target-exists  error  GB/T 1.1—2020，9.5.1  引用的目标不存在\n"))
        #expect(try here.run("rules", "--lang", "en").out.contains("stray-rule  error  the Gangmu language  "))
        #expect(try here.run("explain", ids[0], ids[ids.count - 1]).status == 0)
    }

    @Test func versionAndHelp() throws {
        let version = try here.run("version")
        #expect(version.status == 0)
        #expect(version.out.wholeMatch(of: /gangmu \d+\.\d+\.\d+\n/) != nil)
        #expect(try here.run("--version").out == version.out)
        #expect(try here.run("help").status == 0)
        for verb in ["build", "check", "dump", "validate", "explain", "rules", "version", "help"] {
            let help = try here.run("help", verb)
            #expect(help.status == 0 && help.out.contains("gangmu \(verb)") && help.error.isEmpty)
            #expect(try here.run(verb, "--help").out == help.out)
        }
    }

    @Test(arguments: [
        [], ["biuld"], ["check", "--outt"], ["build", "--out"], ["check", "--jobs", "0"], ["check", "--fail-on", "bad"], ["build", "--to", "pdf"],
        ["check", "-", "-"], ["dump", "--tree"], ["explain"], ["rules", "x"], ["check", "--format", "xml"], ["check", "--strict"],
    ])
    func wordsThatMeanNothing(_ words: [String]) throws {
        try here.write(Sample.clean, to: "a.std.md")
        let run = try here.run(words)
        #expect(run.status == 2)
        #expect(run.out.isEmpty && !run.error.isEmpty)
        #expect(here.files() == ["a.std.md"])
    }
}

@Suite(.needsProgram)
struct ProgramHostileTests {
    let here: Workplace

    init() throws { here = try Workplace() }

    /// A document that is wrong but readable is still built, whole.
    private func expectBuilt(_ bytes: [UInt8], _ rules: Set<String>, _ comment: Comment? = nil) throws {
        try here.write(bytes, to: "a.std.md")
        let run = try here.run("build", "a.std.md", "--format", "concise")
        #expect(run.status == (rules.isEmpty ? 0 : 1), comment)
        let found = Set(run.error.split(separator: "\n").map { String($0.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }) })
        #expect(found == rules, comment)
        #expect(here.files() == ["a.std.md", "out/a.html", "out/a.xml"], comment)
        #expect(try here.text("out/a.xml").hasSuffix("</standard>\n"), comment)
        #expect(try here.text("out/a.html").hasSuffix("</html>\n"), comment)
        for name in ["out/a.xml", "out/a.html"] { #expect(try String(validating: here.bytes(name), as: UTF8.self) != nil) }
    }

    @Test func textThatCannotBePublished() throws {
        let body = Array(Sample.clean.utf8)
        try expectBuilt(body + [0xFF, 0xFE, 0x0A], ["text-not-publishable"])
        try expectBuilt(body + [0x00], ["text-not-publishable"])
        try expectBuilt(body + [0xED, 0xA0, 0x80, 0xC0, 0x80, 0xF5, 0x80, 0x1B], ["text-not-publishable"])
        #expect(try here.text("out/a.xml").contains("\u{FFFD}"))
        try expectBuilt([0xFE, 0xFF, 0x4E, 0x2D], ["text-not-publishable", "header-missing"], "UTF-16")
        try expectBuilt(Array("\u{FEFF}".utf8) + body, [], "a byte order mark is no fault")
    }

    @Test func headersThatAreNone() throws {
        try expectBuilt([], ["header-missing"])
        try expectBuilt(Array("# 范围\n\n甲。\n".utf8), ["header-missing"])
        try expectBuilt(Array("---\n编号: T/XMB 1—2026\n名称: 甲\n类型: 产品\n".utf8), ["header-unclosed"])
        try expectBuilt(Array("---\n".utf8), ["header-unclosed", "cover-required-fields"])
        try expectBuilt(Array("---\n---\n".utf8), ["cover-required-fields"])
    }

    @Test(arguments: ["- ", "a) ", "*", "**", "[", "](", ">", "> ", "{", "}", "`", "<sub>", "<!--", "《", "|", "#", "\\", "[^a]", "见5.2、", "表1"])
    func hundredThousand(_ piece: String) throws {
        try here.write(Sample.clean + "\n" + String(repeating: piece, count: 100_000) + "\n", to: "a.std.md")
        let run = try here.run("build", "a.std.md", "--format", "json", program: Workplace.fastProgram.path)
        #expect(run.status == 0 || run.status == 1)
        #expect(try JSONSerialization.jsonObject(with: Data(run.error.utf8)) is [String: Any])
        #expect(here.files() == ["a.std.md", "out/a.html", "out/a.xml"])
        #expect(run.time < Workplace.budget)
    }

    /// 50 MB in a line, or 5 where there is only a debug build.
    @Test func longLine() throws {
        let size = Workplace.fastProgram.isRelease ? 50_000_000 : 5_000_000
        try here.write(Array(Sample.clean.utf8) + [UInt8](repeating: 0x61, count: size), to: "a.std.md")
        let run = try here.run("build", "a.std.md", program: Workplace.fastProgram.path)
        #expect(run.status == 0)
        #expect(run.time < Workplace.budget)
        #expect(try here.bytes("out/a.xml").count > size)
    }

    /// A finding at every few bytes of one line: its columns must not be counted from the beginning each time.
    @Test(arguments: [("concise", 50_000), ("text", 2000), ("json", 50_000)])
    func longLineOfFindings(_ form: String, _ count: Int) throws {
        try here.write(Sample.clean + "\n" + String(repeating: "甲[^a]", count: count) + "\n", to: "a.std.md")
        let run = try here.run("check", "a.std.md", "--format", form, program: Workplace.fastProgram.path)
        #expect(run.status == 1)
        #expect(run.time < Workplace.budget)
    }

    @Test func manyPlacesThatCannotBePublished() throws {
        try here.write(Array(Sample.clean.utf8) + [UInt8]((0..<30_000).flatMap { _ in [0x61, 0xFF, 0x0A] }), to: "a.std.md")
        let run = try here.run("check", "a.std.md", "--format", "json", program: Workplace.fastProgram.path)
        #expect(run.status == 1)
        #expect(run.time < Workplace.budget)
    }

    // What cannot be read.

    @Test(arguments: ["build", "check"])
    func unreadableInputs(_ verb: String) throws {
        try FileManager.default.createDirectory(atPath: here.path + "/empty/x.std.md", withIntermediateDirectories: true)
        try here.write("x", to: "other/a.md.txt")
        let cases: [([String], String)] = [
            (["missing.std.md"], "missing.std.md"), (["missing/"], "missing"), (["empty"], "empty"), (["other"], "other"),
            (["empty/x.std.md"], "empty/x.std.md"),
            (["other/a.md.txt/below.std.md"], "other/a.md.txt/below.std.md"),
        ]
        for (words, name) in cases {
            let run = try here.run([verb, "--lang", "en"] + words)
            #expect(run.status == 2, "\(words)")
            #expect(run.error.contains("gangmu: ") && run.error.contains(name), "\(words)")
            #expect(!here.exists("out"), "\(words)")
        }
    }

    /// One that cannot be read does not keep the others from being built, but the run says so.
    @Test func danglingLink() throws {
        try here.write(Sample.clean, to: "s/a.std.md")
        try FileManager.default.createSymbolicLink(atPath: here.path + "/s/b.std.md", withDestinationPath: "nowhere")
        for verb in ["check", "build"] {
            let run = try here.run(verb, "s", "--lang", "en")
            #expect(run.status == 2)
            #expect(run.error.contains("gangmu: cannot read s/b.std.md: no such file or folder\n"))
        }
        #expect(here.files("out") == ["a.html", "a.xml"])
        // With --strict nothing is written.
        #expect(try here.run("build", "s", "--strict", "-o", "strict").status == 2)
        #expect(!here.exists("strict"))
    }

    @Test func linksInACycle() throws {
        try here.write(Sample.clean, to: "s/a.std.md")
        try FileManager.default.createSymbolicLink(atPath: here.path + "/s/loop", withDestinationPath: ".")
        try FileManager.default.createSymbolicLink(atPath: here.path + "/s/b.std.md", withDestinationPath: "b.std.md")
        let run = try here.run("build", "s", "--lang", "en")
        #expect(run.status == 2)
        #expect(run.error.contains("too many symbolic links"))
        #expect(here.files("out") == ["a.html", "a.xml"])
    }

    @Test(arguments: ["", "---\n", "甲", "---\n产品: *.std.md\n---\n", "---\n通用标准:\n  甲: [\n---\n", "\u{0}\u{FFFF}"])
    func familiesThatAreNone(_ text: String) throws {
        try here.write(text, to: "f/family.md")
        try here.write(Sample.clean, to: "f/a.std.md")
        let run = try here.run("build", "f", "--format", "json")
        #expect(run.status == 0 || run.status == 1)
        #expect(try JSONSerialization.jsonObject(with: Data(run.error.utf8)) is [String: Any])
        #expect(here.files("out") == ["a.html", "a.xml", "index.html"])
    }

    @Test func manyFiles() throws {
        for number in 0..<1000 { try here.write(Sample.document("# 范围\n\n甲。\n", number: "T/XMB \(number + 1)—2026"), to: "s/\(number % 10)/\(number).std.md") }
        let run = try here.run("build", "s", program: Workplace.fastProgram.path)
        #expect(run.status == 0)
        #expect(here.files("out").count == 2000)
        #expect(run.time < Workplace.budget)
    }

    /// A reader that goes away (`| head`) ends the run without a word.
    @Test func closedPipe() throws {
        try here.write(Sample.clean + String(repeating: "\n应符合9.9的规定[^a]。\n", count: 5000), to: "a.std.md")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = [
            "-c", "{ '\(Workplace.program)' check '\(here.path)/a.std.md' 2>'\(here.path)/error'; echo $? >'\(here.path)/status'; } | head -n 1 >/dev/null",
        ]
        try shell.run()
        shell.waitUntilExit()
        #expect(try here.text("status") == "141\n")
        #expect(try !here.text("error").contains("gangmu:"))
    }
}
