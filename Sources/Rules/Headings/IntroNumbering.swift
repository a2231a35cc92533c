import Model
import Syntax

extension Rule {
    /// The introduction, or a clause of it, has a number of other texts: 一、引言, （一）. Wrong Arabic numbers are told by `number-mismatch`,
    /// to which the introduction has none and its clauses have 0.1, 0.2.
    public static let introNumbering = Rule(
        id: "intro-numbering", severity: .error, clause: "GB/T 1.1—2020, 8.4",
        summary: Phrase("引言或其中的条编号不对", "the introduction or a clause of it is wrongly numbered"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.4：引言不编号；需要分条时，条编为 0.1、0.2，由编译器写",
            "GB/T 1.1—2020, 8.4: the introduction has no number; where it is divided, its clauses are 0.1, 0.2, which the compiler writes"),
        messages: [
            Phrase("引言不编号：删去“{0}”", "the introduction has no number: leave out “{0}”"),
            Phrase("引言的条编为 0.1、0.2，由编译器写：删去“{0}”", "clauses of the introduction are 0.1, 0.2, which the compiler writes: leave out “{0}”"),
        ],
        fixes: [
            Phrase("删去“{0}”", "leave out “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # ⟪一、⟫引言

            大米是主粮。
            """,
            """
            # 引言

            ## ⟪一 ⟫背景

            大米是主粮。

            ## ⟪二 ⟫作用

            本文件便于贸易。
            """,
        ],
        good: [
            """
            # 引言

            ## 0.1 背景

            大米是主粮。

            ## 0.2 作用

            本文件便于贸易。
            """
        ],
        check: .survey { reading in
            for section in reading.sections where section.isClause {
                guard let title = section.title, let end = reading.bytes.foreignNumber(title), end < title.upper else { continue }
                let isWhole = reading.bytes.isEqual(ByteRange(end, title.upper), "引言")
                guard isWhole || section.zone == .introduction else { continue }
                let range = ByteRange(title.lower, end)
                let fix = Fix(arguments: [reading.quoted(range)], edits: [Edit(range: range, text: "")], safety: .review)
                reading.report("intro-numbering", at: range, phrase: isWhole ? 0 : 1, [reading.quoted(range)], fix: fix)
            }
        })
}
