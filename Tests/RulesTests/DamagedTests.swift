/// Standards whose lines are cut, dropped, moved and doubled: whatever an editor holds while somebody types, all rules are asked of it
/// and none of them falls over it.

import Foundation
import Rules
import Syntax
import TestSupport
import Testing

struct DamagedTests {
    /// A generator with a seed, so that a failure can be had again.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = state
            word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
            return word ^ word >> 31
        }
    }

    @Test(arguments: ProseTests.paths)
    func anyTextIsRead(_ path: String) throws {
        let text = try Repository.text(path)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var random = Seeded(state: UInt64(path.utf8.count))
        for _ in 0..<12 {
            var made = lines
            for _ in 0..<40 {
                let at = Int.random(in: made.indices, using: &random)
                switch Int.random(in: 0..<10, using: &random) {
                case 0..<4: made.remove(at: at)
                case 4..<6: made[at] = String(made[at].prefix(Int.random(in: 0...made[at].count, using: &random)))
                case 6..<8: made[at] = String(made[at].suffix(Int.random(in: 0...made[at].count, using: &random)))
                default: made.insert(lines.randomElement(using: &random) ?? "", at: at)
                }
            }
            let bench = Workbench([("a.std.md", made.joined(separator: "\n"))], asking: ProseTests.reading)
            let length = bench.sources[0].bytes.count
            #expect(bench.diagnostics.allSatisfy { $0.range.upper <= length })
        }
    }
}
