/// What stands at the other end of an output: a terminal of some width, or a file. Found out once at the start and then
/// a value, so that all that draws can be tested without one.

import Glibc
import Rules

struct Terminal: Equatable, Sendable {
    var isTerminal = false
    /// Where a line is best broken or cut.
    var columns = 100
    var isColored = false
    /// Whether other characters than ASCII can be drawn with.
    var isUTF8 = true

    init() {}

    init(descriptor: Int32, color: ColorChoice, environment: Environment) {
        isTerminal = isatty(descriptor) == 1
        columns = Terminal.columns(descriptor, isTerminal, environment)
        isColored = color.isColored(isTerminal: isTerminal, environment: environment)
        isUTF8 = Terminal.isUTF8(environment)
    }

    /// The terminal's own word, then COLUMNS, then 80; 100 where there is no terminal.
    private static func columns(_ descriptor: Int32, _ isTerminal: Bool, _ environment: Environment) -> Int {
        var size = winsize()
        if isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        if let told = environment("COLUMNS").flatMap({ Int($0) }), told > 0 { return told }
        return isTerminal ? 80 : 100
    }

    /// By the locale's name, for asking the C library would need the locale to be installed.
    static func isUTF8(_ environment: Environment) -> Bool {
        guard let locale = Language.localeName("LC_CTYPE", environment)?.lowercased() else { return false }
        let codeset = locale.drop { $0 != "." }.dropFirst().prefix { $0 != "@" }
        return codeset == "utf-8" || codeset == "utf8"
    }
}
