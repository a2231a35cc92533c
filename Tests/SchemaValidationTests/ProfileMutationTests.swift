/// What the profile says of documents with one construct or mistake each: those of `mutations.tsv`, where it may not be
/// looser than the official schema, and changes of a golden file of our own (Tests/Corpus/sts-mutations.txt).

import SchemaValidation
import TestSupport
import Testing

@Suite(.needsSharedFolder)
struct ProfileAgainstOfficialTests {
    /// Rows that are valid STS and no STS of ours: by the official RELAX NG valid, by the profile not.
    static let outside: [String: String] = [
        "note after child sec": "nothing follows the last subclause",
        "list-item p>disp-formula": "a formula is MathML or TeX, never bare text",
        "xref two rids": "a reference leads to one place",
        "named-content contains xref bibr": "we write no named-content",
        "milestone pair with std": "we write no milestones",
        "statement in sec": "we write no statement",
        "two tables in table-wrap": "a table has one grid",
        "semantics tex annotation": "the source of a formula stands beside it in alternatives",
        "ccs as ics": "CCS is a subj-group; ics has no vocabulary",
        "year no text": "a year has two or four digits",
        "xml:lang zh_CN": "no tag of a language (BCP 47)",
        "boxed-text in p": "we write no boxed-text",
        "ruby": "we write no ruby",
        "sec in front: sec": "a sec of the front is a foreword or an introduction and says so",
        "foreword in body": "a foreword stands in the front",
        "supplementary-material": "we write no supplementary-material",
        "two std-meta": "the titles of all languages stand in one std-meta",
        "mathml in default namespace": "a formula stands in inline-formula or disp-formula",
        "id with CJK (libxml2 2.9 FAILS, 2.14 OK)": "our ids are ASCII",
    ]

    @Test(arguments: Mutation.all)
    func verdict(_ mutation: Mutation) throws {
        let errors = try Profile.errors(mutation.xml)
        if Self.outside[mutation.name] != nil {
            #expect(mutation.isValidByRNG && !errors.isEmpty)
        } else {
            #expect(errors.isEmpty == mutation.isValidByRNG, "\(errors)")
        }
    }

    /// No name in the list that is no row.
    @Test func theListIsOfRows() {
        let names = Set(Mutation.all.map(\.name))
        #expect(Self.outside.keys.allSatisfy(names.contains))
    }

    @Test(arguments: OwnMutation.all)
    func neverLooser(_ mutation: OwnMutation) throws {
        guard mutation.isValid else { return }
        for schema in try SharedFolder.both() {
            #expect(validate(try mutation.xml, name: mutation.title, against: schema).isEmpty)
        }
    }
}

struct ProfileMutationTests {
    @Test func everyCaseIsRead() {
        #expect(OwnMutation.all.count >= 151)
        #expect(OwnMutation.all.count(where: \.isValid) >= 22)
        #expect(Set(OwnMutation.all.map(\.title)).count == OwnMutation.all.count)
    }

    @Test(arguments: OwnMutation.all)
    func verdict(_ mutation: OwnMutation) throws {
        let errors = try Profile.errors(try mutation.xml)
        #expect(errors.isEmpty == mutation.isValid, "\(errors)")
        // The change is the mistake, not the form of the file.
        #expect(!errors.contains { $0.column != nil || $0.message.contains("expanded") }, "\(errors)")
    }
}

/// A case of Tests/Corpus/sts-mutations.txt; the file says at its head how one is written.
struct OwnMutation: Sendable, CustomTestStringConvertible {
    var title: String
    var isValid: Bool
    var old = ""
    var new = ""

    var testDescription: String { title }

    private static let base = try? Repository.text("Tests/Golden/meng/general/DB15-T-1700.1.xml")

    var xml: [UInt8] {
        get throws {
            let base = try #require(Self.base)
            let place = try #require(base.firstRange(of: old), "the golden file has no \(old)")
            return Array((base[..<place.lowerBound] + new + base[place.upperBound...]).utf8)
        }
    }

    static let all: [OwnMutation] = {
        var cases: [OwnMutation] = []
        let text = (try? Repository.text("Tests/Corpus/sts-mutations.txt")) ?? ""
        for line in text.split(separator: "\n") where !line.hasPrefix("//") {
            let mark = line.prefix { $0 != " " }
            let rest = String(line.dropFirst(mark.count + 1))
            switch mark {
            case "valid:", "invalid:": cases.append(OwnMutation(title: rest, isValid: mark == "valid:"))
            case "-": cases[cases.count - 1].old = rest
            case "+": cases[cases.count - 1].new = rest
            case ">":
                cases[cases.count - 1].old = "</body>"
                cases[cases.count - 1].new = "<sec id=\"x-99\"><label>99</label>\(rest)</sec></body>"
            default: Issue.record("no case: \(line)")
            }
        }
        return cases
    }()
}
