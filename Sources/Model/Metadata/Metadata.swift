/// What the header says, typed. Every field knows its place, so that findings about it stand under the right characters.

import Syntax

/// A value and where the author wrote it.
package struct Placed<Value: Sendable>: Sendable {
    package var value: Value
    package var range: ByteRange
}

extension Placed: Equatable where Value: Equatable {}

package struct Metadata: Sendable {
    package var numbers: [Placed<StandardNumber>] = []
    package var title = DocumentTitle()
    package var english: Placed<String>?
    package var ics: [Placed<String>] = []
    package var ccs: [Placed<String>] = []
    package var kind: DocumentKind?
    package var stage: Stage = .draft
    /// As written; numbers or, in a family, names of domains.
    package var generals: [Placed<String>] = []
    package var baseline: [Placed<StandardNumber>] = []
    package var replaces: [Placed<StandardNumber>] = []
    package var partlyReplaces: [Placed<StandardNumber>] = []
    package var consistency: [Placed<String>] = []
    package var issuers: [Placed<String>] = []
    package var proposers: [Placed<String>] = []
    package var administrators: [Placed<String>] = []
    package var published: Placed<String>?
    package var implemented: Placed<String>?
    package var drafters: [Placed<String>] = []
    package var people: [Placed<String>] = []
    package var patents: [Placed<String>] = []
    package var filing: Placed<String>?
    package var history: [Placed<String>] = []
    package var amends: [Placed<StandardNumber>] = []
    package var amendmentNumber: Placed<String>?
    package var copyright: Placed<String>?
    package var keywords: [Placed<String>] = []

    package init() {}

    /// The document's own number; nil in a draft that has none, or when it could not be read.
    package var number: StandardNumber? { numbers.first?.value }

    /// Numbers as they print, joint ones parted by 、.
    package var printedNumber: String { numbers.map(\.value.printed).joined(separator: "、") }
}

/// 名称: elements parted by blanks, general to special; `第N部分：` makes it a part (GB/T 1.1—2020, 6.1, 7.1.3).
package struct DocumentTitle: Equatable, Sendable {
    package var elements: [String] = []
    package var range = ByteRange(0, 0)

    package init() {}

    package init(_ text: String, range: ByteRange) {
        self.range = range
        elements = text.split { $0 == " " || $0 == "\u{3000}" || $0 == "\t" || $0 == "\u{A0}" }.map(String.init)
    }

    /// Elements parted by an ideographic space, as printed in running text (10.1.4).
    package var full: String { elements.joined(separator: "\u{3000}") }

    /// `1` of `第1部分：农业生产加工领域`.
    package var part: Int? {
        guard let last = elements.last, last.hasPrefix("第"), let end = last.range(ofWord: "部分：") else { return nil }
        return Int(last.dropFirst().prefix(upTo: end))
    }

    /// The elements that all parts share.
    package var withoutPart: [String] { part == nil ? elements : Array(elements.dropLast()) }
}

extension String {
    /// The index where `word` begins.
    fileprivate func range(ofWord word: String) -> String.Index? {
        indices.first { self[$0...].hasPrefix(word) }
    }
}
