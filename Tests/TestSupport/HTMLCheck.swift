/// Whether a page is well-formed HTML of our own kind: tags balanced, ids unique, links within the page lead somewhere,
/// nothing that runs. Small on purpose: it knows what our emitter writes, not what browsers forgive.

package struct HTMLCheck {
    private let bytes: [UInt8]
    private var at = 0
    private var open: [String] = []
    private var ids: Set<String> = []
    private var targets: [String] = []

    /// What is wrong first; nil when nothing is.
    package static func violation(_ html: [UInt8]) -> String? {
        var check = HTMLCheck(bytes: html)
        return check.run()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private static let void: Set<String> = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
    /// Elements that a `p` or heading cannot hold: a browser ends it before them.
    private static let block: Set<String> = [
        "p", "ul", "ol", "li", "table", "section", "aside", "figure", "div", "h1", "h2", "h3", "h4", "h5", "h6", "main", "nav", "header", "hr", "dl",
    ]
    private static let phrasing: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "i", "b", "sub", "sup", "code", "dfn"]

    private mutating func run() -> String? {
        guard bytes.starts(with: Array("<!DOCTYPE html>\n".utf8)) else { return "no document type" }
        at = 16
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "<") {
                if let violation = tag() { return violation + ", byte \(at)" }
            } else {
                if bytes[at] == UInt8(ascii: "&"), !isReference() { return "a bare & at byte \(at)" }
                if bytes[at] == UInt8(ascii: ">") { return "a bare > at byte \(at)" }
                if bytes[at] < 0x20, bytes[at] != 0x0A, bytes[at] != 0x09 { return "a control character at byte \(at)" }
                at += 1
            }
        }
        if let left = open.last { return "<\(left)> is not ended" }
        if let missing = targets.first(where: { !ids.contains($0) }) { return "#\(missing) leads nowhere" }
        return nil
    }

    private func isReference() -> Bool {
        let names = ["&amp;", "&lt;", "&gt;", "&quot;", "&#10;", "&#39;"]
        return names.contains { bytes[at...].starts(with: $0.utf8) }
    }

    private mutating func tag() -> String? {
        let isEnd = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "/")
        at += isEnd ? 2 : 1
        let name = word()
        if name.isEmpty { return "a bare <" }
        if isEnd {
            guard open.popLast() == name else { return "</\(name)> ends another element" }
            guard take(">") else { return "</\(name) is not closed" }
            return nil
        }
        if ["script", "iframe", "object", "embed", "form"].contains(name) { return "<\(name)>" }
        if HTMLCheck.block.contains(name), let parent = open.last, HTMLCheck.phrasing.contains(parent) { return "<\(name)> in <\(parent)>" }
        if name == "a", open.contains("a") { return "<a> in <a>" }
        if let violation = attributes(name) { return violation }
        if HTMLCheck.void.contains(name) { return nil }
        open.append(name)
        if name == "style" { skipStyle() }
        return nil
    }

    private mutating func attributes(_ name: String) -> String? {
        var seen: Set<String> = []
        while true {
            if take(">") { return nil }
            guard take(" ") else { return "<\(name) is not closed" }
            let key = word()
            if key.isEmpty { return "<\(name) has an attribute without a name" }
            if !seen.insert(key).inserted { return "<\(name)> has \(key) twice" }
            if key.hasPrefix("on") { return "<\(name) \(key)>" }
            guard take("=\"") else {
                if bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: ">") { continue }
                return "\(key) of <\(name)> has no value"
            }
            let start = at
            while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
                if bytes[at] == UInt8(ascii: "&"), !isReference() { return "a bare & in \(key) of <\(name)>" }
                at += 1
            }
            let value = String(decoding: bytes[start..<at], as: UTF8.self)
            guard take("\"") else { return "\(key) of <\(name)> is not ended" }
            if let violation = note(key, value) { return violation }
        }
    }

    private mutating func note(_ key: String, _ value: String) -> String? {
        if key == "id" {
            if value.isEmpty || value.contains(" ") { return "the id “\(value)” is none" }
            if !ids.insert(value).inserted { return "the id “\(value)” is given twice" }
        }
        if key == "href" {
            if value.hasPrefix("#") { targets.append(String(value.dropFirst())) }
            let scheme = value.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
            if scheme.count < value.count, value.dropFirst(scheme.count).first == ":", !["http", "https", "mailto"].contains(scheme.lowercased()) {
                return "href=\"\(value)\""
            }
        }
        return nil
    }

    private mutating func word() -> String {
        let start = at
        while at < bytes.count,
            bytes[at] >= 0x61 && bytes[at] <= 0x7A || bytes[at] >= 0x30 && bytes[at] <= 0x39 || bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: ":")
        { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[at...].starts(with: text.utf8) else { return false }
        at += text.utf8.count
        return true
    }

    private mutating func skipStyle() {
        while at < bytes.count, !bytes[at...].starts(with: "</style>".utf8) { at += 1 }
    }
}
