/// `gangmu check --fix`, `--fix-unsafe` and `--diff` from the outside: what is written, what is left, and that mending again does nothing.

import Foundation
import Rules
import TestSupport
import Testing

@testable import gangmu

@Suite(.needsProgram)
struct MendingTests {
    let here: Workplace

    init() throws { here = try Workplace() }

    static let faulty = Sample.document("# 范围\n\n本文件规定了2项要求。\n\n# 要求\n\n长度为5mm，温度为20 °C，操作者应该洗手。\n\n包括：\n\n－ 扳手；\n\n－ 钳子。\n")

    /// What is wrong there; other rules may see more.
    static let rules = "num-unit-space,unit-degree-c,modal-equivalent-rare,list-marker-kind"

    @Test func whatIsSafeIsMendedInPlace() throws {
        try here.write(Self.faulty, to: "a.std.md")
        let run = try here.run("check", "--fix", "--format", "concise", "--select", Self.rules)
        #expect(run.rules == ["a.std.md: modal-equivalent-rare"])
        #expect(run.status == 0)
        #expect(run.error.contains("修复了 4 个问题"))
        let text = try here.text("a.std.md")
        #expect(text.contains("长度为5 mm，温度为20 ℃，操作者应该洗手。") && text.contains("\n- 扳手；\n"))
        let date = try here.modified("a.std.md")
        #expect(try here.run("check", "--fix", "--format", "concise", "--select", Self.rules).rules == ["a.std.md: modal-equivalent-rare"])
        #expect(try here.modified("a.std.md") == date)
        #expect(here.files() == ["a.std.md"])
    }

    @Test func whatWantsAnEyeIsMendedWhereThatIsSaid() throws {
        try here.write(Self.faulty, to: "a.std.md")
        #expect(try here.run("check", "--fix-unsafe", "--format", "concise", "--select", Self.rules).out.isEmpty)
        #expect(try here.text("a.std.md").contains("操作者应洗手"))
    }

    @Test func aDifferenceWritesNothing() throws {
        try here.write(Self.faulty, to: "a.std.md")
        let run = try here.run("check", "--fix-unsafe", "--diff")
        #expect(run.status == 1)
        #expect(run.out.hasPrefix("--- a.std.md\n+++ a.std.md\n@@ -"))
        #expect(run.out.contains("\n+- 钳子。\n"))
        #expect(try here.text("a.std.md") == Self.faulty)
        // It is what the fixes then do.
        try here.run("check", "--fix-unsafe")
        #expect(try here.run("check", "--fix-unsafe", "--diff").status == 0)
    }

    /// One mark alone would make two items alike.
    @Test func marksOfAListAreMendedTogether() throws {
        try here.write(Sample.clean + "\n大米应符合下列要求：\n\na) 无异味；\n\nc) 无霉变；\n\nd) 无杂质。\n", to: "a.std.md")
        try here.run("check", "--fix-unsafe")
        #expect(try here.text("a.std.md").hasSuffix("a) 无异味；\n\nb) 无霉变；\n\nc) 无杂质。\n"))
        let mixed = Sample.clean + "\n按下列步骤进行：\n\n1) 施肥；\n\nb) 浇水；\n\nc) 覆土。\n"
        try here.write(mixed, to: "a.std.md")
        try here.run("check", "--fix-unsafe", "--select", "list-sequence")
        let text = try here.text("a.std.md")
        #expect(text == mixed || text.hasSuffix("a) 浇水；\n\nb) 覆土。\n"))
    }

    @Test func lineEndsAndByteOrderMarkStay() throws {
        let text = "\u{FEFF}" + Self.faulty.replacingOccurrences(of: "\n", with: "\r\n")
        try here.write(text, to: "a.std.md")
        try here.run("check", "--fix")
        let mended = try here.bytes("a.std.md")
        #expect(mended.starts(with: [0xEF, 0xBB, 0xBF]))
        let bare = mended.indices.filter { mended[$0] == 0x0A && mended[$0 - 1] != 0x0D }
        #expect(bare.isEmpty)
    }

