/// The number of a place: `4`, `5.2.1`, `A.1`, `表A.2`'s `A.2`, `b)`'s 2. One trivial value, so that numbers are compared,
/// hashed and stored without allocation (GB/T 1.1—2020, 7.3.2, 9.6.3.1).

import Syntax

public struct PlaceNumber: Hashable, Sendable {
    /// Lane 0: the annex letter, A = 1; lanes 1–6: components; lane 7: how many.
    private var lanes = SIMD8<UInt16>(repeating: 0)

    public init() {}

    private var words: SIMD2<UInt64> { unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }

    public static func == (a: PlaceNumber, b: PlaceNumber) -> Bool { a.words.x == b.words.x && a.words.y == b.words.y }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.x)
        hasher.combine(words.y)
    }

    /// For tables of numbers.
    var mixed: UInt64 { (words.x &* 0x9E37_79B9_7F4A_7C15) ^ (words.y &* 0xC2B2_AE3D_27D4_EB4F) }

    /// A number of one component, in an annex when `letter` is not 0.
    public init(letter: UInt16 = 0, _ component: Int) {
        self.letter = letter
        append(component)
    }

    /// Reads `5.2.1`, `A.1` or `A`; nil when it is none of these.
    public init?(_ bytes: some Collection<UInt8>) {
        if bytes.contains(0xEF) {
            guard let half = PlaceNumber(FullWidth.folded(bytes).filter { $0 != 0xEF }) else { return nil }
            self = half
            return
        }
        var component = 0
        var hasDigit = false
        var isFirst = true
        for byte in bytes {
            if isFirst, Byte.isUpper(byte) {
                letter = UInt16(byte - 0x40)
            } else if Byte.isDigit(byte) {
                component = min(component * 10 + Int(byte & 0x0F), 0xFFFF)
                hasDigit = true
            } else if byte == UInt8(ascii: "."), hasDigit || (letter > 0 && count == 0) {
                if hasDigit { append(component) }
                component = 0
                hasDigit = false
            } else {
                return nil
            }
            isFirst = false
        }
        if hasDigit { append(component) }
        if isEmpty { return nil }
    }

    public var letter: UInt16 {
        get { lanes[0] }
        set { lanes[0] = newValue }
    }
    public var count: Int { Int(lanes[7]) }
    public var isEmpty: Bool { letter == 0 && count == 0 }

    /// The component at `index`, from 0.
    public subscript(_ index: Int) -> Int { Int(lanes[index + 1]) }

    public var last: Int { count > 0 ? self[count - 1] : 0 }

    /// Adds a component; beyond six, or beyond 65,535, it stays where it is.
    public mutating func append(_ component: Int) {
        guard count < 6 else { return }
        lanes[count + 1] = UInt16(min(component, 0xFFFF))
        lanes[7] += 1
    }

    public func appending(_ component: Int) -> PlaceNumber {
        var result = self
        result.append(component)
        return result
    }

    /// `5.2.1`, `A.1`, `A`.
    public func write(to bytes: inout [UInt8]) {
        if letter > 0 { PlaceNumber.writeLetters(Int(letter), to: &bytes, base: 0x40) }
        for index in 0..<count {
            if index > 0 || letter > 0 { bytes.append(UInt8(ascii: ".")) }
            PlaceNumber.writeDecimal(self[index], to: &bytes)
        }
    }

    public var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func writeDecimal(_ value: Int, to bytes: inout [UInt8]) {
        if value < 10 {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: value))
            return
        }
        writeDecimal(value / 10, to: &bytes)
        bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
    }

    /// `a`, `b`, … `aa`.
    public static func letters(_ value: Int) -> String {
        var bytes: [UInt8] = []
        writeLetters(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// 1 is a or A, 27 is aa.
    public static func writeLetters(_ value: Int, to bytes: inout [UInt8], base: UInt8 = 0x60) {
        if value > 26 { writeLetters((value - 1) / 26, to: &bytes, base: base) }
        bytes.append(base + UInt8((max(value, 1) - 1) % 26 + 1))
    }
}
