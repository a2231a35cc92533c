import Testing
import TestSupport

@testable import Model

/// Units, headings and numbers (Tests/Corpus/units.txt).
struct UnitTests {
    static let path = "Tests/Corpus/units.txt"

    @Test func corpusIsThere() {
        #expect(QuantityCorpus.rows(Self.path, section: "units").count >= 80)
        #expect(QuantityCorpus.rows(Self.path, section: "heads").count >= 60)
        #expect(QuantityCorpus.rows(Self.path, section: "numbers").count >= 40)
    }

    @Test func bless() throws { try QuantityCorpus.bless(Self.path) { Self.read($0 ?? "", $1) } }

    @Test(arguments: ["units", "heads", "numbers"])
    func reads(_ section: String) {
        for row in QuantityCorpus.rows(Self.path, section: section) { #expect(Self.read(section, row.cells) == row.expected, "line \(row.line): \(row.cells)") }
    }

    static func read(_ section: String, _ cells: [String]) -> String {
        switch section {
        case "units":
            guard let unit = Unit(cells[0], aliases: LimitTests.aliases) else { return "none" }
            let factor = unit.factor
            let number = "\(factor.numerator)" + (factor.denominator == 1 ? "" : "/\(factor.denominator)") + (factor.exponent == 0 ? "" : "e\(factor.exponent)")
            return "\(unit.printed) | \(unit.dimension.isNone ? "1" : unit.dimension.printed) | \(number) | \(unit.ucum ?? "-")"
        case "heads":
            let (name, unit, comparator) = IndicatorHead.split(cells[0], aliases: LimitTests.aliases)
            return "\(name) | \(unit ?? "-") | \(comparator?.printed ?? "-")"
        default: return Decimal(cells[0])?.printed ?? "none"
        }
    }

    /// One unit in several ways of writing.
    @Test(arguments: [
        ["µg/kg", "μg/kg", "µg／kg", "㎍/㎏"], ["kg/hm²", "kg/hm2", "kg/hm^2", "kg/hm^{2}"], ["h⁻¹", "h^-1", "h^{-1}", "h-1"], ["℃", "°C", "ºC"],
        ["g/100 g", "g/100g", "g/100\u{00A0}g"], ["m²", "㎡", "m2"],
    ])
    func isOneUnit(_ texts: [String]) throws {
        let first = try #require(Unit(texts[0]))
        for text in texts {
            let unit = try #require(Unit(text))
            #expect(unit.dimension == first.dimension && unit.factor == first.factor && unit.isKnown, "\(text)")
        }
    }

    @Test(arguments: [
        ("%", "g/100 g", true), ("mg/kg", "%", true), ("mL/100 mL", "%", false), ("℃", "K", false), ("h", "d", true), ("a", "d", false), ("月", "a", true),
        ("个", "只", false), ("垛", "垛", true), ("垛", "捆儿", false), ("mg/L", "mg/kg", false), ("亩", "hm²", true), ("%", "个百分点", false),
        ("kgce/t", "%", false), ("CFU/g", "MPN/g", false), ("m³/(m²·h)", "mm/h", true), ("L", "cm³", true), ("Pa", "N/m²", true),
    ])
    func comparesDimensions(_ first: String, _ second: String, _ isComparable: Bool) throws {
        #expect(try #require(Unit(first)).isComparable(with: #require(Unit(second))) == isComparable)
    }

    @Test func conversionIsExact() throws {
        func factor(_ text: String) throws -> Fraction { try #require(Unit(text)).factor }
        #expect(try factor("亩") == Fraction(2000, over: 3))
        #expect(try factor("mg/kg") == Fraction(1, exponent: -6))
        #expect(try factor("km/h") == Fraction(10, over: 36))
        #expect(try factor("′").times(Fraction(60)!) == Fraction.one)
    }
}
