/// What `gangmu explain` prints and the rules manual quotes: everything that a rule says about itself.

import Syntax

extension Rule {
    /// Id, weight, clause, reason and examples, as plain text that ends in a line end. The marks of the examples stay.
    public func explanation(_ language: Language) -> String {
        var lines = ["\(id)  [\(severity.text(language))]"]
        if clause.utf8CodeUnitCount > 0 { lines.append(Words.clause.text(language, [.text(clauseText(language))])) }
        lines += ["", summary.text(language), "", why.text(language)]
        for reason in reasons { lines += ["", reason.text(language)] }
        lines += Self.section(Words.bad, bad, language) + Self.section(Words.good, good, language)
        let isAbridged = (bad + good).contains { $0.printed.contains("\n…\n") }
        if isAbridged { lines += ["", Words.abridged.text(language)] }
        let fix =
            switch fixSafety {
            case .safe: Words.safeFix
            case .review: Words.reviewedFix
            case nil: Words.noFix
            }
        lines += ["", fix.text(language)]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The clause as the language punctuates it.
    public func clauseText(_ language: Language) -> String {
        let clause = clause.description
        if clause == Words.gangmu.zh.description { return Words.gangmu.text(language) }
        guard language == .zh else { return clause }
        return clause.split(separator: ", ").joined(separator: "，")
    }

    /// Examples are indented; what cannot be published shows as U+FFFD, as it does in every output.
    private static func section(_ title: Phrase, _ examples: [Example], _ language: Language) -> [String] {
        examples.flatMap { example in
            let text = String(decoding: Source(text: example.printed).bytes, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return ["", title.text(language), ""] + lines.map { $0.isEmpty ? "" : "    " + $0 }
        }
    }
}

extension Severity {
    /// As printed in explanations; outputs for programs use `name`.
    public func text(_ language: Language) -> String {
        let phrase =
            switch self {
            case .error: Phrase("错误", "error")
            case .warning: Phrase("警告", "warning")
            case .style: Phrase("编排", "style")
            case .info: Phrase("提示", "info")
            }
        return phrase.text(language)
    }
}

private enum Words {
    static let gangmu = Phrase("Gangmu 语言", "the Gangmu language")
    static let clause = Phrase("依据：{0}", "basis: {0}")
    static let bad = Phrase("不正确（⟪…⟫ 为所报之处）：", "wrong (⟪…⟫ marks what is reported):")
    static let good = Phrase("正确：", "right:")
    static let abridged = Phrase("头部的“…”行代表其余常用的键", "the line “…” in a header stands for the other usual keys")
    static let safeFix = Phrase("给出改法，不改变含义（safe）", "a fix is offered: safe, changes no meaning")
    static let reviewedFix = Phrase("给出改法，修改后需人工确认（review）", "a fix is offered: review, wants a person's eye")
    static let noFix = Phrase("需人工修改", "no fix is offered")
}
