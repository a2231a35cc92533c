/// Schemas of a few lines, written by the tests: these run without the shared folder.

import Glibc
@testable import SchemaValidation
import Testing

struct SchemaTests {
    static let dtd = "<!ELEMENT doc (p+)><!ELEMENT p (#PCDATA)><!ATTLIST p id ID #IMPLIED lang CDATA \"en\">"

    @Test func kindFollowsTheName() {
        #expect(Schema.kind(of: "a/b.dtd") == .dtd)
        #expect(Schema.kind(of: "a/b.RNG") == .relaxNG)
        #expect(throws: SchemaError.unknownKind(path: "a.xsd")) { () throws(SchemaError) in try Schema(path: "a.xsd") }
    }

    @Test func missingSchemaIsThrown() {
        let reason = FileError(path: "/nowhere/a.dtd", reason: "No such file or directory")
        #expect(throws: SchemaError.unreadable(reason)) { () throws(SchemaError) in try Schema(path: "/nowhere/a.dtd") }
    }

    @Test func folderAndFileMayHaveChineseNames() throws {
        let folder = try TemporaryFolder(name: "标准 100%20")
        try folder.write(Self.dtd, to: "part 1.ent")
        let dtd = try Schema(path: folder.write("<!ENTITY % m SYSTEM \"part%201.ent\"> %m;", to: "模式.dtd"))
        #expect(validate(Array("<doc><p/></doc>".utf8), name: "a", against: dtd).isEmpty)
        #expect(!validate(Array("<doc/>".utf8), name: "a", against: dtd).isEmpty)
    }

    @Test func relaxNGIncludesItsModules() throws {
        let folder = try TemporaryFolder()
        let head = "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\">"
        try folder.write(head + "<define name=\"p\"><element name=\"p\"><text/></element></define></grammar>", to: "p.rng")
        let start = "<include href=\"p.rng\"/><start><element name=\"doc\"><oneOrMore><ref name=\"p\"/></oneOrMore></element></start>"
        let rng = try Schema(path: folder.write(head + start + "</grammar>", to: "文件.rng"))
        #expect(validate(Array("<doc><p/></doc>".utf8), name: "a", against: rng).isEmpty)
        #expect(!validate(Array("<doc><q/></doc>".utf8), name: "a", against: rng).isEmpty)
    }

    @Test(arguments: ["missing.ent", "../../../../etc/hosts", "%2e%2e/x.ent", "file:///etc/hosts", "http://127.0.0.1:9/a.ent"])
    func moduleElsewhereIsAnError(_ module: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("<!ENTITY % m SYSTEM \"\(module)\"> %m;" + Self.dtd, to: "a.dtd")
        let error = #expect(throws: SchemaError.self) { () throws(SchemaError) in try Schema(path: path) }
        guard case .defective(path, let first) = error else {
            Issue.record("\(String(describing: error))" as Comment)
            return
        }
        #expect(first.message.contains("not read") || first.message.contains("cannot read") || first.message.contains("outside"))
    }

    @Test(arguments: ["<!ELEMENT doc (p", "<!ELEMENT doc", "not a schema"])
    func defectiveDTDIsThrown(_ text: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "a.dtd")
        #expect(throws: SchemaError.self) { () throws(SchemaError) in try Schema(path: path) }
    }

    @Test(arguments: ["<grammar", "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"/>", "<a/>", ""])
    func defectiveRelaxNGIsThrown(_ text: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "a.rng")
        #expect(throws: SchemaError.self) { () throws(SchemaError) in try Schema(path: path) }
    }
}
