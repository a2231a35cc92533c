/// What the scope says: the verbs of its statements, what each has as its object, and whether it tells where the document applies
/// (GB/T 1.1—2020, 8.5).

import Model
import Syntax

/// 规定了 and the other five verbs of statements (8.5.3).
public enum ScopeVerb: UInt8, CaseIterable, Sendable {
    case specifies, establishes, describes, provides, gives, defines

    public var word: StaticString {
        switch self {
        case .specifies: "规定了"
        case .establishes: "确立了"
        case .describes: "描述了"
        case .provides: "提供了"
        case .gives: "给出了"
        case .defines: "界定了"
        }
    }

    /// Without 了.
    public var stem: StaticString {
        switch self {
        case .specifies: "规定"
        case .establishes: "确立"
        case .describes: "描述"
        case .provides: "提供"
        case .gives: "给出"
        case .defines: "界定"
        }
    }
}

/// `规定了盟丰大米的等级、产地环境和质量的要求`.
public struct ScopeStatement: Sendable {
    public var verb: ScopeVerb
    public var range: ByteRange
    /// The parts of what follows the verb, as far as the next, between 、, ，, 和, 及 and 与.
    public var items: [ByteRange]

    /// Whether 的要求 at its end has all parts before it as its own.
    public func isGoverned(_ bytes: [UInt8]) -> Bool {
        // `…的指导和建议`: the words beside the last one.
        for item in items.reversed() {
            if governors.contains(where: { bytes.has($0, before: item.upper, floor: item.lower) }) { return true }
            guard governors.contains(where: { item.count == 6 && $0.utf8Bytes.dropFirst(3).elementsEqual(bytes[item.indices]) }) else { return false }
        }
        return false
    }
}

public struct ScopeText: Sendable {
    public var section: Int
    /// The sentences of its paragraphs, and its items.
    public var sentences: [ByteRange] = []
    public var statements: [ScopeStatement] = []
    public var isApplied = false
}

extension Reading {
    /// The text of the scope; nil without one.
    public func scopeText() -> ScopeText? {
        guard let number = sections.firstIndex(where: { $0.kind == .element(.scope) }) else { return nil }
        var scope = ScopeText(section: number)
        for child in children(sections[number].node) {
            switch kind(child) {
            case .paragraph: if let text = textRange(of: child) { add(text, to: &scope) }
            case .list:
                for item in children(child) {
                    for block in children(item) where kind(block) == .paragraph {
                        guard let text = textRange(of: block) else { continue }
                        if scope.statements.isEmpty || bytes.contains("适用于", in: text) || verb(in: text, from: text.lower) != nil {
                            add(text, to: &scope)
                        } else {
                            scope.statements[scope.statements.count - 1].items += parts(of: text)
                        }
                    }
                }
            default: break
            }
        }
        return scope
    }

    private func add(_ text: ByteRange, to scope: inout ScopeText) {
        var start = text.lower
        while start < text.upper {
            let stop = bytes.find("。", in: ByteRange(start, text.upper)).map { $0 + 3 } ?? text.upper
            let sentence = ByteRange(bytes.skipBlanks(start, limit: stop), stop)
            scope.sentences.append(sentence)
            if bytes.contains("适用于", in: sentence) { scope.isApplied = true }
            addStatements(sentence, to: &scope)
            start = stop
        }
    }

    private func addStatements(_ sentence: ByteRange, to scope: inout ScopeText) {
        var next = verb(in: sentence, from: sentence.lower)
        while let (verb, range) = next {
            next = self.verb(in: sentence, from: range.upper)
            var end = next?.range.lower ?? sentence.upper
            if let other = bytes.find("适用于", in: ByteRange(range.upper, end)) { end = other }
            // What joins the next verb to this object is no part of it.
            if next != nil, let comma = lastComma(ByteRange(range.upper, end)), end - comma <= 15 { end = comma }
            while end > range.upper, isStop(before: end) { end = bytes.characterStart(before: end) }
            let object = ByteRange(range.upper, end)
            scope.statements.append(ScopeStatement(verb: verb, range: range, items: parts(of: object)))
        }
    }

