/// What libxml2 may open: the files of a schema's own folder while that schema is read, and nothing at all while our
/// profile or a document is. A schema sees its folder under an address of ASCII letters only: libxml2 cannot build relative
/// addresses below a folder with a Chinese name or a space, and the address keeps `..` from leaving the folder.

import CLibXML2

/// The address of a schema's folder, as libxml2 sees it.
private let root = "/schema/"

/// The address under which a file of the schema's own folder is asked for.
func schemaAddress(_ fileName: String) -> String {
    guard let escaped = xmlURIEscapeStr(fileName, nil) else { return root + fileName }
    defer { clibxml2_free(escaped) }
    return root + String(cString: escaped)
}

/// The file of the folder that an address stands for.
func path(of address: String, below folder: String) -> String? {
    address.hasPrefix(root) ? folder + "/" + unescaped(address.dropFirst(root.count)) : nil
}

/// The path of an address.
func unescaped(_ address: some StringProtocol) -> String {
    guard let plain = xmlURIUnescapeString(String(address), 0, nil) else { return String(address) }
    defer { clibxml2_free(plain) }
    return String(cString: plain)
}

/// The entity loader of the process while `Library.run` runs.
let loadEntity: xmlExternalEntityLoader = { address, publicIdentifier, context in
    guard let session = Library.current else { return nil }
    let name = (address ?? publicIdentifier).map { String(cString: $0) } ?? ""
    guard let folder = session.folder, let path = path(of: name, below: folder) else {
        return refuse("external entity \"\(name)\" is not read", session)
    }
    guard !path.dropFirst(folder.count).split(separator: "/").contains("..") else {
        return refuse("\"\(path)\" is outside the folder of the schema", session)
    }
    do throws(FileError) {
        let bytes = try readFile(path)
        guard let count = Int32(exactly: bytes.count) else { return refuse("\"\(path)\" is too large", session) }
        return bytes.withUnsafeBytes { clibxml2_input(context, $0.baseAddress, count, name) }
    } catch {
        return refuse("cannot read \"\(path)\": \(error.reason)", session)
    }
}

/// libxml2 itself reports a missing entity as a warning, or not at all.
private func refuse(_ message: String, _ session: Session) -> xmlParserInputPtr? {
    session.append(message, line: session.parser.map { max(0, Int(xmlSAX2GetLineNumber($0))) } ?? 0)
    return nil
}

/// The `getEntity` of the parser. A document with the DOCTYPE of the schema may use the schema's character entities
/// (`&nbsp;`) though its own DOCTYPE is never fetched. They are copied, as libxml2 hangs the nodes of the document on them.
let schemaEntity: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<xmlChar>?) -> xmlEntityPtr? = { context, name in
    if let own = xmlSAX2GetEntity(context, name) { return own }
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self), parser.pointee.inSubset == 0,
        let document = parser.pointee.myDoc, let doctype = document.pointee.intSubset,
        let dtd = Library.current?.dtd, names(doctype, fileName: dtd.fileName),
        let table = dtd.pointer.pointee.entities,
        let entity = xmlHashLookup(OpaquePointer(table), name)?.assumingMemoryBound(to: xmlEntity.self),
        entity.pointee.etype == XML_INTERNAL_GENERAL_ENTITY
    else { return nil }
    return xmlAddDocEntity(document, name, Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), nil, nil, entity.pointee.content)
}

/// Whether a DOCTYPE means STS 1.2, or the file of the schema by its name.
private func names(_ doctype: xmlDtdPtr, fileName: String) -> Bool {
    if let identifier = doctype.pointee.ExternalID, String(cString: identifier) == Schema.publicIdentifier { return true }
    guard let address = doctype.pointee.SystemID.map({ String(cString: $0) }) else { return false }
    return address.split(separator: "/").last.map(unescaped) == fileName
}
