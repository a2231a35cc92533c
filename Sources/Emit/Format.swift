/// The outputs, in one table: name, file ending, and the function from a document to bytes.

import Model

/// What an emitter may know beside the document: the workspace around it, and where the other pages are.
package struct EmitContext: Sendable {
    package var index: WorkspaceIndex
    /// The HTML page of another document, relative to this one; nil when it is not published.
    package var page: @Sendable (_ file: Int) -> String?

    package init(index: WorkspaceIndex, page: @escaping @Sendable (Int) -> String? = { _ in nil }) {
        self.index = index
        self.page = page
    }
}

package struct Format: Sendable {
    /// As in `--to`.
    package var name: String
    /// Of the output file, without the dot.
    package var ending: String
    package var emit: @Sendable (Document, EmitContext) -> ByteBuffer

    package static let sts = Format(name: "sts", ending: "xml") { document, _ in
        var emitter = STSEmitter(document)
        return emitter.emit()
    }
    package static let html = Format(name: "html", ending: "html") { document, context in
        var emitter = HTMLEmitter(document, context)
        return emitter.emit()
    }

    package static let all = [sts, html]
}
