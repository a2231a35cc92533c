/// What a chapter is made of: how many of its sentences, those of its clauses included, require, recommend or instruct.

import Model
import Syntax

extension Reading {
    public struct Weight: Sendable {
        public var requirements = 0
        public var recommendations = 0
        public var instructions = 0
        /// Blocks of text.
        public var blocks = 0
    }

    /// Of a section and all below it.
    public func weight(of index: Int) -> Weight {
        var weight = Weight()
        let end = Int(nodes[sections[index].node].end)
        var at = index
        while at < sections.count, sections[at].node < end {
            weight.requirements += sections[at].requirements
            weight.recommendations += sections[at].recommendations
            weight.instructions += sections[at].instructions
            weight.blocks += sections[at].blocks
            at += 1
        }
        return weight
    }

    /// The chapters behind the fixed elements.
    public var chapters: [Int] {
        sections.indices.filter { sections[$0].isClause && sections[$0].level == 1 && sections[$0].parent < 0 && sections[$0].zone == .body }
    }

    /// Whether a section's title is one of these.
    public func isTitled(_ section: Section, _ titles: [StaticString]) -> Bool {
        guard let title = section.title else { return false }
        return titles.contains { bytes.isEqual(title, $0) }
    }

    /// Whether a title speaks of verifying, a clause names a method that is there, or a table names one in its column of methods.
    var verifies: Bool {
        let words: [StaticString] = [
            "方法", "检验", "试验", "检测", "测定", "证实", "验证", "核查", "评价", "测量", "检查", "测评", "评估", "验收", "查验", "核验", "监督", "认证", "审核", "测试", "考核",
        ]
        if sections.contains(where: { $0.zone != .foreword && $0.zone != .introduction && $0.kind != .term && titleHas($0, words) }) { return true }
        if sections.contains(where: { !(document.methods(at: $0.anchor) ?? []).isEmpty }) { return true }
        return captioned.contains { index in
            let place = document[index]
            guard place.kind == .table, let head = children(place.node).first(where: { kind($0) == .row(isHead: true) }),
                bytes.contains("方法", in: range(head)) || bytes.contains("证实", in: range(head))
            else { return false }
            return (place.node..<Int(nodes[place.node].end)).contains { kind($0) == .citation || document.bindings.target(of: $0) != nil }
        }
    }
}

extension Reading {
    /// Whether a section around this one has such a title.
    func isWithin(_ section: Section, _ endings: [StaticString]) -> Bool {
        section.parent >= 0 && (titleEnds(sections[section.parent], in: endings) || isWithin(sections[section.parent], endings))
    }
}

extension Reading {
    /// The title of the steps around the sentence; nil outside.
    var steps: ByteRange? { around(stepTitles) }

    /// The title around the sentence that ends in one of these; nil outside.
    func around(_ endings: [StaticString]) -> ByteRange? {
        var at = section
        while at >= 0 {
            if titleEnds(sections[at], in: endings) { return sections[at].title }
            at = sections[at].parent
        }
        return nil
    }
}

extension Reading {
    /// For `core-type-clauses`: a recommendation among steps, a requirement or recommendation among methods of verification.
    mutating func judgeTypeOfSentence() {
        guard let kind = document.metadata.kind, kind == .testMethod || kind == .code || kind == .specification else { return }
        if let word = modals.first(where: { $0.modality == .recommendation }), kind != .specification, let steps {
            report("core-type-clauses", at: word.range, phrase: 2, [.text(text(steps)), quoted(word.range)])
        } else if kind != .testMethod, let proof = around(proofTitles),
            let word = modals.first(where: { $0.modality == .recommendation || $0.modality == .requirement })
        {
            report("core-type-clauses", at: word.range, phrase: 4, [.text(text(proof)), quoted(word.range)])
        }
    }
}

/// What `core-general-req-shall` asks of; 8.10 names the first, the last three are called like it. 通用要求 is `struct-general-kind`.
let generalRequirements: [StaticString] = ["总体要求", "总要求", "一般要求", "基本要求", "共性要求"]

let stepTitles: [StaticString] = ["步骤", "程序指示", "操作程序", "操作要求", "操作规程", "作业程序", "作业要求"]

/// Methods of verification (GB/T 1.1—2020, table 4).
let proofTitles: [StaticString] = ["证实方法", "验证方法", "证实"]
