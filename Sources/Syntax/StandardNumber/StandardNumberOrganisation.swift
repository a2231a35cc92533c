/// Numbers of groups and enterprises (rules `grp-number`, `ent-number`): `T/` or `Q/`, the code of the body, perhaps a series of its own, digits.

extension StandardNumberScanner {
    /// T/ and Q/, then the code of the body, then perhaps a series of its own.
    mutating func organisation(_ start: Int) -> Bool {
        match.kind = next == 0x54 ? .group : .enterprise
        advance()
        advance()
        if takeBlanks() != .none { match.irregularities.insert(.strayBlank) }
        let first = position
        var letters = 0, count = 0
        // Where the last digits of the run begin, and how many letters follow them: `ABC0001S`.
        var digits: Mark?
        var trailing = 0
        while next.isCapital || next.isDigit {
            if next.isCapital {
                letters += 1
                trailing += 1
            } else if digits == nil || trailing > 0 {
                digits = mark
                trailing = 0
            }
            count += 1
            advance()
        }
        // One letter alone is a quantity over its unit: T/K, Q/J.
        guard letters > 0, count <= 18, count > 1 || !inProse else { return false }
        var isDistinct = true
        if next == 0x2E, second.isCapital {
            match.code = ByteRange(start, position)
            advance()
            guard series() else { return false }
        } else if blanksAhead {
            match.code = ByteRange(start, position)
            gap()
            if next.isCapital { isDistinct = series() }
        } else {
            guard let digits, digits.position > first, trailing < 2 else { return false }
            restore(digits)
            match.code = ByteRange(start, position)
            gap()
            isDistinct = false
        }
        guard components(joints: .both) else { return false }
        suffix()
        if match.kind == .enterprise { foodLetter() }
        return tail() && (isDistinct || !inProse || match.year != nil)
    }

    /// `Q/XX 0001 S—2020`: the S of food with a blank before it.
    private mutating func foodLetter() {
        let before = mark
        guard takeBlanks() != .none, next == 0x53, !second.isLetter, !second.isDigit else { return restore(before) }
        match.irregularities.insert(.strayBlank)
        suffix()
    }

    private var blanksAhead: Bool {
        var copy = self
        return copy.takeBlanks() != .none
    }

    /// `MZB01.` before a running number, `J` glued to it or `GD` and a blank. True only for the first, which nothing else looks like.
    private mutating func series() -> Bool {
        let start = position
        _ = takeLetters(capitalsOnly: true)
        let afterLetters = mark
        let count = takeDigits()
        if next == 0x2E, second.isDigit {
            match.series = ByteRange(start, position)
            advance()
            return true
        }
        match.series = ByteRange(start, afterLetters.position)
        restore(afterLetters)
        if count == 0 { _ = takeBlanks() }
        return false
    }
}
