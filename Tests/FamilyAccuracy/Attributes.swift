/// The brace group at the end of a heading or caption: `{#id 细化=origin 方法=test}`.

import AccuracySupport
import Foundation

struct Attributes {
    var tokens: [String] = []

    static let relations = ["细化", "补充", "加严", "不适用"]

    private init(tokens: [String]) { self.tokens = tokens }

    /// What a group says; none where the text is empty.
    init(_ group: String) {
        var token = ""
        var isQuoted = false
        for character in group.drop(while: { $0 != "{" }).dropFirst().dropLast() {
            if character == "\"" { isQuoted.toggle() }
            if character == " ", !isQuoted {
                tokens.append(token)
                token = ""
            } else {
                token.append(character)
            }
        }
        tokens = (tokens + [token]).filter { !$0.isEmpty }
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
        let text = Heading.split(line).words
        return tokens.isEmpty ? text : text + " {" + tokens.joined(separator: " ") + "}"
    }
}
