/// The outputs, in one table: name, file ending, and the function from a document to bytes.

import Model

/// What an emitter may know beside the document: the workspace around it, and where the other pages are.
public struct EmitContext: Sendable {
    public var index: WorkspaceIndex
    /// The HTML page of another document, relative to this one; nil when it is not published.
    public var page: @Sendable (_ file: Int) -> String?
    /// What HTML shows for an image's path as written: a `data:` address with the file in it; nil when there is no such file.
    public var image: @Sendable (_ path: String) -> String?
    /// Where the copy of an image lies, relative to the STS.
    public var copy: @Sendable (_ path: String) -> String

    public init(
        index: WorkspaceIndex, page: @escaping @Sendable (Int) -> String? = { _ in nil },
        image: @escaping @Sendable (String) -> String? = { _ in nil }, copy: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.index = index
        self.page = page
        self.image = image
        self.copy = copy
    }
}

public struct Format: Sendable {
    /// As in `--to`.
    public var name: String
    /// Of the output file, without the dot.
    public var ending: String
    public var emit: @Sendable (Document, EmitContext) -> ByteBuffer

    public static let sts = Format(name: "sts", ending: "xml") { document, context in
        var emitter = STSEmitter(document, context)
        return emitter.emit()
    }
    public static let html = Format(name: "html", ending: "html") { document, context in
        var emitter = HTMLEmitter(document, context)
        return emitter.emit()
    }

    public static let all = [sts, html]
}