    @Test func badBytesAreLeftAlone() throws {
        let bytes = Array(Self.faulty.utf8) + [0xFF, 0x0A]
        try here.write(bytes, to: "a.std.md")
        let run = try here.run("check", "--fix")
        #expect(run.status == 1)
        #expect(try here.bytes("a.std.md") == bytes)
        let piped = try here.run("check", "--fix", "-", input: bytes)
        #expect(piped.status == 2 && piped.out.isEmpty)
    }

    @Test func standardInputGoesToStandardOutput() throws {
        let run = try here.run("check", "--fix-unsafe", "-", "--stdin-filename", "b.std.md", input: Array(Self.faulty.utf8))
        #expect(run.status == 0)
        #expect(run.out.contains("操作者应洗手"))
        #expect(run.out.hasPrefix("---\n"))
        // A clean text comes out as it went in.
        let again = try here.run("check", "--fix-unsafe", "-", input: Array(run.out.utf8))
        #expect(again.out == run.out)
    }

    @Test func acceptedFindingsStay() throws {
        try here.write(Self.faulty, to: "a.std.md")
        try here.run("check", "--select", "num-unit-space", "--write-known", "known.txt")
        try here.run("check", "--fix", "--known", "known.txt")
        let text = try here.text("a.std.md")
        #expect(text.contains("5mm") && text.contains("20 ℃"))
        // One of the same rule on the same words is another where its line is another, and where the list has no more of it.
        let one = "# 范围\n\n本文件规定了2项要求。\n\n# 要求\n\n长度为5mm，温度为20 ℃。\n"
        try here.write(Sample.document(one), to: "a.std.md")
        try here.run("check", "--select", "num-unit-space", "--write-known", "known.txt")
        for (line, count) in [("宽度为5mm。", 1), ("长度为5mm，温度为20 ℃。", 1)] {
            try here.write(Sample.document(one + "\n" + line + "\n"), to: "a.std.md")
            let run = try here.run("check", "--fix", "--select", "num-unit-space", "--known", "known.txt", "--format", "concise")
            #expect(run.status == 0 && run.out.isEmpty && run.error.contains("修复了 \(count) 个问题"))
            let text = try here.text("a.std.md")
            #expect(text.components(separatedBy: "5mm").count == 2 && text.components(separatedBy: "5 mm").count == 2, "\(text)")
        }
        // Also of the family's own file.
        try here.write(Self.family, to: "f/family.md")
        try here.write(Self.faulty, to: "f/general.std.md")
        try here.run("check", "f", "--select", "header-unknown-key", "--write-known", "known.txt")
        #expect(try here.run("check", "f", "--select", "header-unknown-key", "--known", "known.txt", "--fix-unsafe").status == 0)
        #expect(try here.text("f/family.md") == Self.family)
    }

    static let family = "---\n名称: 示例\n通用标准:\n  甲: general.std.md\n产品: p*.std.md\n规则:\n  num-unit-spase: off\n---\n\n# 关于\n\n示例。\n"

    /// What could not be written was not mended, and is told.
    @Test func whatCannotBeWrittenIsToldAsItIs() throws {
        try here.write(Self.faulty, to: "s/a.std.md")
        try here.write(Self.faulty.replacingOccurrences(of: "XMB 1—", with: "XMB 2—"), to: "t/b.std.md")
        try #require(getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"))
        // Nobody may write there; root could, so the run is somebody else's.
        for name in ["s", "t"] { chmod(here.path + "/" + name, 0o777) }
        chmod(here.path, 0o755)
        chmod(here.path + "/t/b.std.md", 0o666)
        chmod(here.path + "/s/a.std.md", 0o444)
        let words = ["check", "--fix", "--format", "concise", "--select", "num-unit-space", "s", "t"]
        let run =
            getuid() != 0
            ? try here.run(words) : try here.run(["--reuid=65534", "--regid=65534", "--clear-groups", Workplace.program] + words, program: "/usr/bin/setpriv")
        #expect(run.status == 2)
        #expect(run.error.contains("s/a.std.md：没有权限") && run.error.contains("修复了 1 个问题"), "\(run.error)")
        #expect(run.rules == ["s/a.std.md: num-unit-space"])
        #expect(try here.text("s/a.std.md") == Self.faulty && here.text("t/b.std.md").contains("5 mm"))
    }

