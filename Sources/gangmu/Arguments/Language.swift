/// The language in which we speak to people. Rule ids, JSON keys, exit codes and `--format concise` never change with
/// it (contracts). Chinese is the default: an unset or `C` locale says nothing about who reads.

import Glibc
import Rules

/// A variable of the environment, or nil if it is unset or empty.
typealias Environment = (String) -> String?

/// The environment of this process.
func processEnvironment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
}

/// A text in both languages.
struct Words: Equatable, Sendable {
    var zh: String
    var en: String

    init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }

    subscript(language: Language) -> String { language == .zh ? zh : en }
}

extension Language: Choosable {
    /// `--lang`, then GANGMU_LANG, then the locale, then Chinese. Read before all else, and leniently, so that even a
    /// complaint about the command line comes in the language it asks for.
    init(words: [String], environment: Environment) {
        self =
            Language.asked(in: words)
            ?? environment("GANGMU_LANG").flatMap(Language.init(locale:))
            ?? Language.localeName("LC_MESSAGES", environment).flatMap(Language.init(locale:))
            ?? .zh
    }

    /// `zh_CN.UTF-8`, `zh-Hans` and `zh` are Chinese; `C`, `POSIX` and `ja_JP` are neither.
    init?(locale: String) {
        let code = locale.prefix { !"_-.@".contains($0) }
        self.init(rawValue: code.lowercased())
    }

    /// The locale of a category (POSIX.1-2017, XBD 8.2): the first that is set, even if it is `C`.
    static func localeName(_ category: String, _ environment: Environment) -> String? {
        environment("LC_ALL") ?? environment(category) ?? environment("LANG")
    }

    private static func asked(in words: [String]) -> Language? {
        var result: Language?
        let words = words.prefix { $0 != "--" }
        for (word, following) in zip(words, words.dropFirst() + [""]) {
            if word == "--lang" {
                result = Language(rawValue: following) ?? result
            } else if word.hasPrefix("--lang=") {
                result = Language(rawValue: String(word.dropFirst(7))) ?? result
            }
        }
        return result
    }
}
