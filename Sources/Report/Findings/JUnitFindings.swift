/// Findings as a report of tests, for the many servers that know only those: a suite a file, a failed test a finding, a passed one
/// where a file has none. The strict schema of Ant's reports (windyroad/JUnit-Schema, JUnit.xsd) asks for a host, a date and
/// durations; they are constants, for the same findings give the same bytes.

import Rules
import Syntax

/// A report of tests.
public enum JUnitFindings {
    /// One suite for each file that was looked at, as far as those are known, and for each other one that has findings.
    public static func bytes(_ findings: Findings, _ language: Language) -> [UInt8] {
        var writer = XMLWriter()
        var tables = LineTables(findings.sources)
        var suites = findings.byFile.map { (name: $0.source.path, diagnostics: $0.diagnostics) }
        if suites.isEmpty { suites = [("gangmu", [])] }
        writer.element("testsuites") { writer in
            for (id, suite) in suites.enumerated() {
                let count = suite.diagnostics.count
                writer.element(
                    "testsuite",
                    [
                        "name": suite.name, "package": "gangmu", "id": String(id), "timestamp": "1970-01-01T00:00:00", "hostname": "localhost",
                        "tests": String(max(count, 1)), "failures": String(count), "errors": "0", "time": "0",
                    ]
                ) { writer in
                    writer.element("properties")
                    if suite.diagnostics.isEmpty { writer.element("testcase", ["name": "gangmu check", "classname": suite.name, "time": "0"]) }
                    // Servers compare runs by name: it holds no line, and a second finding of a rule has a number.
                    var counts: [String: Int] = [:]
                    for diagnostic in suite.diagnostics {
                        let rule = diagnostic.rule.name
                        counts[rule, default: 0] += 1
                        let name = counts[rule]! > 1 ? "\(rule) (\(counts[rule]!))" : rule
                        writer.element("testcase", ["name": name, "classname": suite.name, "time": "0"]) { writer in
                            writer.element(
                                "failure", ["message": diagnostic.message(language), "type": rule], text: body(diagnostic, &tables, language))
                        }
                    }
                    writer.element("system-out")
                    writer.element("system-err")
                }
            }
        }
        return writer.bytes
    }

    /// What a person reads: the line of the concise form, the reason and the fix, and the other places.
    private static func body(_ diagnostic: Diagnostic, _ tables: inout LineTables, _ language: Language) -> String {
        let place = tables.text(diagnostic.file, diagnostic.range)
        var lines = ["\(place): \((diagnostic.severity ?? .error).name)[\(diagnostic.rule)] \(diagnostic.message(language))"]
        lines += diagnostic.remarks(language).map { "\($0.lead): \($0.text)" }
        for note in diagnostic.notes { lines.append("\(tables.text(note.file, note.range)): \(diagnostic.noteText(note, language))") }
        return lines.joined(separator: "\n")
    }
}
