/// A place in folded text, moved over numbers and marks. Everything that reads quantities is an extension of it, so that cells,
/// heads and sentences know one grammar.

import Syntax

struct QuantityCursor {
    let bytes: [UInt8]
    let limit: Int
    var at: Int

    init(_ text: QuantityText) { self.init(text.bytes, at: 0, limit: text.bytes.count) }

    init(_ bytes: [UInt8], at: Int, limit: Int) {
        self.bytes = bytes
        self.at = at
        self.limit = limit
    }

    var isAtEnd: Bool { at >= limit }

    /// 0 at the end.
    var next: UInt8 { at < limit ? bytes[at] : 0 }
    func peek(_ distance: Int) -> UInt8 { at + distance < limit && at + distance >= 0 ? bytes[at + distance] : 0 }

    func has(_ text: StaticString) -> Bool { bytes.has(text, at: at, limit: limit) }

    mutating func take(_ text: StaticString) -> Bool {
        guard has(text) else { return false }
        at += text.utf8CodeUnitCount
        return true
    }

    /// The first of some words that stands here.
    mutating func take(anyOf words: [StaticString]) -> Bool {
        for word in words where take(word) { return true }
        return false
    }

    /// Folded text has one blank at most.
    mutating func takeBlank() { if next == 0x20 { at += 1 } }

    func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<max(start, end)], as: UTF8.self) }
    var rest: String { text(at, limit) }

    // Numbers.

    enum Number<Value> {
        case read(Value)
        /// Nothing that begins a number stands here.
        case none
        /// Digits that make no number: `5.`, `5..8`, `1.2.3`, `5²`.
        case malformed
        case tooLong
    }

    /// A number in any form that standards print; moved behind it only when it is read.
    mutating func decimal() -> Number<Decimal> {
        let start = at
        var isNegative = false
        if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
            isNegative = next == UInt8(ascii: "-")
            at += 1
            takeBlank()
        } else if has("–"), Byte.isDigit(peek(3)) {
            isNegative = true
            at += 3
        }
        let result = magnitude(isNegative)
        if case .read = result { return result }
        at = start
        return result
    }

    private mutating func magnitude(_ isNegative: Bool) -> Number<Decimal> {
        guard Byte.isDigit(next) else { return next == UInt8(ascii: ".") && Byte.isDigit(peek(1)) ? .malformed : .none }
        var digits = 0
        var scale = 0
        var count = 0
        func isGroup(_ distance: Int) -> Bool {
            peek(distance) == 0x20 && Byte.isDigit(peek(distance + 1)) && Byte.isDigit(peek(distance + 2)) && Byte.isDigit(peek(distance + 3))
                && !Byte.isDigit(peek(distance + 4))
        }
        func add(_ byte: UInt8) {
            count += 1
            if count <= 18 { digits = digits * 10 + Int(byte & 0x0F) }
        }
        let start = at
        while Byte.isDigit(next) {
            add(next)
            at += 1
        }
        let first = at - start
        if first <= 3, digits != 0 {
            while isGroup(0) {
                for distance in 1...3 { add(peek(distance)) }
                at += 4
            }
        }
        if next == UInt8(ascii: ".") {
            guard Byte.isDigit(peek(1)) else { return .malformed }
            at += 1
            while Byte.isDigit(next) {
                add(next)
                scale += 1
                at += 1
            }
            if next == UInt8(ascii: "."), Byte.isDigit(peek(1)) || peek(1) == UInt8(ascii: ".") { return .malformed }
        }
        guard count <= 18 else { return .tooLong }
        if digits == 10, scale == 0, first == 2, let power = power() {
            guard abs(power) <= 99 else { return .tooLong }
            return .read(Decimal(digits: isNegative ? -1 : 1, scale: -power))
        }
        if Superscript.read(bytes, at: at, limit: limit) != nil || next == UInt8(ascii: "^") { return .malformed }
        if let power = timesTen() {
            guard abs(power) <= 99 else { return .tooLong }
            scale -= power
        }
        return .read(Decimal(digits: isNegative ? -digits : digits, scale: scale))
    }

    /// `×10³` behind a number.
    private mutating func timesTen() -> Int? {
        let start = at
        takeBlank()
        guard take(anyOf: ["×", "x", "X", "*", "·"]) else {
            at = start
            return nil
        }
        takeBlank()
        if take("10"), let power = power() { return power }
        at = start
        return nil
    }

    /// `³`, `⁻¹`, `^3`, `^{-1}`; nil, and not moved, for anything else.
    mutating func power() -> Int? {
        let start = at
        var power = 0
        var count = 0
        var isNegative = false
        if take("^") {
            let isBraced = take("{")
            isNegative = take("-")
            while Byte.isDigit(next), count < 4 {
                power = power * 10 + Int(next & 0x0F)
                count += 1
                at += 1
            }
            if count > 0, !isBraced || take("}") { return isNegative ? -power : power }
        } else {
            while let (byte, length) = Superscript.read(bytes, at: at, limit: limit), count < 4 {
                if byte == UInt8(ascii: "-") {
                    guard count == 0, !isNegative else { break }
                    isNegative = true
                } else {
                    power = power * 10 + Int(byte & 0x0F)
                    count += 1
                }
                at += length
            }
            if count > 0 { return isNegative ? -power : power }
        }
        at = start
        return nil
    }

    /// A decimal or a ratio.
    mutating func number() -> Number<ExactNumber> {
        switch decimal() {
        case .none: return .none
        case .malformed: return .malformed
        case .tooLong: return .tooLong
        case .read(let first):
            let end = at
            takeBlank()
            if take(":") {
                takeBlank()
                if case .read(let second) = decimal(), let ratio = ExactNumber(first, to: second) { return .read(ratio) }
            }
            at = end
            return .read(ExactNumber(first))
        }
    }
}
