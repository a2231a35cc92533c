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
        var chapters = sections.filter { $0.parent < 0 }.map(\.node)[...]
        var general = ExplainedSymbols()
        for key in keys where isOfSymbols(key) { for line in lines(key) { general.insert(symbols(line)) } }
        var own = keys.filter { isOfFormula($0) }[...]
        var others: [NodeID: ByteRange] = [:]
        for opening in openings where opening.kind == .key { others[opening.block] = opening.range }
        var known = general
        var pending: [FormulaSymbol] = []
        for (index, node) in displays.enumerated() {
            while let chapter = chapters.first, chapter < node {
                known = general
                chapters.removeFirst()
            }
            guard let formula = document.formulas.id(at: node), !document.formulas.tree.isReaction(formula) else { continue }
            pending += document.formulas.tree.symbols(of: formula, bytes)
            // The keys behind it, before the next formula and in this chapter; those before them in the chapter explain, too.
            let limit = min(index + 1 < displays.count ? displays[index + 1] : nodes.count, chapters.first ?? nodes.count)
            var hasKey = false
            while let key = own.first, key.node < limit {
                own.removeFirst()
                guard key.node > node else { continue }
                hasKey = true
                let lines = lines(key)
                judgeForm(lines)
                judgeOrder(lines, pending)
                for line in lines { known.insert(symbols(line)) }
            }
            if !hasKey, index + 1 < displays.count, isSharedKeyAhead(node, displays[index + 1]) { continue }
            if hasKey || !judgeOtherKey(behind: node, others) { judge(pending, known) }
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
    private mutating func judge(_ symbols: [FormulaSymbol], _ known: ExplainedSymbols) {
        var missing: [ByteRange] = []
        var told = Set<String>()
        for symbol in symbols where !known.explains(symbol) && told.insert(symbol.key).inserted { missing.append(symbol.range) }
        guard let first = missing.first else { return }
        report("eq-where-list", at: first, [.text(missing.prefix(12).map { text($0) }.joined(separator: "、"))])
    }

    /// 其中： or the lines alone, where 式中： should stand.
    private mutating func judgeOtherKey(behind node: NodeID, _ others: [NodeID: ByteRange]) -> Bool {
        let next = next(after: node)
        guard next >= 0 else { return false }
        if let words = others[next] {
            report("eq-where-list", at: words, phrase: 1, [quoted(words)])
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
        let places = Dictionary(all.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
        for line in lines {
            guard let symbol = symbols(line).first, let place = places[symbol.key], !all[place].isLimit else { continue }
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
