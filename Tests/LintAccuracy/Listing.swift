/// Entries of 规范性引用文件 put where they belong, with the sentence that cites them.

import Foundation

extension Entry {
    /// The order of GB/T 1.1—2020, 8.6.3.2, with JJF and JJG after industry standards.
    static func rank(_ number: String) -> (Int, String, [Int]) {
        let parts = number.components(separatedBy: " ")
        let code = parts[0]
        let digits = parts.dropFirst().joined().components(separatedBy: CharacterSet(charactersIn: "—:（"))[0].components(separatedBy: ".").map { part in
            Int(part.filter { $0.isNumber }) ?? 0
        }
        switch true {
        case code == "GB" || code == "GB/T" || code == "GB/Z": return (0, "", digits)
        case code.hasPrefix("JJ"): return (2, code, digits)
        case code.hasPrefix("DB") && code.dropFirst(2).first?.isNumber == true: return (3, code, digits)
        case code.hasPrefix("T/"): return (4, code, digits)
        case code.hasPrefix("ISO") || code.hasPrefix("IEC"): return (5, code, digits)
        case code.hasPrefix("Q/"): return (6, code, digits)
        case code.allSatisfy({ $0.isASCII }): return (1, code.replacingOccurrences(of: "/T", with: ""), digits)
        default: return (7, code, digits)
        }
    }

    static func precedes(_ one: String, _ other: String) -> Bool {
        let (first, second) = (rank(one), rank(other))
        if first.0 != second.0 { return first.0 < second.0 }
        if first.1 != second.1 { return first.1 < second.1 }
        return first.2.lexicographicallyPrecedes(second.2)
    }
}

extension Manuscript {
    /// The entry in its place in the list; nil where there is no list or the document is already there.
    func listing(_ entry: String) -> Edit? {
        let number = entry.components(separatedBy: "　")[0].replacingOccurrences(of: "⟪", with: "").replacingOccurrences(of: "⟫", with: "")
        let entries = entries(.references)
        let bare = number.components(separatedBy: "—")[0].components(separatedBy: ":")[0]
        guard let last = entries.last, !entries.contains(where: { $0.bare == bare }) else { return nil }
        let line = entries.first { Entry.precedes(number, $0.number) }?.line ?? last.line + 1
        return .slip(["- \(entry)"], at: line)
    }

    /// A sentence that cites normatively, where such a sentence can stand.
    func citing(_ number: String, _ seed: String) -> Edit? {
        if let host = hosts(.requirement).randomized(seed) {
            return .replace(host, lines[host] + ["托盘的标记应符合\(number)的规定。", "样品的标记应按照\(number)的规定进行。"][Int(ordinal) % 2])
        }
        guard let host = hosts(.method).randomized(seed) else { return nil }
        return .replace(host, lines[host] + "样品按\(number)规定的方法编号。")
    }
}

extension Operator {
    /// Entries that are wrong in themselves, cited in the text.
    static func listed(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [], _ entries: [String], citing: Bool = true,
        where suits: @escaping @Sendable (Manuscript) -> Bool = { _ in true }
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard suits(text) else { return [] }
            return text.picks([0], entries.count, rules).compactMap { _, index in
                let plain = entries[index].replacingOccurrences(of: "⟪", with: "").replacingOccurrences(of: "⟫", with: "")
                guard let listing = text.listing(entries[index]) else { return nil }
                guard citing else { return text.edited(plain, [listing]) }
                guard let sentence = text.citing(plain.components(separatedBy: "　")[0], "\(text.name)\(index)") else { return nil }
                return text.edited(plain, [listing, sentence])
            }
        }
    }
}
