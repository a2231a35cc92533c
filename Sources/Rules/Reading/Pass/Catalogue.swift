/// Who asks what of a text: the rules' checks, sorted once by what a reader meets, so that one pass serves all of them.

import Model
import Syntax

struct Catalogue: Sendable {
    struct WordList: Sendable {
        var rule: Int
        var find: @Sendable (Hit, inout Reading) -> Void
    }

    struct SentenceCheck: Sendable {
        var rule: Int
        var zones: Zones
        var carriers: Carriers
        var modalities: Modalities
        var find: @Sendable (inout Reading) -> Void
    }

    struct Survey: Sendable {
        var rule: Int
        var find: @Sendable (inout Reading) -> Void
    }

    let words: WordTable
    let lists: [WordList]
    let sentences: [SentenceCheck]
    let surveys: [Survey]
    /// Rules that are asked of a document by themselves.
    let documents: [(rule: Int, find: @Sendable (Document) -> [Diagnostic])]
    /// By rule: whether it is asked while the text is read.
    let isReading: [Bool]

    static let shared = Catalogue(Rule.all)

    private init(_ rules: [Rule]) {
        var lists: [WordList] = []
        var words: [(words: StaticString, hiding: StaticString)] = []
        var sentences: [SentenceCheck] = []
        var surveys: [Survey] = []
        var documents: [(rule: Int, find: @Sendable (Document) -> [Diagnostic])] = []
        var isReading = [Bool](repeating: false, count: rules.count)
        func add(_ check: Rule.Check, _ rule: Int) {
            switch check {
            case .parser, .resolver, .external: return
            case .document(let find):
                documents.append((rule, find))
                return
            case .reader: break
            case .words(let asked, let hiding, let find):
                lists.append(WordList(rule: rule, find: find))
                words.append((asked, hiding))
            case .sentences(let zones, let carriers, let modalities, let find):
                sentences.append(SentenceCheck(rule: rule, zones: zones, carriers: carriers, modalities: modalities, find: find))
            case .survey(let find): surveys.append(Survey(rule: rule, find: find))
            case .several(let checks): for check in checks { add(check, rule) }
            }
            isReading[rule] = true
        }
        for (number, rule) in rules.enumerated() { add(rule.check, number) }
        self.words = WordTable(words)
        self.lists = lists
        self.sentences = sentences
        self.surveys = surveys
        self.documents = documents
        self.isReading = isReading
    }
}
