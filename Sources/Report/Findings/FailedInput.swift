/// A file that was asked for and could not be read: no finding, for nothing is known of it, but a report that is silent about it would
/// say that it is in order (contracts: status 2).

import Rules

/// An input that could not be read.
public struct FailedInput: Sendable, Hashable {
    public var path: String
    private var zh: String
    private var en: String

    /// The sentence in both languages, without line end.
    public init(path: String, zh: String, en: String) { (self.path, self.zh, self.en) = (path, zh, en) }

    /// Why it could not be read, with its name.
    public func message(_ language: Language) -> String { language == .zh ? zh : en }
}
