/// A unit as authors of standards write it (GB 3100, GB/T 3101; `g/100 g`, `CFU/g`, `/25 g`, `个/m²`): its printed form, dimension,
/// exact factor and UCUM code. A unit that the table of atoms does not know is a dimension of its own, equal only to the same text:
/// nothing is guessed about it.

public struct Unit: Sendable, Equatable {
    /// Other names of units, as 单位别名 of `family.md` gives them: what is printed, and what is read as it.
    public typealias Aliases = [(name: String, aliases: [String])]

    /// One reference: limits are copied all the time, and a unit is twenty words.
    private let facts: Facts

    private final class Facts: Sendable {
        let printed: String
        let dimension: Dimension
        let factor: Fraction
        let ucum: String?
        let isKnown: Bool
        let isCount: Bool
        let isPerSample: Bool

        init(printed: String, dimension: Dimension, factor: Fraction, ucum: String?, isKnown: Bool, isCount: Bool, isPerSample: Bool) {
            self.printed = printed
            self.dimension = dimension
            self.factor = factor
            self.ucum = ucum
            self.isKnown = isKnown
            self.isCount = isCount
            self.isPerSample = isPerSample
        }
    }

    /// As it prints: `µg/kg`, `kg/hm²`, `/25 g`.
    public var printed: String { facts.printed }
    /// Only units of one dimension are compared.
    public var dimension: Dimension { facts.dimension }
    /// What one of it is in the base of its dimension; `%` is a hundredth.
    public var factor: Fraction { facts.factor }
    /// The code of UCUM; nil where it has none for some part.
    public var ucum: String? { facts.ucum }
    /// Whether the table of atoms knows it.
    public var isKnown: Bool { facts.isKnown }
    /// A bare measure word (个, 次, 级).
    public var isCount: Bool { facts.isCount }
    /// `/25 g`: limits in it speak of a sample of that size.
    public var isPerSample: Bool { facts.isPerSample }

    /// Reads a whole text; nil for nothing, `—` and what says that there is no unit.
    public init?(_ text: String, aliases: Aliases = []) { self.init(QuantityText(text), aliases: aliases) }

    init?(_ text: QuantityText, aliases: Aliases = []) {
        let written = text.string
        if let name = Unit.name(of: written, aliases), name != written {
            self.init(QuantityText(name))
            return
        }
        guard !written.isEmpty, !Unit.nothing.contains(written) else { return nil }
        var cursor = QuantityCursor(text)
        if let known = cursor.unit(), cursor.isAtEnd {
            self = known
        } else if Unit.isWord(written) {
            self.init(opaque: written)
        } else {
            return nil
        }
    }

    init(_ piece: UnitPiece, isPerSample: Bool) {
        facts = Facts(
            printed: piece.printed, dimension: piece.dimension, factor: piece.factor, ucum: piece.ucum, isKnown: true, isCount: piece.isCount,
            isPerSample: isPerSample)
    }

    /// A dimension of its own.
    init(opaque text: String) {
        facts = Facts(
            printed: text, dimension: Dimension("“" + text + "”"), factor: .one, ucum: nil, isKnown: false, isCount: false, isPerSample: false)
    }

    /// The same unit, and not only a comparable one: `%` is not `g/100 g`.
    public static func == (a: Unit, b: Unit) -> Bool {
        a.facts === b.facts || a.printed == b.printed && a.dimension == b.dimension && a.factor == b.factor
    }

    /// Whether values in both can be compared.
    public func isComparable(with other: Unit) -> Bool { dimension == other.dimension }

    /// The size of the sample that a unit such as `/25 g` speaks of: `25 g`.
    public var sampleSize: String? { isPerSample ? String(printed.dropFirst()) : nil }

    /// The name under which an alias goes.
    static func name(of text: String, _ aliases: Aliases) -> String? {
        for row in aliases where row.name == text || row.aliases.contains(where: { QuantityText($0).string == text }) {
            return QuantityText(row.name).string
        }
        return nil
    }

    private static let nothing: Set<String> = ["—", "–", "-", "——", "--", "/", "无", "无量纲", "无单位", "1"]

    /// Short, and more than digits and marks.
    static func isWord(_ text: String) -> Bool {
        text.utf8.count <= 48 && text.unicodeScalars.count <= 24 && text.unicodeScalars.contains { $0.properties.isAlphabetic }
            && !text.unicodeScalars.contains { ",;。、:≤≥<>=~±".unicodeScalars.contains($0) }
    }
}
