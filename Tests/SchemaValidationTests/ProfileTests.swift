/// The grammar that the program carries: it accepts what Gangmu writes, expands and fetches nothing, and says of ids what
/// RELAX NG by itself does not.

import SchemaValidation
import TestSupport
import Testing

enum Profile {
    private static let loaded = Result { () throws(SchemaError) in try Schema.profile() }

    static func errors(_ bytes: [UInt8]) throws -> [ValidationError] { validate(bytes, name: "a.xml", against: try loaded.get()) }
    static func errors(_ text: String) throws -> [ValidationError] { try errors(Array(text.utf8)) }
}

struct ProfileTests {
    static let golden = Repository.files("Tests/Golden", suffix: ".xml")

    @Test func thereAreGoldenFiles() { #expect(Self.golden.count >= 2) }

    @Test(arguments: golden)
    func acceptsWhatIsBuilt(_ path: String) throws {
        #expect(try Profile.errors(Repository.text(path)).isEmpty)
    }

    /// It stands alone: neither includes nor a DOCTYPE.
    @Test func standsAlone() throws {
        let text = try Repository.text("Templates/sts/gangmu-sts.rng")
        for word in ["<include", "<externalRef", "<!DOCTYPE", "<!ENTITY"] { #expect(!text.contains(word)) }
    }

    @Test func rootIsAStandard() throws {
        #expect(try !Profile.errors("<adoption/>").isEmpty)
        #expect(try !Profile.errors("<sec><title>x</title></sec>").isEmpty)
    }

    // Ids.

    @Test func repeatedIdentifierTellsTheLineOfTheFirst() throws {
        let errors = try Profile.errors(standard("\n<p id=\"a\">x</p>\n<p id=\"b\">x</p><p id=\"a\">x</p>\n<p id=\"s1\">x</p>"))
        #expect(errors.contains(ValidationError(message: "ID \"a\" is already defined on line 2", line: 3, file: "a.xml")))
        #expect(errors.contains(ValidationError(message: "ID \"s1\" is already defined on line 1", line: 4, file: "a.xml")))
        #expect(!errors.contains { $0.message.contains("\"b\"") })
    }

    @Test func danglingReferenceIsTold() throws {
        let errors = try Profile.errors(standard("<p id=\"a\">x</p>\n<p><xref ref-type=\"sec\" rid=\"none\">2</xref></p>"))
        #expect(errors == [ValidationError(message: "IDREF attribute rid references an unknown ID \"none\"", line: 2, file: "a.xml")])
    }

    /// libxml2 by itself leaves an element that the grammar forbids, and knows no id in it.
    @Test func identifiersWithinWhatIsForbiddenAreKnown() throws {
        let link = "<xref ref-type=\"sec\" rid=\"a\">2</xref>"
        let errors = try Profile.errors(standard("<p>\(link)</p>\n<blockquote><p id=\"a\">x</p></blockquote>"))
        #expect(!errors.isEmpty && errors.allSatisfy { $0.message.contains("blockquote") }, "\(errors)")
    }

    @Test func everyAttributeThatRefersIsJudged() throws {
        let list = "<list continued-from=\"n1\"><list-item><p>x</p></list-item></list>"
        let table = "<table-wrap><table><tbody><tr><th id=\"h\"/><td headers=\"h n2\"/></tr></tbody></table></table-wrap>"
        let messages = try Profile.errors(standard("\n\(list)\n\(table)")).map(\.message)
        let told = ["continued-from", "headers"].enumerated().map { "IDREF attribute \($1) references an unknown ID \"n\($0 + 1)\"" }
        #expect(messages == told)
    }

    // What a document might ask for.

    @Test func entitiesAreNotExpanded() throws {
        let doctype = "<!DOCTYPE standard [<!ENTITY unit \"mm\">]>"
        let told = ValidationError(message: "entity \"unit\" is not expanded", line: 2, file: "a.xml")
        #expect(try Profile.errors(standard("\n<p>5 &unit;</p>", doctype: doctype)) == [told])
        #expect(try Profile.errors(standard("\n<p id=\"&unit;\">5</p>", doctype: doctype)).contains(told))
        // Those of XML itself and references to characters are text.
        #expect(try Profile.errors(standard("<p>&lt;&amp;&gt;&#x6761;</p>", doctype: doctype)).isEmpty)
        #expect(try Profile.errors(standard("<p>&unit;</p>", doctype: "<!DOCTYPE standard SYSTEM \"a.dtd\" [<!ENTITY unit \"mm\">]>")).count == 1)
        let undeclared = try Profile.errors(standard("<p>&nbsp;</p>", doctype: DocumentTests.doctype))
        #expect(undeclared.map(\.message) == ["entity \"nbsp\" is not expanded"])
    }

    @Test func entityBombDoesNotGoOff() throws {
        var general = "<!ENTITY e0 \"lol\">"
        for level in 1...12 {
            general += "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
        }
        let parameter = "<!ENTITY % a '<!ENTITY b \"lol\">'> %a;"
        for (entities, text, name) in [(general, "&e12;", "e12"), (parameter, "x", "a")] {
            var errors: [ValidationError] = []
            let time = try ContinuousClock().measure { errors = try Profile.errors(standard("<p>\(text)</p>", doctype: "<!DOCTYPE standard [\(entities)]>")) }
            #expect(time < .seconds(10))
            #expect(errors.contains { $0.message == "entity \"\(name)\" is not expanded" }, "\(errors)")
        }
    }

    @Test(arguments: ["file:///etc/passwd", "/etc/passwd", "passwd", "/schema/a.dtd", "http://127.0.0.1:9/x"])
    func nothingExternalIsRead(_ address: String) throws {
        // What declares an entity is read over; what asks for it is an error.
        let general = try Profile.errors(standard("<p>&x;</p>", doctype: "<!DOCTYPE standard [<!ENTITY x SYSTEM \"\(address)\">]>"))
        #expect(general.map(\.message) == ["entity \"x\" is not expanded"])
        let parameter = try Profile.errors(standard("<p>x</p>", doctype: "<!DOCTYPE standard [<!ENTITY % x SYSTEM \"\(address)\"> %x;]>"))
        #expect(parameter.contains { $0.message == "entity \"x\" is not expanded" })
        // A DOCTYPE is a name only.
        #expect(try Profile.errors(standard("<p>x</p>", doctype: "<!DOCTYPE standard SYSTEM \"\(address)\">")).isEmpty)
    }

    @Test func nothingIsIncluded() throws {
        let folder = try TemporaryFolder(name: "included")
        let path = try folder.write("<p>x</p>", to: "p.xml")
        let errors = try Profile.errors(standard("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"\(path)\"/>"))
        #expect(errors.contains { $0.message.contains("include") })
    }
}
