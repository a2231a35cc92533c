/// Where a standard number stands in running text, found without allocating: the inline reader asks at every capital letter.
/// The value proper (`StandardNumber`) is built from a match only where somebody needs it.

extension StandardNumber {
    /// What a number's writing departs from; the number is read all the same. `StandardNumber.printed` is the right form.
    public struct Irregularities: OptionSet, Hashable, Sendable {
        public let rawValue: UInt16
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// `GB/T1354`
        public static let missingBlank = Irregularities(rawValue: 1 << 0)
        /// Several blanks, a tab, U+00A0, U+3000 or the like between code and number.
        public static let wrongBlank = Irregularities(rawValue: 1 << 1)
        /// A blank within the code, around the year's mark or before （所有部分）.
        public static let strayBlank = Irregularities(rawValue: 1 << 2)
        /// `GBT 1354`
        public static let missingSlash = Irregularities(rawValue: 1 << 3)
        /// Full-width letters, digits, slash, dot or colon.
        public static let fullWidth = Irregularities(rawValue: 1 << 4)
        /// `GB/t 1354`
        public static let letterCase = Irregularities(rawValue: 1 << 5)
        /// Another mark before the year than the one of this kind of number.
        public static let yearMark = Irregularities(rawValue: 1 << 6)
        /// `GB 2828-87`
        public static let twoDigitYear = Irregularities(rawValue: 1 << 7)
        /// `(所有部分)` in half-width parentheses.
        public static let parentheses = Irregularities(rawValue: 1 << 8)
    }

    /// A number found in bytes. All ranges are offsets into those bytes; those not there are nil.
    public struct Match: Equatable, Sendable {
        public var range: ByteRange
        public var kind: Kind
        public var nature: Nature = .none
        public var yearMark: YearMark = .dash
        public var irregularities: Irregularities = []
        /// `GB/T`, `DB15/T`, `T/NMSP`, `ISO/IEC Guide`
        public var code: ByteRange
        public var region: ByteRange?
        public var series: ByteRange?
        /// Digits, joints and suffix after code and series.
        public var number: ByteRange
        /// With the month or letter that belongs to it.
        public var year: ByteRange?
        public var amendment: ByteRange?
        /// From the opening to the closing parenthesis.
        public var allParts: ByteRange?
        public var adopted: ByteRange?

        /// Whether the letters are those of standards alone, and the number of two digits at least.
        public var isUnmistaken = false

        public var end: Int { range.upper }
    }

    /// The longest standard number that begins at `start` and ends at or before `limit`; nil where prose only looks like one.
    /// The caller asks at capital letters, half or full width, whose left neighbour is no ASCII letter or digit.
    public static func match(_ bytes: [UInt8], at start: Int, limit: Int) -> Match? {
        guard start + 2 < limit, limit <= bytes.count else { return nil }
        let first = bytes[start], second = bytes[start + 1]
        if first &- 0x41 < 26 {
            if second &- 0x41 < 26 {
                guard StandardCode.openers[Int(first &- 0x41)] & (1 << UInt32(second &- 0x41)) != 0 else { return nil }
            } else if second == 0x2F {
                guard first == 0x54 || first == 0x51 else { return nil }  // T/ Q/
            } else if second != 0xEF {
                return nil
            }
        } else if first != 0xEF {
            return nil
        }
        return bytes.withUnsafeBufferPointer {
            var scanner = StandardNumberScanner($0, at: start, limit: limit, inProse: true)
            return scanner.scan()
        }
    }

    /// The number that begins an entry of 规范性引用文件 or 参考文献, where only documents stand.
    public static func match(listed bytes: [UInt8], at start: Int, limit: Int) -> Match? {
        bytes.withUnsafeBufferPointer {
            var scanner = StandardNumberScanner($0, at: start, limit: limit, inProse: false)
            guard let match = scanner.scan(), match.kind == .industry, !match.irregularities.contains(.missingBlank) else { return nil }
            return match
        }
    }

    /// The number that fills `range`, blanks around it ignored. Where a number is expected, words such as `HB 180` need no second witness.
    public static func match(whole range: ByteRange, of bytes: [UInt8]) -> Match? {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = StandardNumberScanner(bytes, at: range.lower, limit: range.upper, inProse: false)
            _ = scanner.takeBlanks()
            guard let match = scanner.scan() else { return nil }
            _ = scanner.takeBlanks()
            return scanner.position == range.upper ? match : nil
        }
    }
}
