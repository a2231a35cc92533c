import Rules
import Syntax
import Testing
import TestSupport

/// Each rule's own examples, compiled: the bad ones give exactly this rule at the marks, the good ones nothing, and a
/// document mended by its fixes is clean.
struct ExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var number: Int
        var example: Example
        var isBad: Bool
        var testDescription: String { "\(rule) \(isBad ? "bad" : "good") \(number)" }
    }

    static let cases: [Case] = Rule.all.flatMap { rule -> [Case] in
        if case .external = rule.check { return [] }
        return rule.bad.enumerated().map { Case(rule: rule.id.name, number: $0.offset, example: $0.element, isBad: true) }
            + rule.good.enumerated().map { Case(rule: rule.id.name, number: $0.offset, example: $0.element, isBad: false) }
    }

    /// Findings of style and info about something else are no matter of an example.
    private func relevant(_ bench: Workbench, _ rule: String) -> [Diagnostic] {
        bench.diagnostics.filter { $0.rule.name == rule || ($0.severity ?? .error) >= .warning }
    }

    @Test(arguments: cases)
    func exampleTellsTheTruth(_ one: Case) {
        let files = one.example.files
        let bench = Workbench(files.map { ($0.path, $0.text) }, asking: [one.rule])
        let found = relevant(bench, one.rule)
        for diagnostic in found { #expect(diagnostic.rule.name == one.rule, "\(bench.findings)") }
        for file in files {
            let ranges = found.filter { bench.sources[Int($0.file.index)].path == file.path }.map(\.range)
            #expect(ranges == (one.isBad ? file.marks : []), "\(file.path):\n\(bench.findings)")
        }
        if one.isBad { #expect(!found.isEmpty) }
    }

    @Test(arguments: cases.filter(\.isBad))
    func fixesMend(_ one: Case) {
        var files = one.example.files.map { ($0.path, $0.text) }
        var rounds = 0
        while rounds < 10 {
            let bench = Workbench(files, asking: [one.rule])
            guard let diagnostic = relevant(bench, one.rule).first(where: { $0.fix != nil }), let fix = diagnostic.fix else { break }
            let source = bench.sources[Int(fix.edits[0].file.index)]
            guard let mended = Workbench.apply(fix, to: source), let index = files.firstIndex(where: { $0.0 == source.path }) else {
                Issue.record("the fix cannot be applied")
                return
            }
            #expect(mended != files[index].1, "the fix changes nothing")
            files[index].1 = mended
            rounds += 1
        }
        let left = relevant(Workbench(files, asking: [one.rule]), one.rule).filter { $0.fix != nil || $0.rule.name != one.rule }
        #expect(left.isEmpty, "\(Workbench(files, asking: [one.rule]).findings)")
    }

    /// The weight and safety that a rule states are those of its findings.
    @Test(arguments: cases.filter(\.isBad))
    func findingsAreAsTheRuleSays(_ one: Case) throws {
        let rule = try #require(Rule.named(RuleID(one.rule)))
        let bench = Workbench(one.example.files.map { ($0.path, $0.text) }, asking: [one.rule])
        for diagnostic in bench.diagnostics where diagnostic.rule == rule.id {
            #expect(diagnostic.phrase < rule.messages.count)
            for note in diagnostic.notes { #expect(note.phrase < rule.notes.count) }
            if let fix = diagnostic.fix {
                #expect(fix.phrase < rule.fixes.count)
                #expect(rule.fixSafety == .review || fix.safety == .safe)
            }
            let text = rule.messages[diagnostic.phrase].text(.zh, diagnostic.arguments)
            #expect((0...9).allSatisfy { !text.contains("{\($0)}") }, "\(text)")
        }
    }
}
