/// The brace group at the end of a heading or caption: `{#id 细化=origin 方法=test}`.

import Foundation

struct Attributes {
    var tokens: [String] = []

    static let relations = ["细化", "补充", "加严", "不适用"]

    /// A heading's text and its group.
    static func split(_ text: String) -> (String, Attributes) {
        guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else { return (text, Attributes()) }
        var tokens: [String] = []
        var token = ""
        var isQuoted = false
        for character in text[text.index(after: open)...].dropLast() {
            if character == "\"" { isQuoted.toggle() }
            if character == " ", !isQuoted {
                tokens.append(token)
                token = ""
            } else {
                token.append(character)
            }
        }
        return (text[..<open].trimmingCharacters(in: .whitespaces), Attributes(tokens: (tokens + [token]).filter { !$0.isEmpty }))
    }

    var id: String? { tokens.first { $0.hasPrefix("#") }.map { String($0.dropFirst()) } }
    func has(_ flag: String) -> Bool { tokens.contains(flag) }
    func value(_ key: String) -> String? { tokens.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) } }

    /// The ids that a relation names.
    func targets(_ key: String) -> [String] {
        (value(key) ?? "").trimmingCharacters(in: ["\""]).components(separatedBy: ",").filter { !$0.isEmpty }
    }

    func removing(_ key: String) -> Attributes { Attributes(tokens: tokens.filter { !$0.hasPrefix(key + "=") && $0 != key }) }
    func adding(_ token: String) -> Attributes { Attributes(tokens: tokens + [token]) }

    /// The line with this group in place of its own.
    func replacing(in line: String) -> String {
        let text = Attributes.split(line).0
        return tokens.isEmpty ? text : text + " {" + tokens.joined(separator: " ") + "}"
    }
}
