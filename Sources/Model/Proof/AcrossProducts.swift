/// What only several documents together show: one indicator under two names or in two units, one term with two definitions, a
/// sentence that products share and that one of them words differently (model: "what only a family can check"). Each finding
/// stands in the later document; the other place is where the first one says it. Linear in the number of documents.

import Syntax

extension FamilyProof {
    /// Findings of all documents that were examined, settled in their files; in the order of the files.
    public func across(_ examined: [Examination]) -> [Diagnostic] {
        var result: [Diagnostic] = []
        for family in vocabularies.indices {
            let products = examined.filter { families[Int($0.file.index)] == family && index.role(of: $0.file) == .product }
            guard products.count > 1 else { continue }
            let members = products.map(\.file)
            result += nameDrift(members, vocabularies[family])
            result += sharedTerms(members)
            result += SharedSentences(self, products.flatMap(\.sentences)).findings
        }
        return result
    }

    // Names and units.

    private func nameDrift(_ members: [FileID], _ vocabulary: IndicatorVocabulary) -> [Diagnostic] {
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
                    if unit.dimension != other.dimension || unit.factor != other.factor {
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

    private func sharedTerms(_ members: [FileID]) -> [Diagnostic] {
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
