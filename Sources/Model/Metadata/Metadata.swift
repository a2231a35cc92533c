/// What the header says, typed. Every field knows its place, so that findings about it stand under the right characters.

import Syntax

/// A value and where the author wrote it.
public struct Placed<Value: Sendable>: Sendable {
    public var value: Value
    public var range: ByteRange

    public init(value: Value, range: ByteRange) {
        self.value = value
        self.range = range
    }
}

extension Placed: Equatable where Value: Equatable {}

public struct Metadata: Sendable {
    public var numbers: [Placed<StandardNumber>] = []
    public var title = DocumentTitle()
    public var english: Placed<String>?
    public var ics: [Placed<String>] = []
    public var ccs: [Placed<String>] = []
    public var kind: DocumentKind?
    public var stage: Stage = .draft
    /// As written; numbers or, in a family, names of domains.
    public var generals: [Placed<String>] = []
    public var baseline: [Placed<StandardNumber>] = []
    public var replaces: [Placed<StandardNumber>] = []
    public var partlyReplaces: [Placed<StandardNumber>] = []
    /// 一致性: the international documents that this one adopts.
    public var adoptions: [Placed<Adoption>] = []
    public var issuers: [Placed<String>] = []
    public var proposers: [Placed<String>] = []
    public var administrators: [Placed<String>] = []
    public var published: Placed<String>?
    public var implemented: Placed<String>?
    public var drafters: [Placed<String>] = []
    public var people: [Placed<String>] = []
    public var patents: [Placed<Patent>] = []
    public var filing: Placed<String>?
    public var history: [Placed<String>] = []
    public var amends: [Placed<StandardNumber>] = []
    public var amendmentNumber: Placed<String>?
    public var copyright: Placed<String>?
    public var keywords: [Placed<String>] = []
    /// Titles that the header gives to documents it names: `代替: GB/T 1—2009《甲》`.
    public var givenTitles: [StandardNumber: String] = [:]

    public init() {}

    /// The document's own number; nil in a draft that has none, or when it could not be read.
    public var number: StandardNumber? { numbers.first?.value }

    /// Whether this is a 修改单, whose numbers and places are those of the document that it amends.
    public var isAmendment: Bool { kind == .amendment }

    /// `T/XMB 101—2026《大米》第1号修改单`: what a 修改单 is called; 名称 is that of the document which it amends. Nil for others.
    public var amendmentTitle: String? {
        guard isAmendment else { return nil }
        let amended = amends.map(\.value.printed).joined(separator: "、")
        let ordinal = amendmentNumber.map { "第\($0.value)号" } ?? ""
        return amended + (title.elements.isEmpty ? "" : "《\(title.full)》") + ordinal + "修改单"
    }

    /// Numbers as they print, joint ones parted by 、.
    public var printedNumber: String { numbers.map(\.value.printed).joined(separator: "、") }
}

/// 名称: elements parted by blanks, general to special; `第N部分：` makes it a part (GB/T 1.1—2020, 6.1, 7.1.3).
public struct DocumentTitle: Equatable, Sendable {
    public var elements: [String] = []
    public var range = ByteRange(0, 0)

    public init() {}

    public init(_ text: String, range: ByteRange) {
        self.range = range
        elements = text.split { $0 == " " || $0 == "\u{3000}" || $0 == "\t" || $0 == "\u{A0}" }.map(String.init)
    }

    /// Elements parted by an ideographic space, as printed in running text (10.1.4).
    public var full: String { elements.joined(separator: "\u{3000}") }

    /// `1` of `第1部分：农业生产加工领域`.
    public var part: Int? {
        guard let last = elements.last, last.hasPrefix("第"), let end = last.range(ofWord: "部分：") else { return nil }
        return Int(last.dropFirst().prefix(upTo: end))
    }

    /// The elements that all parts share.
    public var withoutPart: [String] { part == nil ? elements : Array(elements.dropLast()) }
}

extension String {
    /// The index where `word` begins.
    fileprivate func range(ofWord word: String) -> String.Index? {
        indices.first { self[$0...].hasPrefix(word) }
    }
}
