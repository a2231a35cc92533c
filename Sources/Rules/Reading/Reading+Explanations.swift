/// Whether each variable of each formula is explained, where and in which order (GB/T 1.1—2020, 9.9.3.1, 10.4.3).

import Model
import Syntax

extension Reading {
    /// Formulas on lines of their own, of the text itself.
    public var displays: [NodeID] {
        document.numbering.formulas.filter { node in
            guard case .formula = nodes[node].kind else { return false }
            return !isQuoted(node)
        }
    }

    mutating func judgeExplanations() {
        let displays = self.displays
        guard !displays.isEmpty else { return }
        var chapters: [NodeID] = []
        for section in sections where section.parent < 0 { chapters.append(section.node) }
        let general = keys.filter { isOfSymbols($0) }.flatMap { lines($0) }.flatMap { symbols($0) }
        let own = keys.filter { isOfFormula($0) }
        var known: [FormulaSymbol] = []
        var chapter: NodeID = -1
        var next = 0
        var pending: [(node: NodeID, symbols: [FormulaSymbol])] = []
        for (index, node) in displays.enumerated() {
            let here = chapters.last { $0 < node } ?? -1
            if here != chapter {
                known = []
                chapter = here
            }
            guard let formula = document.formulas.id(at: node), !document.formulas.tree.isReaction(formula) else { continue }
            pending.append((node, document.formulas.tree.symbols(of: formula, bytes)))
            // The key behind it, before the next formula; what stands before it in the chapter explains, too.
            let limit = index + 1 < displays.count ? displays[index + 1] : chapters.first { $0 > node } ?? nodes.count
            var explained: [KeyLine] = []
            while next < own.count, own[next].node < limit {
                if own[next].node > node { explained += lines(own[next]) }
                next += 1
            }
            let follower = self.next(after: node)
            if explained.isEmpty, follower > 0, index + 1 < displays.count, isSharedKeyAhead(node, displays[index + 1]) { continue }
            judgeForm(explained)
            let before = known
            known += explained.flatMap { symbols($0) }
            if explained.isEmpty, judgeOtherKey(behind: node) {
                pending = []
                continue
            }
            if !explained.isEmpty { judgeOrder(explained, pending.flatMap(\.symbols)) }
            for (_, symbols) in pending { judge(symbols, before + known + general) }
            pending = []
        }
    }

    /// Whether the next formula follows at once, or behind a short joint such as 或: their key stands behind both.
    private func isSharedKeyAhead(_ node: NodeID, _ other: NodeID) -> Bool {
        var at = next(after: node)
        var steps = 0
        while at >= 0, steps < 4 {
            if at == other { return true }
            guard nodes[at].kind == .paragraph else { return false }
            at = next(after: at)
            steps += 1
        }
        return false
    }

    /// All that are not explained are one finding, at the first.
    private mutating func judge(_ symbols: [FormulaSymbol], _ known: [FormulaSymbol]) {
        var missing: [FormulaSymbol] = []
        for symbol in symbols where !known.contains(where: { symbol.isExplained(by: $0) }) && !missing.contains(where: { $0.key == symbol.key }) {
            missing.append(symbol)
        }
        guard let first = missing.first else { return }
        report("eq-where-list", at: first.range, [.text(missing.map { text($0.range) }.joined(separator: "、"))])
    }

    /// 其中： or the lines alone, where 式中： should stand.
    private mutating func judgeOtherKey(behind node: NodeID) -> Bool {
        let next = next(after: node)
        guard next >= 0 else { return false }
        if let opening = openings.first(where: { $0.kind == .key && $0.block == next }) {
            report("eq-where-list", at: opening.range, phrase: 1, [quoted(opening.range)])
            return true
        }
        var paragraph = next
        if case .list = nodes[next].kind, let item = children(next).first(where: { _ in true }) {
            paragraph = children(item).first { nodes[$0].kind == .paragraph } ?? next
        }
        guard nodes[paragraph].kind == .paragraph, let range = textRange(of: paragraph) else { return false }
        let line = firstLine(range)
        guard let dash = bytes.find("——", in: line), dash > line.lower, dash - line.lower <= 40 else { return false }
        for at in line.lower..<dash where bytes[at] >= 0xE4 { return false }
        report("eq-where-list", at: line, phrase: 2)
        return true
    }

    /// From left to right, as far as the first lines' symbols stand in the formula.
    private mutating func judgeOrder(_ lines: [KeyLine], _ all: [FormulaSymbol]) {
        var last: (place: Int, line: KeyLine)?
        for line in lines {
            guard let symbol = symbols(line).first, let place = all.firstIndex(where: { $0.key == symbol.key }), !all[place].isLimit else { continue }
            if let last, place < last.place {
                report("eq-where-list", at: line.defined, phrase: 3, [quoted(line.defined), quoted(last.line.defined)], severity: .warning)
                return
            }
            last = (place, line)
        }
    }

    private mutating func judgeForm(_ lines: [KeyLine]) {
        for (index, line) in lines.enumerated() where !line.text.isEmpty {
            let right = index + 1 < lines.count ? "；" : "。"
            guard !bytes.has(index + 1 < lines.count ? "；" : "。", before: line.text.upper, floor: line.text.lower) else { continue }
            // Several sentences of one line end as sentences do.
            if bytes.find("。", in: ByteRange(line.text.lower, max(line.text.lower, line.text.upper - 3))) != nil { continue }
            let last = ByteRange(bytes.characterStart(before: line.text.upper), line.text.upper)
            let isMark = ["，", "。", "；", ".", ";", ","].contains { bytes.has($0, before: line.text.upper, floor: last.lower) }
            let place = isMark ? last : ByteRange(last.upper, last.upper)
            let fix = Fix(arguments: [.text(right)], edits: [Edit(range: place, text: right)], safety: .review)
            report("eq-where-list", at: last, phrase: 4, severity: .style, fix: fix)
            return
        }
    }
}

extension Reading {
    /// For `eq-symbol-unique`.
    mutating func judgeMeanings() {
        var known: [String: (line: KeyLine, name: [UInt8], isNumber: Bool)] = [:]
        var told = Set<String>()
        for key in keys where isOfFormula(key) || isOfSymbols(key) && !key.isInExample {
            for line in lines(key) {
                let (name, isNumber) = noun(line)
                guard !name.isEmpty, !isIndex(name) else { continue }
                for symbol in symbols(line).prefix(1) {
                    guard let other = known[symbol.key] else {
                        known[symbol.key] = (line, name, isNumber)
                        continue
                    }
                    // `质量` is short for what it was said to be the mass of.
                    let isSame =
                        name == other.name || name.suffix(other.name.count).elementsEqual(other.name) || other.name.suffix(name.count).elementsEqual(name)
                    guard !isSame || isNumber != other.isNumber && isOfFormula(key), told.insert(symbol.key).inserted else { continue }
                    let words = [quoted(line.defined), nounText(line), nounText(other.line)]
                    report(
                        "eq-symbol-unique", at: line.defined, phrase: isSame ? 1 : 0, isSame ? [words[0]] : words, severity: isSame ? .error : .warning,
                        notes: [Note(range: other.line.defined)])
                }
            }
        }
    }
}

extension Reading {
    func isIndex(_ name: [UInt8]) -> Bool { (["序号", "编号", "下标", "序数", "次序"] as [StaticString]).contains { name.has($0, before: name.count, floor: 0) } }

    func nounText(_ line: KeyLine) -> Argument { quoted(ByteRange(line.text.lower, nounEnd(line))) }
}
