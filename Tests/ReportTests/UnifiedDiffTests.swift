import Report
import TestSupport
import Testing

/// What a difference says, applied to the old text, gives the new one.
struct UnifiedDiffTests {
    private func applied(_ diff: [UInt8], to old: [UInt8]) -> [UInt8]? {
        func lines(_ text: [UInt8]) -> [[UInt8]] {
            var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) + [0x0A] }
            if let last = lines.popLast(), last.count > 1 { lines.append(last.dropLast()) }
            return lines
        }
        let before = lines(old)
        var result: [[UInt8]] = []
        var at = 0
        for line in lines(diff).dropFirst(2) {
            let text = Array(line.dropFirst())
            switch line[0] {
            case UInt8(ascii: "@"):
                let words = String(decoding: line, as: UTF8.self).split(separator: " ")
                let parts = words[1].dropFirst().split(separator: ",").compactMap { Int($0) }
                let start = parts.count == 2 && parts[1] == 0 ? parts[0] : parts[0] - 1
                guard start >= at, start <= before.count else { return nil }
                result += before[at..<start]
                at = start
            case UInt8(ascii: " "), UInt8(ascii: "-"):
                guard at < before.count, before[at] == text || before[at] + [0x0A] == text else { return nil }
                if line[0] == UInt8(ascii: " ") { result.append(before[at]) }
                at += 1
            case UInt8(ascii: "+"): result.append(text)
            case UInt8(ascii: "\\"):
                // The line before has no end.
                if result.last?.last == 0x0A, at == before.count { result[result.count - 1].removeLast() }
            default: return nil
            }
        }
        return Array((result + before[at...]).joined())
    }

    @Test(arguments: 0..<200)
    func appliedItGivesTheNewText(_ seed: Int) {
        var dice = Dice(seed: UInt64(seed))
        let words = ["甲\n", "乙\n", "丙\n", "\n", "a\n"]
        let old = (0..<dice.roll(40)).map { _ in dice.pick(words) }
        var new = old
        for _ in 0..<dice.roll(8) {
            let at = dice.roll(new.count + 1)
            if dice.chance(50) || at >= new.count { new.insert(dice.pick(words), at: at) } else { new.remove(at: at) }
        }
        let (before, after) = (Array(old.joined().utf8), Array(new.joined().utf8))
        let diff = UnifiedDiff.bytes(before, after, path: "a")
        #expect(before == after ? diff.isEmpty : applied(diff, to: before) == after, "\(String(decoding: diff, as: UTF8.self))")
    }

    @Test func itLooksAsUsual() {
        let old = (1...12).map { "\($0)\n" }.joined()
        let new = old.replacing("6\n", with: "6a\n6b\n")
        let diff = UnifiedDiff.bytes(Array(old.utf8), Array(new.utf8), path: "a.std.md")
        #expect(String(decoding: diff, as: UTF8.self) == "--- a.std.md\n+++ a.std.md\n@@ -3,7 +3,8 @@\n 3\n 4\n 5\n-6\n+6a\n+6b\n 7\n 8\n 9\n")
        #expect(UnifiedDiff.bytes([], [0x61], path: "b") == Array("--- b\n+++ b\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n".utf8))
    }

    @Test func wholeTextsMayDiffer() {
        let old = Array((0..<3000).map { "a\($0)\n" }.joined().utf8)
        let new = Array((0..<3000).map { "b\($0)\n" }.joined().utf8)
        #expect(applied(UnifiedDiff.bytes(old, new, path: "a"), to: old) == new)
    }
}
