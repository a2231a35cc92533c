/// What validation hands back: errors of the document are values, in a stable order; errors of the machine
/// (a schema that is not there) are thrown.

/// One way in which a document is not well-formed or not valid.
public struct ValidationError: Equatable, Sendable {
    /// One line, in the words of libxml2.
    public var message: String
    /// From 1; 0 where the error has no place, as in an empty file.
    public var line: Int
    /// From 1, known for errors of well-formedness only.
    public var column: Int?
    /// The name under which the document was given.
    public var file: String

    public init(message: String, line: Int, column: Int? = nil, file: String) {
        self.message = message
        self.line = line
        self.column = column
        self.file = file
    }
}

/// Why a schema cannot be used.
public enum SchemaError: Error, Equatable, Sendable {
    /// The name ends neither in `.dtd` nor in `.rng`.
    case unknownKind(path: String)
    case unreadable(FileError)
    /// The schema itself is defective, or one of its modules is missing; the first error tells where.
    case defective(path: String, ValidationError)
}
