import Model
import Syntax

extension Rule {
    /// Items led in by a full sentence do not end in full stops.
    public static let listItemPunctPeriod = Rule(
        id: "list-item-punct-period", severity: .error, clause: "GB/T 1.1—2020, 7.5.1",
        summary: Phrase("句号引出的列项各项不以句号结尾", "items led in by a full sentence do not end in full stops"),
        why: Phrase("GB/T 1.1—2020 的 7.5.1：引语为完整句子时，各项以句号结尾", "GB/T 1.1—2020, 7.5.1: behind a full sentence each item ends in 。, a full stop"),
        messages: [
            Phrase("引语为句号，本项应以“。”结尾", "the lead-in is a full sentence, so this item ends in 。, a full stop")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应符合下列各项。

            a) 大米应无异味⟪；⟫

            b) 大米应无霉变。
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合下列各项。

            a) 大米应无异味。

            b) 大米应无霉变。
            """
        ],
        check: .survey { reading in
            for list in reading.lists where list.isOfText {
                guard reading.leadMark(list) == .period, reading.isPlain(list) else { continue }
                let ends = reading.itemEnds(list)
                for (index, end) in ends.enumerated() where index + 1 < ends.count {
                    guard let end, reading.ends(end, in: ["；", "，"]) else { continue }
                    let mark = ByteRange(end.upper - 3, end.upper)
                    reading.report("list-item-punct-period", at: mark, fix: reading.replacing(mark, by: "。", .review))
                }
            }
        })
}
