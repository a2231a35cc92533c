/// The words after the name of a program that asks: options with a value, flags, then the program under test.

/// The words of the command, less those that were asked for.
package struct Words {
    private var words = Array(CommandLine.arguments.dropFirst())

    package init() {}

    /// The word after `name`; both are taken out.
    package mutating func option(_ name: String) -> String? {
        guard let at = words.firstIndex(of: name), at + 1 < words.count else { return nil }
        let value = words[at + 1]
        words.removeSubrange(at...(at + 1))
        return value
    }

    /// Whether `name` stands there; it is taken out.
    package mutating func flag(_ name: String) -> Bool {
        guard let at = words.firstIndex(of: name) else { return false }
        words.remove(at: at)
        return true
    }

    /// The file of the program under test, once options and flags are taken out.
    package var program: String { words.first ?? ".build/release/gangmu" }
}
