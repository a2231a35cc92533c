import Model
import Syntax

extension Rule {
    /// A formula in running text has a fraction or anything else that takes more than one line; any formula has a script of a script, or a
    /// fraction in a fraction.
    public static let eqInlineOneLine = Rule(
        id: "eq-inline-one-line", severity: .warning, clause: "GB/T 1.1—2020, 9.9.3.3",
        summary: Phrase("条文中的公式不止一行，或角标、分式套了一层", "a formula within text takes several lines, or scripts or fractions nest"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.9.3.3：条文中宜避免多于一行的表示，写“a/b”而不写分式；公式宜避免多于一层的角标（写 D₁,max）和多于两行的表示",
            "GB/T 1.1—2020, 9.9.3.3: within text what takes more than one line should be avoided: a/b, not a fraction; formulas should avoid scripts of scripts (use 1,max) and more than two lines"
        ),
        messages: [
            Phrase("条文中的分式宜写成一行，如“a/b”", "a fraction within text should be on one line, as a/b"),
            Phrase("条文中的公式不止一行，宜另行写", "this formula within text takes several lines; it should stand on lines of its own"),
            Phrase("角标的角标宜合为一层，如“1,max”", "a script of a script should be one script, such as 1,max"),
            Phrase("分式中又有分式，多于两行，宜改写，如“(a/b)/c”", "a fraction in a fraction takes more than two lines; it should be written in another way, such as (a/b)/c"),
        ],
        fixes: [
            Phrase("写作“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 试验方法

            比值为$⟪\\frac{a}{b}⟫$，直径为$D_{1⟪_{max}⟫}$。
            """,
            """
            # 试验方法

            结果按下列公式计算：

            $$
            w = \\frac{⟪\\frac{1}{2}⟫}{3}
            $$

            式中：

            - $w$——结果。
            """,
        ],
        good: [
            """
            # 试验方法

            比值为$a/b$，直径为$D_{1,\\mathrm{max}}$，指数为$x^{a_i}$。

            $$
            w = \\frac{1}{2} + \\frac{a/b}{3}
            $$

            式中：

            - $w$——结果；
            - $a$——甲；
            - $b$——乙。
            """
        ],
        check: .survey { reading in
            for (node, formula) in reading.document.formulas.all {
                let lines = FormulaLines(reading.document.formulas.tree, formula, reading.bytes)
                guard !lines.found.isEmpty, !reading.isQuoted(node) else { continue }
                for (id, phrase) in lines.found {
                    let range = reading.document.formulas.tree[id].range
                    var fix: Fix?
                    if phrase == 0, let text = lines.solidus(id) { fix = reading.replacing(range, by: text, .review) }
                    reading.report("eq-inline-one-line", at: range, phrase: phrase, fix: fix)
                }
            }
        })
}
