import Syntax

extension Rule {
    /// One finding a file, at the first wrong number; the others are its notes, and one fix mends them all.
    /// Covers headings, captions, notes, examples and formulas.
    public static let numberMismatch = Rule(
        id: "number-mismatch", severity: .error, clause: "GB/T 1.1—2020, 7.3.2",
        summary: Phrase("写出的编号与应有的不符", "a written number is not the computed one"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.2、7.3.2、9.7.2.1 和 9.8.2.1：章、条、图、表从 1 起连续编号；编号可以不写，写出的应相符",
            "GB/T 1.1—2020, 7.2, 7.3.2, 9.7.2.1 and 9.8.2.1: chapters, clauses, figures and tables are numbered in sequence; a number may be left out, but a written one must be right"
        ),
        messages: [
            Phrase("{0}的编号写作“{1}”，应为“{2}”", "{0} is numbered “{1}” but should be “{2}”"),
            Phrase(
                "{0}的编号写作“{1}”，应为“{2}”；另有 {3} 处不符",
                "{0} is numbered “{1}” but should be “{2}”; {3} more places differ"),
        ],
        notes: [
            Phrase("此处写作“{0}”，应为“{1}”", "here written “{0}”, should be “{1}”")
        ],
        fixes: [
            Phrase("重编标题及其后引用的编号", "renumber the headings and the references that follow them")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            ## 1.1 感官

            大米应无异味。

            ## ⟪1.3⟫ 水分

            水分应不大于 14.5%。
            """,
            """
            # ⟪5⟫ 技术要求

            ## 5.1 感官

            大米应无异味。

            ## 5.2 水分

            水分应不大于 14.5%。
            """,
        ],
        good: [
            """
            # 1 技术要求

            ## 1.1 感官

            大米应无异味。

            ## 1.2 水分

            水分应不大于 14.5%。
            """
        ],
        check: .resolver)
}
