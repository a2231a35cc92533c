/// The rule catalogue: each rule is one value in a file of its own, and everything said about a defect comes from that
/// value: the finding's words, `gangmu explain`, the rules manual and the tests (its examples). Texts are Chinese and
/// English; a message says what is wrong, quoting the author, `why` gives the clause, a fix says what to do.

import Model
import Syntax

/// The language of messages.
public enum Language: String, Sendable, CaseIterable {
    case zh, en
}

extension Argument {
    public func text(_ language: Language) -> String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .word(let zh, let en): language == .zh ? zh : en
        }
    }
}

/// One text in both languages. `{0}`, `{1}` … stand for the arguments of the finding.
public struct Phrase: Sendable {
    public var zh: StaticString
    public var en: StaticString

    public init(_ zh: StaticString, _ en: StaticString) {
        self.zh = zh
        self.en = en
    }

    public func template(_ language: Language) -> StaticString {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    /// The text with its arguments. A placeholder without an argument stays as it is; braces in arguments mean nothing.
    public func text(_ language: Language, _ arguments: [Argument] = []) -> String {
        template(language).withUTF8Buffer { bytes in
            var result: [UInt8] = []
            var at = 0
            while at < bytes.count {
                if let (index, end) = placeholder(bytes, at), index < arguments.count {
                    result += arguments[index].text(language).utf8
                    at = end
                } else {
                    result.append(bytes[at])
                    at += 1
                }
            }
            return String(decoding: result, as: UTF8.self)
        }
    }

    /// The indices that occur, each once, in order.
    public func placeholders(_ language: Language) -> [Int] {
        template(language).withUTF8Buffer { bytes in
            Set(bytes.indices.compactMap { placeholder(bytes, $0)?.index }).sorted()
        }
    }

    /// `{n}` with one digit.
    private func placeholder(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (index: Int, end: Int)? {
        guard at + 2 < bytes.count, bytes[at] == UInt8(ascii: "{"), bytes[at + 2] == UInt8(ascii: "}"), Byte.isDigit(bytes[at + 1])
        else { return nil }
        return (Int(bytes[at + 1]) - 0x30, at + 3)
    }
}

/// A defect that Gangmu finds. Its texts and examples are made when something asks for them: most runs print few of them, and
/// all of them would cost a short standard as much as being read.
public struct Rule: Sendable {
    public var id: RuleID
    public var severity: Severity
    /// Whether it is checked unless the workspace says otherwise.
    public var isDefault: Bool
    /// `GB/T 1.1—2020, 7.3.1`; `Gangmu 语言` where the language itself asks for it.
    public var clause: StaticString
    /// One line.
    public var summary: Phrase
    /// The reason, with its clause; printed as the first note of a finding.
    public var why: Phrase
    /// What a fix of this rule wants at least; nil when there is none.
    public var fixSafety: Fix.Safety?
    public var check: Check
    private let texts: Texts

    /// Where one reason does not fit all: that of each message, and `why` for those beyond.
    public var reasons: [Phrase] { texts.reasons() }
    /// What is wrong. A finding's `phrase` is an index into these; likewise for its notes and its fix.
    public var messages: [Phrase] { texts.messages() }
    public var notes: [Phrase] { texts.notes() }
    public var fixes: [Phrase] { texts.fixes() }
    public var bad: [Example] { texts.bad() }
    public var good: [Example] { texts.good() }

    private struct Texts: Sendable {
        var reasons: @Sendable () -> [Phrase]
        var messages: @Sendable () -> [Phrase]
        var notes: @Sendable () -> [Phrase]
        var fixes: @Sendable () -> [Phrase]
        var bad: @Sendable () -> [Example]
        var good: @Sendable () -> [Example]
    }

    public init(
        id: RuleID, severity: Severity, isDefault: Bool = true, clause: StaticString, summary: Phrase, why: Phrase,
        reasons: @autoclosure @escaping @Sendable () -> [Phrase] = [], messages: @autoclosure @escaping @Sendable () -> [Phrase],
        notes: @autoclosure @escaping @Sendable () -> [Phrase] = [], fixes: @autoclosure @escaping @Sendable () -> [Phrase] = [],
        fixSafety: Fix.Safety? = nil, bad: @autoclosure @escaping @Sendable () -> [Example], good: @autoclosure @escaping @Sendable () -> [Example],
        check: Check
    ) {
        self.id = id
        self.severity = severity
        self.isDefault = isDefault
        self.clause = clause
        self.summary = summary
        self.why = why
        self.fixSafety = fixSafety
        self.check = check
        texts = Texts(reasons: reasons, messages: messages, notes: notes, fixes: fixes, bad: bad, good: good)
    }
}
