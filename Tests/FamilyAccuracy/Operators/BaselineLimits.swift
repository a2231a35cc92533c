/// Limits of a product's tables beside those of a baseline that it cites.

import Foundation

/// A limit of a product and the baseline's limits of the same indicator.
struct Comparison {
    var product: Manuscript
    var own: Indicator
    var others: [Indicator]
    /// The baseline's strictest and loosest.
    var strictest: Bound
    var loosest: Bound
    var baseline: Manuscript
}

extension Family {
    func readComparisons() -> [Comparison] {
        products.flatMap { product in
            baselines.filter { baseline in product.lines.contains { $0.contains(baseline.number) } }.flatMap { baseline -> [Comparison] in
                let reference = reference(baseline)
                return indicators(product).compactMap { own in
                    guard let bound = own.bound else { return nil }
                    let others = reference.filter { other in
                        other.name == own.name && other.unit == own.unit && other.bound?.kind == bound.kind
                            && (other.objects.isEmpty || other.objects == own.objects)
                            && (other.grades.isEmpty || !Set(other.grades).isDisjoint(with: own.grades))
                    }
                    guard let first = others.first?.bound else { return nil }
                    let bounds = others.compactMap(\.bound)
                    return Comparison(
                        product: product, own: own, others: others, strictest: bounds.reduce(first) { $0.isLooser(than: $1) ? $1 : $0 },
                        loosest: bounds.reduce(first) { $1.isLooser(than: $0) ? $1 : $0 }, baseline: baseline)
                }
            }
        }
    }

    /// Findings that are true once a cell of a table says something else: a grade that is now the looser one, a claim of the
    /// introduction that no longer holds.
    func consequences(of bound: Bound, for own: Indicator, in product: Manuscript) -> Set<String> {
        var rules: Set<String> = []
        for other in indicators(product) where other.line == own.line && other.column != own.column && other.objects == own.objects {
            guard let theirs = other.bound, let mine = own.grades.first.flatMap({ grades.firstIndex(of: $0) }),
                let place = other.grades.first.flatMap({ grades.firstIndex(of: $0) })
            else { continue }
            if mine < place ? bound.isLooser(than: theirs) : theirs.isLooser(than: bound) { rules.insert("family-grade-order") }
        }
        // 单果的果面缺陷面积 is 果面缺陷面积 in a sentence that has said of what.
        let name = own.stem.components(separatedBy: "的").last ?? own.stem
        if product.introduction.contains(where: { $0.contains(name) }) { rules.insert("family-claim-refuted") }
        return rules
    }

    fileprivate func loosened(_ kind: Bound.Kind, _ change: (Comparison) -> Bound?) -> [Fault] {
        comparisons.filter { $0.loosest.kind == kind }.compactMap { comparison in
            guard let bound = change(comparison) else { return nil }
            let own = comparison.own
            return Fault(
                label: "\(own.path):\(own.line + 1) \(own.name) \(own.cell) → \(bound.cell), the baseline \(comparison.loosest.cell)",
                broken: replacing(own, with: bound.cell),
                expected: [
                    Expectation(
                        ["family-looser-than-baseline"],
                        comparison.others.map { .init(place: Place(own.path, line: own.line), notes: [Place($0.path, line: $0.line)]) })
                ], tolerated: consequences(of: bound, for: own, in: comparison.product))
        }
    }
}

private let wrongDirections: Set<String> = ["family-looser-than-general", "family-indicator-name-drift", "family-clause-missing"]

let baselineKinds: [Kind] = [
    Kind(name: "≤ above the baseline", rules: ["family-looser-than-baseline"], forbidden: wrongDirections) { family in
        family.loosened(.upper) { $0.own.bound?.set($0.loosest.moved(by: 0.2)) }
    },
    Kind(name: "≥ below the baseline", rules: ["family-looser-than-baseline"], forbidden: wrongDirections) { family in
        family.loosened(.lower) { $0.own.bound?.set($0.loosest.moved(by: 0.2)) }
    },
    Kind(name: "interval wider than the baseline", rules: ["family-looser-than-baseline"], forbidden: wrongDirections) { family in
        family.loosened(.interval) { comparison in
            let wide = comparison.loosest.moved(by: 0.2)
            return comparison.own.bound.map { Bound(.interval, [wide.numbers[0], wide.numbers[1]], places: wide.places, suffix: $0.suffix) }
        }
            + family.loosened(.interval) { comparison in
                let wide = comparison.loosest.moved(by: 0.2, end: 1)
                return comparison.own.bound.map { Bound(.interval, [wide.numbers[0], wide.numbers[1]], places: wide.places, suffix: $0.suffix) }
            }
    },
    Kind(name: "grades swapped", rules: ["family-grade-order"], forbidden: wrongDirections) { family in
        family.products.flatMap { product -> [Fault] in
            let all = family.indicators(product)
            return all.flatMap { higher -> [Fault] in
                all.filter { lower in
                    guard lower.line == higher.line, lower.objects == higher.objects, higher.grades.count == 1, lower.grades.count == 1,
                        let first = family.grades.firstIndex(of: higher.grades[0]), let second = family.grades.firstIndex(of: lower.grades[0]), first < second,
                        let strict = higher.bound, let loose = lower.bound
                    else { return false }
                    return strict.isStricter(than: loose)
                }.map { lower in
                    // What the swap makes looser than a baseline or a claim is that, too.
                    let hasBaseline = family.comparisons.contains { $0.own.path == product.path && $0.own.line == higher.line }
                    let consequences: Set<String> = hasBaseline ? ["family-looser-than-baseline", "family-claim-refuted"] : []
                    return Fault(
                        label: "\(product.path):\(higher.line + 1) \(higher.name) \(higher.cell) ↔ \(lower.cell)",
                        broken: family.replacing(higher, with: lower.cell).replacing(lower, with: higher.cell),
                        expected: [
                            Expectation(
                                "family-grade-order", Place(product.path, line: higher.line), notes: [Place(product.path, line: lower.line)])
                        ], tolerated: consequences)
                }
            }
        }
    },
]

extension Bound {
    /// The numbers of another bound with this one's footnote.
    func set(_ other: Bound) -> Bound { Bound(kind, other.numbers, places: max(places, other.places), suffix: suffix) }
}
