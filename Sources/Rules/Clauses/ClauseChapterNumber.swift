import Model
import Syntax

extension Rule {
    /// A title begins with a number in words or marks of other texts: 第一章, 第2节, 一、, （一）, Ⅰ. Wrong Arabic numbers are told by
    /// `number-mismatch`, those of the introduction by `intro-numbering`. 第一 before another word is part of the title.
    public static let clauseChapterNumber = Rule(
        id: "clause-chapter-number", severity: .error, clause: "GB/T 1.1—2020, 7.2",
        summary: Phrase("章、条不用阿拉伯数字编号", "a chapter or clause is not numbered in Arabic digits"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.2 和 7.3.2：章用阿拉伯数字从 1 连续编号，条的编号是上级编号加下脚点和数字；编号由编译器写，标题中不写",
            "GB/T 1.1—2020, 7.2 and 7.3.2: chapters are numbered 1, 2, 3 and clauses behind a dot; the compiler writes the numbers, so the title has none"),
        messages: [
            Phrase("“{0}”不是章、条的编号：删去，编号由编译器写", "“{0}” is no number of a chapter or clause: leave it out, the compiler numbers")
        ],
        fixes: [
            Phrase("删去“{0}”", "leave out “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # ⟪第一章 ⟫技术要求

            大米应无异味。

            # ⟪二、⟫试验方法

            嗅闻。
            """
        ],
        good: [
            """
            # 第一法的要求

            大米应无异味。

            # 一级大米

            一级大米应无异味。
            """
        ],
        check: .survey { reading in
            for section in reading.sections where section.isClause && section.zone != .introduction {
                guard let title = section.title, let end = reading.bytes.foreignNumber(title),
                    !reading.bytes.isEqual(ByteRange(end, title.upper), "引言")
                else { continue }
                let range = ByteRange(title.lower, end)
                let fix = end < title.upper ? Fix(arguments: [reading.quoted(range)], edits: [Edit(range: range, text: "")], safety: .review) : nil
                reading.report("clause-chapter-number", at: range, [reading.quoted(range)], fix: fix)
            }
        })
}
