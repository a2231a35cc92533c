import Foundation
import Rules
import Syntax
import Testing
import TestSupport

/// The clean prose of Tests/LintAccuracy: twelve standards of six genres in which every finding would be a false alarm.
struct ProseTests {
    static let paths = Repository.files("Tests/LintAccuracy/Prose", suffix: ".std.md")
    static let reading = Set(Rule.all.filter { $0.check.isReading && $0.isDefault }.map(\.id.name))

    @Test func proseIsThere() { #expect(Self.paths.count >= 12) }

    @Test(arguments: paths)
    func cleanProseIsClean(_ path: String) throws {
        let bench = Workbench([(path, try Repository.text(path))], asking: Self.reading)
        #expect(bench.diagnostics.isEmpty, "\(bench.findings)")
    }
}
