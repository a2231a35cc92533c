/// `gangmu fmt` from the outside: what is written, what is only told, and the exit status (contracts.md).

import Foundation
import TestSupport
import Testing

@testable import gangmu

@Suite(.needsProgram)
struct FormatCommandTests {
    let here: Workplace

    init() throws { here = try Workplace() }

    static let untidy = Sample.document("# 1 范围\n本文件规定了 2 项要求，见2.1。\n\n\n# 2 要求\n## 2.1 甲\n- 乙\n-  丙")
    static let tidy = Sample.document("# 范围\n\n本文件规定了2项要求，见[2.1](#甲)。\n\n# 要求\n\n## 甲\n\n- 乙\n- 丙\n")

    @Test func filesAreRewrittenInPlace() throws {
        try here.write(Self.untidy, to: "s/a.std.md")
        try here.write(Self.tidy.replacingOccurrences(of: "XMB 1—", with: "XMB 2—"), to: "s/b.std.md")
        let before = try here.modified("s/b.std.md")
        Thread.sleep(forTimeInterval: 0.02)
        let run = try here.run("fmt", "s")
        #expect(run.status == 0)
        #expect(run.out.isEmpty && run.error.isEmpty)
        #expect(try here.text("s/a.std.md") == Self.tidy)
        #expect(try here.modified("s/b.std.md") == before)
        #expect(here.files("s") == ["a.std.md", "b.std.md"])
        #expect(try here.run("fmt", "--check").status == 0)
    }

    @Test func checkWritesNothing() throws {
        try here.write(Self.untidy, to: "a.std.md")
        try here.write(Self.tidy.replacingOccurrences(of: "XMB 1—", with: "XMB 2—"), to: "b.std.md")
        let run = try here.run("fmt", "--check")
        #expect(run.status == 1)
        #expect(run.out == "a.std.md\n")
        #expect(try here.text("a.std.md") == Self.untidy)
    }

    @Test func diffShowsWhatWouldChange() throws {
        try here.write(Self.untidy, to: "a.std.md")
        let run = try here.run("fmt", "--diff")
        #expect(run.status == 0)
        #expect(run.out.hasPrefix("--- a.std.md\n+++ a.std.md\n@@ -"))
        #expect(run.out.contains("\n-# 1 范围\n"))
        #expect(run.out.contains("\n+# 范围\n"))
        #expect(run.out.contains("\\ No newline at end of file\n"))
        #expect(try here.text("a.std.md") == Self.untidy)
        #expect(try here.run("fmt", "--diff", "--check").status == 1)
        #expect(try here.run("fmt", "--diff", "--check").out == run.out)
    }

    @Test func numbersAreToTaste() throws {
        try here.write(Self.untidy, to: "a.std.md")
        #expect(try here.run("fmt", "--numbers", "keep").status == 0)
        #expect(try here.text("a.std.md").contains("## 2.1 甲\n"))
        #expect(try here.run("fmt", "--numbers=none").status == 0)
        #expect(try here.text("a.std.md") == Self.tidy)
        #expect(try here.run("fmt", "--numbers=write").status == 0)
        #expect(try here.text("a.std.md").contains("# 1 范围\n"))
        #expect(try here.run("fmt", "--numbers", "some").status == 2)
    }

    @Test func standardInputGoesToStandardOutput() throws {
        let run = try here.run("fmt", "-", input: Array(Self.untidy.utf8))
        #expect(run.status == 0)
        #expect(run.out == Self.tidy)
        #expect(try here.run("fmt", "-", "--check", input: Array(Self.untidy.utf8)).status == 1)
        #expect(try here.run("fmt", "-", "--check", input: Array(Self.tidy.utf8)).status == 0)
    }

    /// Files of one name in two folders have no outputs that could meet.
    @Test func equalNamesAreNoObstacle() throws {
        try here.write(Self.untidy, to: "a/x.std.md")
        try here.write(Self.untidy, to: "b/x.std.md")
        #expect(try here.run("fmt", "a/x.std.md", "b/x.std.md").status == 0)
        #expect(try here.text("b/x.std.md") == Self.tidy)
    }

    @Test func whatCannotBeReadIsLeft() throws {
        try here.write(Array(Self.untidy.utf8) + [0xFF], to: "a.std.md")
        try here.write(Self.untidy.replacingOccurrences(of: "XMB 1—", with: "XMB 2—"), to: "b.std.md")
        let run = try here.run("fmt", "--lang", "en")
        #expect(run.status == 2)
        #expect(run.error.contains("“a.std.md” holds bytes that are no UTF-8"))
        #expect(try here.bytes("a.std.md") == Array(Self.untidy.utf8) + [0xFF])
        #expect(try here.text("b.std.md").contains("# 范围\n"))
        #expect(try here.run("fmt", "missing.std.md").status == 2)
    }

    /// The family is read, though only one of its files is asked for: what is built stays the same.
    @Test func aFamilyIsBuiltAsBefore() throws {
        try here.copyExamples()
        #expect(try here.run("build", "Examples", "-o", "before").status == 0)
        #expect(try here.run("fmt", "Examples/meng/products/mengfeng-rice.std.md").status == 0)
        #expect(try here.run("fmt", "Examples").status == 0)
        #expect(try here.run("fmt", "Examples", "--check").status == 0)
        #expect(try here.run("build", "Examples", "-o", "after").status == 0)
        #expect(here.files("before") == here.files("after"))
        for name in here.files("before") { #expect(try here.bytes("before/" + name) == here.bytes("after/" + name), "\(name)") }
    }

    @Test func rulesThatAreOffMendNothing() throws {
        try here.write(Sample.family(more: "规则:\n  unanchored-reference: off\n"), to: "family.md")
        try here.write(Sample.document("# 范围\n\n甲。\n"), to: "general.std.md")
        let text = Sample.style.replacingOccurrences(of: "XMB 1—", with: "XMB 2—")
        try here.write(text, to: "products/a.std.md")
        try here.run("fmt", "products/a.std.md")
        #expect(try here.text("products/a.std.md") == text)
    }

    @Test func helpIsInBothLanguages() throws {
        #expect(try here.run("fmt", "--help", "--lang", "zh").out.contains("就地改写"))
        #expect(try here.run("help", "fmt", "--lang", "en").out.contains("--numbers none|keep|write"))
    }
}
