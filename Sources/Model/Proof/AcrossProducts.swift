/// What only several documents together show: one indicator under two names or in two units, one term with two definitions, a
/// sentence that products share and that one of them words differently (model: "what only a family can check"). Each finding
/// stands in the later document; the other place is where the first one says it. Linear in the number of documents.

import Syntax

public struct AcrossProducts: Sendable {
    private let proof: FamilyProof
    /// By the index of a file: names, units and terms.
    private var told: [Int: [Diagnostic]] = [:]
    /// Of each family.
    private var sentences: [SharedSentences?] = []

    public init(_ proof: FamilyProof, _ examined: [Examination]) {
        self.proof = proof
        var products = [[Examination]](repeating: [], count: proof.vocabularies.count)
        for one in examined where proof.index.role(of: one.file) == .product {
            if let family = proof.families[Int(one.file.index)] { products[family].append(one) }
        }
        for (family, products) in products.enumerated() {
            guard products.count > 1 else {
                sentences.append(nil)
                continue
            }
            let members = products.map(\.file)
            for finding in proof.nameDrift(members, proof.vocabularies[family]) + proof.sharedTerms(members) {
                told[Int(finding.file.index), default: []].append(finding)
            }
            sentences.append(SharedSentences(products))
        }
    }

    /// What is found of a product, settled in its file.
    public func findings(_ product: Examination) -> [Diagnostic] {
        guard let family = proof.families[Int(product.file.index)], let sentences = sentences[family] else { return [] }
        return (told[Int(product.file.index)] ?? []) + sentences.findings(product, proof)
    }
}

extension FamilyProof {
    // Names and units.

    fileprivate func nameDrift(_ members: [FileID], _ vocabulary: IndicatorVocabulary) -> [Diagnostic] {
        var result: [Diagnostic] = []
        // By stem, method and dimension where the names differ; by key where the units do.
        var firstByStem: [String: Indicator] = [:]
        var firstByKey: [String: Indicator] = [:]
        for file in members {
            guard let facts = facts(of: file) else { continue }
            var told: Set<String> = []
            for indicator in facts.indicators
            where indicator.table != nil && told.insert(indicator.printedName + (indicator.limit.unit?.printed ?? "")).inserted {
                let printed = IndicatorName.folded(indicator.printedName)
                let stem = indicator.name.stem + "|" + indicator.name.conditions.joined(separator: "，")
                if let first = firstByStem[stem] {
                    if first.file != indicator.file, IndicatorName.folded(first.printedName) != printed {
                        result.append(drift(indicator, first, phrase: 0, indicator.printedName, first.printedName))
                    }
                } else {
                    firstByStem[stem] = indicator
                }
                guard let unit = indicator.limit.unit else { continue }
                let key = indicator.name.key + "|" + indicator.name.conditions.joined(separator: "，")
                if let first = firstByKey[key], let other = first.limit.unit {
                    // g/100 g and % are printed with the same numbers.
                    if first.file != indicator.file, unit.dimension != other.dimension || unit.factor != other.factor {
                        result.append(drift(indicator, first, phrase: 1, unit.printed, other.printed))
                    }
                } else {
                    firstByKey[key] = indicator
                }
            }
        }
        return result
    }

    private func drift(_ indicator: Indicator, _ first: Indicator, phrase: Int, _ own: String, _ other: String) -> Diagnostic {
        Diagnostic(
            "family-indicator-name-drift", at: indicator.nameRange, phrase: phrase,
            [.text(own), .text(other), .text(document(first.file)?.metadata.printedNumber ?? ""), .text(indicator.printedName)], file: indicator.file,
            notes: [Note(file: first.file, range: first.nameRange)])
    }

    // Terms.

    fileprivate func sharedTerms(_ members: [FileID]) -> [Diagnostic] {
        var result: [Diagnostic] = []
        var first: [String: (file: FileID, definition: TermDefinition)] = [:]
        for file in members {
            guard let document = document(file) else { continue }
            for definition in document.definitions {
                guard let known = first[definition.name] else {
                    first[definition.name] = (file, definition)
                    continue
                }
                guard known.file != file, known.definition.text != definition.text, !definition.isModified, !known.definition.isModified else { continue }
                result.append(
                    Diagnostic(
                        "family-term-redefined", at: definition.range, phrase: 1,
                        [.text(definition.printed), .text(self.document(known.file)?.metadata.printedNumber ?? "")], file: file,
                        notes: [Note(file: known.file, range: known.definition.range)]))
            }
        }
        return result
    }
}
