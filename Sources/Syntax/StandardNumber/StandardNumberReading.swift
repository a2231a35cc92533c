/// From a match, or from the text of one number, to the value: full-width forms folded, stray blanks dropped, forgotten slashes put back.

extension StandardNumber {
    /// Reads exactly one number, blanks around it ignored (header keys such as 编号 and 代替).
    public init?(_ text: some StringProtocol) { self.init(bytes: Array(text.utf8)) }

    public init?(bytes: [UInt8]) {
        guard let match = StandardNumber.match(whole: ByteRange(0, bytes.count), of: bytes) else { return nil }
        self.init(match: match, in: bytes)
    }

    public init(match: Match, in bytes: [UInt8]) {
        func folded(_ range: ByteRange?) -> [UInt8] { range.map { StandardNumber.fold(bytes, $0) } ?? [] }
        func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

        kind = match.kind
        nature = match.nature
        yearMark = match.yearMark
        region = text(folded(match.region))
        (code, base) = StandardNumber.code(match, folded(match.code), region)
        series = text(folded(match.series))
        components = []
        let number = folded(match.number)
        suffix = text(StandardNumber.split(number, into: &components).drop { $0 == 0x20 })
        let joint = match.series.map { folded(ByteRange($0.upper, match.number.lower)) } ?? []
        seriesJoint = joint.first == 0x20 ? " " : text(joint)
        isDotted = match.series.map { folded(ByteRange(match.code.upper, $0.lower)) == [0x2E] } ?? false
        (year, edition) = StandardNumber.year(folded(match.year))
        if yearMark == .dash, edition.utf8.count == 2, let year { edition = String(year) }
        allParts = match.allParts != nil
        amendment = match.amendment.flatMap { StandardNumber.amendment(folded($0)) }
        adoptions = []
        if let range = match.adopted, let inner = StandardNumber.match(whole: range, of: bytes) {
            let number = StandardNumber(match: inner, in: bytes)
            // `（所有部分）` at the very end speaks of the whole.
            allParts = allParts || number.allParts
            adoptions = [number]
            adoptions[0].allParts = false
        }
    }

    /// Code as printed and the letters that order it.
    private static func code(_ match: Match, _ folded: [UInt8], _ region: String) -> (code: String, base: String) {
        let text = String(decoding: folded, as: UTF8.self)
        switch match.kind {
        case .national, .industry, .local:
            var letters = folded.prefix(while: \.isCapital)
            if match.irregularities.contains(.missingSlash), region.isEmpty { letters.removeLast() }
            let base = String(decoding: letters, as: UTF8.self) + region
            return switch match.nature {
            case .recommended: (base + "/T", base)
            case .guide: (base + "/Z", base)
            default: (region.isEmpty ? base : base + "/", base)
            }
        case .group, .enterprise:
            let tight = String(decoding: folded.filter { $0 != 0x20 }, as: UTF8.self)
            return (tight, tight.contains("/") ? String(tight.dropFirst(2)) : tight)
        case .metrology:
            let place = text.split(whereSeparator: { "()（）".contains($0) })
            let letters = String(decoding: folded.prefix(3), as: UTF8.self)
            if place.count > 1 { return (letters + "（" + place[1] + "）", letters + place[1]) }
            let nature = match.nature == .recommended ? "/T" : match.nature == .guide ? "/Z" : ""
            return (letters + nature, letters)
        default:
            return (text, text)
        }
    }

    /// Splits digits and joints; returns the suffix that is left.
    private static func split(_ number: [UInt8], into components: inout [Component]) -> ArraySlice<UInt8> {
        var rest = number[...]
        var joint = ""
        while true {
            let digits = rest.prefix(while: \.isDigit)
            rest = rest.dropFirst(digits.count)
            let text = String(decoding: digits, as: UTF8.self)
            components.append(Component(digits: text, value: Int(text) ?? 0, joint: joint))
            guard let mark = rest.first, rest.count > 1, !mark.isLetter, rest[rest.startIndex + 1].isDigit else { return rest }
            joint = String(decoding: [mark], as: UTF8.self)
            rest = rest.dropFirst()
        }
    }

    private static func year(_ edition: [UInt8]) -> (Int?, String) {
        let digits = edition.prefix(while: \.isDigit)
        guard var year = Int(String(decoding: digits, as: UTF8.self)) else { return (nil, "") }
        // Short years: ASTM began in 1898, but nobody cites editions before 1950 by two digits.
        if digits.count == 2 { year += year < 50 ? 2000 : 1900 }
        return (year, String(decoding: edition, as: UTF8.self))
    }

    private static func amendment(_ text: [UInt8]) -> Amendment? {
        let mark = text.prefix(while: \.isLetter)
        let rest = text.dropFirst(mark.count).drop { $0 == 0x20 }
        let digits = rest.prefix(while: \.isDigit)
        let year = rest.dropFirst(digits.count).drop { !$0.isDigit }
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        let isUpper = mark.count == 3
        let name = isUpper ? [mark.first!] + mark.dropFirst().map { $0 | 0x20 } : Array(mark)
        return Amendment(mark: String(decoding: name, as: UTF8.self), number: number, year: StandardNumber.year(Array(year)).0)
    }

    /// ASCII for full-width forms, one U+0020 for blanks, everything else as it stands.
    private static func fold(_ bytes: [UInt8], _ range: ByteRange) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = StandardNumberScanner(bytes, at: range.lower, limit: range.upper, inProse: false)
            var result: [UInt8] = []
            while scanner.position < range.upper {
                if scanner.takeBlanks() != .none {
                    result.append(0x20)
                    continue
                }
                let glyph = scanner.glyph(at: scanner.position)
                result.append(glyph.byte == 0 ? bytes[scanner.position] : glyph.byte)
                scanner.position += glyph.length
            }
            return result
        }
    }
}
