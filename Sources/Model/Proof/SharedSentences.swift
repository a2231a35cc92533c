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

/// Made of all products of a family; then each product is asked about by itself.
struct SharedSentences: Sendable {
    /// By hash of the text: the first sentence that says it, and whether another document says it, too.
    private var owners: [Int: (first: FileID, isShared: Bool)] = [:]
    /// By title or adopted clause, those that several have.
    private var shared: [Int: [(sentence: ShareableSentence, letters: Letters)]] = [:]
    /// Of one clause, only so many shared sentences are compared with: keeps a family of thousands linear.
    private static let bucketLimit = 16

    init(_ products: [Examination]) {
        for product in products {
            for sentence in product.sentences {
                if let known = owners[sentence.hash] {
                    if !known.isShared, known.first != sentence.file { owners[sentence.hash] = (known.first, true) }
                } else {
                    owners[sentence.hash] = (sentence.file, false)
                }
            }
        }
        for product in products {
            for sentence in product.sentences {
                guard let owner = owners[sentence.hash], owner.isShared, owner.first == sentence.file else { continue }
                let known = shared[sentence.bucket] ?? []
                guard known.count < SharedSentences.bucketLimit, !known.contains(where: { $0.sentence.hash == sentence.hash }) else { continue }
                shared[sentence.bucket, default: []].append((sentence, Letters(sentence.text)))
            }
        }
    }

    func findings(_ product: Examination, _ proof: FamilyProof) -> [Diagnostic] {
        var result: [Diagnostic] = []
        for sentence in product.sentences {
            guard let shared = shared[sentence.bucket], owners[sentence.hash]?.isShared == false else { continue }
            let own = Letters(sentence.text)
            guard let other = shared.first(where: { $0.sentence.file != sentence.file && own.isNear($0.letters) })?.sentence else { continue }
            result.append(
                Diagnostic(
                    "family-clause-drift", at: sentence.range, [.text(proof.document(other.file)?.metadata.printedNumber ?? "")], file: sentence.file,
                    notes: [Note(file: other.file, range: other.range)]))
        }
        return result
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

/// A sentence to be compared with many: what shows that two are not near is asked before they are gone through in order.
private struct Letters: Sendable {
    private let bytes: [UInt8]
    private let count: Int
    /// How often the characters of each residue occur.
    private let census: [Int16]
    private static let width = 128
    /// Of the text without digits and decimal points.
    private let words: UInt64

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var census = [Int16](repeating: 0, count: Letters.width)
        var count = 0
        var words = ByteHash.seed
        var at = 0
        while at < bytes.count {
            let end = bytes.characterEnd(at)
            if !Byte.isDigit(bytes[at]), bytes[at] != UInt8(ascii: ".") { words = ByteHash.mix(bytes[at..<end], words) }
            census[Int(bytes.scalar(at: at)) % Letters.width] &+= 1
            count += 1
            at = end
        }
        self.census = census
        self.count = count
        self.words = words
    }

    /// Whether two sentences differ a little, and not in their numbers alone.
    func isNear(_ other: Letters) -> Bool {
        let length = max(count, other.count)
        guard abs(count - other.count) * 5 <= length, words != other.words, missing(other) * 5 <= length else { return false }
        return Spelling.distance(scalars, other.scalars) * 5 <= length
    }

    /// At least so many changes are needed: what one has and the other lacks.
    private func missing(_ other: Letters) -> Int {
        var own = 0
        var others = 0
        for index in 0..<Letters.width {
            let difference = Int(census[index]) - Int(other.census[index])
            own += max(0, difference)
            others += max(0, -difference)
        }
        return max(own, others)
    }

    private var scalars: [Unicode.Scalar] { Array(String(decoding: bytes, as: UTF8.self).unicodeScalars) }
}
