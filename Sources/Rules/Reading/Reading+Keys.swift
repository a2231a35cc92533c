/// 式中, 标引序号说明 and the lines of 符号和缩略语 (GB/T 1.1—2020, 8.8, 9.7.4.2, 9.9.3.1): what each line explains, and with which words.

import Model
import Syntax

public struct KeyUse: Sendable {
    /// The legend.
    public var node: NodeID
    public var section: Int
    public var zone: Zone
    public var isInExample: Bool
    public var isOfFigure: Bool
    /// The block right before it; -1 for what belongs to a formula or figure.
    public var before: NodeID
}

/// One line of a key.
public struct KeyLine {
    public var node: NodeID
    /// What is explained, as written.
    public var defined: ByteRange
    /// The words behind the dash.
    public var text: ByteRange
}

extension Reading {
    /// Whether a key explains a formula: `式中：`.
    public func isOfFormula(_ key: KeyUse) -> Bool {
        guard !key.isInExample, key.node + 1 < nodes.count, nodes[key.node + 1].kind == .label else { return false }
        return bytes.has("式中", at: nodes[key.node + 1].range.lower, limit: nodes[key.node + 1].range.upper)
    }

    public func isOfSymbols(_ key: KeyUse) -> Bool { key.zone == .symbols }

    public func lines(_ key: KeyUse) -> [KeyLine] {
        var result: [KeyLine] = []
        for definition in children(key.node) where nodes[definition].kind == .definition {
            var line = KeyLine(node: definition, defined: ByteRange(0, 0), text: ByteRange(0, 0))
            for child in children(definition) {
                switch nodes[child].kind {
                case .defined: line.defined = nodes[child].range
                case .paragraph where line.text.isEmpty: line.text = textRange(of: child) ?? line.text
                default: break
                }
            }
            if !line.defined.isEmpty { result.append(line) }
        }
        return result
    }

    /// The variables that a line explains.
    public func symbols(_ line: KeyLine) -> [FormulaSymbol] {
        var result: [FormulaSymbol] = []
        var plain = ""
        var id = line.node + 1
        var end = id
        while id < Int(nodes[line.node].end) {
            if nodes[id].kind == .defined { end = Int(nodes[id].end) }
            if id < end {
                switch nodes[id].kind {
                case .inlineFormula:
                    if let formula = document.formulas.id(at: id) { result += document.formulas.tree.symbols(of: formula, bytes) }
                    plain += " "
                case .text: plain += text(nodes[id].range)
                default: break
                }
            }
            id += 1
        }
        for word in plain.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic && !(0x30...0x39).contains($0.value) || $0.value >= 0x2E80 }) {
            guard let first = word.first else { continue }
            result.append(
                FormulaSymbol(
                    key: String(String.UnicodeScalarView(word)), core: String(first), below: String(String.UnicodeScalarView(word.dropFirst())),
                    range: line.defined))
        }
        return result
    }

    /// What a line calls its symbol, up to the first mark, without 的 and without 数值 at its end; and whether it is a number.
    public func noun(_ line: KeyLine) -> (name: [UInt8], isNumber: Bool) {
        var name: [UInt8] = []
        var at = line.text.lower
        var depth = 0
        let stops: [StaticString] = ["，", "；", "。", "、", "：", ",", ";"]
        while at < line.text.upper, depth > 0 || !stops.contains(where: { bytes.has($0, at: at, limit: line.text.upper) }) {
            let end = bytes.characterEnd(at)
            if bytes.has("（", at: at, limit: end) || bytes.has("(", at: at, limit: end) { depth += 1 }
            if depth == 0, bytes[at] != 0x20, !bytes.has("的", at: at, limit: end) { name += bytes[at..<end] }
            if bytes.has("）", at: at, limit: end) || bytes.has(")", at: at, limit: end) { depth -= 1 }
            at = end
        }
        let isNumber = name.has("数值", before: name.count, floor: 0)
        if isNumber { name.removeLast(6) }
        return (name, isNumber)
    }
}
