import Model
import Syntax

extension Rule {
    /// A formula has names of quantities, an abbreviation of several letters as a variable, or a unit behind a number; or a sentence has a
    /// formula of names: 密度=质量/体积. Subscripts, conditions of cases, 或 and its like, functions, pH and numbers such as Re are right.
    public static let eqNoWords = Rule(
        id: "eq-no-words", severity: .error, clause: "GB/T 1.1—2020, 9.9.3.1",
        summary: Phrase("公式中用了量的名称、缩略语或单位", "a formula has names of quantities, abbreviations or units"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.9.3.1：公式用符号表示变量，不用量的名称和多字母的缩略语代替，公式中不用单位的符号；名称和单位写在“式中：”之下",
            "GB/T 1.1—2020, 9.9.3.1: formulas have symbols for variables, not names of quantities or abbreviations of several letters, and no symbols of units; names and units stand below 式中："
        ),
        messages: [
            Phrase("公式中的“{0}”用符号表示，在“式中：”下解释", "in a formula “{0}” is a symbol, explained below 式中："),
            Phrase("“{0}”有几个字母，变量用一个字母加下标表示", "“{0}” has several letters; a variable is one letter with a subscript"),
            Phrase("公式中不写单位“{0}”，在“式中：”下给出", "a formula has no unit “{0}”; it stands below 式中："),
            Phrase("以名称写成的公式“{0}”，改用符号，另行写作公式", "the formula “{0}” is made of names; write it with symbols on a line of its own"),
        ],
        bad: [
            """
            # 试验方法

            密度按下列公式计算：

            $$
            ⟪密度⟫ = \\frac{m}{m} \\times 5 \\, \\mathrm{⟪mL⟫}
            $$

            式中：

            - $m$——质量。
            """,
            """
            # 试验方法

            ⟪合格率=合格数/总数×100%⟫。
            """,
        ],
        good: [
            """
            # 试验方法

            密度按下列公式计算：

            $$
            \\rho_{\\text{试样}} = \\frac{m}{V} \\times \\mathrm{pH} \\times \\sin 3 \\quad \\text{或} \\quad c(\\mathrm{NaOH})
            $$

            式中：

            - $\\rho_{\\text{试样}}$——密度；
            - $m$——质量；
            - $V$——体积；
            - $c(\\mathrm{NaOH})$——浓度。
            """
        ],
        check: .several([
            .survey { reading in
                for (node, formula) in reading.document.formulas.all {
                    var isDisplay = false
                    if case .formula = reading.kind(node) { isDisplay = true }
                    let words = FormulaWords(reading.document.formulas.tree, formula, reading.bytes, isDisplay: isDisplay)
                    guard !words.found.isEmpty, !reading.isQuoted(node), !reading.document.formulas.tree.isReaction(formula) else { continue }
                    for (range, phrase) in words.found { reading.report("eq-no-words", at: range, phrase: phrase, [reading.quoted(range)]) }
                }
            },
            .reader,
            .words("＝") { hit, reading in
                reading.judgeNameFormula(hit.range.lower, hit.range.upper, reading.sentence.range.lower, reading.sentence.range.upper)
            },
        ]))
}
