/// What is wrong with the unit of a number (GB/T 1.1—2020, 9.4.4.1, 9.4.7, 10.4.6; GB 3100).

import Syntax

extension Reading {
    mutating func judgeUnit(_ figure: Figure, _ to: Int) {
        switch figure.kind {
        case .none: return
        case .percent:
            if figure.isApart { reportBlank("num-percent-nospace", figure) }
        case .tight:
            if figure.isApart { reportBlank("num-unit-space", figure, phrase: 1) }
            judgeDegree(figure, to)
        case .word: judgeWord(figure)
        case .symbol: judgeSymbol(figure, to)
        }
    }

    private mutating func reportBlank(_ rule: RuleID, _ figure: Figure, phrase: Int = 0) {
        let range = ByteRange(figure.number.lower, figure.unit.upper)
        let gap = ByteRange(figure.number.upper, figure.unit.lower)
        let right = text(figure.number) + text(figure.unit)
        report(
            rule, at: range, phrase: phrase, [quoted(range), .text(right)],
            fix: Fix(arguments: [.text(right)], edits: [Edit(range: gap, text: "")], safety: .safe))
    }

    /// `17°15′`: an angle in decimal degrees (9.4.5.4). Places on the globe have minutes.
    private mutating func judgeDegree(_ figure: Figure, _ to: Int) {
        guard bytes.isEqual(figure.unit, "°") else { return }
        var at = figure.unit.upper
        while at < to, bytes[at] == 0x20 { at += 1 }
        guard at < to, Byte.isDigit(bytes[at]) else { return }
        let minutes = bytes.figure(at: at, limit: to)
        guard minutes.kind == .tight else { return }
        let line = ByteRange(sentence.range.lower, to)
        if (["经度", "纬度", "东经", "西经", "北纬", "南纬"] as [StaticString]).contains(where: { bytes.contains($0, in: line) }) { return }
        let range = ByteRange(figure.number.lower, minutes.unit.upper)
        report("num-decimal-degree", at: range, [quoted(range)])
    }

    private mutating func judgeWord(_ figure: Figure) {
        guard let word = UnitWord.at(figure.unit.lower, in: bytes, limit: figure.unit.upper) else { return }
        // Years, months and days count the calendar; `3 km/小时` is told where the symbol stands.
        let symbol = word.symbol.description
        if !word.isLegal {
            report("unit-legal", at: figure.unit, [.text(word.word.description)])
            return
        }
        let range = ByteRange(figure.number.upper, figure.unit.upper)
        let fix = Fix(arguments: [.text(symbol)], edits: [Edit(range: range, text: " " + symbol)], safety: .safe)
        report("num-unit-symbol", at: figure.unit, [.text(word.word.description), .text(symbol)], fix: fix)
    }

    private mutating func judgeSymbol(_ figure: Figure, _ to: Int) {
        // `表2a` is the number of a partial table.
        if bytes.has("表", before: figure.number.lower, floor: 0) || bytes.has("图", before: figure.number.lower, floor: 0) { return }
        if bytes.has("°", at: figure.unit.lower, limit: figure.unit.upper) {
            report("unit-degree-c", at: figure.unit, [quoted(figure.unit)], fix: replacing(figure.unit, by: figure.isApart ? "℃" : " ℃", .safe))
            return
        }
        // `公式（2a）` is a label.
        if bytes.has("式（", before: figure.number.lower, floor: 0) || bytes.has("式(", before: figure.number.lower, floor: 0) { return }
        judgeLetters(figure.unit)
        judgeCompound(figure.unit)
        guard !figure.isApart else { return }
        let range = ByteRange(figure.number.lower, figure.unit.upper)
        let gap = ByteRange(figure.number.upper, figure.number.upper)
        let right = text(figure.number) + " " + text(figure.unit)
        report(
            "num-unit-space", at: range, [quoted(range), .text(right)], fix: Fix(arguments: [.text(right)], edits: [Edit(range: gap, text: " ")], safety: .safe)
        )
    }

    /// Each run of letters of a unit.
    private mutating func judgeLetters(_ unit: ByteRange) {
        var at = unit.lower
        while at < unit.upper {
            guard Byte.isLetter(bytes[at]) else {
                at = bytes.characterEnd(at)
                continue
            }
            var end = at
            while end < unit.upper, Byte.isLetter(bytes[end]) { end += 1 }
            if at > unit.lower || end > at, let wrong = UnitSymbols.wrong(UnitSymbols.pack(bytes, at, end)) { reportWrong(wrong, ByteRange(at, end), unit) }
            at = end
        }
    }

    private mutating func reportWrong(_ wrong: UnitSymbols.Wrong, _ range: ByteRange, _ unit: ByteRange) {
        let right = wrong.right.description
        switch wrong.fault {
        case .letterCase:
            // Mg is also the megagram, and magnesium.
            let safety: Fix.Safety = bytes.isEqual(range, "Mg") ? .review : .safe
            report("unit-case", at: range, [quoted(range), .text(right)], fix: replacing(range, by: right, safety))
        case .notLegal:
            let isName = wrong.right.utf8Start[0] > 0x39
            report("unit-legal", at: range, phrase: isName ? 1 : 2, [quoted(range), .text(right)])
        case .abbreviation: report("unit-time-abbrev", at: range, [quoted(range), .text(right)], fix: replacing(range, by: right, .safe))
        case .suffix:
            // `N·m` is often written Nm; only with a power is it a cubic metre in a norm state.
            if bytes.isEqual(range, "Nm") {
                guard bytes.has("³", at: range.upper, limit: unit.upper) || bytes.has("3", at: range.upper, limit: unit.upper) else { return }
            }
            report("unit-no-suffix", at: range, [quoted(range), .text(right)])
        }
    }

    private mutating func judgeCompound(_ unit: ByteRange) {
        var solidi = 0
        var depth = 0
        var mixed = false
        var at = unit.lower
        while at < unit.upper {
            switch bytes[at] {
            case UInt8(ascii: "/"):
                if depth == 0 { solidi += 1 }
                if at + 1 < unit.upper, let word = UnitWord.at(at + 1, in: bytes, limit: unit.upper), word.isLegal { mixed = true }
                if Reading.times.contains(where: { bytes.has($0, at: at + 1, limit: unit.upper) }) { mixed = true }
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            at += 1
        }
        if solidi > 1 { report("unit-compound", at: unit, [quoted(unit)]) }
        if mixed { report("unit-mixed-zh", at: unit, [quoted(unit)]) }
    }

    private static let times: [StaticString] = ["天", "日", "年", "月", "周"]
}
