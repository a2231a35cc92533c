/// Whole documents against STS 1.2: the samples, the DOCTYPE, IDs, entities, lines and the order of errors.

import SchemaValidation
import Testing

@Suite(.needsSharedFolder)
struct DocumentTests {
    static let doctype = "<!DOCTYPE standard PUBLIC \"\(Schema.publicIdentifier)\" \"NISO-STS-interchange-1-mathml3.dtd\">"

    @Test(arguments: ["authored-gbt11-local-standard", "authored-adoption-idt", "authored-amendment"])
    func sampleIsValid(_ name: String) throws {
        let bytes = try SharedFolder.sample(name + ".sts.xml")
        for schema in try SharedFolder.both() {
            #expect(validate(bytes, name: name, against: schema).isEmpty)
        }
    }

    @Test func doctypeOfSTSIsNoError() throws {
        let bytes = standard("<p>x</p>", doctype: Self.doctype)
        for schema in try SharedFolder.both() {
            #expect(validate(bytes, name: "a.xml", against: schema).isEmpty)
        }
    }

    @Test func doctypeGivesTheCharacterEntitiesOfTheDTD() throws {
        let bytes = standard("<p>5&nbsp;mm &NotEqual;</p>", doctype: Self.doctype)
        let dtd = try SharedFolder.dtd()
        // Twice: the entities of the schema must survive the first document.
        for _ in 1...2 { #expect(validate(bytes, name: "a.xml", against: dtd).isEmpty) }
        let unknown = validate(standard("<p>&nosuch;</p>", doctype: Self.doctype), name: "a.xml", against: dtd)
        #expect(unknown.first?.message == "Entity 'nosuch' not defined")
        let undeclared = validate(standard("<p>&nbsp;</p>"), name: "a.xml", against: dtd)
        #expect(undeclared.first?.message == "Entity 'nbsp' not defined")
    }

    @Test func internalEntityIsExpanded() throws {
        let doctype = "<!DOCTYPE standard [<!ENTITY unit \"<bold>mm</bold>\"><!ENTITY bad \"<sec/>\">]>"
        for schema in try SharedFolder.both() {
            #expect(validate(standard("<p>5 &unit;</p>", doctype: doctype), name: "a.xml", against: schema).isEmpty)
            #expect(!validate(standard("<p>5 &bad;</p>", doctype: doctype), name: "a.xml", against: schema).isEmpty)
        }
    }

    @Test func internalSubsetDoesNotWidenTheGrammar() throws {
        let doctype = "<!DOCTYPE standard [<!ELEMENT blink ANY><!ATTLIST p class CDATA #IMPLIED>]>"
        let errors = validate(standard("<p class=\"x\"><blink/></p>", doctype: doctype), name: "a.xml", against: try SharedFolder.dtd())
        #expect(errors.contains { $0.message.contains("blink") } && errors.contains { $0.message.contains("class") })
    }

    @Test func rootElementMustBeThatOfTheDoctype() throws {
        let errors = validate(standard("", doctype: "<!DOCTYPE adoption>"), name: "a.xml", against: try SharedFolder.dtd())
        #expect(errors.map(\.message) == ["root element standard is not the adoption of the DOCTYPE"])
    }

    @Test func identifiersAreChecked() throws {
        let dtd = try SharedFolder.dtd()
        let twice = validate(standard("\n<p id=\"s1\">x</p>"), name: "a.xml", against: dtd)
        #expect(twice == [ValidationError(message: "ID s1 already defined", line: 2, file: "a.xml")])
        let nowhere = validate(standard("\n\n<p><xref ref-type=\"sec\" rid=\"s2\">2</xref></p>"), name: "a.xml", against: dtd)
        #expect(nowhere.map(\.line) == [3])
        #expect(
            nowhere.first?.message == "IDREF attribute rid references an unknown ID \"s2\""
                || nowhere.first?.message == "IDREFS attribute rid references an unknown ID \"s2\"")
    }

    @Test func linesPast65535AreCounted() throws {
        let lines = String(repeating: "<p>x</p>\n", count: 70_000)
        let errors = validate(standard("\n\(lines)<p><foo>x</foo></p>"), name: "a.xml", against: try SharedFolder.dtd())
        #expect(!errors.isEmpty && errors.allSatisfy { $0.line == 70_002 })
    }

    @Test func errorsAreSortedAndTheSameEachTime() throws {
        let references = (0..<40).map { "<p><xref ref-type=\"sec\" rid=\"none\($0)\">x</xref></p><p><foo/></p>" }
        let bytes = standard(references.joined(separator: "\n") + references.joined())
        for schema in try SharedFolder.both() {
            let first = validate(bytes, name: "a.xml", against: schema)
            #expect(!first.isEmpty)
            #expect(first.map(\.line) == first.map(\.line).sorted())
            for _ in 1...3 { #expect(validate(bytes, name: "a.xml", against: schema) == first) }
        }
    }

    @Test func severalThreadsTakeTurns() async throws {
        let dtd = try SharedFolder.dtd()
        let rng = try SharedFolder.rng()
        await withTaskGroup(of: Bool.self) { group in
            for index in 0..<64 {
                group.addTask {
                    let isGood = index % 2 == 0
                    let bytes = standard(isGood ? "<p>x</p>" : "<foo/>")
                    let errors = validate(bytes, name: "\(index)", against: index % 3 == 0 ? dtd : rng)
                    return errors.isEmpty == isGood && errors.allSatisfy { $0.file == "\(index)" }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
