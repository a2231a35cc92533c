/// Statements that concern the whole document (GB/T 1.1—2020, 9.13.3).

import Model
import Syntax

extension Reading {
    /// Whether a statement speaks of the document, or of who uses it.
    func isOnDocument(_ range: ByteRange) -> Bool {
        (["使用本文件", "本文件并未", "本文件没有", "本文件不", "本文件未", "本文件所有", "执行本文件", "应用本文件", "整个文件"] as [StaticString]).contains {
            bytes.contains($0, in: range)
        }
    }
}

extension [UInt8] {
    /// `警告——`, `警示：`, `注意事项：`: a leading word of another form.
    func noticeLead(_ text: ByteRange) -> (word: StaticString, range: ByteRange)? {
        let rows: [(said: StaticString, right: StaticString)] = [
            ("重要提示", "重要提示"), ("重要提醒", "重要提示"), ("重要说明", "重要提示"), ("特别提示", "重要提示"), ("温馨提示", "重要提示"), ("安全提示", "警告"), ("安全警示", "警告"), ("提示", "重要提示"),
            ("警告", "警告"), ("警示", "警告"),
            ("危险", "危险"), ("注意事项", "注意"), ("注意", "注意"), ("小心", "注意"),
        ]
        guard let row = rows.first(where: { has($0.said, at: text.lower, limit: text.upper) }) else { return nil }
        var end = text.lower + row.said.utf8CodeUnitCount
        for mark in ["！", "!", "——", "：", ":", "—", "，"] as [StaticString] where has(mark, at: end, limit: text.upper) { end += mark.utf8CodeUnitCount }
        return (row.right, ByteRange(text.lower, skipBlanks(end, limit: text.upper)))
    }
}

extension Reading {
    /// Whether nothing but other statements of its kind stands between a block and 范围.
    func isRightBeforeScope(_ block: NodeID) -> Bool {
        var next = Int(nodes[block].end)
        while next < nodes.count {
            switch nodes[next].kind {
            case .warning, .comment: next = Int(nodes[next].end)
            case .element(.scope): return true
            default: return false
            }
        }
        return false
    }
}
