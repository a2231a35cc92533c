import Model
import Syntax

extension Rule {
    /// The lead-in of a list ends neither in a full stop nor in a colon.
    public static let listLeadPunct = Rule(
        id: "list-lead-punct", severity: .error, clause: "GB/T 1.1—2020, 7.5.1",
        summary: Phrase("列项的引语既不以句号也不以冒号结尾", "the lead-in of a list ends neither in a full stop nor in a colon"),
        why: Phrase("GB/T 1.1—2020 的 7.5.1：引语为后跟句号的完整句子，或后跟冒号的文字", "GB/T 1.1—2020, 7.5.1: the lead-in is a full sentence with 。 or words with ："),
        messages: [
            Phrase("引语应以“：”或“。”结尾", "the lead-in ends in 。 or ：")
        ],
        fixes: [
            Phrase("在引语末加“{0}”", "end the lead-in with “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应符合下列⟪要求⟫

            a) 无异味；

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
            for list in reading.lists where list.lead >= 0 && list.depth == 1 && list.isOfText && !list.isContinued {
                guard let text = reading.textRange(of: list.lead), !reading.ends(text, in: ["：", "。", ":"]) else { continue }
                // `$$` or a footnote may end it.
                guard
                    Characters.isHan(reading.bytes.scalar(at: reading.bytes.characterStart(before: text.upper)))
                        || reading.ends(text, in: ["；", "，", ";", "、"])
                else { continue }
                let isMark = reading.ends(text, in: ["；", "，", ";", "、"])
                let start = isMark ? reading.bytes.characterStart(before: text.upper) : max(text.lower, text.upper - 6)
                let edit = isMark ? Edit(range: ByteRange(start, text.upper), text: "：") : Edit(range: ByteRange(text.upper, text.upper), text: "：")
                reading.report("list-lead-punct", at: ByteRange(start, text.upper), fix: Fix(arguments: [.text("：")], edits: [edit], safety: .review))
            }
        })
}
