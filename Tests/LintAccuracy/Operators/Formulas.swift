/// Formulas: numbers, what 式中 explains, symbols (GB/T 1.1—2020, 9.9 and 10.4.3).

import Foundation

extension Operator {
    private static let where_ = "式中：\n\n"

    static let formulas: [Operator] = [
        .formula(
            "eq-number-if-cited|cite-target-exists|empty-link-text", .strict, "a cited formula without number",
            tolerating: ["label-mismatch", "cite-", "unanchored-reference"]
        ) { text, formula, _ in
            guard let id = formula.id, text.lines.contains(where: { $0.contains("](#\(id))") }) else { return nil }
            let line = formula.range.upperBound - 1
            let citing = text.lines.indices.filter { text.lines[$0].contains("](#\(id))") && $0 != line }
            return [.replace(line, "⟪" + Section.split(text.lines[line]).0 + "⟫")] + citing.map { text.mark($0) }
        },
        .blocks(
            "eq-number-if-cited|cite-target-exists|empty-link-text", .strict, "公式 cited, and it has no number", at: .statement,
            tolerating: ["unanchored-reference", "eq-symbol-unique"],
            [
                "箱数按⟪公式（97）⟫计算：\n\n⟪$$⟫\nn = a b\n$$\n\n\(where_)- $n$——箱数；\n- $a$——层数；\n- $b$——每层的箱数。",
                "体积按[](⟪#lint-eq⟫)计算：\n\n⟪$$⟫\nV = l b h\n$$\n\n\(where_)- $V$——体积；\n- $l$——长度；\n- $b$——宽度；\n- $h$——高度。",
            ]),
        .blocks(
            "eq-mentioned", .strict, "a number that nothing mentions", at: .statement, tolerating: renumbered.union(["eq-symbol-unique"]),
            [
                "箱数按下列公式计算：\n\n⟪$$⟫\nn = a b\n⟪$$ {#lint-eq}⟫\n\n\(where_)- $n$——箱数；\n- $a$——层数；\n- $b$——每层的箱数。",
                "体积由下式求得：\n\n⟪$$⟫\nV = l b h\n⟪$$ {#lint-eq}⟫\n\n\(where_)- $V$——体积；\n- $l$——长度；\n- $b$——宽度；\n- $h$——高度。",
                "层数按下列公式计算：\n\n⟪$$⟫\na = n / b\n⟪$$ {#lint-eq}⟫\n\n\(where_)- $a$——层数；\n- $n$——箱数；\n- $b$——每层的箱数。",
                "面积按下列公式计算：\n\n⟪$$⟫\nS = l b\n⟪$$ {#lint-eq}⟫\n\n\(where_)- $S$——面积；\n- $l$——长度；\n- $b$——宽度。",
            ]),
        .blocks(
            "eq-no-subnumber|number-mismatch|formula-trailing-text", .strict, "a number with a letter", at: .statement,
            tolerating: renumbered.union(["eq-mentioned", "eq-symbol-unique"]),
            [
                "箱数按公式（2a）计算：\n\n$$\nn = a b\n$$ ⟪（2a）⟫\n\n\(where_)- $n$——箱数；\n- $a$——层数；\n- $b$——每层的箱数。",
                "体积按公式（3b）计算：\n\n$$\nV = l b h\n$$ ⟪（3b）⟫\n\n\(where_)- $V$——体积；\n- $l$——长度；\n- $b$——宽度；\n- $h$——高度。",
                "层数按公式（1-1）计算：\n\n$$\na = n / b\n$$ ⟪（1-1）⟫\n\n\(where_)- $a$——层数；\n- $n$——箱数；\n- $b$——每层的箱数。",
                "面积按公式（4.1）计算：\n\n$$\nS = l b\n$$ ⟪（4.1）⟫\n\n\(where_)- $S$——面积；\n- $l$——长度；\n- $b$——宽度。",
            ]),
        .formula(
            "eq-where-list", .heuristic, "a symbol is not explained",
            tolerating: ["list-last-period", "list-single-item", "list-item-punct-colon", "eq-numeric-value-form"]
        ) { text, formula, index in
            // A counter that a sum runs over needs no line, and what an earlier formula of the chapter has explained no second one.
            let needed = formula.meanings.dropLast().filter { item in
                guard let symbol = item.text.components(separatedBy: "——").first, !item.text.contains("序号") else { return false }
                return !text.formulas.contains {
                    $0.range.lowerBound < formula.range.lowerBound && text.lines[$0.range].joined().contains(symbol.filter { $0 != "$" })
                }
            }
            guard formula.meanings.count > 2, !needed.isEmpty else { return nil }
            let gone = needed[index % needed.count]
            // 式中 may serve several formulas that stand before it.
            let marked = text.formulas.filter { $0.section == formula.section && $0.range.upperBound <= formula.range.upperBound }.flatMap {
                $0.range.map { text.mark($0) }
            }
            return marked + [.remove(gone.line..<(gone.line + 1))] + (formula.whereLead.map { [text.mark($0)] } ?? [])
        },
        .blocks(
            "eq-where-list", .heuristic, "no 式中", at: .statement, tolerating: ["eq-symbol-unique"],
            [
                "箱数按下列公式计算：\n\n⟪$$⟫\n⟪n = a k⟫\n⟪$$⟫\n\n箱数取整数。", "体积按下列公式计算：\n\n⟪$$⟫\n⟪V = l_0 b_0 h_0⟫\n⟪$$⟫\n\n体积以立方米表示。",
                "装载率按下列公式计算：\n\n⟪$$⟫\n⟪r = \\frac{q_1}{q_0} \\times 100\\%⟫\n⟪$$⟫\n\n⟪式中：⟫\n\n- $r$——装载率；\n- $q_1$——已用的货位数。",
                "面积按下列公式计算：\n\n⟪$$⟫\n⟪S = l_2 b_2⟫\n⟪$$⟫\n\n⟪式中：⟫\n\n- $S$——面积；\n- $l_2$——长度。",
            ]),
        .formula("eq-numeric-value-form", .heuristic, "no 的数值，单位为", tolerating: ["eq-symbol-unique"]) { text, formula, index in
            let fitting = formula.meanings.filter { text.lines[$0.line].contains("的数值，单位为") }
            guard !fitting.isEmpty else { return nil }
            let item = fitting[index % fitting.count]
            let line = text.lines[item.line]
            guard let start = line.range(of: "的数值，单位为"), let open = line.range(of: "（", range: start.upperBound..<line.endIndex),
                let close = line.range(of: "）", range: open.upperBound..<line.endIndex)
            else { return nil }
            let unit = line[open.upperBound..<close.lowerBound]
            return [
                .replace(
                    item.line,
                    "⟪" + line[..<start.lowerBound] + ["，\(unit)", "（\(unit)）", "，单位\(unit)", "（单位：\(unit)）"][index] + line[close.upperBound...] + "⟫")
            ]
        },
        .blocks(
            "eq-no-words", .strict, "words or units in a formula", at: .statement, tolerating: ["eq-where-list", "eq-symbol-unique"],
            [
                "密度按下列公式计算：\n\n$$\n⟪\\text{密度} = \\frac{\\text{质量}}{\\text{体积}}⟫\n$$\n\n密度以三次测量的平均值表示。",
                "装载率按下列公式计算：\n\n$$\n⟪r = \\frac{\\text{已用货位}}{\\text{全部货位}} \\times 100\\%⟫\n$$\n\n\(where_)- $r$——装载率。",
                "箱数按下列公式计算：\n\n$$\n⟪\\text{箱数} = a b⟫\n$$\n\n\(where_)- $a$——层数；\n- $b$——每层的箱数。",
                "高度按下列公式计算：\n\n$$\n⟪h = 150\\ \\mathrm{mm} + k c⟫\n$$\n\n\(where_)- $h$——高度；\n- $k$——层数；\n- $c$——层高。",
            ]),
        .blocks(
            "eq-symbol-unique", .strict, "a symbol with two meanings", at: .statement,
            [
                "箱数按下列公式计算：\n\n$$\nn = a b\n$$\n\n\(where_)- ⟪$n$——箱数；⟫\n- ⟪$a$——层数；⟫\n- $b$——每层的箱数。\n\n面积按下列公式计算：\n\n$$\nS = a c\n$$\n\n\(where_)- $S$——面积；\n- ⟪$a$——长度的数值，单位为米（m）；⟫\n- $c$——宽度。",
                "体积按下列公式计算：\n\n$$\nV = l h k\n$$\n\n\(where_)- $V$——体积；\n- $l$——长度；\n- ⟪$h$——高度；⟫\n- $k$——系数。\n\n时间按下列公式计算：\n\n$$\nt = h w\n$$\n\n\(where_)- $t$——时间；\n- ⟪$h$——班数；⟫\n- $w$——每班的时间。",
                "班数按下列公式计算：\n\n$$\nj = g / f\n$$\n\n\(where_)- $j$——班数；\n- ⟪$g$——箱数；⟫\n- $f$——每班的箱数。\n\n载荷按下列公式计算：\n\n$$\nF = M g\n$$\n\n\(where_)- $F$——载荷；\n- $M$——质量；\n- ⟪$g$——重力加速度。⟫",
                "层数按下列公式计算：\n\n$$\nu = H / v\n$$\n\n\(where_)- $u$——层数；\n- $H$——高度；\n- ⟪$v$——层高。⟫\n\n距离按下列公式计算：\n\n$$\nD = v \\tau\n$$\n\n\(where_)- $D$——距离；\n- ⟪$v$——速度；⟫\n- $\\tau$——时间。",
            ]),
        .sentences(
            "eq-inline-one-line", .strict, "a fraction or two levels of subscripts in a line", at: .statement, tolerating: ["eq-where-list", "abbr-"],
            ["装载率为⟪$\\frac{q}{p}$⟫。", "平均的间隔为⟪$\\frac{t_1 + t_2}{2}$⟫。", "最大的高度记作⟪$h_{1_{\\max}}$⟫。", "层高为⟪$\\dfrac{H}{n + 1}$⟫。", "两次读数之差记作⟪$d_{i_{k}}$⟫。"]),
        .broken(
            "unclosed-formula", "$$ is not closed",
            ["⟪$$⟫ n = a b\n\n箱数取整数。", "⟪$$⟫\nV = l b h\n\n体积以立方米表示。", "⟪$$⟫\nr = \\frac{q}{p} $\n\n装载率以百分数表示。", "⟪$$⟫ S = l b\n\n面积以平方米表示。"]),
        .broken(
            "formula-trailing-text", "words after a formula",
            ["$$ n = a b $$ ⟪按整箱计⟫", "$$\nV = l b h\n$$ ⟪以外侧为准⟫", "$$ r = q / p $$ ⟪，见台账⟫", "$$\nS = l b\n$$ ⟪单位为平方米⟫"]),
        .broken(
            "formula-alignment", "& or \\\\ outside an environment",
            ["$$\nn ⟪&⟫= a b\n$$", "$$\nn = a ⟪\\\\⟫\nm = b\n$$", "$$\nV = l ⟪&⟫ b\n$$", "$$\nr = q ⟪\\\\⟫ s = p\n$$"]),
        .broken(
            "formula-brace", "braces that do not pair",
            ["$$\nr = \\frac{q}⟪{⟫p\n$$", "$$\nn = a b⟪}⟫\n$$", "$$\nc = \\sqrt⟪[⟫3{V}\n$$", "$$\nk = ⟪{⟫a + b\n$$"]),
        .broken(
            "formula-double-script", "two scripts",
            ["$$\nn = a⟪_⟫2\n$$".replacingOccurrences(of: "a⟪_⟫2", with: "a_1⟪_⟫2"), "$$\nm = q^2⟪^⟫3\n$$", "$$\nk = x_i⟪_⟫j\n$$", "$$\ns = t^a⟪^⟫b\n$$"]),
        .broken(
            "formula-environment", "an environment that is unknown or open",
            [
                "$$\nw = ⟪\\begin{pmatrix}⟫ 1 & 0\n$$", "$$\nw = 1 ⟪\\end{pmatrix}⟫\n$$", "$$\nw = \\begin{⟪pmatirx⟫} 1 & 0 \\end{pmatirx}\n$$",
                "$$\nw = \\begin{cases} 1 \\end{⟪matrix⟫}\n$$",
            ]),
        .broken(
            "formula-left-right", "\\left without \\right",
            ["$$\nr = ⟪\\left(⟫ \\frac{q}{p}\n$$", "$$\nr = \\frac{q}{p} ⟪\\right)⟫\n$$", "$$\nr = q ⟪\\middle|⟫ p\n$$", "$$\nr = ⟪\\left[⟫ q + p\n$$"]),
        .broken(
            "formula-missing-argument", "an argument is missing", ["$$\nr = ⟪\\frac⟫{q}\n$$", "$$\nn = a⟪_⟫\n$$", "$$\nc = ⟪\\sqrt⟫\n$$", "$$\nm = q⟪^⟫\n$$"]),
        .broken(
            "formula-unknown-command", "a command that is unknown",
            ["$$\nr = ⟪\\farc⟫{q}{p}\n$$", "$$\nn = ⟪\\xiangshu⟫ + a\n$$", "$$\nk = a ⟪\\tims⟫ b\n$$", "$$\nw = ⟪\\alhpa⟫ + 1\n$$"]),
        .broken(
            "formula-too-deep", "very deep",
            [
                "$$\n⟪w = " + String(repeating: "{", count: 120) + "m" + String(repeating: "}", count: 120) + "⟫\n$$",
                "$$\n⟪w = " + String(repeating: "\\sqrt{", count: 100) + "m" + String(repeating: "}", count: 100) + "⟫\n$$",
            ]),
    ]

    private static func formula(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [],
        _ edits: @escaping @Sendable (Manuscript, Formula, Int) -> [Edit]?
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            text.picks(text.formulas, 4, rules + name).compactMap { formula, index in
                edits(text, formula, index).map { text.edited("formula at line \(formula.range.lowerBound + 1), way \(index + 1)", $0) }
            }
        }
    }

    /// Formulas that cannot be read; the symbols in them are nobody's concern.
    private static func broken(_ rule: String, _ name: String, _ formulas: [String]) -> Operator {
        .blocks(rule, .strict, name, at: .statement, tolerating: ["eq-", "formula-", "unclosed-"], formulas.map { "箱数按下列公式计算：\n\n" + $0 })
    }
}
