/// 一致性: how a document corresponds to an international one (GB/T 1.2—2020, chapters 4 to 6; GB/T 1.1—2020, 8.1, 8.3 d)).

import Syntax

public struct Adoption: Equatable, Sendable {
    /// 一致性程度.
    public enum Degree: String, Sendable, CaseIterable {
        /// 等同: no technical difference, the same structure; the number is a double one.
        case identical = "IDT"
        /// 修改: technical differences that are marked and explained.
        case modified = "MOD"
        /// 非等效: not an adoption.
        case notEquivalent = "NEQ"

        /// As the foreword says it.
        var word: String {
            switch self {
            case .identical: "等同采用"
            case .modified: "修改采用"
            case .notEquivalent: "非等效"
            }
        }
    }

    public var number: StandardNumber
    /// As given in the header: `ISO 7301:2021《大米　规范》, MOD`.
    public var title: String?
    public var degree: Degree

    /// `ISO 7301:2021, MOD`; the comma may be full-width, the title in 《》 may be left out.
    init?(_ text: String) {
        guard let comma = text.lastIndex(where: { $0 == "," || $0 == "，" }),
            let degree = Degree(rawValue: String(text[text.index(after: comma)...].filter { $0 != " " }))
        else { return nil }
        let before = String(text[..<comma])
        let split = CitedTitle.split(before)
        guard let number = StandardNumber(split?.before ?? before) else { return nil }
        self.number = number
        title = split?.title
        self.degree = degree
    }

    /// As on the cover (10.3.1.3): `ISO 7301:2021, MOD`.
    public var printed: String { number.printed + ", " + degree.rawValue }
}

/// `GB/T 1354—2018《大米》`: a number and its title.
enum CitedTitle {
    static func split(_ text: String) -> (before: String, title: String)? {
        guard text.hasSuffix("》"), let open = text.firstIndex(of: "《") else { return nil }
        let before = text[..<open].reversed().drop { $0 == " " || $0 == "\u{3000}" }.reversed()
        return (String(before), String(text[text.index(after: open)...].dropLast()))
    }
}
