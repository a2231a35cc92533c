/// Patterns of `family.md` for files: `*` within a name, `**` over folders, `?` one character.

public enum Glob {
    /// Whether a path, parted by `/`, fits the pattern. A leading `./` on either side means nothing.
    public static func matches(_ path: String, _ pattern: String) -> Bool {
        match(trimmed(pattern)[...], trimmed(path)[...])
    }

    private static func trimmed(_ text: String) -> [Character] {
        var text = text[...]
        while text.hasPrefix("./") { text = text.dropFirst(2) }
        return Array(text)
    }

    /// Linear but for `**`, of which a pattern has one or two.
    private static func match(_ pattern: ArraySlice<Character>, _ path: ArraySlice<Character>) -> Bool {
        var pattern = pattern
        var path = path
        var star: (pattern: ArraySlice<Character>, path: ArraySlice<Character>)?
        while true {
            if pattern.starts(with: ["*", "*"]) {
                var rest = pattern.dropFirst(2)
                if rest.first == "/" { rest = rest.dropFirst() }
                var from = path
                while true {
                    if match(rest, from) { return true }
                    guard !from.isEmpty else { return false }
                    from = from.dropFirst()
                }
            }
            if let first = pattern.first, first == "*" {
                pattern = pattern.dropFirst()
                star = (pattern, path)
                continue
            }
            if let first = pattern.first, let next = path.first, first == next || (first == "?" && next != "/") {
                pattern = pattern.dropFirst()
                path = path.dropFirst()
                continue
            }
            if pattern.isEmpty && path.isEmpty { return true }
            guard let last = star, let skipped = last.path.first, skipped != "/" else { return false }
            pattern = last.pattern
            path = last.path.dropFirst()
            star = (pattern, path)
        }
    }
}
