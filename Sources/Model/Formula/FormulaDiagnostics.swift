/// Findings of what is wrong in the formulas of a document. Syntax knows only what and where; the words that a message quotes,
/// and names that may be meant, are added here.

import Syntax

public enum FormulaDiagnostics {
    /// How many unknown names of a document are compared with the known ones.
    private static let suggestionLimit = 100

    private static let commands = FormulaCommand.all.map { "\\" + String(decoding: $0.name, as: UTF8.self) }
    private static let environments = FormulaEnvironment.allCases.filter { $0 != .substack }.map(\.rawValue)

    /// - Parameter bytes: The source that the ranges of `tree` are of.
    public static func findings(_ tree: FormulaTree, in bytes: [UInt8]) -> [Diagnostic] {
        var suggestions = 0
        return tree.errors.map { error in
            switch error.kind {
            case .unknownCommand: return unknown("formula-unknown-command", error.range, bytes, commands, phrase: 0, &suggestions)
            case .unknownEnvironment: return unknown("formula-environment", error.range, bytes, environments, phrase: 3, &suggestions)
            default: return finding(error, bytes)
            }
        }
    }

    private static func finding(_ error: FormulaError, _ bytes: [UInt8]) -> Diagnostic {
        let range = error.range
        let quoted = Argument.text(text(bytes, range))
        switch error.kind {
        case .unknownCommand: return Diagnostic("formula-unknown-command", at: range, [quoted])
        case .commandInWords: return Diagnostic("formula-unknown-command", at: range, phrase: 2, [quoted])
        case .missingArgument: return Diagnostic("formula-missing-argument", at: range, [quoted])
        case .missingOperator: return Diagnostic("formula-missing-argument", at: range, phrase: 1, [quoted])
        case .unclosedBrace: return Diagnostic("formula-brace", at: range)
        case .strayBrace: return Diagnostic("formula-brace", at: range, phrase: 1)
        case .unclosedBracket: return Diagnostic("formula-brace", at: range, phrase: 2)
        case .unclosedLeft: return Diagnostic("formula-left-right", at: range)
        case .strayRight: return Diagnostic("formula-left-right", at: range, phrase: 1)
        case .strayMiddle: return Diagnostic("formula-left-right", at: range, phrase: 2)
        case .missingDelimiter: return Diagnostic("formula-left-right", at: range, phrase: 3, [quoted])
        case .unclosedEnvironment: return Diagnostic("formula-environment", at: range, [.text(text(bytes, error.other))])
        case .strayEnd: return Diagnostic("formula-environment", at: range, phrase: 1)
        case .otherEnd:
            let name = text(bytes, error.other)
            return Diagnostic(
                "formula-environment", at: range, phrase: 2, [.text(name), quoted],
                notes: [Note(range: error.other)], fix: Fix(arguments: [.text(name)], edits: [Edit(range: range, text: name)], safety: .review))
        case .unknownEnvironment: return Diagnostic("formula-environment", at: range, phrase: 3, [quoted])
        case .columns: return Diagnostic("formula-environment", at: range, phrase: 5)
        case .doubleSubscript: return Diagnostic("formula-double-script", at: range)
        case .doubleSuperscript: return Diagnostic("formula-double-script", at: range, phrase: 1)
        case .strayAlignment: return Diagnostic("formula-alignment", at: range)
        case .strayLineBreak: return Diagnostic("formula-alignment", at: range, phrase: 1)
        case .tooDeep: return Diagnostic("formula-too-deep", at: range, [.number(FormulaParser.depthLimit)])
        }
    }

    /// A name that is not known; the next phrase and a fix where one is near.
    private static func unknown(
        _ rule: RuleID, _ range: ByteRange, _ bytes: [UInt8], _ known: [String], phrase: Int, _ suggestions: inout Int
    ) -> Diagnostic {
        let name = text(bytes, range)
        suggestions += 1
        guard suggestions <= suggestionLimit, let near = Spelling.nearest(to: name, among: known), near.utf8.count > 2 else {
            return Diagnostic(rule, at: range, phrase: phrase, [.text(name)])
        }
        let fix = Fix(arguments: [.text(near)], edits: [Edit(range: range, text: near)], safety: .review)
        return Diagnostic(rule, at: range, phrase: phrase + 1, [.text(name), .text(near)], fix: fix)
    }

    private static func text(_ bytes: [UInt8], _ range: ByteRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }
}
