/// Sentences that several products have word for word, and those of other products that say nearly the same: where products share
/// a sentence, a difference of wording reads as a difference of meaning. Only clauses of one title, or that adopt the same
/// clause of the general, are compared, and a sentence that differs in its numbers alone is a product's own affair.

import Syntax

/// A sentence that others may have, too.
struct ShareableSentence: Sendable {
    var file: FileID
    var range: ByteRange
    /// Without blanks.
    var text: [UInt8]
    /// Of the text.
    var hash: Int
    /// Of the title of its clause, or of the clause that this adopts.
    var bucket: Int
}

struct SharedSentences {
    private let proof: FamilyProof
    private(set) var findings: [Diagnostic] = []
    /// Of one clause, only so many shared sentences are compared with: keeps a family of thousands linear.
    private static let bucketLimit = 16

    init(_ proof: FamilyProof, _ sentences: [ShareableSentence]) {
        self.proof = proof
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
        // Of shared sentences, what each comparison would make anew.
        var letters: [Int: Letters] = [:]
        for sentence in sentences {
            guard let shared = buckets[sentence.bucket], owners[sentence.hash]?.isShared == false else { continue }
            let own = Letters(sentence.text)
            let near = shared.first { index in
                guard sentences[index].file != sentence.file else { return false }
                if letters[index] == nil { letters[index] = Letters(sentences[index].text) }
                return own.isNear(letters[index]!)
            }
            guard let near else { continue }
            let other = sentences[near]
            findings.append(
                Diagnostic(
                    "family-clause-drift", at: sentence.range, [.text(proof.document(other.file)?.metadata.printedNumber ?? "")], file: sentence.file,
                    notes: [Note(file: other.file, range: other.range)]))
        }
    }
}

extension FamilyProof {
    /// The sentences of a product that require something, in order.
    func shareableSentences(_ document: Document, _ facts: Facts) -> [ShareableSentence] {
        var result: [ShareableSentence] = []
        var named: [Int: Int] = [:]
        for relation in facts.relations {
            if let place = relation.place, relation.kind == .adopts { named[relation.clause] = Int(relation.general.index) << 32 | place }
        }
        var titles: [Int: Int] = [:]
        for provision in facts.provisions.all
        where provision.modality == .requirement && provision.place == .body && provision.lead == nil && provision.section >= 0 {
            guard provision.range.count >= 36 else { continue }
            let printed = SentenceText(document, provision.block, provision.range).bytes
            let text = printed.contains(0x20) ? printed.filter { $0 != 0x20 } : printed
            guard text.count >= 36 else { continue }
            let bucket: Int
            if let adopted = named[provision.section] {
                bucket = adopted
            } else {
                let title = titles[provision.section] ?? Int(truncatingIfNeeded: ByteHash.mix(document.title(provision.section).utf8))
                titles[provision.section] = title
                bucket = title
            }
            let hash = Int(truncatingIfNeeded: ByteHash.mix(text))
            result.append(ShareableSentence(file: document.file, range: provision.range, text: text, hash: hash, bucket: bucket))
        }
        return result
    }
}

/// The characters of a sentence, in its order and sorted.
private struct Letters {
    private let inOrder: [Unicode.Scalar]
    private let sorted: [UInt32]
    /// Without digits and decimal points.
    private let words: [Unicode.Scalar]

    init(_ bytes: [UInt8]) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(bytes.count / 2)
        var at = 0
        while at < bytes.count {
            if let scalar = Unicode.Scalar(bytes.scalar(at: at)) { scalars.append(scalar) }
            at = bytes.characterEnd(at)
        }
        inOrder = scalars
        sorted = inOrder.map(\.value).sorted()
        words = inOrder.filter { !($0.value >= 0x30 && $0.value <= 0x39 || $0 == ".") }
    }

    /// Whether two sentences differ a little, and not in their numbers alone.
    func isNear(_ other: Letters) -> Bool {
        let length = max(inOrder.count, other.inOrder.count)
        guard abs(inOrder.count - other.inOrder.count) * 5 <= length, missing(other) * 5 <= length, words != other.words else { return false }
        return Spelling.distance(inOrder, other.inOrder) * 5 <= length
    }

    /// At least so many changes are needed: what one has and the other lacks.
    private func missing(_ other: Letters) -> Int {
        var (first, second, own, others) = (0, 0, 0, 0)
        while first < sorted.count, second < other.sorted.count {
            if sorted[first] == other.sorted[second] {
                first += 1
                second += 1
            } else if sorted[first] < other.sorted[second] {
                own += 1
                first += 1
            } else {
                others += 1
                second += 1
            }
        }
        return max(own + sorted.count - first, others + other.sorted.count - second)
    }
}
