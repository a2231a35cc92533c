/// Findings as a report of tests, for the many servers that know only those: a suite a file, a failed test a finding, a passed one
/// where a file has none. The strict schema of Ant's reports (windyroad/JUnit-Schema, JUnit.xsd) asks for a host, a date and
/// durations; they are constants, for the same findings give the same bytes. A file that could not be read is an error, as of a test that
/// could not be run.

import Rules
import Syntax

/// A report of tests.
public enum JUnitFindings {
    private struct Suite {
        var name: String
        var diagnostics: [Diagnostic]
        var failures: [FailedInput] = []
    }

    /// One suite for each file that was looked at, as far as those are known, and for each other one that has findings.
    public static func bytes(_ findings: Findings, _ language: Language) -> [UInt8] {
        var writer = XMLWriter()
        var tables = LineTables(findings.sources)
        var suites = findings.byFile.map { Suite(name: ReportPath.plain($0.source.path), diagnostics: $0.diagnostics) }
        for failure in findings.failures {
            let name = ReportPath.plain(failure.path)
            let place = suites.firstIndex { $0.name == name } ?? suites.count
            if place == suites.count { suites.append(Suite(name: name, diagnostics: [])) }
            suites[place].failures.append(failure)
        }
        if suites.isEmpty { suites = [Suite(name: "gangmu", diagnostics: [])] }
        writer.element("testsuites") { writer in
            for (id, suite) in suites.enumerated() {
                let (count, errors) = (suite.diagnostics.count, suite.failures.count)
                writer.element(
                    "testsuite",
                    [
                        "name": suite.name, "package": "gangmu", "id": String(id), "timestamp": "1970-01-01T00:00:00", "hostname": "localhost",
                        "tests": String(max(count + errors, 1)), "failures": String(count), "errors": String(errors), "time": "0",
                    ]
                ) { writer in
                    writer.element("properties")
                    if count + errors == 0 { writer.element("testcase", ["name": "gangmu check", "classname": suite.name, "time": "0"]) }
                    for failure in suite.failures {
                        writer.element("testcase", ["name": "gangmu check", "classname": suite.name, "time": "0"]) { writer in
                            let message = failure.message(language)
                            writer.element("error", ["message": message, "type": "unreadable"], text: message)
                        }
                    }
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
        let place = ReportPath.plain(tables.text(diagnostic.file, diagnostic.range))
        var lines = ["\(place): \((diagnostic.severity ?? .error).name)[\(diagnostic.rule)] \(diagnostic.message(language))"]
        lines += diagnostic.remarks(language).map { "\($0.lead): \($0.text)" }
        for note in diagnostic.notes { lines.append("\(ReportPath.plain(tables.text(note.file, note.range))): \(diagnostic.noteText(note, language))") }
        return lines.joined(separator: "\n")
    }
}
