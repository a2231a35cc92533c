/// What changed between two texts, as `diff -u` and `patch` know it. Lines by the algorithm of E. W. Myers, “An O(ND)
/// Difference Algorithm and Its Variations” (1986); texts that differ nearly everywhere are one change.

public enum UnifiedDiff {
    /// Lines of context around a change.
    private static let context = 3
    /// More differing lines than this are told as one change.
    private static let limit = 2000

    /// Empty for equal texts.
    public static func bytes(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
        if old == new { return [] }
        let (before, after) = (lines(old), lines(new))
        let changes = changes(before, after)
        var result = Array("--- \(path)\n+++ \(path)\n".utf8)
        var at = 0
        while at < changes.count {
            var last = at
            while last + 1 < changes.count, changes[last + 1].old.lowerBound - changes[last].old.upperBound <= context * 2 { last += 1 }
            write(changes[at...last], before, after, to: &result)
            at = last + 1
        }
        return result
    }

    struct Change: Equatable {
        var old: Range<Int>
        var new: Range<Int>
    }

    private static func write(_ changes: ArraySlice<Change>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], to result: inout [UInt8]) {
        guard let first = changes.first, let last = changes.last else { return }
        let lead = min(context, first.old.lowerBound)
        let tail = min(context, old.count - last.old.upperBound)
        let oldRange = first.old.lowerBound - lead..<last.old.upperBound + tail
        let newRange = first.new.lowerBound - lead..<last.new.upperBound + tail
        result += "@@ -\(place(oldRange)) +\(place(newRange)) @@\n".utf8
        var at = oldRange.lowerBound
        for change in changes {
            for line in old[at..<change.old.lowerBound] { put(" ", line, to: &result) }
            for line in old[change.old] { put("-", line, to: &result) }
            for line in new[change.new] { put("+", line, to: &result) }
            at = change.old.upperBound
        }
        for line in old[at..<oldRange.upperBound] { put(" ", line, to: &result) }
    }

    /// `12,3`: the first line and how many; the line before, where there are none.
    private static func place(_ range: Range<Int>) -> String {
        let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
        return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
    }

    private static func put(_ mark: StaticString, _ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        result.append(mark.utf8Start[0])
        result += line
        if line.last != 0x0A { result += "\n\\ No newline at end of file\n".utf8 }
    }

    /// With their line ends.
    private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var result: [ArraySlice<UInt8>] = []
        var start = 0
        for at in text.indices where text[at] == 0x0A {
            result.append(text[start...at])
            start = at + 1
        }
        if start < text.count { result.append(text[start...]) }
        return result
    }

    static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
        var start = 0
        while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
        var (oldEnd, newEnd) = (old.count, new.count)
        while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] { (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1) }
        let whole = Change(old: start..<oldEnd, new: start..<newEnd)
        guard let pairs = common(old[start..<oldEnd], new[start..<newEnd]) else { return [whole] }
        var result: [Change] = []
        var (oldAt, newAt) = (start, start)
        for (oldLine, newLine) in pairs + [(oldEnd, newEnd)] {
            if oldLine > oldAt || newLine > newAt { result.append(Change(old: oldAt..<oldLine, new: newAt..<newLine)) }
            (oldAt, newAt) = (oldLine + 1, newLine + 1)
        }
        return result
    }

    /// The lines that stay, as pairs of indices; nil when the texts differ in too many.
    private static func common(_ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>) -> [(Int, Int)]? {
        let (oldStart, newStart) = (old.startIndex, new.startIndex)
        let most = min(limit, old.count + new.count)
        // The furthest line of `old` on each diagonal, for each number of differences.
        var furthest = [Int](repeating: 0, count: 2 * most + 3)
        var trace: [[Int]] = []
        for steps in 0...most {
            for diagonal in stride(from: -steps, through: steps, by: 2) {
                let at = diagonal + most + 1
                var x = diagonal == -steps || (diagonal != steps && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1
                while x < old.count, x - diagonal < new.count, x - diagonal >= 0, old[oldStart + x] == new[newStart + x - diagonal] { x += 1 }
                furthest[at] = x
                if x >= old.count, x - diagonal >= new.count { return path(trace, steps, old.count, new.count, most, oldStart, newStart) }
            }
            trace.append(Array(furthest[(most + 1 - steps)...(most + 1 + steps)]))
        }
        return nil
    }

    private static func path(_ trace: [[Int]], _ count: Int, _ oldCount: Int, _ newCount: Int, _ most: Int, _ oldStart: Int, _ newStart: Int) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var (x, y) = (oldCount, newCount)
        var steps = count
        while steps > 0 {
            let diagonal = x - y
            func furthest(_ diagonal: Int) -> Int { abs(diagonal) <= steps - 1 ? trace[steps - 1][diagonal + steps - 1] : -1 }
            let isDown = diagonal == -steps || (diagonal != steps && furthest(diagonal - 1) < furthest(diagonal + 1))
            let previous = isDown ? diagonal + 1 : diagonal - 1
            let startX = furthest(previous)
            let (fromX, fromY) = isDown ? (startX, startX - previous + 1) : (startX + 1, startX - previous)
            while x > fromX, y > fromY {
                (x, y) = (x - 1, y - 1)
                pairs.append((oldStart + x, newStart + y))
            }
            (x, y) = (startX, startX - previous)
            steps -= 1
        }
        while x > 0, y > 0 {
            (x, y) = (x - 1, y - 1)
            pairs.append((oldStart + x, newStart + y))
        }
        return pairs.reversed()
    }
}
