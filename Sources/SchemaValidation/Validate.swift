/// One document against one schema. The schema decides, not the document: a DOCTYPE is allowed but never fetched, what
/// its internal subset declares does not widen the grammar, and no default value of the DTD enters the tree.

import CLibXML2

/// The errors of well-formedness, or if there are none those of validity; empty for a valid document.
///
/// Safe to call from several threads, which then take turns (see `Library`).
public func validate(_ bytes: [UInt8], name: String, against schema: Schema) -> [ValidationError] {
    Library.run(name) { session in
        if case .dtd(let dtd) = schema.grammar { session.dtd = (dtd, schema.fileName) }
        session.isForProfile = schema.isProfile
        guard let document = parse(bytes, session) else { return session.sortedErrors() }
        defer { xmlFreeDoc(document) }
        checkRoot(document, session)
        guard session.isClean else { return session.sortedErrors() }
        let isValid =
            switch schema.grammar {
            case .dtd(let dtd): conforms(document, to: dtd)
            case .relaxNG(let grammar): conforms(document, to: grammar)
            }
        if session.isForProfile { judgeIdentifiers(document, session) }
        if !isValid, session.isClean { session.append("document does not conform to the schema", line: 0) }
        return session.sortedErrors()
    }
}

/// NOENT puts the text of internal entities where they are used, as RELAX NG needs; external ones are refused by the
/// loader, and for the profile there are none. HUGE is never given: it lifts the limit on entity expansion, and what the
/// limits without it forbid (a text of 10 MB, 256 nested elements) a reader of ours with default settings could not open
/// either. BIG_LINES counts lines past 65535.
private let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_BIG_LINES.rawValue

private func parse(_ bytes: [UInt8], _ session: Session) -> xmlDocPtr? {
    guard let count = Int32(exactly: bytes.count) else {
        session.append("document is larger than 2 GB", line: 0)
        return nil
    }
    guard count > 0 else {
        session.append("document is empty", line: 0)
        return nil
    }
    guard let parser = xmlNewParserCtxt() else {
        session.append("out of memory", line: 0)
        return nil
    }
    session.parser = parser
    defer {
        session.parser = nil
        xmlFreeParserCtxt(parser)
    }
    if session.dtd != nil { parser.pointee.sax.pointee.getEntity = schemaEntity }
    // What is never declared cannot be expanded, whichever way libxml2 looks for it; `errorHandler` says so of each use.
    if session.isForProfile {
        parser.pointee.sax.pointee.entityDecl = nil
        parser.pointee.sax.pointee.unparsedEntityDecl = nil
    }
    let document = bytes.withUnsafeBytes { xmlCtxtReadMemory(parser, $0.baseAddress, count, nil, nil, Int32(options)) }
    guard let document else {
        if session.isClean { session.append("document is not well-formed", line: 0) }
        return nil
    }
    // Without a declared encoding libxml2 (2.9 and 2.14 alike) writes 条 as &#x6761; before it checks an ID by DTD, and
    // rejects it. UTF-8 is what such a document is in (XML 1.0, 4.3.3).
    if document.pointee.encoding == nil { document.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8")) }
    return document
}

/// The constraint “Root Element Type” (XML 1.0, 2.8) for the DOCTYPE of the document, which `xmlValidateDtd` sets aside.
private func checkRoot(_ document: xmlDocPtr, _ session: Session) {
    guard let doctype = document.pointee.intSubset?.pointee.name, let root = xmlDocGetRootElement(document),
        xmlStrEqual(doctype, root.pointee.name) == 0
    else { return }
    let names = (String(cString: root.pointee.name), String(cString: doctype))
    session.append("root element \(names.0) is not the \(names.1) of the DOCTYPE", line: xmlGetLineNo(root))
}

private func conforms(_ document: xmlDocPtr, to dtd: xmlDtdPtr) -> Bool {
    guard let context = xmlNewValidCtxt() else { return false }
    defer { xmlFreeValidCtxt(context) }
    return clibxml2_validate_dtd(context, document, dtd) == 1
}

private func conforms(_ document: xmlDocPtr, to grammar: xmlRelaxNGPtr) -> Bool {
    guard let context = xmlRelaxNGNewValidCtxt(grammar) else { return false }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    clibxml2_set_relaxng_handler(context, Library.errorHandler)
    return xmlRelaxNGValidateDoc(context, document) == 0
}
