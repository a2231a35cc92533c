/// The parts that the JSON of several reports has in common: documents, places, comparisons, texts in both languages.

import Model
import Rules
import Syntax

extension JSONWriter {
    mutating func member(_ name: StaticString, _ text: String) {
        key(name)
        string(text)
    }

    mutating func member(_ name: StaticString, _ text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        number(value)
    }

    mutating func member(_ name: StaticString, _ values: [String]) {
        key(name)
        array { writer in for value in values { writer.string(value) } }
    }

    /// `{"file":…,"start":…,"end":…}`
    mutating func member(_ name: StaticString, _ file: FileID, _ range: ByteRange, _ lines: inout LineTables) {
        key(name)
        object { $0.place(file, range, &lines) }
    }

    /// `{"number":…,"title":…,"file":…}`
    mutating func member(_ name: StaticString, _ file: FileID, _ material: FamilyMaterial) {
        key(name)
        object { $0.document(file, material) }
    }

    /// The members of a document.
    mutating func document(_ file: FileID, _ material: FamilyMaterial) {
        let metadata = material.proof.document(file)?.metadata
        let numbers = metadata.map { $0.numbers.isEmpty ? $0.baseline : $0.numbers } ?? []
        member("number", numbers.isEmpty ? nil : numbers.map(\.value.printed).joined(separator: "、"))
        member("title", material.title(file))
        member("file", material.path(file))
    }

    /// `strictness` and `reason`; both null for a limit that is compared with nothing.
    mutating func strictness(_ strictness: Strictness?) {
        member("strictness", strictness?.word)
        key("reason")
        guard case .incomparable(let reason) = strictness else {
            null()
            return
        }
        words(reason.word, reason.zh, reason.en)
    }

    /// `{"code":…,"zh":…,"en":…}`
    mutating func words(_ code: String, _ zh: String, _ en: String) {
        object { writer in
            writer.member("code", code)
            writer.member("zh", zh)
            writer.member("en", en)
        }
    }

    /// `limit` as printed and `place`.
    mutating func limit(_ indicator: Indicator, _ lines: inout LineTables) {
        member("limit", indicator.limit.printed)
        member("place", indicator.file, indicator.range, &lines)
    }

    /// What tells an indicator from its siblings.
    mutating func indicator(_ name: String, _ objects: [String], _ grade: String?) {
        member("name", name)
        member("objects", objects)
        member("grade", grade)
    }
}