    /// It is told and mended, and until then the outputs have it.
    @Test func aDateInAnotherFormIsKnown() throws {
        let text = Sample.document("# 范围\n\n本文件规定了要求。\n", entries: "发布日期: 2026年1月31日\n实施日期: \"2026/7/1\"\n")
        try here.write(text, to: "a.std.md")
        let found = try here.run("check", "--format", "json", "--select", "header-value").findings()
        #expect(found.map(\.safety) == ["safe", "safe"] && found.map(\.severity) == ["error", "error"])
        try here.run("build", "--to", "sts")
        #expect(try here.text("out/a.xml").contains("2026-01-31") && here.text("out/a.xml").contains("2026-07-01"))
        #expect(try here.run("check", "--fix", "--select", "header-value").status == 0)
        #expect(
            try here.text("a.std.md")
                == text.replacingOccurrences(of: "2026年1月31日", with: "2026-01-31").replacingOccurrences(of: "2026/7/1", with: "2026-07-01"))
    }

    @Test func nothingToFixIsSaid() throws {
        try here.write(Sample.clean, to: "a.std.md")
        let run = try here.run("check", "--diff")
        #expect(run.status == 0 && run.out.isEmpty && run.error == "没有可修复的问题\n")
    }

    @Test func rulesThatAreNotAskedMendNothing() throws {
        try here.write(Self.faulty, to: "a.std.md")
        try here.run("check", "--fix", "--ignore", "num-*")
        let text = try here.text("a.std.md")
        #expect(text.contains("5mm") && text.contains("20 ℃"))
    }

    @Test func findingsOfTheFamilyAreMendedToo() throws {
        try here.write(Self.family, to: "family.md")
        try here.write(Self.faulty, to: "general.std.md")
        let fixable = try here.run("check", "--format", "json").findings().filter { $0.file == "family.md" && $0.safety != nil }
        #expect(fixable.map(\.rule) == ["header-unknown-key"])
        try here.run("check", "--fix-unsafe", ".")
        #expect(try here.text("general.std.md").contains("操作者应洗手"))
        #expect(try here.text("family.md") == Self.family.replacingOccurrences(of: "num-unit-spase", with: "num-unit-space"))
    }

    /// Every wrong example of every rule: mending brings no finding that was not there, and a second run does nothing.
    @Test func mendingBringsNothingNew() throws {
        for (number, example) in Rule.all.flatMap(\.bad).enumerated() {
            for file in example.files { try here.write(file.text, to: "e\(number)/\(file.path)") }
        }
        func contents() throws -> [String: Int] {
            var counts: [String: Int] = [:]
            for one in try here.run(["check", "--format", "json"], program: Workplace.fastProgram.path).findings() {
                // What a message quotes may have been mended.
                counts["\(one.file) \(one.rule)", default: 0] += 1
            }
            return counts
        }
        let before = try contents()
        #expect(before.count > 400)
        _ = try here.run(["check", "--fix-unsafe", "--quiet"], program: Workplace.fastProgram.path)
        let after = try contents()
        for (finding, count) in after { #expect(count <= before[finding, default: 0], "\(finding)") }
        let count = before.values.reduce(0, +)
        let left = after.values.reduce(0, +)
        #expect(left + 100 < count)
        let again = try here.run(["check", "--fix-unsafe", "--diff"], program: Workplace.fastProgram.path)
        #expect(again.out.isEmpty, "\(again.out.prefix(2000))")
    }

    @Test func whatDoesNotGoTogetherIsSaid() throws {
        for words in [["check", "--watch", "-"], ["check", "--watch", "--fix"], ["check", "--watch", "--diff", "a"]] {
            let run = try here.run(words)
            #expect(run.status == 2)
            #expect(run.error.contains("--watch"))
        }
        try here.write(Self.faulty, to: "a.std.md")
        for words in [["--output", "sarif=o"], ["--write-known", "o"], ["--format", "json"], ["--statistics"]] {
            let run = try here.run(["check", "--diff", "a.std.md"] + words)
            #expect(run.status == 2 && run.out.isEmpty && run.error.contains("--diff") && run.error.contains(words[0]))
            #expect(!here.exists("o"))
        }
    }
}
