/// The one door to libxml2. Its entity loader is global to the process, its error handler to the thread, and a DTD
/// compiles its content models while it validates, so a schema must not serve two threads at once. Hence every use
/// is serial, and `Library.run` enforces it: handlers and loader are set inside one lock and read only from there.

import CLibXML2
import Synchronization

/// What one use of libxml2 may read, and the errors it has met.
final class Session {
    /// The name under which errors are reported.
    let file: String
    /// The folder that external entities may come from; nil while a document is read, which gets none.
    var folder: String?
    /// Whether our profile judges the document: then no entity is expanded, and ids are judged in Identifiers.swift.
    var isForProfile = false
    /// The DTD whose entities a document may use, see `schemaEntity`.
    var dtd: (pointer: xmlDtdPtr, fileName: String)?
    /// The parser of the document, to tell the line of a refused entity.
    var parser: xmlParserCtxtPtr?
    private var errors: [ValidationError] = []
    private var unresolved: [ValidationError] = []

    /// A document with more errors than this is told so: a message may hold 10 KB of content model.
    static let limit = 1000

    init(file: String) { self.file = file }

    var isClean: Bool { errors.isEmpty && unresolved.isEmpty }

    func append(_ message: String, line: Int, column: Int? = nil, file: String? = nil, isUnresolved: Bool = false) {
        let error = ValidationError(message: message, line: line, column: column, file: file ?? self.file)
        if isUnresolved {
            unresolved.append(error)
        } else if errors.count <= Session.limit {
            errors.append(error)
        }
    }

    /// By line; on one line in the order of discovery. Only IDREFs without ID come in the order of a hash table that
    /// libxml2 seeds by the clock, so they follow the others of their line and stand in the order of their text.
    func sortedErrors() -> [ValidationError] {
        let found = errors + unresolved.sorted { $0.message < $1.message }
        let order = found.indices.sorted { (found[$0].line, $0) < (found[$1].line, $1) }
        guard order.count > Session.limit else { return order.map { found[$0] } }
        let kept = order.prefix(Session.limit).map { found[$0] }
        let last = ValidationError(message: "too many errors, the rest is not listed", line: kept[kept.count - 1].line, file: file)
        return kept + [last]
    }
}

enum Library {
    /// Whether libxml2 has been prepared. Thread sanitizer does not see this lock and reports races that a pthread
    /// mutex in its place proves false.
    private static let lock = Mutex(false)

    /// Guarded by `lock`: set while it is held, read by the handlers that libxml2 calls meanwhile on the same thread.
    nonisolated(unsafe) private(set) static var current: Session?

    /// Runs `body` alone in the process, with all errors going to a session made by it; never call it from `body`.
    static func run<Result: Sendable, Failure: Error>(
        _ file: String, _ body: (Session) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try lock.withLock { isPrepared throws(Failure) in
            if !isPrepared {
                xmlInitParser()
                clibxml2_allow_local_files_only()
                isPrepared = true
            }
            let session = Session(file: file)
            let previousLoader = xmlGetExternalEntityLoader()
            current = session
            xmlSetExternalEntityLoader(loadEntity)
            clibxml2_set_error_handler(errorHandler)
            defer {
                clibxml2_set_error_handler(nil)
                xmlSetExternalEntityLoader(previousLoader)
                current = nil
            }
            return try body(session)
        }
    }

    /// Takes what libxml2 reports; warnings are no errors of the document.
    static let errorHandler: clibxml2_error_handler = { _, error in
        guard let error = error?.pointee, let session = current else { return }
        if session.isForProfile {
            if error.code == Int32(XML_DTD_UNKNOWN_ID.rawValue) { return }
            if isUndeclaredEntity(error), let name = error.str1 {
                session.append("entity \"\(String(cString: name))\" is not expanded", line: Int(error.line))
                return
            }
        }
        guard error.level.rawValue > XML_ERR_WARNING.rawValue else { return }
        let domain = Int(error.domain)
        let hasColumn = domain == Int(XML_FROM_PARSER.rawValue) || domain == Int(XML_FROM_NAMESPACE.rawValue)
        session.append(
            error.message.map { oneLine(String(cString: $0)) } ?? "error \(error.code)",
            line: Int(error.line),
            column: hasColumn && error.int2 > 0 ? Int(error.int2) : nil,
            file: session.folder.flatMap { folder in error.file.flatMap { path(of: String(cString: $0), below: folder) } },
            isUnresolved: error.code == Int32(XML_DTD_UNKNOWN_ID.rawValue))
    }

    /// RELAX NG numbers its errors anew, so the code alone does not tell.
    private static func isUndeclaredEntity(_ error: xmlError) -> Bool {
        error.domain == Int32(XML_FROM_PARSER.rawValue)
            && (error.code == Int32(XML_ERR_UNDECLARED_ENTITY.rawValue) || error.code == Int32(XML_WAR_UNDECLARED_ENTITY.rawValue))
    }

    /// Messages end in a line feed, and a few quote the document across lines.
    private static func oneLine(_ message: String) -> String {
        message.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
