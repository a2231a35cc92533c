/// `LintAccuracy PROGRAM` asks how many faults against single drafting rules the program finds in documents that are otherwise correct, and
/// what it says beside the mark. `--pending` also plants the faults whose rules the program does not have, to see what others say of them.
/// The faults are made from the catalogue of rules, never from the program's own sources.

import AccuracySupport
import Foundation

extension Words {
    /// When the program was written.
    var built: Date? { (try? FileManager.default.attributesOfItem(atPath: program))?[.modificationDate] as? Date }
}

var words = Words()
let prose = words.option("--prose") ?? "Tests/LintAccuracy/Prose"
let examples = words.option("--examples") ?? "Examples"
let wanted = words.option("--rule")
let kept = words.option("--keep")
let isTrial = words.flag("--pending")
let corpus = try Corpus(prose: URL(fileURLWithPath: prose), examples: URL(fileURLWithPath: examples))
let built = words.built
let run = try Run(Compiler(program: URL(fileURLWithPath: words.program)), corpus, wanted: wanted, trying: isTrial)
guard words.built == built else { throw CompilerFailed(reason: "the program was built anew during the run") }
if let kept { try run.keep(in: URL(fileURLWithPath: kept)) }
exit(run.report(isWhole: wanted == nil) ? 0 : 1)
