/// The table that a person reads, and whether the gate holds.

import AccuracySupport
import Foundation

extension Run {
    static let leastHan = 60_000

    struct Row {
        var rule: String
        var grade: Operator.Grade
        var cases: [Case]

        var documents: Int { Set(cases.map(\.document)).count }
        var reserves: Int { Set(cases.filter(\.isReserve).map(\.document)).count }
        var found: Int { cases.filter(\.verdict.isFound).count }
        var seen: Int { cases.filter(\.verdict.isSeen).count }
        var exact: Int { cases.filter(\.verdict.isExact).count }
        var wrong: Int { cases.reduce(0) { $0 + $1.verdict.wrong.count + $1.verdict.unclean.count } }
        var recall: Double { cases.isEmpty ? 0 : Double(found) / Double(cases.count) }
        var least: Double { grade == .strict ? 0.98 : 0.90 }
        var isGood: Bool { recall >= least && wrong == 0 && cases.count >= Run.leastSites && documents >= Run.leastDocuments }
    }

    /// One for each first id. A row is pending where the program does not know that id and no other id of the defect catches it instead.
    func rows(pending isPending: Bool) -> [Row] {
        var rows: [Row] = []
        var places: [String: Int] = [:]
        for (index, kind) in kinds.enumerated() {
            let own = cases.filter { $0.kind == index }
            let rule = kind.rules[0]
            if let place = places[rule] {
                rows[place].cases += own
                if kind.grade == .strict { rows[place].grade = .strict }
            } else {
                places[rule] = rows.count
                rows.append(Row(rule: rule, grade: kind.grade, cases: own))
            }
        }
        return rows.filter { (rules[$0.rule] != true && $0.recall < $0.least) == isPending }
    }

    /// True where everything holds.
    func report(isWhole: Bool) -> Bool {
        let rows = rows(pending: false)
        print(
            "rule".padded(34), "docs".leading(5), "sites".leading(6), "found".leading(6), "recall".leading(7), "place".leading(7), "exact".leading(7),
            "wrong".leading(6))
        for row in rows {
            let share = { (count: Int) in (row.cases.isEmpty ? 0 : Double(count) / Double(row.cases.count)).thousandths }
            print(
                "\(row.grade.rawValue) \(row.rule)".padded(34), "\(row.documents)".leading(5), "\(row.cases.count)".leading(6), "\(row.found)".leading(6),
                row.recall.thousandths.leading(7), (row.seen == 0 ? "—" : (Double(row.found) / Double(row.seen)).thousandths).leading(7),
                share(row.exact).leading(7), "\(row.wrong)".leading(6), row.reserves > 0 ? " (\(row.reserves) reserve)" : "",
                row.isGood && row.wrong == 0 ? "" : " <—")
        }
        let planted = self.rows(pending: true)
        let waiting = planted.map(\.rule).sorted()
        for rule in waiting {
            let own = planted.first { $0.rule == rule }
            let tried =
                own.map { !isTrial || $0.cases.isEmpty ? "" : " \($0.documents) docs (\($0.reserves) reserve), \($0.cases.count) sites, \($0.wrong) wrong" }
                ?? ""
            print(
                rule.padded(34),
                (rules[rule] == false ? "off" : "pending") + tried
                    + (own.map { isTrial && ($0.cases.count < Run.leastSites || $0.documents < Run.leastDocuments) } == true ? " few" : ""))
        }
        reportCases(rows, misses: true)
        if isTrial { reportCases(planted, misses: false) }
        let isClean = isWhole ? reportClean() : true
        let isCovered = isWhole ? reportCoverage() : true
        // What the program does not know is a rule that was renamed or lost; what it knows and leaves out is off by default.
        let unknown = waiting.filter { rules[$0] == nil }
        if !unknown.isEmpty { print("\nunknown to the program: \(unknown.joined(separator: ", "))") }
        let sum = rows.reduce(0) { $0 + $1.cases.count }
        let found = rows.reduce(0) { $0 + $1.found }
        let wrong = rows.reduce(0) { $0 + $1.wrong }
        let mean = rows.isEmpty ? 0 : rows.reduce(0) { $0 + $1.recall } / Double(rows.count)
        let worst = rows.min { $0.recall < $1.recall }
        print("\n\(rows.count) rules ran, \(waiting.count) pending; \(found) of \(sum) faults found; \(wrong) wrong findings;", terminator: " ")
        print("mean recall \(mean.thousandths), worst \(worst.map { "\($0.recall.thousandths) (\($0.rule))" } ?? "—");", terminator: " ")
        print("\(rows.filter { !$0.isGood }.count) rules below the gate")
        return rows.allSatisfy(\.isGood) && isClean && isCovered && unknown.isEmpty
    }

    /// Every miss and wrong finding, with what was said instead; equal wrong ones of a rule once.
    private func reportCases(_ rows: [Row], misses: Bool) {
        for row in rows {
            let bad = row.cases.filter { misses && !$0.verdict.isFound || !$0.verdict.wrong.isEmpty || !$0.verdict.unclean.isEmpty }
            guard !bad.isEmpty else { continue }
            print("\n\(row.rule)")
            for one in bad {
                let verdict = one.verdict
                print("  \(kinds[one.kind].name) — \(one.mutation.label)")
                if misses, !verdict.isFound {
                    let lines = one.mutation.expectedLines.sorted().prefix(3).map(String.init).joined(separator: "/")
                    print("    \(verdict.isSeen ? "elsewhere" : "missed") at \(lines.isEmpty ? "any line" : lines)")
                    for finding in verdict.new where kinds[one.kind].rules.contains(finding.rule) { print("    said:  \(finding)") }
                }
                for finding in verdict.wrong { print("    wrong: \(finding)") }
                for finding in verdict.unclean { print("    before the fault: \(finding)") }
            }
        }
    }

    private func reportClean() -> Bool {
        let han = corpus.prose.reduce(0) { $0 + $1.hanCount }
        var alarms = 0
        for (title, clean) in [("prose", prose), ("examples", examples), ("made documents", reserves)] {
            let count = clean.reduce(0) { $0 + $1.findings.count }
            if title != "made documents" { alarms += count }
            print("\n\(title): \(count) findings in \(clean.count) files")
            for one in clean { for finding in one.findings { print("  \(one.name):\(finding)") } }
        }
        print("\nprose: \(corpus.prose.count) documents, \(han) Han characters; \(alarms) findings in prose and examples")
        return alarms == 0 && han >= Run.leastHan
    }

    /// Rules of the program that nothing here tries.
    private func reportCoverage() -> Bool {
        let tried = Set(Operator.all.flatMap(\.rules)).union(Skipped.all.map(\.rule))
        let idle = rules.filter { $0.value && !tried.contains($0.key) && !Operator.isAside($0.key) }.map(\.key).sorted()
        print("\ntried by no operator: \(idle.isEmpty ? "none" : idle.joined(separator: ", "))")
        return idle.isEmpty
    }
}
