/// What may be named together: folders whose files bear the same names, one file by two spellings, several families; and reports on
/// what could not be read.

import Foundation
import TestSupport
import Testing

@Suite(.needsProgram)
struct InputsTests {
    let here: Workplace

    init() throws { here = try Workplace() }

    /// A document with one finding of `num-unit-space`.
    private static func faulty(_ number: Int) -> String { MendingTests.faulty.replacingOccurrences(of: "XMB 1—", with: "XMB \(number)—") }

    /// Names of outputs matter only where there are any.
    @Test func foldersWithEqualNamesAreChecked() throws {
        try here.write(Self.faulty(1), to: "specs/a.std.md")
        try here.write(Self.faulty(2), to: "drafts/a.std.md")
        let asked = ["--select", "num-unit-space", "--format", "concise"]
        let run = try here.run(["check", "specs", "drafts"] + asked)
        #expect(run.rules == ["specs/a.std.md: num-unit-space", "drafts/a.std.md: num-unit-space"] && run.status == 0)
        #expect(try here.run(["check", "--diff", "--select", "num-unit-space", "specs", "drafts"]).out.contains("+++ drafts/a.std.md"))
        #expect(try here.run(["check", "--fix", "specs", "drafts"] + asked).out.isEmpty)
        for path in ["specs/a.std.md", "drafts/a.std.md"] { #expect(try here.text(path).contains("5 mm")) }
        #expect(try here.run("dump", "--summary", "specs", "drafts").status == 0)
        #expect(try here.run("build", "specs", "drafts").status == 2)
    }

    @Test func oneFileIsOneFileByWhateverSpelling() throws {
        try here.write(Self.faulty(1), to: "s/a.std.md")
        for others in [["./s/a.std.md"], ["s/../s/a.std.md", "s"], [here.path + "/s/a.std.md"]] {
            let run = try here.run(["check", "--select", "num-unit-space", "--format", "concise", "s/a.std.md"] + others)
            #expect(run.rules == ["s/a.std.md: num-unit-space"], "\(others)")
        }
        #expect(try here.run("build", "./s/a.std.md", "s/a.std.md", "--fail-on", "never").status == 0)
        #expect(here.files("out") == ["a.html", "a.xml"])
        #expect(try here.run("check", "--fix", "./s/a.std.md", "s/a.std.md", "--select", "num-unit-space").error.contains("修复了 2 个问题") == false)
        #expect(try here.text("s/a.std.md").contains("5 mm"))
        // What is piped in stands for the file, wherever it is named.
        let piped = try here.run(
            "check", "./s/a.std.md", "-", "--stdin-filename", "s/a.std.md", "--select", "num-unit-space", "--format", "concise",
            input: Array(Self.faulty(1).utf8))
        #expect(piped.rules == ["s/a.std.md: num-unit-space"])
    }

    @Test func severalFamiliesHaveOneFrontPageEach() throws {
        for (number, folder) in ["A", "B"].enumerated() {
            try here.write(Sample.family("  甲: g\(number).std.md\n", products: "p\(number).std.md"), to: folder + "/family.md")
            try here.write(Sample.clean.replacingOccurrences(of: "XMB 1—", with: "XMB \(number + 1)—"), to: "\(folder)/p\(number).std.md")
        }
        let both = try here.run("build", "A", "B", "--lang", "en")
        #expect(both.status == 2 && both.error.contains("“A/family.md” and “B/family.md” have the same output “index”"))
        #expect(!here.exists("out"))
        // Without pages there is nothing to overwrite.
        #expect(try here.run("build", "A", "B", "--to", "sts", "--fail-on", "never").status == 0)
        #expect(here.files("out") == ["p0.xml", "p1.xml"])
        #expect(try here.run("build", ".", "--to", "html", "-o", "all", "--fail-on", "never").status == 0)
        #expect(here.files("all").filter { $0.hasSuffix("index.html") } == ["A/index.html", "B/index.html"])
    }

    /// A report that is silent about what could not be read would say that it is in order.
    @Test func whatCannotBeReadIsInReports() throws {
        try here.write(Sample.clean, to: "s/a.std.md")
        try FileManager.default.createSymbolicLink(atPath: here.path + "/s/b.std.md", withDestinationPath: "nowhere")
        let forms = ["json", "sarif", "junit", "github", "gitlab", "rdjson", "rdjsonl", "checkstyle"]
        let run = try here.run(["check", "s", "--quiet"] + forms.map { "--output=\($0)=r/\($0)" })
        #expect(run.status == 2)
        for form in forms {
            let report = try here.text("r/" + form)
            #expect(report.contains("s/b.std.md") && report.contains("没有这个文件或文件夹"), "\(form)")
        }
        let log = try #require(JSONSerialization.jsonObject(with: Data(here.bytes("r/sarif"))) as? [String: Any])
        let invocation = try #require((((log["runs"] as? [[String: Any]])?.first)?["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == false && invocation["exitCode"] as? Int == 2)
        #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
        #expect(try here.text("r/junit").contains("tests=\"1\" failures=\"0\" errors=\"1\""))
        #expect(try here.text("r/checkstyle").contains("<exception>"))
        let failures = try here.run("check", "s", "--format", "json").json()["failures"] as? [[String: Any]]
        #expect(failures?.compactMap { $0["file"] as? String } == ["s/b.std.md"])
        // What was read has its say all the same.
        try here.write(Sample.error, to: "s/a.std.md")
        #expect(try here.run("check", "s", "--format", "junit").out.contains("failures=\"1\" errors=\"0\""))
    }

    @Test func filesAreLeftOut() throws {
        for (number, path) in ["s/a.std.md", "s/drafts/b.std.md", "s/old/deep/c.std.md"].enumerated() {
            try here.write(Self.faulty(number + 1).replacingOccurrences(of: "温度", with: "应符合GB/T \(number + 1)的规定，温度"), to: path)
        }
        func files(_ words: String...) throws -> [String] {
            try here.run(["check", "--select", "num-unit-space", "--format", "concise"] + words).rules.map { String($0.prefix { $0 != ":" }) }
        }
        #expect(try files("s", "--exclude", "drafts/**", "--exclude=s/old") == ["s/a.std.md"])
        #expect(try files(".", "--exclude", "s/*/b.std.md") == ["s/a.std.md", "s/old/deep/c.std.md"])
        // What is named itself is meant; nothing left is nothing wrong.
        #expect(try files("s/drafts/b.std.md", "--exclude", "**") == ["s/drafts/b.std.md"])
        #expect(try here.run("check", "s", "--exclude", "**").status == 0)
        #expect(try here.run("fmt", "--check", "s", "--exclude", "drafts", "--exclude", "old").out == "s/a.std.md\n")
        #expect(try here.run("build", "s", "--exclude", "drafts", "--exclude", "old", "--fail-on", "never").status == 0)
        #expect(here.files("out") == ["a.html", "a.xml"])
        #expect(try here.run("references", "check", "s", "--exclude", "drafts", "--exclude", "old").out.contains("引用的 1 项标准"))
        // A family leaves out what is none of it; what is only not asked for is still read.
        try here.write(Sample.family("  甲: g.std.md\n", products: "a.std.md", more: "排除: [drafts, old/**]\n"), to: "s/family.md")
        #expect(try files("s") == ["s/a.std.md"])
        #expect(try here.run("check", "s", "--format", "json").findings().allSatisfy { $0.rule != "header-unknown-key" })
        #expect(try files("s/old/deep/c.std.md") == ["s/old/deep/c.std.md"])
        try here.write(Sample.family("  甲: a.std.md\n", products: "drafts/b.std.md"), to: "s/family.md")
        #expect(try here.run("check", "s", "--exclude", "a.std.md", "--format", "json").findings().allSatisfy { $0.rule != "family-file-missing" })
    }

    /// Reports name files as the repository does.
    @Test func reportsNamePathsInOneWay() throws {
        try here.write(Sample.error, to: "s/a.std.md")
        for form in ["junit", "checkstyle", "rdjson", "rdjsonl", "gitlab", "github", "sarif"] {
            #expect(try !here.run("check", "./s/a.std.md", "--format", form).out.contains("./s/a.std.md"), "\(form)")
        }
    }

    @Test func reportsMakeTheirFolders() throws {
        try here.write(Sample.clean, to: "a.std.md")
        #expect(try here.run("check", "--quiet", "--output", "json=reports/new/a.json").status == 0)
        #expect(here.exists("reports/new/a.json"))
    }

    @Test func countsByRuleForPrograms() throws {
        try here.write(Self.faulty(1), to: "a.std.md")
        let object = try here.run("check", "--statistics", "--format", "json", "--select", "num-unit-space,unit-degree-c").json()
        let rows = try #require(object["statistics"] as? [[String: Any]])
        #expect(rows.map { $0["rule"] as? String } == ["num-unit-space", "unit-degree-c"] && rows.map { $0["count"] as? Int } == [1, 1])
        #expect((rows[0]["summary"] as? [String: String])?.keys.sorted() == ["en", "zh"])
    }
}
