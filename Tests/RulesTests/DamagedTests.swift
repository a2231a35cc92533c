/// Standards whose lines are cut, dropped, moved and doubled: whatever an editor holds while somebody types, all rules are asked of it
/// and none of them falls over it.

import Foundation
import Rules
import Syntax
import TestSupport
import Testing

struct DamagedTests {
    @Test(arguments: ProseTests.paths)
    func anyTextIsRead(_ path: String) throws {
        let text = try Repository.text(path)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var dice = Dice(seed: UInt64(path.utf8.count))
        for _ in 0..<12 {
            var made = lines
            for _ in 0..<40 {
                let at = dice.roll(made.count)
                switch dice.roll(10) {
                case 0..<4: made.remove(at: at)
                case 4..<6: made[at] = String(made[at].prefix(dice.roll(made[at].count + 1)))
                case 6..<8: made[at] = String(made[at].suffix(dice.roll(made[at].count + 1)))
                default: made.insert(dice.pick(lines), at: at)
                }
            }
            let bench = Workbench([("a.std.md", made.joined(separator: "\n"))], asking: ProseTests.reading)
            let length = bench.sources[0].bytes.count
            #expect(bench.diagnostics.allSatisfy { $0.range.upper <= length })
        }
    }
}
