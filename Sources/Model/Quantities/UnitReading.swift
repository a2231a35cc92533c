/// The grammar of units: products, quotients and powers of atoms, numbers in denominators (`g/100 g`, `/(25 g)`). A product behind a
/// solidus without parentheses (`g/m²·h`) says two things, so it is read as neither (GB/T 3101 asks for the parentheses).

import Syntax

/// A part of a unit while it is read.
struct UnitPiece {
    var printed = ""
    var dimension = Dimension.none
    var factor = Fraction.one
    var ucum: String? = ""
    var isCount = false
    /// Whether parentheses must stand around it in a denominator.
    var isProduct = false
    /// Whether a number is part of it: `100 g`. UCUM wants parentheses there.
    var isNumbered = false

    func raised(to power: Int) -> UnitPiece? {
        guard power != 0, !isProduct, let raised = factor.raised(to: power) else { return nil }
        var result = self
        result.printed += Superscript.printed(power)
        result.dimension = dimension.raised(to: power)
        result.factor = raised
        result.ucum = ucum.flatMap { $0.contains(".") ? nil : $0 + String(power) }
        result.isCount = false
        return result
    }
}

extension QuantityCursor {
    /// The longest unit that stands here, moved behind it; nil where none of the table does.
    mutating func unit() -> Unit? {
        let start = at
        let isPerSample = next == UInt8(ascii: "/")
        guard let piece = quotient() else {
            at = start
            return nil
        }
        return Unit(piece, isPerSample: isPerSample && piece.printed.utf8.first == UInt8(ascii: "/"))
    }

    /// Parentheses nest a few levels in units, and not as deep as an author can type them.
    private mutating func quotient(isDenominator: Bool = false, depth: Int = 0) -> UnitPiece? {
        guard depth < 4 else { return nil }
        var result: UnitPiece
        var hasSolidus = false
        var numerator = Dimension.none
        if next == UInt8(ascii: "/") {
            result = UnitPiece()
        } else {
            guard let first = factor(isFirst: !isDenominator, depth) else { return nil }
            result = first
            numerator = first.dimension
        }
        while !isAtEnd {
            let before = at
            takeBlank()
            if take("/") {
                takeBlank()
                guard let part = factor(isFirst: false, depth), let inverse = part.factor.inverse, let factor = result.factor.times(inverse) else {
                    at = before
                    break
                }
                hasSolidus = true
                result.printed += "/" + (part.isProduct ? "(" + part.printed + ")" : part.printed)
                result.ucum = Unit.joined(result.ucum, "/", part.ucum, isBracketed: part.isProduct || part.isNumbered)
                result.dimension = result.dimension.times(part.dimension.raised(to: -1))
                result.isNumbered = false
                result.factor = factor
                (result.isCount, result.isProduct) = (false, true)
            } else if at == before, take(anyOf: ["·", "*", "."]) {
                // `5 kg.` at the end of a sentence is no product.
                guard let part = factor(isFirst: false, depth), let factor = result.factor.times(part.factor) else {
                    at = before
                    break
                }
                guard !hasSolidus else { return nil }
                result.printed += "·" + part.printed
                result.ucum = Unit.joined(result.ucum, ".", part.ucum, isBracketed: false)
                result.dimension = result.dimension.times(part.dimension)
                numerator = result.dimension
                result.factor = factor
                (result.isCount, result.isProduct) = (false, true)
            } else {
                at = before
                break
            }
        }
        guard !result.printed.isEmpty else { return nil }
        if hasSolidus, result.dimension.isNone, !numerator.isNone { result.dimension = .cancelled(numerator) }
        return result
    }

    /// An atom with its power and, in a denominator, its number; or a unit in parentheses.
    private mutating func factor(isFirst: Bool, _ depth: Int) -> UnitPiece? {
        let start = at
        var piece: UnitPiece
        if take("(") {
            takeBlank()
            guard let inner = quotient(isDenominator: !isFirst, depth: depth + 1) else {
                at = start
                return nil
            }
            takeBlank()
            guard take(")") else {
                at = start
                return nil
            }
            piece = inner
            if let power = power() { return piece.isProduct ? nil : piece.raised(to: power) }
            return piece
        }
        var number: Decimal?
        if case .read(let decimal) = decimal() {
            // `10⁴ 个/mL`: before the first atom only a power of ten is part of a unit.
            guard decimal.digits > 0, !isFirst || decimal.scale < 0 else {
                at = start
                return nil
            }
            number = decimal
            takeBlank()
        }
        guard let atom = atom() else {
            at = start
            return nil
        }
        piece = atom
        if let power = unitPower() {
            guard let raised = piece.raised(to: power) else {
                at = start
                return nil
            }
            piece = raised
        }
        guard let number else { return piece }
        guard let factor = Fraction(number)?.times(piece.factor) else {
            at = start
            return nil
        }
        piece.factor = factor
        let ucum = piece.ucum.flatMap { code in Unit.ucum(number).map { $0 + "." + code } }
        piece.printed = number.printed + " " + piece.printed
        piece.ucum = ucum
        piece.isProduct = false
        piece.isNumbered = true
        return piece
    }
}
