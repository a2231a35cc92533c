/// Adoption by printed sentence: `应符合 DB15/T 1700.1—2024 中 4.2 的规定`, `应按 T/XJX 1001—2026 的规定执行`, with lists and ranges of
/// places (GB/T 1.1—2020, 9.5.4.1; language, section 6). Only a sentence that requires or instructs adopts; 应符合本文件和… does,
/// 按…的规定执行 does without 应, 可按照… does not.

import Syntax

extension Document {
    /// The clauses of general standards that the provisions adopt, in order; without a place where the whole document is meant.
    func adoptions(_ provisions: Provisions, _ index: WorkspaceIndex) -> [Relation] {
        let lineage = index.lineage(of: file).map(\.file)
        guard !lineage.isEmpty else { return [] }
        var result: [Relation] = []
        var next = 0
        for citation in bindings.citations {
            guard let general = citation.file, lineage.contains(general) else { continue }
            let range = tree[citation.node].range
            while next < provisions.all.count, provisions.all[next].range.end <= range.start { next += 1 }
            guard next < provisions.all.count else { break }
            let provision = provisions.all[next]
            guard provision.range.encloses(range), !provision.isProhibition(range), provision.place.isNormative, provision.section >= 0,
                isAdopted(range.lower, floor: provision.range.lower)
            else { continue }
            let demands = provision.modality == .requirement || provision.modality == .instruction
            guard demands || provision.modality == .statement && isOrder(range, within: provision.range) else { continue }
            var places = locators(of: citation.node)
            if places.isEmpty, tree.children(citation.node).allSatisfy({ tree[$0].kind == .standardNumber }) { places = [nil] }
            for place in places {
                result.append(
                    Relation(kind: .adopts, general: general, place: place, clause: provision.section, range: range, isAttribute: false))
            }
        }
        return result
    }

    /// The clauses, annexes and tables that the locators of a citation name; those between the ends of a range, too.
    private func locators(of citation: NodeID) -> [AnchorID?] {
        var places: [AnchorID?] = []
        var last: (place: AnchorID, end: Int, file: FileID)?
        for child in tree.children(citation) {
            guard case .locator = tree[child].kind, case .foreign(let file, let place) = bindings.target(of: child) else { continue }
            let start = tree[child].range.lower
            if let last, source.bytes.isRange(from: last.end, to: start), last.place < place { places += (last.place + 1..<place).map { $0 } }
            places.append(place)
            last = (place, tree[child].range.upper, file)
        }
        return places
    }

    /// Whether a word of following stands before a citation, or another document that is followed.
    private func isAdopted(_ citation: Int, floor: Int) -> Bool {
        let bytes = source.bytes
        var at = citation
        while at > floor, Byte.isBlank(bytes[at - 1]) || bytes.has("\u{3000}", before: at, floor: floor) { at -= bytes[at - 1] == 0x80 ? 3 : 1 }
        if Document.following.contains(where: { bytes.has($0, before: at, floor: floor) }) { return true }
        // `应符合本文件和 DB15/T 1700.1—2024 的规定`
        guard Document.joints.contains(where: { bytes.has($0, before: at, floor: floor) }) else { return false }
        var from = at
        while from > floor, !bytes.has("，", before: from, floor: floor), !bytes.has("；", before: from, floor: floor) { from -= 1 }
        return (from..<at).contains { start in Document.following.contains { bytes.has($0, at: start, limit: at) } }
    }

    /// `按 DB15/T 1700.1—2024 中 5.1 的规定执行`: an order, though nothing says 应.
    private func isOrder(_ citation: ByteRange, within sentence: ByteRange) -> Bool {
        let end = min(sentence.upper, citation.upper + 40)
        return (citation.upper..<end).contains { at in source.bytes.has("执行", at: at, limit: end) }
            || source.bytes.has("执行", before: citation.lower, floor: sentence.lower)
    }

    private static let following: [StaticString] = ["符合", "遵守", "按", "按照", "满足", "执行", "依据", "根据", "采用", "遵循", "依照", "达到"]
    private static let joints: [StaticString] = ["和", "与", "及", "、", "以及", "并"]
}

extension Provision {
    /// Whether the sentence forbids what stands in a range: its verbal form is negative and stands before it.
    fileprivate func isProhibition(_ citation: ByteRange) -> Bool { isNegative && word.upper <= citation.lower && citation.lower - word.upper < 24 }
}

extension [UInt8] {
    /// Whether `～` or 至 parts two places.
    fileprivate func isRange(from start: Int, to end: Int) -> Bool {
        guard end > start, end - start <= 12 else { return false }
        return (start..<end).contains { has("～", at: $0, limit: end) || has("~", at: $0, limit: end) || has("至", at: $0, limit: end) }
    }
}
