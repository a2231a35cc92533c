import Foundation
import Rules
import Syntax
import Testing

/// The catalogue itself: ids, texts in both languages, examples and their marks, the size of the files. That the examples
/// say the truth is tested elsewhere, by compiling them.
struct CatalogueTests {
    private static let ids = Rule.all.map(\.id.name)

    private static func rule(_ id: String) throws -> Rule { try #require(Rule.named(RuleID(id))) }

    @Test func idsAreUniqueAndKebabCase() {
        #expect(Set(Self.ids).count == Self.ids.count)
        for id in Self.ids {
            let words = id.split(separator: "-", omittingEmptySubsequences: false)
            #expect(words.count >= 2 && words.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) } }, "\(id)")
        }
    }

    @Test func rulesAreFoundByID() {
        for rule in Rule.all { #expect(Rule.named(rule.id)?.id == rule.id) }
        #expect(Rule.named("no-such-rule") == nil)
    }

    @Test(arguments: ids)
    func textsAreThereInBothLanguages(_ id: String) throws {
        let rule = try Self.rule(id)
        #expect(!rule.messages.isEmpty)
        for phrase in [rule.summary, rule.why] + rule.reasons + rule.messages + rule.notes + rule.fixes {
            for language in Language.allCases {
                let text = phrase.text(language)
                #expect(!text.isEmpty && !text.contains("\n"))
                #expect(text == text.trimmingCharacters(in: .whitespaces))
                #expect(!text.hasSuffix("。") && !text.hasSuffix("."), "\(text)")
            }
            #expect(phrase.zh.description.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(phrase.zh) is not Chinese")
            #expect(phrase.en.description.unicodeScalars.contains { (0x61...0x7A).contains($0.value) }, "\(phrase.en) is not English")
            #expect(phrase.placeholders(.zh) == phrase.placeholders(.en), "\(phrase.zh)")
        }
        #expect(rule.summary.placeholders(.zh).isEmpty && rule.why.placeholders(.zh).isEmpty)
    }

    /// A message in English begins in lower case, but for names and quotations.
    @Test(arguments: ids)
    func englishBeginsInLowerCase(_ id: String) throws {
        let rule = try Self.rule(id)
        for phrase in [rule.summary] + rule.messages + rule.notes + rule.fixes {
            #expect(phrase.en.description.first?.isUppercase == false, "\(phrase.en)")
        }
    }

    /// The first note says why: it cites the clause that the rule stands on, or gives a reason of the language's own.
    @Test(arguments: ids)
    func whyCitesItsClause(_ id: String) throws {
        let rule = try Self.rule(id)
        let clause = rule.clause.description
        #expect(!clause.isEmpty)
        if let comma = clause.range(of: ", ") {
            let document = clause[..<comma.lowerBound]
            for text in [rule.why.zh.description, rule.why.en.description] { #expect(text.contains(document), "\(text)") }
        } else {
            #expect(clause == "Gangmu 语言")
        }
        #expect(rule.why.zh.description != rule.summary.zh.description)
        #expect(rule.reasons.count <= rule.messages.count)
        for reason in rule.reasons { #expect(reason.placeholders(.zh).isEmpty) }
    }

    @Test(arguments: ids)
    func fixesHaveASafety(_ id: String) throws {
        let rule = try Self.rule(id)
        #expect(rule.fixes.isEmpty == (rule.fixSafety == nil))
    }

    @Test(arguments: ids)
    func examplesAreThereAndMarked(_ id: String) throws {
        let rule = try Self.rule(id)
        #expect(!rule.bad.isEmpty && !rule.good.isEmpty)
        for example in rule.bad {
            var isOpen = false
            var count = 0
            var inner = 0
            for scalar in example.text.description.unicodeScalars {
                switch scalar {
                case "⟪":
                    #expect(!isOpen, "marks do not nest")
                    isOpen = true
                    inner = 0
                case "⟫":
                    #expect(isOpen, "a mark is closed that was not opened")
                    #expect(inner > 0 || rule.check == .external, "a mark is empty")
                    isOpen = false
                    count += 1
                default: inner += 1
                }
            }
            #expect(!isOpen && count > 0)
            #expect(example.files.reduce(0) { $0 + $1.marks.count } == count)
        }
        for example in rule.good {
            #expect(!example.text.description.contains("⟪") && !example.text.description.contains("⟫"))
        }
    }

    @Test func examplesBecomeCompleteDocuments() throws {
        let body: Example = """
            # 范围

            甲⟪乙⟫丙
            """
        let file = try #require(body.files.first)
        #expect(file.text.hasPrefix("---\n编号: T/XMB 101—2026\n") && file.text.hasSuffix("---\n\n# 范围\n\n甲乙丙\n"))
        #expect(file.marks.map { Source(text: file.text).text($0) } == ["乙"])
        let family: Example = """
            === family.md
            ---
            名称: 甲
            ---
            === a.std.md
            ---
            …
            ---
            # ⟪范围⟫
            """
        #expect(family.files.map(\.path) == ["family.md", "a.std.md"])
        #expect(family.files[0].text == "---\n名称: 甲\n---\n" && family.files[0].marks.isEmpty)
        #expect(family.files[1].text == "---\n\(Example.usualKeys)\n---\n# 范围\n" && family.files[1].marks.count == 1)
    }

    @Test func phrasesQuoteTheirArguments() {
        let phrase = Phrase("“{0}”应为“{1}”；{2}", "“{1}” for “{0}”; {2}")
        #expect(phrase.text(.zh, [.text("{1}"), .number(2)]) == "“{1}”应为“2”；{2}")
        #expect(phrase.text(.en, [.text("甲"), .text("乙")]) == "“乙” for “甲”; {2}")
        #expect(phrase.placeholders(.zh) == [0, 1, 2])
    }

    @Test(arguments: ids)
    func explanationsTellEverything(_ id: String) throws {
        let rule = try Self.rule(id)
        for language in Language.allCases {
            let text = rule.explanation(language)
            #expect(text.hasPrefix(id) && text.hasSuffix("\n"))
            #expect(text.contains(rule.why.text(language)) && text.contains(rule.summary.text(language)))
            #expect(Source(text: text).repairs.isEmpty)
        }
    }

    @Test func filesAreShort() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Rules").resolvingSymlinksInPath()
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
        #expect(files.count >= Rule.all.count)
        for file in files where file.contains("/") && !file.hasPrefix("Reading/") {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 91, "\(file)")
        }
    }
}

extension Rule.Check {
    fileprivate static func == (a: Rule.Check, b: Rule.Check) -> Bool { "\(a)" == "\(b)" }
}
