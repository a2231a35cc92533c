/// “严于”: claims that were true and no longer are, claims that never were, claims that nothing can check.

import Foundation

private let verbs = ["严于", "优于", "高于"]

extension Family {
    /// A sentence at the head of 引言.
    fileprivate func claiming(_ sentence: String, in product: Manuscript) -> (Family, Int)? {
        guard let introduction = product.chapter("引言") else { return nil }
        return (inserting(["", sentence], in: product.path, at: introduction.line + 1), introduction.line + 2)
    }

    /// Comparisons that are strict in every column, one for each indicator.
    fileprivate var strictRows: [Comparison] {
        comparisons.filter { one in
            comparisons.filter { $0.own.path == one.own.path && $0.own.stem == one.own.stem }.allSatisfy { other in
                other.own.bound.map { $0.isStricter(than: other.strictest) } ?? false
            }
                && indicators(one.product).filter { $0.stem == one.own.stem }.allSatisfy { row in
                    comparisons.contains { $0.own.path == row.path && $0.own.line == row.line && $0.own.column == row.column }
                }
        }
    }

    /// The document's own claims: lines of its text with a word of comparison, the name and the standard.
    fileprivate func ownClaims(_ comparison: Comparison) -> [Int] {
        comparison.product.lines.indices.filter { line in
            let text = comparison.product.lines[line]
            return line > comparison.product.headerEnd && text.contains(comparison.own.stem) && text.contains("严于\(comparison.baseline.number)")
                || text.contains(comparison.own.stem) && text.contains("严于示例基准\(comparison.baseline.number)")
        }
    }

    /// `- 可食率由不小于70%提高到…` below `下列指标严于GB/T 21488—2008：`.
    fileprivate func listedClaims(_ comparison: Comparison) -> [Int] {
        let lines = comparison.product.lines
        guard let lead = lines.firstIndex(where: { $0.contains("严于\(comparison.baseline.number)") && $0.hasSuffix("：") }) else { return [] }
        return lines.indices.filter { $0 > lead && $0 < lead + 10 && lines[$0].hasPrefix("- ") && lines[$0].contains(comparison.own.stem) }
            // 特级果的… is said of one grade.
            .filter { line in
                guard let grade = ["特级", "一级", "二级"].first(where: { lines[line].contains($0 + "果") }) else { return true }
                return comparison.own.grades.contains(grade)
            }
    }

    fileprivate func brokenClaims(_ change: (Comparison) -> Bound?, alsoLooser: Bool) -> [Fault] {
        comparisons.flatMap { comparison -> [Fault] in
            let own = comparison.own
            guard let bound = change(comparison), own.bound?.isStricter(than: comparison.strictest) == true else { return [] }
            let first = ownClaims(comparison).isEmpty ? listedClaims(comparison) : ownClaims(comparison)
            // A limit that changes breaks every other sentence that states it, too.
            let grades = consequences(of: bound, for: own, in: comparison.product)
            func expected(_ claims: [Int], _ shift: Int) -> [Expectation] {
                claims.map { claim in
                    Expectation(
                        ["family-claim-refuted"],
                        comparison.others.map { other in
                            .init(place: Place(own.path, line: claim), notes: [Place(own.path, line: own.line + shift), Place(other.path, line: other.line)])
                        })
                } + (alsoLooser ? [Expectation("family-looser-than-baseline", Place(own.path, line: own.line + shift))] : [])
            }
            if !first.isEmpty {
                let claims = Array(Set(first)).sorted()
                return [
                    Fault(
                        label: "\(own.path):\(own.line + 1) \(own.name) \(own.cell) → \(bound.cell), claimed on line \(claims[0] + 1)",
                        broken: replacing(own, with: bound.cell), expected: expected(claims, 0), tolerated: grades)
                ]
            }
            guard strictRows.contains(where: { $0.own.path == own.path && $0.own.line == own.line && $0.own.column == own.column }),
                let (prepared, line) = claiming("\(own.stem)\(verbs[own.line % 3])\(comparison.baseline.number)的规定。", in: comparison.product)
            else { return [] }
            var moved = own
            moved.line += 2
            return [
                Fault(
                    label: "\(own.path):\(moved.line + 1) \(own.name) \(own.cell) → \(bound.cell), claimed on line \(line + 1), which was added",
                    prepared: prepared, broken: prepared.replacing(moved, with: bound.cell), expected: expected([line], 2), tolerated: grades)
            ]
        }
    }
}

