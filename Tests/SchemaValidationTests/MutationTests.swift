/// 106 documents with one construct each, whose verdicts by DTD and by RELAX NG were measured with xmllint (2.9.14).

import SchemaValidation
import Testing

struct Mutation: Sendable, CustomTestStringConvertible {
    var name: String
    var isValidByDTD: Bool
    var isValidByRNG: Bool
    var xml: [UInt8]

    var testDescription: String { name }

    /// The one row where we differ from xmllint: a Han letter is a NameStartChar (XML 1.0, production 4), and xmllint
    /// rejects it only because the row declares no encoding (see `parse` in Validate.swift).
    var hasHanID: Bool { name.hasPrefix("id with CJK") }

    /// The rows of `mutations.tsv`: case, dtd, rng, xml; empty without the shared folder.
    static let all: [Mutation] = {
        guard let bytes = try? SharedFolder.sample("mutations.tsv") else { return [] }
        return bytes.split(separator: UInt8(ascii: "\n")).dropFirst().compactMap { line in
            let cells = line.split(separator: UInt8(ascii: "\t"), maxSplits: 3, omittingEmptySubsequences: false)
            guard cells.count == 4 else { return nil }
            let words = cells.prefix(3).map { String(decoding: $0, as: UTF8.self) }
            return Mutation(name: words[0], isValidByDTD: words[1] == "valid", isValidByRNG: words[2] == "valid", xml: Array(cells[3]))
        }
    }()
}

@Suite(.needsSharedFolder)
struct MutationTests {
    @Test func everyRowIsRead() {
        #expect(Mutation.all.count == 106)
        #expect(Mutation.all.count(where: \.isValidByDTD) == 33)
        #expect(Mutation.all.count(where: \.hasHanID) == 1)
    }

    @Test(arguments: Mutation.all)
    func verdictByDTD(_ mutation: Mutation) throws {
        let errors = validate(mutation.xml, name: mutation.name, against: try SharedFolder.dtd())
        #expect(errors.isEmpty == (mutation.isValidByDTD || mutation.hasHanID), "\(errors)")
    }

    @Test func hanLetterInIDIsValidWithAndWithoutADeclaredEncoding() throws {
        let row = try #require(Mutation.all.first { $0.hasHanID })
        for head in ["", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"] {
            #expect(validate(Array(head.utf8) + row.xml, name: "a.xml", against: try SharedFolder.dtd()).isEmpty)
        }
    }

    @Test(arguments: Mutation.all)
    func verdictByRNG(_ mutation: Mutation) throws {
        let errors = validate(mutation.xml, name: mutation.name, against: try SharedFolder.rng())
        #expect(errors.isEmpty == mutation.isValidByRNG, "\(errors)")
    }
}
