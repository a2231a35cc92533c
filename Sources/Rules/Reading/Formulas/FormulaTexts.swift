/// What a formula says as a whole: whether it tells of a reaction, and its characters as they are read (GB/T 1.1—2020, 9.9.3).

import Syntax

extension FormulaTree {
    /// Whether a formula tells of a reaction: it has an arrow and no sign of equality, or one that is labelled.
    public func isReaction(_ formula: FormulaID) -> Bool {
        var hasArrow = false
        var hasEquality = false
        for id in formula..<end(formula) {
            switch nodes[id].kind {
            case .character(_, .arrow), .labelledArrow: hasArrow = true
            case .character(let scalar, .relation):
                if scalar == "=" { hasEquality = true }
                if scalar == "⇌" || scalar == "→" { hasArrow = true }
            default: break
            }
        }
        return hasArrow && !hasEquality
    }

    /// The characters of a subtree, as they are read one after another.
    public func flat(_ start: FormulaID, _ end: FormulaID, _ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        writeFlat(start, end, bytes, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    func writeFlat(_ start: FormulaID, _ end: FormulaID, _ bytes: [UInt8], to text: inout [UInt8]) {
        for id in start..<end {
            switch nodes[id].kind {
            case .character(let scalar, let kind):
                if kind != .punctuation { text.append(scalar: scalar) }
            case .number, .text: text += bytes[nodes[id].range.indices]
            case .primes(let count): for _ in 0..<count { text.append(text: "′") }
            case .accent(let scalar, _): text.append(scalar: scalar)
            case .function(let command, _): text += FormulaCommand[command].name
            default: break
            }
        }
    }
}

extension [UInt8] {
    mutating func append(scalar: Unicode.Scalar) {
        if scalar.value < 0x80 { append(UInt8(truncatingIfNeeded: scalar.value)) } else { append(contentsOf: UTF8.encode(scalar)!) }
    }
}
