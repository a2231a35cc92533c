/// Sentences that several products have word for word, and those of other products that say nearly the same: where products share
/// a sentence, a difference of wording reads as a difference of meaning. Only clauses of one title, or that adopt the same
/// clause of the general, are compared, and a sentence that differs in its numbers alone is a product's own affair.

import Syntax

struct SharedSentences {
    private struct Sentence {
        var file: FileID
        var range: ByteRange
        /// Folded.
        var text: [UInt8]
        /// Of the text.
        var hash: Int
        /// Of the title of its clause, or of the clause that this adopts.
        var bucket: Int
    }

    private let proof: FamilyProof
    private(set) var findings: [Diagnostic] = []
    /// Of one clause, only so many shared sentences are compared with: keeps a family of thousands linear.
    private static let bucketLimit = 16

    init(_ proof: FamilyProof, _ members: [FileID]) {
        self.proof = proof
        var sentences: [Sentence] = []
        for file in members { sentences += SharedSentences.sentences(of: file, proof) }
        // By text: the first document that has it, and whether another has it, too.
        var owners: [Int: (first: Int, isShared: Bool)] = [:]
        for (index, sentence) in sentences.enumerated() {
            if let known = owners[sentence.hash] {
                if sentences[known.first].file != sentence.file { owners[sentence.hash]!.isShared = true }
            } else {
                owners[sentence.hash] = (index, false)
            }
        }
        var buckets: [Int: [Int]] = [:]
        for (index, sentence) in sentences.enumerated() {
            guard let owner = owners[sentence.hash], owner.isShared, owner.first == index else { continue }
            if buckets[sentence.bucket, default: []].count < SharedSentences.bucketLimit { buckets[sentence.bucket, default: []].append(index) }
        }
        for sentence in sentences {
            guard let shared = buckets[sentence.bucket], owners[sentence.hash]?.isShared == false else { continue }
            guard let near = shared.first(where: { sentences[$0].file != sentence.file && SharedSentences.isNear(sentence.text, sentences[$0].text) }) else { continue }
            let other = sentences[near]
            findings.append(
                Diagnostic(
                    "family-clause-drift", at: sentence.range, [.text(proof.document(other.file)?.metadata.printedNumber ?? "")], file: sentence.file,
                    notes: [Note(file: other.file, range: other.range)]))
        }
    }

    private static func sentences(of file: FileID, _ proof: FamilyProof) -> [Sentence] {
        guard let document = proof.document(file), let facts = proof.facts(of: file) else { return [] }
        var result: [Sentence] = []
        var named: [Int: Int] = [:]
        for relation in facts.relations { if let place = relation.place, relation.kind == .adopts { named[relation.clause] = Int(relation.general.index) << 32 | place } }
        var titles: [Int: Int] = [:]
        for provision in facts.provisions.all where provision.modality == .requirement && provision.place == .body && provision.lead == nil && provision.section >= 0 {
            guard provision.range.count >= 36 else { continue }
            let text = SentenceText(document, provision.block, provision.range).bytes.filter { $0 != 0x20 }
            guard text.count >= 36 else { continue }
            let bucket: Int
            if let adopted = named[provision.section] {
                bucket = adopted
            } else {
                let title = titles[provision.section] ?? document.title(provision.section).utf8.reduce(into: 0xCBF2) { $0 = ($0 ^ Int($1)) &* 0x100_0000_01B3 }
                titles[provision.section] = title
                bucket = title
            }
            let hash = text.reduce(into: 0xCBF2) { $0 = ($0 ^ Int($1)) &* 0x100_0000_01B3 }
            result.append(Sentence(file: file, range: provision.range, text: text, hash: hash, bucket: bucket))
        }
        return result
    }

    /// Whether two sentences differ a little, and not in their numbers alone.
    static func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a != b, a.count * 4 <= b.count * 5, b.count * 4 <= a.count * 5 else { return false }
        let first = characters(a)
        let second = characters(b)
        if first.filter({ !isNumber($0) }) == second.filter({ !isNumber($0) }) { return false }
        return Spelling.distance(first, second) * 5 <= max(first.count, second.count)
    }

    private static func characters(_ bytes: [UInt8]) -> [Unicode.Scalar] { Array(String(decoding: bytes, as: UTF8.self).unicodeScalars) }
    private static func isNumber(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 || scalar == "." }
}
