/// The grammar of standard numbers: code, number, year, amendment, adopted number, （所有部分）.
/// One pass over the bytes, no allocation. Codes of Chinese and of foreign bodies have their own files.

struct StandardNumberScanner {
    /// Without an owner, so that a scanner is copied without counting references; nothing is read at or beyond `limit`.
    let bytes: UnsafeBufferPointer<UInt8>
    let limit: Int
    /// Running text, where a look-alike must be refused; else a place that holds a number and nothing more.
    let inProse: Bool
    var position: Int
    var match: StandardNumber.Match

    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int, inProse: Bool) {
        precondition(start >= 0 && limit <= bytes.count)
        self.bytes = bytes
        self.limit = limit
        self.inProse = inProse
        position = start
        let nothing = ByteRange(start, start)
        match = StandardNumber.Match(range: nothing, kind: .national, code: nothing, number: nothing)
    }

    /// A place to return to when a guess fails.
    typealias Mark = (position: Int, irregularities: StandardNumber.Irregularities)
    var mark: Mark { (position, match.irregularities) }
    mutating func restore(_ mark: Mark) {
        position = mark.position
        match.irregularities = mark.irregularities
    }

    mutating func scan() -> StandardNumber.Match? {
        let start = position
        if second == 0x2F, next == 0x54 || next == 0x51 {
            guard organisation(start) else { return nil }
        } else {
            let word = takeLetters(capitalsOnly: true)
            guard word != 0 else { return nil }
            if let code = StandardCode.find(word) {
                guard dispatch(code, start) else { return nil }
            } else {
                guard slashless(word, start) else { return nil }
            }
        }
        match.range = ByteRange(start, position)
        return match
    }

    private mutating func dispatch(_ code: StandardCode, _ start: Int) -> Bool {
        match.kind = code.kind
        match.yearMark = code.yearMark
        return switch code.grammar {
        case .chinese: chinese(code, start)
        case .local: local(code, start)
        case .iso: iso(code, start)
        case .itu: itu(start)
        case .oiml: oiml(start)
        case .codex: codex(code, start)
        case .european: european(code, start)
        case .lettered: lettered(start)
        }
    }

    /// What follows the number in all kinds. False where the text after it shows that there was no number.
    mutating func tail(shortYear: Bool = false) -> Bool {
        let dated = mayContinue && year(short: shortYear)
        if !dated {
            // `GB 5mL`, `ISO 9001x`, `GA 36%`: letters glued to an undated number belong to something else.
            if next.isLetter || next.isDigit || next == 0x25 { return false }
        }
        guard mayContinue else { return true }
        amendment()
        adoption()
        allParts()
        return true
    }

    /// Whether the next byte can begin a year, an amendment or a parenthesis: a blank or a mark, or the first of such in UTF-8.
    private var mayContinue: Bool {
        guard position < limit else { return false }
        return switch bytes[position] {
        case 0x09, 0x20, 0x28, 0x2B, 0x2D, 0x2F, 0x3A, 0xC2, 0xE2, 0xEF: true
        case 0xE3, 0xE4: position + 1 < limit && (bytes[position + 1] == 0x80 || bytes[position + 1] == 0xB8)
        default: false
        }
    }

    /// What may part the groups of digits of one kind of number.
    enum Joints {
        case dot, hyphen, both, road

        func allow(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x2E: self != .hyphen
            case 0x2D: self != .dot
            case 0x2F: self == .road
            default: false
            }
        }
    }

    /// Digits, joined by any of `joints` to further digits. Stops before a hyphen that leads to a year.
    mutating func components(joints: Joints) -> Bool {
        let start = position
        let first = takeDigits()
        guard 1...10 ~= first else { return false }
        // Numbers count from 1: `0.2 mg` is a value.
        if first == 1, glyph(at: start).byte == 0x30 { return false }
        while joints.allow(next), second.isDigit {
            let before = mark
            let hyphen = next == 0x2D
            advance()
            let digits = position
            let count = takeDigits()
            if count > 5 || (hyphen && count == 4 && isYear(at: digits) && !((next == 0x2D || next == 0x3A) && second.isDigit)) {
                restore(before)
                break
            }
        }
        match.number = ByteRange(start, position)
        return true
    }

    /// A capital that belongs to the digits, such as `S` for food of an enterprise.
    mutating func suffix() {
        let after = second
        guard next.isCapital, !after.isLetter, !after.isDigit else { return }
        advance()
        match.number.end = UInt32(position)
    }

    /// Whether four digits at `offset` are a year of the 20th or 21st century.
    func isYear(at offset: Int) -> Bool {
        let one = glyph(at: offset)
        let two = glyph(at: offset + one.length)
        return (one.byte == 0x31 && two.byte == 0x39) || (one.byte == 0x32 && two.byte == 0x30)
    }

    /// The blank between code and number.
    mutating func gap() {
        switch takeBlanks() {
        case .none: match.irregularities.insert(.missingBlank)
        case .one: break
        case .other: match.irregularities.insert(.wrongBlank)
        }
    }

    private mutating func amendment() {
        let before = mark
        guard next == 0x2F || next == 0x2B else { return }
        let start = position + glyph(at: position).length
        advance()
        let word = takeLetters(capitalsOnly: false)
        let isChinese = match.yearMark == .dash
        guard CodeWord.amendments.contains(word), (word == CodeWord.xg) == isChinese else { return restore(before) }
        // A blank is right after Amd and Cor, wrong after XG and A.
        let blank = takeBlanks()
        if blank == .other || (blank == .one) != (word > 0xFFFF) { match.irregularities.insert(.strayBlank) }
        guard 1...3 ~= takeDigits() else { return restore(before) }
        let edition = match.year
        _ = year(short: false)
        match.year = edition
        match.amendment = ByteRange(start, position)
    }

    /// `/ISO 9001:2015` after a Chinese number.
    private mutating func adoption() {
        guard match.yearMark == .dash, next == 0x2F, second.isCapital else { return }
        let start = position + glyph(at: position).length
        var inner = StandardNumberScanner(bytes, at: start, limit: limit, inProse: inProse)
        guard let found = inner.scan(), found.kind.isInternational else { return }
        match.adopted = found.range
        match.irregularities.formUnion(found.irregularities)
        position = inner.position
    }

    private mutating func allParts() {
        let before = mark
        if takeBlanks() != .none { match.irregularities.insert(.strayBlank) }
        let start = position
        let open = glyph(at: position), text = position + open.length
        guard open.byte == 0x28, has((0xE6, 0x89, 0x80), at: text), has((0xE6, 0x9C, 0x89), at: text + 3),
            has((0xE9, 0x83, 0xA8), at: text + 6), has((0xE5, 0x88, 0x86), at: text + 9)
        else { return restore(before) }
        let close = glyph(at: text + 12)
        guard close.byte == 0x29 else { return restore(before) }
        if open.length == 1 || close.length == 1 { match.irregularities.insert(.parentheses) }
        position = text + 12 + close.length
        match.allParts = ByteRange(start, position)
    }
}
