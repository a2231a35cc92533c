/// Where a sentence stands: the part of the standard and what carries the sentence there. What a sentence may do depends on both
/// (GB/T 1.1—2020, 8.3 to 8.8, 9.2, 9.6.1, 9.12): a note requires nothing, a footnote of a table may.

/// The part of a standard.
public enum Zone: UInt8, Sendable {
    /// Before the first section.
    case front
    case foreword, introduction, scope, references, terms, symbols
    /// Chapters and normative annexes.
    case body
    case informativeAnnex
    case bibliography, index
}

/// What a text belongs to.
public enum Carrier: UInt8, Sendable {
    case paragraph, item, cell, heading, caption
    case note, example, warning
    /// A footnote of the text; those of tables and figures may require (9.12.2).
    case footnote, tableFootnote
    /// `X——说明`.
    case definition
    /// `[来源：…]`.
    case source
}

public struct Zones: OptionSet, Sendable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
    @inlinable public init(_ zone: Zone) { rawValue = 1 << UInt16(zone.rawValue) }

    public static let foreword = Zones(.foreword)
    public static let introduction = Zones(.introduction)
    public static let scope = Zones(.scope)
    public static let references = Zones(.references)
    public static let terms = Zones(.terms)
    public static let symbols = Zones(.symbols)
    public static let body = Zones(.body)
    public static let informativeAnnex = Zones(.informativeAnnex)
    public static let bibliography = Zones(.bibliography)
    public static let index = Zones(.index)
    public static let all = Zones(rawValue: .max)
    /// Where sentences are the author's own: not lists of documents and words.
    public static let text: Zones = [.foreword, .introduction, .scope, .terms, .symbols, .body, .informativeAnnex, Zones(.front)]
}

public struct Carriers: OptionSet, Sendable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
    @inlinable public init(_ carrier: Carrier) { rawValue = 1 << UInt16(carrier.rawValue) }

    public static let paragraph = Carriers(.paragraph)
    public static let item = Carriers(.item)
    public static let cell = Carriers(.cell)
    public static let heading = Carriers(.heading)
    public static let caption = Carriers(.caption)
    public static let note = Carriers(.note)
    public static let example = Carriers(.example)
    public static let warning = Carriers(.warning)
    public static let footnote = Carriers(.footnote)
    public static let tableFootnote = Carriers(.tableFootnote)
    public static let definition = Carriers(.definition)
    public static let all = Carriers(rawValue: .max)
    /// What provisions are written in.
    public static let provisions: Carriers = [.paragraph, .item, .cell, .tableFootnote, .definition, .warning]
    /// Running text: neither a title nor an illustration.
    public static let running: Carriers = [.paragraph, .item]
    /// Additional information (9.2).
    public static let additional: Carriers = [.note, .example, .footnote]
}

/// Verbal forms, as a set.
public struct Modalities: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let requirement = Modalities(rawValue: 1)
    public static let instruction = Modalities(rawValue: 2)
    public static let recommendation = Modalities(rawValue: 4)
    public static let permission = Modalities(rawValue: 8)
    public static let possibility = Modalities(rawValue: 16)
    public static let capability = Modalities(rawValue: 32)
    public static let any = Modalities(rawValue: 0x3F)
}
