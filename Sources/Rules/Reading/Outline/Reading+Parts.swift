/// What the chapters of a standard are for, as those who wrote the rules for products, specifications and codes of practice see them
/// (GB/T 20001.10—2014, table 1; GB/T 20001.5—2017; GB/T 20001.6—2017). Told by their titles, which authors may change: what no
/// title says otherwise holds requirements.

import Model
import Syntax

/// In the order of GB/T 20001.10—2014, table 1.
public enum Part: Int, Comparable, Sendable {
    case classification, requirement, sampling, method, inspection, marking, packing
    /// Neither ordered nor required: 总则, 程序, 追溯, elements and annexes.
    case other

    public static func < (a: Part, b: Part) -> Bool { a.rawValue < b.rawValue }
}

extension Reading {
    /// The chapter around a section, itself included; -1 for none.
    public func chapter(of section: Int) -> Int {
        var at = section
        while at >= 0, sections[at].parent >= 0 { at = sections[at].parent }
        return at
    }

    /// The part that a section belongs to.
    public mutating func part(of section: Int) -> Part {
        let chapter = chapter(of: section)
        guard chapter >= 0 else { return .other }
        if knownPart.chapter == chapter { return knownPart.part }
        let part = part(ofChapter: sections[chapter])
        knownPart = (chapter, part)
        return part
    }

    private func part(ofChapter chapter: Section) -> Part {
        guard chapter.isClause, chapter.zone == .body, chapter.title != nil else { return .other }
        if titleHas(chapter, PartWords.method) { return .method }
        if titleHas(chapter, PartWords.inspection) { return .inspection }
        if titleHas(chapter, PartWords.marking) { return .marking }
        if titleHas(chapter, PartWords.packing) { return .packing }
        if titleHas(chapter, PartWords.sampling) { return .sampling }
        if titleHas(chapter, PartWords.other) { return .other }
        if titleHas(chapter, PartWords.requirement) { return .requirement }
        if titleHas(chapter, PartWords.later) { return .other }
        return titleHas(chapter, PartWords.classification) ? .classification : .requirement
    }

    /// The clause of a chapter of methods around a section: the one right below the chapter, or the chapter that has none; -1 elsewhere.
    public mutating func method(around section: Int) -> Int {
        guard part(of: section) == .method else { return -1 }
        var at = section
        while sections[at].parent >= 0, sections[sections[at].parent].parent >= 0 { at = sections[at].parent }
        return at
    }

    /// The innermost section around a node; -1 before the first.
    public func section(at node: NodeID) -> Int {
        var low = 0
        var high = sections.count
        while low < high {
            let middle = (low + high) / 2
            if sections[middle].node <= node { low = middle + 1 } else { high = middle }
        }
        var at = low - 1
        while at >= 0, Int(nodes[sections[at].node].end) <= node { at = sections[at].parent }
        return at
    }

    /// Whether a section is another or stands in it.
    public func isWithin(_ section: Int, _ other: Int) -> Bool {
        var at = section
        while at >= 0, at != other { at = sections[at].parent }
        return at >= 0
    }

    /// Whether one of these words stands anywhere in a section or in what it holds.
    public func says(_ section: Int, _ words: [StaticString]) -> Bool {
        let range = nodes[sections[section].node].range
        return words.contains { bytes.contains($0, in: range) }
    }

    /// Whether a section's title, or that of a section in it, holds one of these words.
    public func isTitled(_ section: Int, _ words: [StaticString]) -> Bool {
        sections.indices.contains { isWithin($0, section) && titleHas(sections[$0], words) }
    }

    /// Whether a text still waits for its author: what it lacks is told by its placeholders.
    public func isUnfilled(_ range: ByteRange) -> Bool { bytes.contains("【待填", in: range) }

    /// Whether the document has a general, whose plan it follows and by which it is named.
    public var hasGeneral: Bool { !document.metadata.generals.isEmpty }

    /// Whether a text stands in the title of the document.
    public func titleSays(_ words: [StaticString]) -> Bool {
        words.contains { bytes.contains($0, in: document.metadata.title.range) }
    }
}

extension Reading {
    /// The parts of the document: those of its chapters, and those that a clause of another is about.
    mutating func namedParts() -> [Part] {
        var parts: [Part] = []
        var sought = PartWords.named
        var last: Part?
        for index in sections.indices where sections[index].isClause && sections[index].zone == .body {
            let part = part(of: index)
            if part != last, !parts.contains(part) { parts.append(part) }
            last = part
            guard !sought.isEmpty else { continue }
            sought.removeAll { part, titles in
                guard titleHas(sections[index], anyOf: titles) else { return parts.contains(part) }
                if !parts.contains(part) { parts.append(part) }
                return true
            }
        }
        return parts
    }
}

private enum PartWords {
    static let method: [StaticString] = ["试验方法", "检验方法", "检测方法", "测定方法", "证实方法", "分析方法", "测试方法", "验证方法", "评价方法", "试验与检验"]
    static let inspection: [StaticString] = ["检验规则", "检验项目", "检验与判定", "检验和判定", "判定规则", "评定规则", "验收规则", "质量检验"]
    static let marking: [StaticString] = ["标志", "标签", "标识", "随行文件", "随附文件", "使用说明"]
    static let packing: [StaticString] = ["包装", "运输", "贮存", "储存", "储运", "贮运"]
    static let sampling: [StaticString] = ["取样", "抽样", "扦样", "采样"]
    static let other: [StaticString] = ["总则", "原则", "程序", "追溯", "记录", "互认"]
    static let later: [StaticString] = ["评价", "评定", "监督", "档案", "改进"]
    static let requirement: [StaticString] = ["要求", "指标", "质量", "性能"]
    static let classification: [StaticString] = ["分类", "分级", "分型", "标记", "型号", "编码", "等级", "品种", "规格", "种类", "代号", "型式"]
    /// What clauses of other parts may be about.
    static let named: [(part: Part, titles: TitleWords)] = [
        (.sampling, ["取样", "抽样", "扦样", "采样", "组批"]), (.marking, ["标志", "标签", "标识", "标注"]),
        (.classification, ["分类", "等级", "分级", "规格", "型号", "标记"]),
    ]
}
