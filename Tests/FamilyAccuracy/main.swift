/// `FamilyAccuracy PROGRAM` asks how many seeded faults of the example families the program finds, and what it says beside the mark.
/// `FamilyAccuracy PROGRAM --scale 500,1000,2000` times it on generated families.

import AccuracySupport
import Foundation

var words = Words()
let scale = words.option("--scale")
let wanted = words.option("--kind")
let kept = words.option("--keep")
let examples = words.option("--examples") ?? "Examples"
let compiler = Compiler(program: URL(fileURLWithPath: words.program))

if let scale {
    let sizes = scale.split(separator: ",").compactMap { Int($0) }
    exit(try Scale.run(compiler, sizes.isEmpty ? [500, 1000, 2000] : sizes) ? 0 : 1)
}

let families = try ["meng", "jiangxi", "yixiang"].map { name in
    try Family(name: name, folder: URL(fileURLWithPath: examples).appendingPathComponent(name))
}
let run = try Run(compiler: compiler, families: families, wanted: wanted)
if let kept { try run.keep(in: URL(fileURLWithPath: kept)) }
exit(run.report() ? 0 : 1)
