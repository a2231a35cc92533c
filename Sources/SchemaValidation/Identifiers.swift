/// Ids and references of a document of ours (XML 1.0, 3.3.1: an id stands once, a reference leads to one). libxml2 checks
/// xsd:ID and xsd:IDREF of a RELAX NG grammar, but tells of a repeated id neither that it is one nor where the other
/// stands, and of the ids within an element that the grammar forbids it knows nothing.

import CLibXML2

/// The attributes of the profile that refer. `headers` may name several ids.
private let references = ["rid", "target", "continued-from", "headers"]

/// Adds an error for each use of an id after its first, and for each reference to an id that is not there.
func judgeIdentifiers(_ document: xmlDocPtr, _ session: Session) {
    var lines: [String: Int] = [:]
    var referring: [(attribute: String, id: String, line: Int)] = []
    var next = xmlDocGetRootElement(document)
    while let node = next {
        if node.pointee.type == XML_ELEMENT_NODE, node.pointee.properties != nil {
            let line = xmlGetLineNo(node)
            if let id = value(of: "id", in: node) {
                if let first = lines[id] {
                    session.append("ID \"\(id)\" is already defined on line \(first)", line: line)
                } else {
                    lines[id] = line
                }
            }
            for attribute in references {
                for id in value(of: attribute, in: node)?.split(separator: " ") ?? [] { referring.append((attribute, String(id), line)) }
            }
        }
        next = following(node)
    }
    for (attribute, id, line) in referring where lines[id] == nil {
        session.append("IDREF attribute \(attribute) references an unknown ID \"\(id)\"", line: line)
    }
}

private func value(of attribute: String, in element: xmlNodePtr) -> String? {
    guard let value = xmlGetNoNsProp(element, attribute) else { return nil }
    defer { clibxml2_free(value) }
    return String(cString: value)
}

/// The next node in document order; only elements are entered.
private func following(_ node: xmlNodePtr) -> xmlNodePtr? {
    if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
    var node = node
    while true {
        if let sibling = node.pointee.next { return sibling }
        guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
        node = parent
    }
}
