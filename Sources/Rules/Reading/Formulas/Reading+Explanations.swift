/// Whether each variable of each formula is explained, where and in which order (GB/T 1.1—2020, 9.9.3.1, 10.4.3).

import Model
import Syntax

extension Reading {
    /// Formulas on lines of their own, of the text itself.
    public var displays: [NodeID] {
        var result: [NodeID] = []
        for node in document.numbering.formulas {
            guard case .formula = nodes[node].kind, !isQuoted(node) else { continue }
            result.append(node)
        }
        return result
    }

    mutating func judgeExplanations() {
        let displays = self.displays
        guard !displays.isEmpty else { return }
        var chapters = sections.filter { $0.parent < 0 }.map(\.node)[...]
        var collector = SymbolCollector(document)
        var general = ExplainedSymbols()
        for key in keys where isOfSymbols(key) {
            for line in lines(key) {
                collector.read(line)
                general.insert(collector.symbols)
            }
        }
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
            collector.read(formula)
            pending += collector.symbols
            // The keys behind it, before the next formula and in this chapter; those before them in the chapter explain, too.
            let limit = min(index + 1 < displays.count ? displays[index + 1] : nodes.count, chapters.first ?? nodes.count)
            var hasKey = false
            while let key = own.first, key.node < limit {
                own.removeFirst()
                guard key.node > node else { continue }
                hasKey = true
                let lines = lines(key)
                judgeForm(lines)
                judgeOrder(lines, pending, &collector, &known)
            }
            if !hasKey, index + 1 < displays.count, isSharedKeyAhead(node, displays[index + 1]) { continue }
            if hasKey || !judgeOtherKey(behind: node, others) { judge(pending, known, collector.names.count) }
            pending.removeAll(keepingCapacity: true)
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
    private mutating func judge(_ symbols: [FormulaSymbol], _ known: ExplainedSymbols, _ nameCount: Int) {
        guard symbols.contains(where: { !known.explains($0) }) else { return }
        var missing: [ByteRange] = []
        var isTold = [Bool](repeating: false, count: nameCount)
        for symbol in symbols where !known.explains(symbol) && !isTold[symbol.key] {
            isTold[symbol.key] = true
            missing.append(symbol.range)
        }
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

    /// From left to right, as far as the first lines' symbols stand in the formula; what the lines explain is known from here on.
    private mutating func judgeOrder(
        _ lines: [KeyLine], _ all: [FormulaSymbol], _ collector: inout SymbolCollector, _ known: inout ExplainedSymbols
    ) {
        var last: (place: Int, line: KeyLine)?
        var isTold = false
        for line in lines {
            collector.read(line)
            known.insert(collector.symbols)
            guard !isTold, let symbol = collector.symbols.first, let place = all.firstIndex(where: { $0.key == symbol.key }), !all[place].isLimit else {
                continue
            }
            if let last, place < last.place {
                report("eq-where-list", at: line.defined, phrase: 3, [quoted(line.defined), quoted(last.line.defined)], severity: .warning)
                isTold = true
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
        var collector = SymbolCollector(document)
        var nouns: [UInt8] = []
        var meanings: [SymbolMeaning] = []
        // By name of a symbol: its first meaning, or -1; and whether a finding told of it.
        var known: [(first: Int, isTold: Bool)] = []
        for key in keys where isOfFormula(key) || isOfSymbols(key) && !key.isInExample {
            for line in lines(key) {
                let start = nouns.count
                let isNumber = writeNoun(line, to: &nouns)
                let name = start..<nouns.count
                guard !name.isEmpty, !isIndex(nouns, name) else { continue }
                collector.read(line)
                guard let symbol = collector.symbols.first else { continue }
                while known.count < collector.names.count { known.append((-1, false)) }
                guard case let first = known[symbol.key].first, first >= 0 else {
                    known[symbol.key].first = meanings.count
                    meanings.append(SymbolMeaning(line: line, name: name, isNumber: isNumber))
                    continue
                }
                let other = meanings[first]
                // `质量` is short for what it was said to be the mass of.
                let shared = min(name.count, other.name.count)
                let isSame = shared > 0 && nouns[name].suffix(shared).elementsEqual(nouns[other.name].suffix(shared))
                guard !isSame || isNumber != other.isNumber && isOfFormula(key), !known[symbol.key].isTold else { continue }
                known[symbol.key].isTold = true
                let words = [quoted(line.defined), nounText(line), nounText(other.line)]
                report(
                    "eq-symbol-unique", at: line.defined, phrase: isSame ? 1 : 0, isSame ? [words[0]] : words, severity: isSame ? .error : .warning,
                    notes: [Note(range: other.line.defined)])
            }
        }
    }
}

private struct SymbolMeaning {
    var line: KeyLine
    /// In the names that were read.
    var name: Range<Int>
    var isNumber: Bool
}

extension Reading {
    /// Whether a name ends as those of indices do.
    private func isIndex(_ nouns: [UInt8], _ name: Range<Int>) -> Bool {
        Reading.indexWords.contains { nouns.has($0, before: name.upperBound, floor: name.lowerBound) }
    }

    private static let indexWords: [StaticString] = ["序号", "编号", "下标", "序数", "次序"]

    func nounText(_ line: KeyLine) -> Argument { quoted(ByteRange(line.text.lower, nounEnd(line))) }
}
