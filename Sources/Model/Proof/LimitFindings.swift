/// Limits that are looser than they may be: than the general standard's where a product clause relates to it, than those of a
/// baseline that the product cites, than those of a lower grade (GB/T 20001.10—2014, 6.5.1; 团体标准管理规定, 12: never below a
/// mandatory standard).

import Syntax

extension FamilyProof {
    func examineLimits(_ document: Document, _ facts: Facts, _ result: inout Examination) {
        let grades = vocabulary(of: document.file).grades
        for section in result.coverage?.sections ?? [] {
            guard let general = self.document(section.general), let references = references(of: section.general), !references.all.isEmpty else { continue }
            let relations = facts.relations.filter { $0.general == section.general && $0.place != nil && $0.kind != .excludes }
            for own in facts.indicators {
                for match in matches(own, document, references, general, relations, grades) {
                    result.matches.append(match)
                    if case .incomparable(let reason) = match.strictness, reason.isConflict {
                        result.diagnostics.append(incomparable(match, general, reason))
                    }
                    guard match.strictness == .looser else { continue }
                    result.diagnostics.append(looser("family-looser-than-general", match, general, phrase: 0, severity: nil))
                    contradict(section.general, match.other.section, general, &result)
                }
            }
            examineTightening(document, facts, general, relations, &result)
        }
        for baseline in baselines(of: document) {
            guard let references = references(of: baseline.file) else { continue }
            let isMandatory = baseline.metadata.baseline.contains { $0.value.nature == .mandatory }
            for own in facts.indicators where own.table != nil || own.provision != nil {
                for match in references.matches(own, in: baseline.file, grades: grades)
                where own.table != nil || match.other.table == nil || own.objects.isEmpty {
                    result.matches.append(match)
                    guard match.strictness == .looser else { continue }
                    result.diagnostics.append(
                        looser("family-looser-than-baseline", match, baseline, phrase: isMandatory ? 0 : 1, severity: isMandatory ? nil : .warning))
                }
            }
        }
    }

    private func looser(_ rule: RuleID, _ match: IndicatorMatch, _ other: Document, phrase: Int, severity: Severity?) -> Diagnostic {
        let number = other.metadata.number?.printed ?? other.metadata.baseline.first?.value.printed ?? other.metadata.title.full
        return Diagnostic(
            rule, at: match.own.range, phrase: phrase,
            [.text(match.own.label), .text(match.own.limit.printed), .text(number), .text(match.other.limit.printed)],
            file: match.own.file, severity: severity, notes: [Note(file: match.other.file, range: match.other.range)])
    }

    private func incomparable(_ match: IndicatorMatch, _ general: Document, _ reason: Strictness.Reason) -> Diagnostic {
        Diagnostic(
            "family-limit-incomparable", at: match.own.range,
            [
                .text(match.own.label), .text(match.own.limit.printed), .text(general.metadata.printedNumber), .text(match.other.limit.printed),
                .word(zh: reason.zh, en: reason.en),
            ], file: match.own.file, notes: [Note(file: match.other.file, range: match.other.range)])
    }

    /// Limits of a general that hold for an indicator: in tables by name, in sentences only where the clauses are related.
    private func matches(
        _ own: Indicator, _ document: Document, _ references: IndicatorsByName, _ general: Document, _ relations: [Relation], _ grades: [String]
    ) -> [IndicatorMatch] {
        // Most clauses of a product say nothing of this general.
        let relations = relations.filter { document.isWithin(own.section, $0.clause) }
        func isRelated(_ other: Indicator) -> Bool {
            relations.contains { general.isWithin(other.section, $0.place ?? -1) }
        }
        let named = references.matches(own, in: general.file, grades: grades).filter { match in
            own.table != nil && match.other.table != nil || isRelated(match.other) && own.isAbout(match.other)
        }
        if !named.isEmpty || own.table != nil || relations.isEmpty { return named }
        // `相对湿度` of a clause that tightens one on `仓内相对湿度`.
        let key = Array(own.name.key.utf8)
        let near = references.inText.filter { key.isLongEnd(of: $0.key) || $0.key.isLongEnd(of: key) }.map { references.all[$0.index] }
            .filter { $0.name.conditions == own.name.conditions && $0.name.circumstance.isWritten(as: own.name.circumstance) && isRelated($0) }
        guard near.count == 1, let other = near.first else { return [] }
        return [IndicatorMatch(own: own, other: other, file: general.file, strictness: own.limit.strictness(than: other.limit))]
    }

    /// The row that a looser limit belongs to is contradicted.
    private func contradict(_ general: FileID, _ place: AnchorID, _ document: Document, _ result: inout Examination) {
        guard let section = result.coverage?.sections.firstIndex(where: { $0.general == general }) else { return }
        for index in result.coverage!.sections[section].cells.indices {
            let row = result.coverage!.sections[section].cells[index].row
            if document.isWithin(place, row.place) { result.coverage!.sections[section].cells[index].cell.status = .contradicted }
        }
    }

    /// Limits of a stricter grade that are looser than those of the next.
    func gradeOrder(_ facts: Facts, _ vocabulary: IndicatorVocabulary) -> [Diagnostic] {
        guard vocabulary.grades.count > 1 else { return [] }
        var result: [Diagnostic] = []
        var groups: [String: [Int]] = [:]
        var order: [String] = []
        for (index, indicator) in facts.indicators.enumerated() where indicator.grade != nil && indicator.table != nil {
            let key = "\(indicator.table ?? -1)|\(indicator.nameRange.start)|\(indicator.objects.joined(separator: "、"))"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(index)
        }
        for key in order {
            let graded = (groups[key] ?? []).map { facts.indicators[$0] }.compactMap { indicator in
                vocabulary.grades.firstIndex { indicator.grade.isWritten(as: $0) }.map { (rank: $0, indicator: indicator) }
            }.sorted { $0.rank < $1.rank }
            for (stricter, looser) in zip(graded, graded.dropFirst()) where stricter.indicator.limit.strictness(than: looser.indicator.limit) == .looser {
                result.append(
                    Diagnostic(
                        "family-grade-order", at: stricter.indicator.range,
                        [
                            .text(stricter.indicator.printedName), .text(stricter.indicator.grade ?? ""), .text(stricter.indicator.limit.printed),
                            .text(looser.indicator.grade ?? ""), .text(looser.indicator.limit.printed),
                        ], file: stricter.indicator.file, notes: [Note(file: looser.indicator.file, range: looser.indicator.range)]))
            }
        }
        return result
    }
}

extension Indicator {
    /// Whether two sentences limit the same of the same thing, as far as they say of what.
    fileprivate func isAbout(_ other: Indicator) -> Bool {
        table != nil || other.table != nil || objects.isEmpty || other.objects.isEmpty || objects == other.objects
    }
}

extension [UInt8] {
    /// Whether this name is the end of a longer one, and long enough to mean the same: 相对湿度 of 仓内相对湿度, not 温度 of 中心温度.
    fileprivate func isLongEnd(of other: [UInt8]) -> Bool { count >= 12 && other.count > count && other[(other.count - count)...].elementsEqual(self) }
}

extension Document {
    /// Whether a place is `outer` or stands in it.
    func isWithin(_ place: AnchorID, _ outer: AnchorID) -> Bool {
        var place = place
        while place > outer { place = self[place].parent }
        return place >= 0 && place == outer
    }
}
