import Model
import Syntax

extension Rule {
    /// Items led in by a colon do not end in semicolons.
    public static let listItemPunctColon = Rule(
        id: "list-item-punct-colon", severity: .error, clause: "GB/T 1.1—2020, 7.5.1",
        summary: Phrase("冒号引出的列项各项不以分号结尾", "items led in by a colon do not end in semicolons"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.5.1：引语后为冒号时，各项以分号（或逗号）结尾，末项以句号结尾", "GB/T 1.1—2020, 7.5.1: behind a colon the items end in ； or ，, the last in 。, a full stop"),
        messages: [
            Phrase("引语为冒号，本项应以“；”结尾", "the lead-in ends in a colon, so this item ends in ；")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味⟪。⟫

            b) 无霉变。
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
            for list in reading.lists where list.isOfText {
                guard reading.leadMark(list) == .colon, reading.isPlain(list) else { continue }
                for case let end? in reading.itemEnds(list).dropLast() {
                    guard reading.endMark(end) == .stop, !reading.hasInnerStop(end) else { continue }
                    let mark = ByteRange(end.upper - 3, end.upper)
                    reading.report("list-item-punct-colon", at: mark, fix: reading.replacing(mark, by: "；", .review))
                }
            }
        })
}
