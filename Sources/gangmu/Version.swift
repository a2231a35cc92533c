/// The one place that knows which version this is and of what day, for `gangmu version`, JSON reports, the manual page and
/// bug reports alike.

enum Gangmu {
    static let version = "0.1.0"
    static let date = "2026-11-22"
}
