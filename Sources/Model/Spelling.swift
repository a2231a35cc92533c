/// "Did you mean": the nearest known name, by Damerau–Levenshtein distance over scalars.

public enum Spelling {
    /// The candidate nearest to `word`, if it is near enough to be meant: at most a third of its length, at least one.
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        let scalars = Array(word.unicodeScalars)
        guard !scalars.isEmpty, scalars.count <= 64 else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != word {
            let other = Array(candidate.unicodeScalars)
            let limit = max(1, max(scalars.count, other.count) / 3)
            guard abs(other.count - scalars.count) <= limit else { continue }
            let distance = self.distance(scalars, other)
            if distance <= limit, distance < scalars.count, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                row.append(cost)
            }
            before = last
            last = row
        }
        return last[b.count]
    }
}
