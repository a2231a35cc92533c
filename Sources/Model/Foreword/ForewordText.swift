/// Recognises the sentences of a foreword by their wording, old wordings included.

import Syntax

enum ForewordText {
    /// The text of a block without markup, line ends joined.
    static func plain(_ parse: Parse, _ node: NodeID) -> String {
        var bytes: [UInt8] = []
        for id in node..<parse.tree.end(node) {
            switch parse.tree[id].kind {
            case .text, .code, .citedTitle, .reference, .termNumber, .standardNumber, .locator: bytes += parse.source.bytes[parse.tree[id].range.indices]
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands between two words; nil if they do not both occur.
    static func between(_ text: String, _ before: String, _ after: String) -> String? {
        guard let start = text.firstIndex(of: before), let rest = Optional(text[text.index(start, offsetBy: before.count)...]),
            let end = String(rest).firstIndex(of: after)
        else { return nil }
        return String(String(rest)[..<end])
    }

    /// `甲` of 由甲提出 and of 由甲负责提出; nil where no sentence says so.
    static func proposer(_ sentences: [Sentence]) -> String? {
        guard let said = (sentences.first { $0.says("提出") } ?? sentences.first { $0.text.contains("提出") })?.text else { return nil }
        return (after(said, "提出单位") ?? between(said, "由", "提出")).map(name)
    }

    /// `乙` of 由乙归口, of 由甲提出，由乙归口 and of 由乙提出并归口.
    static func administrator(_ sentences: [Sentence]) -> String? {
        guard let said = (sentences.first { $0.says("归口") } ?? sentences.first { $0.text.contains("归口") })?.text else { return nil }
        if let unit = after(said, "归口单位") { return name(unit) }
        guard let proposed = said.firstIndex(of: "提出") else { return between(said, "由", "归口").map(name) }
        let rest = said[proposed...].dropFirst(2)
        guard let end = String(rest).firstIndex(of: "归口") else { return nil }
        var middle = String(rest)[..<end]
        if let start = String(middle).firstIndex(of: "，由") ?? String(middle).firstIndex(of: "并由") { middle = String(middle)[start...].dropFirst(2) }
        let named = middle.drop { "、，,并和及与由".contains($0) }
        if named.isEmpty { return between(said, "由", "提出").map(name) }
        // 提出、组织实施并归口: what is done, not who does it.
        return ["实施", "管理", "解释"].contains(where: named.contains) ? nil : name(String(named))
    }

    /// What is listed behind a word: `一、二` of `起草单位：一、二。` and of `起草单位（排名不分先后）：一、二。`.
    static func after(_ text: String, _ word: String) -> String? {
        guard let start = text.firstIndex(of: word) else { return nil }
        var rest = text[start...].dropFirst(word.count)
        if let open = rest.first, open == "（" || open == "(", let close = rest.firstIndex(where: { $0 == "）" || $0 == ")" }) {
            rest = rest[close...].dropFirst()
        }
        if rest.first == "为" || rest.first == "有" { rest = rest.dropFirst() }
        guard rest.first == "：" || rest.first == ":" else { return nil }
        rest = rest.dropFirst()
        return String(rest.prefix { $0 != "。" && $0 != "；" })
    }

    /// A name without the word for how its bearer acts, and without a remark on the order of names.
    private static func name(_ text: String) -> String {
        for word in ["负责", "联合", "共同", "统一"] where text.hasSuffix(word) { return String(text.dropLast(word.count)) }
        return text
    }
}

extension Sentence {
    /// Whether it says on what basis the document was drafted.
    var isBasis: Bool {
        (text.contains("GB/T 1.1") || text.contains("GB/T1.1")) && text.contains("起草") && !text.contains("起草单位") && !text.contains("起草人")
    }

    var isOnPatents: Bool { text.contains("涉及专利") || text.contains("识别专利") || text.contains("识别这些专利") }

    var isOnReplaced: Bool { ["本文件代替", "本标准代替", "部分代替"].contains(where: text.contains) }

    /// Whether it says who did something for the document: `本文件由甲提出并解释`.
    func says(_ deed: StaticString) -> Bool {
        let said = FixedSentence.normalized(text)
        guard said.hasPrefix("本文件由") || said.hasPrefix("由") else { return false }
        let bytes = Array(said.utf8)
        // A deed within 归口单位 is a name.
        return bytes.indices.contains { at in
            bytes.has(deed, at: at, limit: bytes.count) && !bytes.has("单位", at: at + deed.utf8CodeUnitCount, limit: bytes.count)
        }
    }
}

extension Foreword.Slot {
    /// The slots that a paragraph fills; several where it holds several sentences.
    static func recognised(_ text: String, _ sentences: [Sentence]) -> [Foreword.Slot] {
        var slots: [Foreword.Slot] = []
        func has(_ word: String) -> Bool { text.firstIndex(of: word) != nil }
        func lists(_ word: String) -> Bool { ForewordText.after(text, word) != nil }
        if sentences.contains(where: \.isBasis) { slots.append(.basis) }
        if has("部分。") && has("的第") || has("已经发布") && has("部分") { slots.append(.parts) }
        if has("本文件代替") || has("本标准代替") || has("部分代替") { slots.append(.replaced) }
        if has("等同采用") || has("修改采用") || has("非等效") { slots.append(.adopted) }
        if sentences.contains(where: \.isOnPatents) { slots.append(.patents) }
        if has("提出。") || has("提出并归口") || sentences.contains(where: { $0.says("提出") }) || lists("提出单位") { slots.append(.proposed) }
        if has("归口。") || sentences.contains(where: { $0.says("归口") }) || lists("归口单位") { slots.append(.administered) }
        if has("起草单位：") || lists("起草单位") { slots.append(.drafters) }
        if has("起草人：") || lists("起草人") { slots.append(.people) }
        if has("历次版本") || has("首次发布") { slots.append(.history) }
        return slots
    }
}

extension String {
    /// The index where `word` first begins.
    fileprivate func firstIndex(of word: String) -> String.Index? {
        guard let first = word.first else { return nil }
        var at = startIndex
        while let candidate = self[at...].firstIndex(of: first) {
            if self[candidate...].hasPrefix(word) { return candidate }
            at = index(after: candidate)
        }
        return nil
    }
}
