/// Whether output is coloured. Colour only repeats what words say, so off is always safe; a file or a pipe never gets it
/// unless asked.

enum ColorChoice: String, Choosable {
    case auto, always, never

    /// `--color`, then NO_COLOR (no-color.org: any value but none), then FORCE_COLOR and CLICOLOR_FORCE (any value but 0),
    /// then TERM and the terminal itself.
    func isColored(isTerminal: Bool, environment: Environment) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto: break
        }
        if environment("NO_COLOR") != nil { return false }
        for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] {
            if let value = environment(name), value != "0" { return true }
        }
        return isTerminal && environment("TERM") != "dumb"
    }
}
