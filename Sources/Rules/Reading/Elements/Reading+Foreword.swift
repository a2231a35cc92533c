/// What the rules of the foreword ask of it: its paragraphs, and the list of what changed (GB/T 1.1—2020, 8.3).

import Model
import Syntax

extension Reading {
    /// The paragraphs of the foreword in order, those of its lists included; none without a foreword.
    public var forewordParagraphs: [NodeID] {
        guard let section = document.foreword.section else { return [] }
        return (section + 1..<Int(nodes[section].end)).filter { nodes[$0].kind == .paragraph }
    }

    /// The heading of the foreword.
    public var forewordHead: ByteRange? {
        sections.first { $0.kind == .element(.foreword) }.map(head)
    }

    /// Whether the foreword prints a sentence made from the header that satisfies `matches`.
    public func isMade(_ matches: (String) -> Bool) -> Bool {
        document.foreword.pieces.contains { piece in
            if case .sentence(let text) = piece { matches(text) } else { false }
        }
    }

    /// Whether a paragraph is that of an item.
    public func isOfItem(_ paragraph: NodeID) -> Bool {
        guard paragraph > 2, nodes[paragraph - 1].kind == .label, case .item = nodes[paragraph - 2].kind else { return false }
        return true
    }

    /// Where the foreword says what the document replaces; nil where it does not.
    public func replacingSentence(_ paragraphs: [NodeID]) -> ByteRange? {
        for paragraph in paragraphs {
            guard let text = textRange(of: paragraph), let word = bytes.find("代替", in: text), !bytes.has("所", before: word, floor: text.lower),
                !bytes.has("被", before: word, floor: text.lower)
            else { continue }
            return text
        }
        return nil
    }

    /// The paragraph of the foreword that leads to what changed since the edition before; not what differs from an adopted document.
    public func changesLead(_ paragraphs: [NodeID]) -> NodeID? {
        let isAdopted = !document.metadata.adoptions.isEmpty
        return paragraphs.first { paragraph in
            guard !isOfItem(paragraph), let text = textRange(of: paragraph), bytes.contains("：", in: text) || bytes.contains(":", in: text) else {
                return false
            }
            if bytes.contains("变化", in: text) { return true }
            guard !isAdopted, !bytes.contains("版本", in: text) else { return false }
            let speaksOfChange = (["修改", "变更", "改动", "修订", "差异", "更改"] as [StaticString]).contains { bytes.contains($0, in: text) }
            return speaksOfChange && (["主要", "相比", "比较", "如下"] as [StaticString]).contains { bytes.contains($0, in: text) }
        }
    }

    /// The list behind a paragraph.
    public func list(ledBy paragraph: NodeID) -> ListUse? { lists.first { $0.lead == paragraph } }

    /// The texts of the items of a list, each that of its first paragraph.
    public func itemTexts(_ list: ListUse) -> [(item: NodeID, text: ByteRange)] {
        children(list.node).compactMap { item in
            guard let paragraph = children(item).first(where: { nodes[$0].kind == .paragraph }), let text = textRange(of: paragraph) else { return nil }
            return (item, text)
        }
    }

    /// Whether an item holds a list.
    public func holdsList(_ item: NodeID) -> Bool {
        children(item).contains { if case .list = nodes[$0].kind { true } else { false } }
    }
}

extension [UInt8] {
    /// Behind 起草单位: the end of `：`, or of 为, 有 and the like, a remark in parentheses left out; nil where the word names nobody.
    func listingMark(after start: Int, limit: Int) -> (end: Int, isColon: Bool)? {
        var at = skipBlanks(start, limit: limit)
        if has("（", at: at, limit: limit), let close = find("）", in: ByteRange(at, limit)) { at = close + 3 }
        if has("：", at: at, limit: limit) { return (at + 3, true) }
        if at < limit, self[at] == UInt8(ascii: ":") { return (at + 1, true) }
        for word in ["分别为", "包括", "为", "有", "是"] as [StaticString] where has(word, at: at, limit: limit) {
            let end = at + word.utf8CodeUnitCount
            return (has("：", at: end, limit: limit) ? end + 3 : end, false)
        }
        return nil
    }

    /// The first mark between names that is no 、: a comma, a semicolon, or a blank where no 、 stands at all.
    func wrongSeparator(_ names: ByteRange) -> ByteRange? {
        var at = names.lower
        var depth = 0
        while at < names.upper {
            if has("（", at: at, limit: names.upper) || self[at] == UInt8(ascii: "(") { depth += 1 }
            if has("）", at: at, limit: names.upper) || self[at] == UInt8(ascii: ")") { depth -= 1 }
            if depth <= 0 {
                for mark in ["，", "；", "/"] as [StaticString] where has(mark, at: at, limit: names.upper) {
                    return ByteRange(at, at + mark.utf8CodeUnitCount)
                }
                let isAscii = self[at] == UInt8(ascii: ",") || self[at] == UInt8(ascii: ";")
                if isAscii, at - 3 >= names.lower, Characters.isHan(scalar(at: characterStart(before: at))) { return ByteRange(at, at + 1) }
            }
            at = characterEnd(at)
        }
        guard !contains("、", in: names) else { return nil }
        // `张　三` is one name, `张三 李四` are two.
        let from = skipBlanks(names.lower, limit: names.upper)
        at = from
        while at < names.upper {
            let length = blankLength(at: at, limit: names.upper)
            let next = skipBlanks(at, limit: names.upper)
            if length > 0, next + 6 <= names.upper, at - from >= 6, Characters.isHan(scalar(at: next)), Characters.isHan(scalar(at: characterStart(before: at)))
            {
                return ByteRange(at, next)
            }
            at = length > 0 ? next : characterEnd(at)
        }
        return nil
    }
}

extension Reading {
    /// What stands behind the last comma of a text.
    func lastClause(_ text: ByteRange) -> String {
        var start = text.lower
        for mark in ["。", "，"] as [StaticString] {
            while let stop = bytes.find(mark, in: ByteRange(start, text.upper)), stop + 3 < text.upper { start = stop + 3 }
        }
        return self.text(ByteRange(start, text.upper))
    }
}

extension [UInt8] {
    /// Whether a text says that no more than the wording changed.
    func saysNothingChanged(_ text: ByteRange) -> Bool {
        let subjects: [StaticString] = ["技术变化", "技术内容", "编辑性", "主要变化", "变化"]
        let denials: [StaticString] = ["没有", "无", "未", "仅", "只", "不变", "不涉及"]
        return subjects.contains { contains($0, in: text) } && denials.contains { contains($0, in: text) }
    }
}
