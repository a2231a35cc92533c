/// The verbs that only answer questions about Gangmu itself: `explain`, `rules`, `version`, `help`.

import Rules
import Syntax

struct ExplainOptions: VerbOptions {
    /// At least one; whether they exist is known to the rules alone.
    var rules: [String] = []

    var invocation: Invocation { .explain(self) }

    mutating func take(_ operands: [String]) throws(UsageError) {
        if operands.isEmpty { throw .missingOperand(.explain) }
        rules = operands
    }

    static let verb = Verb.explain
    static let table: [Option<ExplainOptions>] = []
    static var operands: [Offer] { [.words(Rule.all.map(\.id.name))] }

    static let manual = Manual(
        summary: Words("解释规则：理由、依据、反例、正例", "explain a rule: reason, clause, bad and good examples"),
        usage: Words("规则…", "RULE…"),
        about: Words(
            "规则名即问题中方括号里的名字，全部规则见 gangmu rules。",
            "A rule's name is what stands in brackets in a finding; gangmu rules lists all."),
        examples: [
            .init("gangmu explain number-mismatch", "解释一条规则", "explain one rule"),
            .init("gangmu explain number-mismatch --lang en", "用英文解释", "explain it in English"),
        ],
        exits: nil)
}

struct RulesOptions: VerbOptions {
    var isJSON = false

    var invocation: Invocation { .rules(self) }

    mutating func take(_ operands: [String]) throws(UsageError) { try refuse(operands) }

    static let verb = Verb.rules
    static let table: [Option<RulesOptions>] = [.flag("json", \.isJSON, "写成 JSON", "write JSON")]
    static let operands: [Offer] = [.nothing]

    static let manual = Manual(
        summary: Words("列出全部规则", "list all rules"),
        usage: Words("[--json]", "[--json]"),
        about: Words(
            "每条规则一行：名字、级别、依据、一句话，其间空两格。",
            "A line for each rule: name, severity, clause, a sentence, two blanks apart."),
        examples: [
            .init("gangmu rules", "列出规则", "list the rules"),
            .init("gangmu rules --json", "供程序读取", "for programs"),
        ],
        exits: nil)
}

struct VersionOptions: VerbOptions {
    var invocation: Invocation { .version }

    mutating func take(_ operands: [String]) throws(UsageError) { try refuse(operands) }

    static let verb = Verb.version
    static let table: [Option<VersionOptions>] = []
    static let operands: [Offer] = [.nothing]

    static let manual = Manual(
        summary: Words("显示版本", "print the version"),
        usage: Words("", ""),
        about: Words("一行：gangmu ⟨版本⟩。与 gangmu --version 相同。", "One line: gangmu ⟨version⟩. The same as gangmu --version."),
        examples: [.init("gangmu version", "显示版本", "print the version")],
        exits: nil)
}

struct HelpOptions: VerbOptions {
    var topic: Verb?

    var invocation: Invocation { .help(topic) }

    mutating func take(_ operands: [String]) throws(UsageError) {
        guard let name = operands.first else { return }
        guard let verb = Verb(rawValue: name) else { throw .unknownVerb(name) }
        if operands.count > 1 { throw .unwantedOperand(operands[1], .help) }
        topic = verb
    }

    static let verb = Verb.help
    static let table: [Option<HelpOptions>] = []
    static var operands: [Offer] { [.words(Verb.names), .nothing] }

    static let manual = Manual(
        summary: Words("显示说明", "print help"),
        usage: Words("[动词]", "[VERB]"),
        about: Words("不给动词时列出全部动词。", "Without a verb, lists all verbs."),
        examples: [.init("gangmu help build", "build 的说明", "help on build")],
        exits: nil)
}

extension VerbOptions {
    /// For a verb that takes no operands.
    func refuse(_ operands: [String]) throws(UsageError) {
        if let word = operands.first { throw .unwantedOperand(word, Self.verb) }
    }
}
