/// The forms of findings (contracts: `--format` is always the form of findings or reports), and the one place that knows who writes
/// each. All but `text` depend on the findings alone; `text` on a terminal also on that, and there the program draws it.

import Rules

/// How findings are told; `summary` says of each what it is for.
public enum FindingForm: String, CaseIterable, Sendable {
    case text
    case concise
    case json
    case jsonl = "json-lines"
    case sarif
    case github
    case gitlab
    case junit
    case rdjson
    case rdjsonl
    case checkstyle

    /// As a user names it: besides its own name, `short` is `concise`, `jsonl` is `json-lines`.
    public init?(name: String) {
        switch name {
        case "short": self = .concise
        case "jsonl": self = .jsonl
        default: self.init(rawValue: name)
        }
    }

    /// One line of help.
    public func summary(_ language: Language) -> String {
        let phrase =
            switch self {
            case .text: Phrase("给人看：位置、说明、原文、依据和改法", "for people: place, message, source, reason and fix")
            case .concise: Phrase("每个问题一行：文件:行:列: 级别[规则] 说明（也写作 short）", "one line each: file:line:column: severity[rule] message (also: short)")
            case .json: Phrase("一个 JSON 对象，两种语言", "one JSON object, in both languages")
            case .jsonl: Phrase("每行一个问题，与 json 中的相同（也写作 jsonl）", "one finding a line, each as in json (also: jsonl)")
            case .sarif: Phrase("SARIF 2.1.0，用于代码扫描和编辑器", "SARIF 2.1.0, for code scanning and editors")
            case .github: Phrase("GitHub Actions 的批注", "annotations of GitHub Actions")
            case .gitlab: Phrase("GitLab 的代码质量报告", "Code Quality report of GitLab")
            case .junit: Phrase("JUnit 测试报告，每个文件一组", "JUnit test report, a suite for each file")
            case .rdjson: Phrase("reviewdog 的 rdjson", "rdjson of reviewdog")
            case .rdjsonl: Phrase("reviewdog 的 rdjsonl，每行一个问题", "rdjsonl of reviewdog, one finding a line")
            case .checkstyle: Phrase("Checkstyle 的 XML", "XML of Checkstyle")
            }
        return phrase.text(language)
    }

    /// The findings in this form; `version` is the program's. `text` is drawn as for a file: 80 columns, no colour.
    public func bytes(_ findings: Findings, _ language: Language, version: String) -> [UInt8] {
        switch self {
        case .text: Array(TextFindings.full(findings, language, Excerpt.Options()).utf8)
        case .concise: Array(TextFindings.concise(findings, language).utf8)
        case .json: JSONFindings.bytes(findings, version: version)
        case .jsonl: JSONLinesFindings.bytes(findings)
        case .sarif: SARIFFindings.bytes(findings, language, version: version)
        case .github: GitHubFindings.bytes(findings, language)
        case .gitlab: GitLabFindings.bytes(findings, language)
        case .junit: JUnitFindings.bytes(findings, language)
        case .rdjson: RDJSONFindings.bytes(findings, language)
        case .rdjsonl: RDJSONLinesFindings.bytes(findings, language)
        case .checkstyle: CheckstyleFindings.bytes(findings, language)
        }
    }
}
