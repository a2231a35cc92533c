/// The words of a part of a document as they print, for reports that quote it.

import Model
import Syntax

extension Document {
    /// What stands in a range, without markup, line ends as blanks where they part words.
    func plainText(in range: ByteRange) -> String {
        var bytes: [UInt8] = []
        for node in tree.nodes where node.range.start < range.end && node.range.end > range.start {
            switch node.kind {
            case .text, .code, .citedTitle, .reference, .termNumber, .standardNumber, .locator:
                bytes += source.bytes[max(node.range.lower, range.lower)..<min(node.range.upper, range.upper)]
            case .inlineFormula(let tex): bytes += source.bytes[tex.indices]
            case .softBreak(let isBlank): if isBlank { bytes.append(0x20) }
            default: continue
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The paragraphs of a clause, without its heading and subclauses.
    func ownText(of clause: AnchorID) -> String {
        var text = ""
        for child in tree.children(self[clause].node) {
            switch tree[child].kind {
            case .heading, .clause, .annex, .term, .element, .attributes, .comment: continue
            default: text += plainText(child)
            }
        }
        return text
    }
}
