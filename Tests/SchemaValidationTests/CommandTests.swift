/// The program itself: what it prints where, and its exit status. It is built beside the test bundle.

import Glibc
import SchemaValidation
import Testing

struct CommandTests {
    static let program: String = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") || $0.contains("PackageTests") } ?? CommandLine.arguments[0]
        return bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/gangmu-validate"
    }()

    static let isBuilt = access(program, X_OK) == 0

    struct Outcome {
        var status: Int32
        var output: String
        var messages: String
    }

    /// Runs the program in `sh`, which does the redirections; `environment` is of the form `NAME=value`.
    func run(_ folder: TemporaryFolder, _ command: String, environment: [String] = []) throws -> Outcome {
        let variables = environment.map { "'\($0)'" }.joined(separator: " ")
        let output = try folder.write("", to: "output")
        let messages = try folder.write("", to: "messages")
        let script = "cd '\(folder.path)' && env -u GANGMU_STS_SCHEMA \(variables) '\(Self.program)' \(command) >output 2>messages"
        let status = system(script)
        return Outcome(
            status: status >> 8 & 0xFF,
            output: String(decoding: try readFile(output), as: UTF8.self),
            messages: String(decoding: try readFile(messages), as: UTF8.self))
    }

    func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(SchemaTests.dtd, to: "a.dtd")
        try folder.write("<doc><p/></doc>", to: "good.xml")
        try folder.write("<doc>\n<q/></doc>", to: "bad.xml")
        return folder
    }

    @Test(.enabled(if: isBuilt, "gangmu-validate is not built beside the tests"))
    func textAndStatus() throws {
        let folder = try folder()
        let good = try run(folder, "--schema a.dtd good.xml")
        #expect(good.status == 0 && good.output.isEmpty)
        #expect(good.messages == "1 个文件，0 个无效 / 1 file, 0 invalid\n")
        let bad = try run(folder, "good.xml --schema=a.dtd -- bad.xml")
        #expect(bad.status == 1 && bad.output.contains("bad.xml:2: No declaration for element q\n"))
        #expect(bad.messages == "2 个文件，1 个无效 / 2 files, 1 invalid\n")
        let piped = try run(folder, "--schema a.dtd --schema a.dtd - <bad.xml")
        #expect(piped.status == 1)
        #expect(piped.output == bad.output.replacing("bad.xml:", with: "-:"))
    }

    @Test(.enabled(if: isBuilt, "gangmu-validate is not built beside the tests"))
    func json() throws {
        let folder = try folder()
        try folder.write("<doc><p lang='\u{1}\"'/></doc>", to: "引\"号.xml")
        let outcome = try run(folder, "--format json --schema a.dtd good.xml '引\"号.xml'")
        #expect(outcome.status == 1 && outcome.messages.isEmpty)
        #expect(
            outcome.output.hasPrefix(
                """
                {"version":1,"files":[{"file":"good.xml","valid":true,"errors":[]},{"file":"引\\"号.xml","valid":false,"errors":[{"line":1,"message":"
                """))
        #expect(outcome.output.hasSuffix("\"}]}]}\n"))
    }

    @Test(.enabled(if: isBuilt, "gangmu-validate is not built beside the tests"))
    func whatCannotRunIsTwo() throws {
        let folder = try folder()
        for command in [
            "", "--schema a.dtd", "--what good.xml", "--schema", "--format yaml good.xml", "--schema no.dtd good.xml",
            "--schema good.xml good.xml", "--schema a.dtd no.xml", "--schema a.dtd .",
        ] {
            let outcome = try run(folder, command)
            #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.messages.contains(" / "), "\(command)")
        }
        #expect(try run(folder, "--help").status == 0)
        // The files that can be read are still told about.
        let mixed = try run(folder, "--schema a.dtd no.xml bad.xml")
        #expect(mixed.status == 2 && mixed.output.contains("bad.xml:2:"))
    }

    /// The profile, wherever it runs; a schema of the environment stands in its place.
    @Test(.enabled(if: isBuilt, "gangmu-validate is not built beside the tests"))
    func defaultSchema() throws {
        let folder = try folder()
        try folder.write(String(decoding: standard("<p>x</p>"), as: UTF8.self), to: "sts.xml")
        #expect(try run(folder, "sts.xml").status == 0)
        let other = try run(folder, "good.xml")
        #expect(other.status == 1 && other.output == "good.xml:1: Expecting element standard, got doc\n")
        #expect(try run(folder, "good.xml", environment: ["GANGMU_STS_SCHEMA=a.dtd"]).status == 0)
        #expect(try run(folder, "--schema a.dtd sts.xml").status == 1)
        #expect(try run(folder, "sts.xml", environment: ["GANGMU_STS_SCHEMA=no.dtd"]).status == 2)
        let catalog = """
            <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><public publicId="\(Schema.publicIdentifier)" uri="a.dtd"/></catalog>
            """
        try folder.write(catalog, to: "catalog.xml")
        #expect(try run(folder, "sts.xml", environment: ["XML_CATALOG_FILES=catalog.xml"]).status == 0)
    }
}
