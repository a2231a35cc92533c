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
        result.reserveCapacity(8)
        for definition in children(key.node) {
            guard case .definition = nodes[definition].kind else { continue }
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

    /// What a line calls its symbol, up to the first mark, without 的 and without 数值 at its end, is written to `name`; whether it is a number.
    func writeNoun(_ line: KeyLine, to name: inout [UInt8]) -> Bool {
        let start = name.count
        var at = line.text.lower
        // What is not yet written begins here.
        var first = at
        var depth = 0
        scan: while at < line.text.upper {
            let end = bytes.characterEnd(at)
            let before = depth
            var isLeftOut = false
            switch bytes.nounMark(at, limit: line.text.upper) {
            case .none: break
            case .mark: if depth <= 0 { break scan }
            case .opening: depth += 1
            case .closing: depth -= 1
            case .particle: isLeftOut = true
            }
            // A bracket stands within what it closes.
            if isLeftOut || max(before, depth) != 0 {
                name += bytes[first..<at]
                first = end
            }
            at = end
        }
        name += bytes[first..<at]
        guard name.has("数值", before: name.count, floor: start) else { return false }
        name.removeLast(6)
        return true
    }
}

extension [UInt8] {
    fileprivate enum NounMark {
        case none, mark, opening, closing
        /// A blank or 的.
        case particle
    }

    /// Whether a mark or an opening bracket stands at `at`; 、 joins names.
    func endsNoun(_ at: Int, limit: Int) -> Bool {
        switch self[at] {
        case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ";"): true
        case 0xE3: has("。", at: at, limit: limit)
        case 0xEF: ["，", "；", "（", "："].contains { has($0, at: at, limit: limit) }
        default: false
        }
    }

    /// What a character is for the name in front of it.
    fileprivate func nounMark(_ at: Int, limit: Int) -> NounMark {
        switch self[at] {
        case UInt8(ascii: ","), UInt8(ascii: ";"): .mark
        case UInt8(ascii: "("): .opening
        case UInt8(ascii: ")"): .closing
        case 0x20: .particle
        case 0xE7: has("的", at: at, limit: limit) ? .particle : .none
        case 0xE3: has("。", at: at, limit: limit) || has("、", at: at, limit: limit) ? .mark : .none
        case 0xEF:
            if has("（", at: at, limit: limit) {
                .opening
            } else if has("）", at: at, limit: limit) {
                .closing
            } else {
                has("，", at: at, limit: limit) || has("；", at: at, limit: limit) || has("：", at: at, limit: limit) ? .mark : .none
            }
        default: .none
        }
    }
}
