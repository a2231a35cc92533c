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
    }

    @Test func rulesThatAreNotAskedMendNothing() throws {
        try here.write(Self.faulty, to: "a.std.md")
        try here.run("check", "--fix", "--ignore", "num-*")
        let text = try here.text("a.std.md")
        #expect(text.contains("5mm") && text.contains("20 ℃"))
    }

    @Test func findingsOfTheFamilyAreMendedToo() throws {
        try here.write("---\n名称: 示例\n通则: general.std.md\n产品: [\"p*.std.md\"]\nrules:\n  num-unit-spase: off\n---\n", to: "family.md")
        try here.write(Self.faulty, to: "general.std.md")
        let before = try here.text("family.md")
        try here.run("check", "--fix-unsafe", ".")
        #expect(try here.text("general.std.md").contains("操作者应洗手"))
        if try here.run("check", "--format", "json").findings().contains(where: { $0.file == "family.md" && $0.safety != nil }) {
            #expect(try here.text("family.md") != before)
        }
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
    }
}
