/// Findings on their way out, the same for `build` and `check`: accepted ones taken out, the rest printed in the form
/// asked, and the exit status they make (contracts, "Verbs and exit codes").

import Report
import Rules
import Syntax

struct Reporting {
    let console: Console
    let options: FindingOptions
    /// Whether the verb can apply fixes, and has not just done so.
    var offersFixes = false

    /// The list of accepted findings, if one was named; nil when it cannot be read, which was said.
    var known: (list: KnownFindings?, path: String)? {
        guard let path = options.known else { return (nil, "") }
        do throws(DiskError) {
            if let known = KnownFindings(try Disk.read(path)) { return (known, path) }
            console.complain(Words("“\(path)”不是 --write-known 写出的清单", "“\(path)” is not a list written by --write-known")[console.language])
        } catch {
            console.complain(error.message(console.language))
        }
        return nil
    }

    /// The findings left after `--known`; writes `--write-known`. Nil when a list cannot be read or written.
    func accepted(_ findings: Findings) -> Findings? {
        if let path = options.writeKnown {
            do throws(DiskError) { try Disk.writeWhole(path, KnownFindings(findings).bytes) } catch {
                console.complain(error.message(console.language))
                return nil
            }
            if options.known == nil { return KnownFindings(findings).filtering(findings).findings }
        }
        guard let (list, path) = known else { return nil }
        guard let list else { return findings }
        // Rules and files that were not looked at show nothing, whatever the list says of them. It names no file, so of some files alone
        // nobody can tell.
        let asked = options.rules.askedRules
        let (left, stale) = list.filtering(findings) { asked.contains($0) }
        if stale > 0, !options.isQuiet, options.excluded.isEmpty, options.inputs.allSatisfy({ Disk.kind($0) == .folder }) {
            console.complain(Words("“\(path)”中有 \(stale) 项已不再出现", "\(stale) entries of “\(path)” no longer occur")[console.language])
        }
        return left
    }

    /// What could not be read, as reports tell it.
    func failures(of compilation: Compilation) -> [FailedInput] {
        var known: Set<FailedInput> = []
        return compilation.failures.compactMap { failure in
            let path = failure.path == "-" ? compilation.project.stdin ?? "-" : failure.path
            let input = FailedInput(path: path, zh: failure.message(.zh), en: failure.message(.en))
            return known.insert(input).inserted ? input : nil
        }
    }

    /// `hasFailed`: some file could not be read or written, so that "no findings" would mislead.
    func print(_ findings: Findings, to stream: Stream, _ terminal: Terminal, hasFailed: Bool) {
        let language = console.language
        if options.isStatistics {
            if options.format == .json {
                stream.write(FindingStatistics.json(findings, version: Gangmu.version))
            } else {
                stream.write(FindingStatistics.text(findings, language))
            }
            return
        }
        switch options.format {
        case .text:
            let drawing = Excerpt.Options(
                columns: terminal.columns - 2, ambiguous: options.ambiguousWidth ?? 1, isColored: terminal.isColored,
                isASCII: terminal.isTerminal && !terminal.isUTF8)
            stream.write(TextFindings.full(findings, language, drawing))
            if !options.isQuiet, !(hasFailed && findings.diagnostics.isEmpty) {
                console.error.write(TextFindings.summary(findings, language))
                if offersFixes { console.error.write(TextFindings.fixable(findings, language)) }
            }
        default: stream.write(options.format.bytes(findings, language, version: Gangmu.version))
        }
    }

    /// Writes what `--output` asks for; what could not be written.
    func write(_ findings: Findings) -> [DiskError] {
        options.outputs.compactMap { output in
            do throws(DiskError) {
                try Disk.makeFolder(Path.parent(output.path))
                try Disk.writeWhole(output.path, output.form.bytes(findings, console.language, version: Gangmu.version))
                return nil
            } catch {
                return error
            }
        }
    }

    /// 2 when a file could not be read or written, 1 when a finding reaches the threshold.
    func status(_ findings: Findings, hasFailed: Bool) -> Int32 {
        if hasFailed { return 2 }
        return findings.gravest.map { options.failOn.isReached(by: $0) } == true ? 1 : 0
    }

    /// Each failure once, however many outputs it hit.
    func complain(of failures: [DiskError]) {
        var said: Set<String> = []
        for failure in failures where said.insert(failure.message(console.language)).inserted { console.complain(failure.message(console.language)) }
    }

    var jobs: Int { options.jobs ?? availableCores() }
}

extension RuleChoice {
    /// The rules that the command line leaves to be asked, if a family does not say otherwise.
    fileprivate var askedRules: Set<String> {
        var settings = RuleSettings()
        for rule in Rule.all { settings.set(rule.id, rule.severity) }
        settings.apply(self)
        return Set(zip(Rule.all, settings.isOn).compactMap { $1 ? $0.id.name : nil })
    }
}
