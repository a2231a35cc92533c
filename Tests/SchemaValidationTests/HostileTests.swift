/// Documents meant to do harm or not to be documents at all: they end fast, in errors, with nothing else read.

import SchemaValidation
import Testing

struct HostileTests {
    /// Validates against the small DTD of `SchemaTests`; no hostile document may take ten seconds, a queue of other tests included.
    func errors(in text: String) throws -> [ValidationError] { try errors(in: Array(text.utf8)) }

    func errors(in bytes: [UInt8]) throws -> [ValidationError] {
        let folder = try TemporaryFolder()
        let dtd = try Schema(path: folder.write(SchemaTests.dtd, to: "a.dtd"))
        var found: [ValidationError] = []
        let time = ContinuousClock().measure { found = validate(bytes, name: "a.xml", against: dtd) }
        #expect(time < .seconds(10))
        return found
    }

    @Test func entityBombEnds() throws {
        var entities = "<!ENTITY e0 \"lol\">"
        for level in 1...12 {
            entities += "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
        }
        let inText = try errors(in: "<!DOCTYPE doc [\(entities)]><doc><p>&e12;</p></doc>")
        #expect(inText.contains { $0.message.contains("loop") || $0.message.contains("amplification") })
        #expect(try !errors(in: "<!DOCTYPE doc [\(entities)]><doc><p lang=\"&e12;\"/></doc>").isEmpty)
    }

    @Test func quadraticBombEnds() throws {
        let entity = "<!ENTITY e \"" + String(repeating: "x", count: 200_000) + "\">"
        let uses = String(repeating: "&e;", count: 20_000)
        #expect(try !errors(in: "<!DOCTYPE doc [\(entity)]><doc><p>\(uses)</p></doc>").isEmpty)
    }

    @Test func entityWithinItselfEnds() throws {
        #expect(try !errors(in: "<!DOCTYPE doc [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><doc><p>&a;</p></doc>").isEmpty)
    }

    @Test(arguments: ["file:///etc/passwd", "/etc/passwd", "passwd", "/schema/a.dtd", "http://127.0.0.1:9/x", "ftp://127.0.0.1/x"])
    func externalEntityIsNotRead(_ address: String) throws {
        let refusal = "external entity \"\(address)\" is not read"
        let general = try errors(in: "<!DOCTYPE doc [\n<!ENTITY x SYSTEM \"\(address)\">]>\n<doc><p>&x;</p></doc>")
        #expect(general.first == ValidationError(message: refusal, line: 3, file: "a.xml"))
        let parameter = try errors(in: "<!DOCTYPE doc [\n<!ENTITY % x SYSTEM \"\(address)\"> %x;]>\n<doc><p/></doc>")
        #expect(parameter.contains { $0.message == refusal })
        #expect(!(general + parameter).contains { $0.message.contains("root:") })
    }

    @Test func externalSubsetIsNotRead() throws {
        #expect(try errors(in: "<!DOCTYPE doc SYSTEM \"file:///etc/passwd\"><doc><p/></doc>").isEmpty)
    }

    @Test func malformedDocumentTellsTheLine() throws {
        let found = try errors(in: "<doc>\n<p>x</p>\n<p>y</q>\n</doc>")
        #expect(found.first?.line == 3 && found.first?.column != nil)
        #expect(found.first?.message == "Opening and ending tag mismatch: p line 3 and q")
    }

    @Test func onlyErrorsOfWellFormednessAreToldWhenThereAreSome() throws {
        let found = try errors(in: "<doc><foo/>\n<p></doc>")
        #expect(!found.isEmpty && !found.contains { $0.message.contains("foo") })
    }

    @Test(arguments: ["", " ", "x", "<", "<doc>", "\u{0}", "<doc a=\"1\" a=\"2\"/>", "<a:doc/>", "<doc>&#0;</doc>", "<doc/><doc/>"])
    func whatIsNoDocumentIsAnError(_ text: String) throws {
        #expect(try !errors(in: text).isEmpty)
    }

    @Test func invalidUTF8IsAnError() throws {
        #expect(try errors(in: Array("<doc>\n<p>".utf8) + [0xFF, 0xFE] + Array("</p></doc>".utf8)).first?.line == 2)
    }

    @Test func deepNestingEnds() throws {
        let depth = 100_000
        let text = String(repeating: "<doc>", count: depth) + String(repeating: "</doc>", count: depth)
        #expect(try !errors(in: text).isEmpty)
    }

    @Test func numberOfErrorsIsBounded() throws {
        let found = try errors(in: "<doc>" + String(repeating: "<p><q/></p>\n", count: 5_000) + "</doc>")
        #expect(found.count == 1_001)
        #expect(found.last?.message == "too many errors, the rest is not listed")
    }
}
