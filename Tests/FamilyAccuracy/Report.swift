/// The table that a person reads, and whether the gate holds.

import AccuracySupport

extension Run {
    static let leastRecall = 0.98
    static let leastKinds = 25

    /// True where everything holds.
    func report() -> Bool {
        var holds = true
        print("kind".padded(46), "sites".leading(6), "found".leading(6), "recall".leading(7), "wrong".leading(6))
        var ran = 0
        for kind in Kind.all {
            let own = cases.filter { $0.kind.name == kind.name }
            guard !own.isEmpty else { continue }
            ran += 1
            let found = own.filter(\.verdict.isFound).count
            let wrong = own.reduce(0) { $0 + $1.verdict.wrong.count + $1.verdict.unclean.count }
            let recall = Double(found) / Double(own.count)
            let isGood = recall >= Run.leastRecall && wrong == 0 && own.allSatisfy { $0.verdict.failure == nil }
            if !isGood { holds = false }
            print(
                kind.name.padded(46), "\(own.count)".leading(6), "\(found)".leading(6), recall.thousandths.leading(7), "\(wrong)".leading(6),
                isGood ? "" : "  <—")
        }
        for kind in pending { print(kind.name.padded(46), "pending: the program has no \(kind.rules.sorted().joined(separator: ", "))") }
        let idle = Kind.all.filter { kind in !pending.contains { $0.name == kind.name } && !cases.contains { $0.kind.name == kind.name } }
        if cases.count > 1, !controls.isEmpty {
            for kind in idle { print(kind.name.padded(46), "no site") }
        }
        if !controls.isEmpty { if !reportControls() { holds = false } }
        reportCases()
        let found = cases.filter(\.verdict.isFound).count
        let wrong = cases.reduce(0) { $0 + $1.verdict.wrong.count + $1.verdict.unclean.count }
        print("\n\(ran) kinds ran, \(pending.count) pending; \(found) of \(cases.count) faults found; \(wrong) wrong findings;", terminator: " ")
        print("\(controls.filter { !$0.findings.isEmpty || $0.failure != nil }.count) of \(controls.count) controls not clean")
        if !controls.isEmpty, ran < Run.leastKinds {
            print("fewer than \(Run.leastKinds) kinds ran")
            holds = false
        }
        return holds
    }

    private func reportControls() -> Bool {
        print("\n" + "control".padded(46), "runs".leading(6), "clean".leading(6))
        var holds = true
        var names: [String] = []
        for one in controls where !names.contains(one.name) { names.append(one.name) }
        for name in names {
            let own = controls.filter { $0.name == name }
            let clean = own.filter { $0.findings.isEmpty && $0.failure == nil }.count
            if clean < own.count { holds = false }
            print(name.padded(46), "\(own.count)".leading(6), "\(clean)".leading(6), clean < own.count ? "  <—" : "")
        }
        return holds
    }

    /// Every miss, wrong finding and control that is not clean, with what was said instead.
    private func reportCases() {
        for one in cases {
            let verdict = one.verdict
            guard !verdict.isFound || !verdict.wrong.isEmpty || !verdict.unclean.isEmpty else { continue }
            print("\n\(one.kind.name) [\(one.family.name)] \(one.fault.label)")
            if let failure = verdict.failure { print("  failed: \(failure)") }
            if !verdict.isFound {
                for expectation in one.fault.expected where !verdict.seen.contains(where: { expectation.isMet(by: $0) }) {
                    let near = verdict.seen.contains { expectation.isNear($0) } ? " (there, but its notes point elsewhere)" : ""
                    for sighting in expectation.sightings.prefix(2) {
                        print("  missed: \(expectation.rules.sorted().joined(separator: " or ")) at \(sighting.place)\(near)", terminator: "")
                        print(sighting.notes.isEmpty ? "" : " with a note at " + sighting.notes.map { "\($0)" }.joined(separator: ", "))
                    }
                }
                for finding in verdict.seen { print("  said:   \(finding)") }
            }
            for finding in verdict.wrong { print("  wrong:  \(finding)") }
            for finding in verdict.unclean { print("  before the fault: \(finding)") }
        }
        for one in controls where !one.findings.isEmpty || one.failure != nil {
            print("\ncontrol: \(one.name) [\(one.family)] \(one.label)")
            if let failure = one.failure { print("  failed: \(failure)") }
            for finding in one.findings { print("  said:   \(finding)") }
        }
    }
}

extension Place: CustomStringConvertible {
    var description: String {
        guard let lines else { return path }
        return path + ":" + lines.sorted().prefix(4).map(String.init).joined(separator: "/")
    }
}
