/// What kind of quantity a unit measures: exponents over base dimensions (GB/T 3101). Only limits of one dimension are compared.
/// Counts (个, 株, 次) and units that no table knows are base dimensions of their own. A mass divided by a mass has none, as % has;
/// a volume by a volume, an amount by an amount keep theirs, since neither converts into the other without a density.

public struct Dimension: Sendable, Equatable {
    struct Term: Sendable, Equatable {
        var base: String
        var exponent: Int
    }

    /// In the order of their names, none with exponent zero.
    private(set) var terms: [Term] = []

    static let none = Dimension()

    init() {}

    init(_ base: String, _ exponent: Int = 1) { if exponent != 0 { terms = [Term(base: base, exponent: exponent)] } }

    /// Of plain numbers and fractions of masses.
    public var isNone: Bool { terms.isEmpty }

    func times(_ other: Dimension) -> Dimension {
        var result = self
        for term in other.terms {
            if let index = result.terms.firstIndex(where: { $0.base >= term.base }) {
                if result.terms[index].base == term.base {
                    result.terms[index].exponent += term.exponent
                    if result.terms[index].exponent == 0 { result.terms.remove(at: index) }
                } else {
                    result.terms.insert(term, at: index)
                }
            } else {
                result.terms.append(term)
            }
        }
        return result
    }

    func raised(to power: Int) -> Dimension {
        var result = self
        if power == 0 { return .none }
        for index in result.terms.indices { result.terms[index].exponent *= power }
        return result
    }

    /// The dimension of a quotient that cancels out: none for masses, else one of its own.
    static func cancelled(_ numerator: Dimension) -> Dimension {
        numerator.terms.count == 1 && numerator.terms[0] == Term(base: "M", exponent: 1) ? .none : Dimension("ratio of " + numerator.printed)
    }

    /// `M·L-3`; for tests.
    var printed: String { terms.map { $0.exponent == 1 ? $0.base : $0.base + String($0.exponent) }.joined(separator: "·") }
}