let claimKinds: [Kind] = [
    Kind(
        name: "claim broken: one limit equal", rules: ["family-claim-refuted"],
        forbidden: ["family-looser-than-baseline", "family-looser-than-general", "family-claim-unchecked"]
    ) { family in
        family.brokenClaims({ $0.own.bound?.set($0.strictest) }, alsoLooser: false)
    },
    Kind(
        name: "claim broken: one limit looser", rules: ["family-claim-refuted"], forbidden: ["family-looser-than-general", "family-claim-unchecked"]
    ) { family in
        family.brokenClaims({ $0.own.bound?.set($0.loosest.moved(by: 0.1)) }, alsoLooser: true)
    },
    Kind(
        name: "false claim added", rules: ["family-claim-refuted"],
        forbidden: ["family-looser-than-baseline", "family-looser-than-general", "family-claim-unchecked"]
    ) { family in
        family.comparisons.flatMap { comparison -> [Fault] in
            let own = comparison.own
            guard let bound = own.bound?.set(comparison.strictest), family.consequences(of: bound, for: own, in: comparison.product).isEmpty else { return [] }
            let prepared = family.replacing(own, with: bound.cell)
            return verbs.compactMap { verb in
                let sentence = "\(own.stem)的限量\(verb)\(comparison.baseline.number)的规定。"
                guard let (broken, line) = prepared.claiming(sentence, in: comparison.product) else { return nil }
                return Fault(
                    label: "\(own.path):\(line + 1) “\(sentence)”, both \(bound.cell)", prepared: prepared, broken: broken,
                    expected: [
                        Expectation(
                            ["family-claim-refuted"],
                            comparison.others.map {
                                .init(place: Place(own.path, line: line), notes: [Place(own.path, line: own.line + 2), Place($0.path, line: $0.line)])
                            })
                    ])
            }
        }
    },
    Kind(name: "claim without a baseline", rules: ["family-claim-unchecked"], forbidden: ["family-claim-refuted", "family-looser-than-baseline"]) { family in
        family.products.flatMap { product in
            family.indicators(product).filter { $0.bound != nil }.compactMap { row -> Fault? in
                let sentence = "\(row.stem)\(verbs[row.line % 3])GB/T 39998—2020的规定。"
                guard let (broken, line) = family.claiming(sentence, in: product) else { return nil }
                return Fault(
                    label: "\(product.path):\(line + 1) “\(sentence)”", broken: broken,
                    expected: [Expectation("family-claim-unchecked", Place(product.path, line: line))])
            }
        }
    },
    Kind(name: "claim of what is not limited", rules: ["family-claim-unchecked"], forbidden: ["family-claim-refuted", "family-looser-than-baseline"]) {
        family in
        family.products.flatMap { product in
            family.baselines.filter { baseline in product.lines.contains { $0.contains(baseline.number) } }.flatMap { baseline in
                ["放射性核素", "脱水速率", "自然损耗率", "折光偏差"].enumerated().compactMap { index, name -> Fault? in
                    let sentence = "\(name)\(verbs[index % 3])\(baseline.number)的规定。"
                    guard let (broken, line) = family.claiming(sentence, in: product) else { return nil }
                    return Fault(
                        label: "\(product.path):\(line + 1) “\(sentence)”", broken: broken,
                        expected: [Expectation("family-claim-unchecked", Place(product.path, line: line))])
                }
            }
        }
    },
]
