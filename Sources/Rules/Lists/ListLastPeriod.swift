import Model
import Syntax

extension Rule {
    /// The last item of a list does not end in a full stop.
    public static let listLastPeriod = Rule(
        id: "list-last-period", severity: .error, clause: "GB/T 1.1—2020, 7.5.1",
        summary: Phrase("列项的末项不以句号结尾", "the last item of a list does not end in a full stop"),
        why: Phrase("GB/T 1.1—2020 的 7.5.1：最后一项以句号结尾", "GB/T 1.1—2020, 7.5.1: the last item ends in a full stop"),
        messages: [
            Phrase("末项应以“。”结尾", "the last item ends in 。, a full stop")
        ],
        fixes: [
            Phrase("以“{0}”结尾", "end with “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变⟪；⟫
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变。
            """
        ],
        check: .survey { reading in
            for (index, list) in reading.lists.enumerated() where list.isOfText {
                guard list.depth == 1, reading.isPlain(list), let last = reading.lastItem(list), let end = reading.itemEnd(last) else { continue }
                // A list that goes on behind a table ends there.
                if reading.lists[(index + 1)...].first(where: { $0.depth == 1 })?.isContinued == true { continue }
                if reading.ends(end, in: ["；", "，", "、"]) {
                    let mark = ByteRange(end.upper - 3, end.upper)
                    reading.report("list-last-period", at: mark, fix: reading.replacing(mark, by: "。", .review))
                } else if reading.endsInWord(end), reading.leadMark(list) != .none {
                    let mark = ByteRange(reading.bytes.characterStart(before: end.upper), end.upper)
                    let fix = Fix(arguments: [.text("。")], edits: [Edit(range: ByteRange(end.upper, end.upper), text: "。")], safety: .review)
                    reading.report("list-last-period", at: mark, fix: fix)
                }
            }
        })
}

extension Reading {
    fileprivate func lastItem(_ list: ListUse) -> NodeID? {
        var last: NodeID?
        for item in children(list.node) { last = item }
        return last
    }

    /// Whether a text ends without any mark: in a character, a letter, a digit, a sign of a unit, or a remark in parentheses.
    fileprivate func endsInWord(_ text: ByteRange) -> Bool {
        let last = bytes.characterStart(before: text.upper)
        let scalar = bytes.scalar(at: last)
        if scalar < 0x80 { return Byte.isAlphanumeric(bytes[last]) || bytes[last] == UInt8(ascii: "%") }
        return Characters.isHan(scalar) || bytes.has("）", at: last, limit: text.upper) || bytes.has("℃", at: last, limit: text.upper)
    }
}
