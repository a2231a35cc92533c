/// Plants every fault, asks the program about each in parallel, and collects the verdicts.

import AccuracySupport
import Foundation

/// What several workers fill, each at its own index.
private final class Results<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var values: [Value?]

    init(_ count: Int) { values = Array(repeating: nil, count: count) }

    func set(_ index: Int, _ value: Value) {
        lock.lock()
        values[index] = value
        lock.unlock()
    }
}

struct Run {
    /// At most so many sites of a kind in one family.
    static let sitesPerFamily = 20

    struct Case {
        var kind: Kind
        var family: Family
        var fault: Fault
        var verdict = Verdict()
    }

    struct ControlCase {
        var name: String
        var family: String
        var label: String
        var edited: Family
        var findings: [Finding]
        var failure: String?
    }

    var cases: [Case] = []
    var pending: [Kind] = []
    var controls: [ControlCase] = []

    init(compiler: Compiler, families: [Family], wanted: String?) throws {
        let rules = try compiler.rules()
        let known = try families.map { try compiler.findings(of: $0) }
        var origins: [Int] = []
        for kind in Kind.all where wanted == nil || kind.name == wanted {
            guard !kind.rules.isDisjoint(with: rules.keys) else {
                pending.append(kind)
                continue
            }
            for (index, family) in families.enumerated() {
                for fault in Run.chosen(kind.faults(family), "\(kind.name) \(family.name)") {
                    cases.append(Case(kind: kind, family: family, fault: fault))
                    origins.append(index)
                }
            }
        }
        FileHandle.standardError.write(Data("\(cases.count) faults\n".utf8))
        let cases = cases
        let verdicts = Run.parallel(cases.count) { index -> Verdict in
            let fault = cases[index].fault
            do {
                let prepared = try fault.prepared.map { try compiler.findings(of: $0) }
                let findings = try compiler.findings(of: fault.broken)
                return Judge.judge(fault, of: cases[index].kind, findings: findings, prepared: prepared, known: known[origins[index]])
            } catch {
                return Verdict(failure: "\(error)")
            }
        }
        for (index, verdict) in verdicts.enumerated() { self.cases[index].verdict = verdict }
        if wanted == nil { try runControls(compiler, families, known) }
    }

    private mutating func runControls(_ compiler: Compiler, _ families: [Family], _ known: [[Finding]]) throws {
        for (family, findings) in zip(families, known) {
            controls.append(
                ControlCase(
                    name: "untouched", family: family.name, label: "as it is", edited: family,
                    findings: findings.filter { Judge.isJudged($0.rule, closure: true) }))
        }
        var edits: [(control: Control, index: Int, label: String, family: Family)] = []
        for control in Control.all {
            for (index, family) in families.enumerated() {
                for edit in Run.chosen(control.edits(family), "\(control.name) \(family.name)") { edits.append((control, index, edit.label, edit.family)) }
            }
        }
        let work = edits
        controls += Run.parallel(work.count) { at -> ControlCase in
            let edit = work[at]
            var result = ControlCase(
                name: edit.control.name, family: families[edit.index].name, label: edit.label, edited: edit.family, findings: [], failure: nil)
            do {
                result.findings = Judge.new(try compiler.findings(of: edit.family), beside: known[edit.index], closure: true)
                    .filter { !edit.control.tolerated.contains($0.rule) }
            } catch {
                result.failure = "\(error)"
            }
            return result
        }
    }

    /// At most `sitesPerFamily`, the same in every run.
    private static func chosen<Site>(_ sites: [Site], _ seed: String) -> [Site] {
        guard sites.count > sitesPerFamily else { return sites }
        var random = Random(seed)
        return Array(sites.indices.shuffled(using: &random).prefix(sitesPerFamily)).sorted().map { sites[$0] }
    }

    private static func parallel<Value>(_ count: Int, _ work: (Int) -> Value) -> [Value] {
        let results = Results<Value>(count)
        withoutActuallyEscaping(work) { work in
            nonisolated(unsafe) let work = work
            let threads = max(1, min(count, ProcessInfo.processInfo.activeProcessorCount))
            DispatchQueue.concurrentPerform(iterations: threads) { thread in
                for index in stride(from: thread, to: count, by: threads) { results.set(index, work(index)) }
            }
        }
        return results.values.compactMap { $0 }
    }

    /// Writes the families of failed cases into a folder, to be looked at.
    func keep(in folder: URL) throws {
        var written: Set<String> = []
        for one in cases where !one.verdict.isFound || !one.verdict.wrong.isEmpty || !one.verdict.unclean.isEmpty {
            let name = "\(one.kind.name)-\(one.family.name)"
            guard written.insert(name).inserted else { continue }
            try one.fault.broken.write(to: folder.appendingPathComponent(name))
        }
        for one in controls where !one.findings.isEmpty {
            let name = "control-\(one.name)-\(one.family)".replacingOccurrences(of: " ", with: "-")
            guard written.insert(name).inserted else { continue }
            try one.edited.write(to: folder.appendingPathComponent(name))
        }
    }
}