    private func verb(in sentence: ByteRange, from start: Int) -> (verb: ScopeVerb, range: ByteRange)? {
        var at = start
        while at + 9 <= sentence.upper {
            if bytes.has("了", at: at + 6, limit: sentence.upper),
                let verb = ScopeVerb.allCases.first(where: { bytes.has($0.word, at: at, limit: sentence.upper) })
            {
                return (verb, ByteRange(at, at + 9))
            }
            at = bytes.characterEnd(at)
        }
        return nil
    }

    private func lastComma(_ range: ByteRange) -> Int? {
        var at = range.upper
        while at > range.lower {
            at = bytes.characterStart(before: at)
            if bytes.has("，", at: at, limit: range.upper) || bytes.has("；", at: at, limit: range.upper) { return at }
        }
        return nil
    }

    private func isStop(before end: Int) -> Bool {
        (["。", "，", "；", "、", "："] as [StaticString]).contains { bytes.has($0, before: end, floor: 0) } || bytes[end - 1] == 0x20
    }

    /// Between the marks and words that join.
    public func parts(of object: ByteRange) -> [ByteRange] {
        var parts: [ByteRange] = []
        var start = object.lower
        var at = object.lower
        while at < object.upper {
            guard let joint = scopeJoints.first(where: { bytes.has($0, at: at, limit: object.upper) }) else {
                at = bytes.characterEnd(at)
                continue
            }
            if at > start { parts.append(ByteRange(start, at)) }
            at += joint.utf8CodeUnitCount
            start = at
        }
        if start < object.upper { parts.append(ByteRange(start, object.upper)) }
        return parts
    }

    /// A part without what it belongs to and without the words that end it: 包装 of `大米的包装的要求`.
    public func aspect(of part: ByteRange) -> ByteRange {
        var (lower, upper) = (part.lower, part.upper)
        var isCut = true
        while isCut {
            isCut = false
            for word in scopeTails where bytes.has(word, before: upper, floor: lower) && upper - word.utf8CodeUnitCount > lower {
                upper -= word.utf8CodeUnitCount
                isCut = true
            }
        }
        while let de = bytes.find("的", in: ByteRange(lower, upper)), de + 3 < upper { lower = de + 3 }
        return ByteRange(lower, upper)
    }
}

private let scopeJoints: [StaticString] = ["、", "，", "；", "：", "。", "以及", "和", "及", "与"]
private let scopeTails: [StaticString] = ["的要求", "的规定", "的内容", "等", "等方面", "方面", "的指示", "的建议", "的指导", "的信息"]

extension Reading {
    /// `本文件对各方面作出规定，包括`: the opening of a scope that says it is this document and has no verb of the six before its comma.
    func strayOpening(of scope: ScopeText) -> ByteRange? {
        guard let first = scope.sentences.first, let verb = scope.statements.first?.range, verb.lower < first.upper,
            bytes.has("本", at: first.lower, limit: first.upper), let comma = bytes.find("，", in: ByteRange(first.lower, verb.lower))
        else { return nil }
        let opening = ByteRange(first.lower, comma)
        return bytes.contains("适用", in: opening) || comma - first.lower < 15 ? nil : opening
    }
}

extension [UInt8] {
    /// Whether a verb stands where a statement has it: behind 本文件 or its like, or behind a comma.
    func opensStatement(_ at: Int, _ sentence: ByteRange) -> Bool {
        var end = at
        for word in statementAdverbs where has(word, before: end, floor: sentence.lower) { end -= word.utf8CodeUnitCount }
        return end == sentence.lower || statementSubjects.contains { has($0, before: end, floor: sentence.lower) }
    }
}

private let statementAdverbs: [StaticString] = ["还", "也", "并", "主要", "重点", "具体", "详细", "系统", "全面", "分别", "同时"]
private let statementSubjects: [StaticString] = ["文件", "标准", "部分", "规范", "规程", "指南", "导则", "，", "；", "、", "。", "则"]

private let governors: [StaticString] = ["的要求", "的指示", "的建议", "的指导", "的信息", "的规定", "的程序", "的方法", "的原则", "的术语", "的指南", "的说明"]
