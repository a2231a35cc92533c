/// 106 documents with one construct each, whose verdicts by DTD and by RELAX NG were measured with xmllint (2.9.14).

@testable import SchemaValidation
import Testing

struct Mutation: Sendable, CustomTestStringConvertible {
    var name: String
    var isValidByDTD: Bool
    var isValidByRNG: Bool
    var xml: [UInt8]

    var testDescription: String { name }

    /// libxml2 2.9 takes no Han letter in an ID when it validates by DTD, 2.14 does.
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
        guard mutation.hasHanID else {
            #expect(errors.isEmpty == mutation.isValidByDTD, "\(errors)")
            return
        }
        switch Library.version {
        case ..<21000: #expect(!errors.isEmpty)
        case 21400...: #expect(errors.isEmpty, "\(errors)")
        // Between them nobody has measured.
        default: break
        }
    }

    @Test(arguments: Mutation.all)
    func verdictByRNG(_ mutation: Mutation) throws {
        let errors = validate(mutation.xml, name: mutation.name, against: try SharedFolder.rng())
        #expect(errors.isEmpty == mutation.isValidByRNG, "\(errors)")
    }
}
