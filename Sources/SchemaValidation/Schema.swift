/// A schema, read once and used for any number of documents: a DTD (XML 1.0, with the check of IDs and IDREFs) or a
/// RELAX NG grammar in XML syntax (ISO/IEC 19757-2). Reading the 79 modules of STS 1.2 takes longer than validating
/// a document with them.

import CLibXML2
import CProfile

/// A DTD or RELAX NG grammar in memory.
public final class Schema: Sendable {
    public enum Kind: Equatable, Sendable {
        case dtd
        case relaxNG
    }

    /// Formal public identifier of NISO STS 1.2 (ANSI/NISO Z39.102-2022), Interchange Tag Set with MathML 3.0.
    public static let publicIdentifier =
        "-//NISO//DTD NISO STS Interchange Tag Set (NISO STS) DTD with MathML 3.0 v1.2 20221031//EN"

    public let path: String
    public let kind: Kind
    /// Whether it is the grammar of our own STS. That has no use for entities, so none is expanded.
    public let isProfile: Bool
    let grammar: Grammar

    /// Reads a schema; its modules are looked for in its folder and below, nowhere else.
    public init(path: String) throws(SchemaError) {
        guard let kind = Schema.kind(of: path) else { throw .unknownKind(path: path) }
        // Tells a missing file by the system's reason; libxml2 only says that it failed.
        do { _ = try readFile(path) } catch { throw .unreadable(error) }
        self.path = path
        self.kind = kind
        isProfile = false
        grammar = try Library.run(path) { session throws(SchemaError) in try Grammar(kind, path, session) }
    }

    private init(profile grammar: Grammar, path: String) {
        self.path = path
        kind = .relaxNG
        isProfile = true
        self.grammar = grammar
    }

    /// The grammar that the program carries: what Gangmu writes of NISO STS 1.2 (Templates/sts/gangmu-sts.rng). Whatever
    /// it accepts the official RELAX NG accepts, too.
    public static func profile() throws(SchemaError) -> Schema {
        let path = "gangmu-sts.rng"
        return Schema(profile: try Library.run(path) { session throws(SchemaError) in try Grammar(profile: session) }, path: path)
    }

    deinit { grammar.free() }

    /// By the end of the name.
    static func kind(of path: String) -> Kind? {
        let name = path.lowercased()
        return name.hasSuffix(".dtd") ? .dtd : name.hasSuffix(".rng") ? .relaxNG : nil
    }

    var fileName: String { Schema.split(path).name }

    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (slash == path.startIndex ? "/." : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}

/// The two kinds of compiled schema. `@unchecked`: read and used inside `Library.run` only, freed by the last owner.
enum Grammar: @unchecked Sendable {
    case dtd(xmlDtdPtr)
    case relaxNG(xmlRelaxNGPtr)

    init(_ kind: Schema.Kind, _ path: String, _ session: Session) throws(SchemaError) {
        let (folder, name) = Schema.split(path)
        session.folder = folder
        switch kind {
        case .dtd:
            let dtd = xmlParseDTD(nil, schemaAddress(name))
            guard let dtd, session.isClean else {
                xmlFreeDtd(dtd)
                throw .defective(path: path, Grammar.firstError(session))
            }
            self = .dtd(dtd)
        case .relaxNG:
            self = .relaxNG(try Grammar.read(xmlRelaxNGNewParserCtxt(schemaAddress(name)), path, session))
        }
    }

    /// The session has no folder, so the profile can ask for no file.
    init(profile session: Session) throws(SchemaError) {
        let bytes = UnsafeRawPointer(profile_gangmu_sts_rng()!).assumingMemoryBound(to: CChar.self)
        let parser = xmlRelaxNGNewMemParserCtxt(bytes, Int32(profile_gangmu_sts_rng_length()))
        self = .relaxNG(try Grammar.read(parser, session.file, session))
    }

    private static func read(_ parser: xmlRelaxNGParserCtxtPtr?, _ path: String, _ session: Session) throws(SchemaError) -> xmlRelaxNGPtr {
        defer { xmlRelaxNGFreeParserCtxt(parser) }
        clibxml2_set_relaxng_parser_handler(parser, Library.errorHandler)
        let grammar = xmlRelaxNGParse(parser)
        guard let grammar, session.isClean else {
            xmlRelaxNGFree(grammar)
            throw .defective(path: path, firstError(session))
        }
        return grammar
    }

    func free() {
        switch self {
        case .dtd(let dtd): xmlFreeDtd(dtd)
        case .relaxNG(let grammar): xmlRelaxNGFree(grammar)
        }
    }

    private static func firstError(_ session: Session) -> ValidationError {
        session.sortedErrors().first ?? ValidationError(message: "cannot be used as a schema", line: 0, file: session.file)
    }
}
