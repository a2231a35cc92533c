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

    /// `甲` of 由甲归口 and of 由甲提出并归口.
    static func administrator(_ text: String) -> String? {
        if text.firstIndex(of: "提出并归口") != nil { return between(text, "由", "提出并归口") }
        guard let start = text.firstIndex(of: "提出") else { return between(text, "由", "归口") }
        return between(String(text[start...]), "由", "归口")
    }
}

extension Foreword.Slot {
    /// The slots that a paragraph fills; several where it holds several sentences.
    static func recognised(_ text: String) -> [Foreword.Slot] {
        var slots: [Foreword.Slot] = []
        func has(_ word: String) -> Bool { text.firstIndex(of: word) != nil }
        if has("起草。") || has("规则起草"), has("GB/T 1.1") || has("GB/T1.1") { slots.append(.basis) }
        if has("部分。") && has("的第") || has("已经发布") && has("部分") { slots.append(.parts) }
        if has("本文件代替") || has("本标准代替") || has("部分代替") { slots.append(.replaced) }
        if has("等同采用") || has("修改采用") || has("非等效") { slots.append(.adopted) }
        if has("涉及专利") || has("识别专利") || has("识别这些专利") { slots.append(.patents) }
        if has("提出。") || has("提出并归口") { slots.append(.proposed) }
        if has("归口。") { slots.append(.administered) }
        if has("起草单位：") || has("起草单位:") { slots.append(.drafters) }
        if has("起草人：") || has("起草人:") { slots.append(.people) }
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
