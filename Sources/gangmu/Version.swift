/// The one place that knows which version this is, for `gangmu version`, JSON reports and bug reports alike.

enum Gangmu {
    static let version = "0.1.0"
}
