/// Findings for people: `file:line:column: severity[rule] message` on a line of its own, which editors and problem
/// matchers read, and below it, indented, the source with the words underlined, other places, the reason and the fix.

import Rules
import Syntax

public enum TextFindings {
    /// Only the one-line form.
    public static func concise(_ findings: Findings, _ language: Language) -> String {
        var tables = LineTables(findings.sources)
        return findings.diagnostics.map { headline($0, findings, &tables, language).joined(separator: " ") + "\n" }.joined()
    }

    /// The one-line form and what explains it, and a count at the end.
    public static func full(_ findings: Findings, _ language: Language, _ options: Excerpt.Options) -> String {
        var tables = LineTables(findings.sources)
        var text = ""
        for diagnostic in findings.diagnostics {
            let source = findings.source(diagnostic.file)
            let head = headline(diagnostic, findings, &tables, language)
            var places: [Excerpt.Place] = []
            for note in diagnostic.notes.prefix(placeLimit) {
                places.append(Excerpt.Place(findings.source(note.file), tables.table(note.file), note.range, label: diagnostic.noteText(note, language)))
            }
            let excerpt = Excerpt(
                diagnostic.severity ?? .error, Excerpt.Sentence(head[0], head[1]),
                at: Excerpt.Place(source, tables.table(diagnostic.file), diagnostic.range), secondary: places, remarks: diagnostic.remarks(language),
                isLocated: true)
            let lines = excerpt.draw(options)
            text += lines[0] + "\n"
            for line in lines.dropFirst() { text += "  " + line + "\n" }
            text += "\n"
        }
        return text
    }

    /// How many of each weight, and in how many files; empty when there is nothing to say.
    public static func summary(_ findings: Findings, _ language: Language) -> String {
        let counts = [Severity.error, .warning, .style, .info].map { findings.count($0) }
        let arguments: [Argument] = counts.map { .number($0) } + [.number(findings.fileCount)]
        return (counts.allSatisfy { $0 == 0 } ? Words.clean : Words.summary).text(language, arguments) + "\n"
    }

    /// How many have a fix that `--fix` or `--fix-unsafe` would try; empty when none has.
    public static func fixable(_ findings: Findings, _ language: Language) -> String {
        let fixes = findings.diagnostics.compactMap(\.fix)
        let safe = fixes.count { $0.safety == .safe }
        if fixes.isEmpty { return "" }
        return (safe == 0 ? Words.reviewable : safe == fixes.count ? Words.fixable : Words.both).text(language, [.number(safe), .number(fixes.count - safe)])
            + "\n"
    }

    /// Further places of a finding that are drawn; machine formats have them all.
    private static let placeLimit = 4

    private static func headline(_ diagnostic: Diagnostic, _ findings: Findings, _ tables: inout LineTables, _ language: Language) -> [String] {
        let position = tables.position(diagnostic.file, diagnostic.range.lower)
        let place = "\(findings.source(diagnostic.file).path):\(position.line):\(position.column):"
        return ["\(place) \((diagnostic.severity ?? .error).name)[\(diagnostic.rule)]", diagnostic.message(language)]
    }
}

extension Diagnostic {
    /// What is said below the message: the reason, and what the fix does.
    func remarks(_ language: Language) -> [Excerpt.Sentence] {
        var result: [Excerpt.Sentence] = []
        if let why = why(language) { result.append(Excerpt.Sentence(Words.why.text(language), why)) }
        if let fix = fixTitle(language) { result.append(Excerpt.Sentence(Words.fix.text(language), fix)) }
        return result
    }
}

private enum Words {
    static let why = Phrase("依据", "why")
    static let fix = Phrase("修复", "fix")
    static let fixable = Phrase("其中 {0} 个可用 --fix 修复", "{0} of them can be fixed with --fix")
    static let reviewable = Phrase("其中 {1} 个可用 --fix-unsafe 修复，须过目", "{1} of them can be fixed with --fix-unsafe; look at the result")
    static let both = Phrase(
        "其中 {0} 个可用 --fix 修复，另有 {1} 个可用 --fix-unsafe 修复，须过目",
        "{0} of them can be fixed with --fix, {1} more with --fix-unsafe; look at the result")
    static let clean = Phrase("没有发现问题（{4} 个文件）", "no findings in {4} files")
    static let summary = Phrase("{0} 个错误，{1} 个警告，{2} 个编排问题，{3} 个提示（{4} 个文件）", "{0} errors, {1} warnings, {2} style, {3} info in {4} files")
}
