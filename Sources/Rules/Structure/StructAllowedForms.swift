import Model
import Syntax

extension Rule {
    /// A table, figure, formula or example where table 3 does not allow it: any of them in 规范性引用文件 and 参考文献, examples in foreword and
    /// introduction, all but tables in the scope; notes in 参考文献. Tables and footnotes among terms are told by
    /// `term-no-table-no-footnote`.
    public static let structAllowedForms = Rule(
        id: "struct-allowed-forms", severity: .error, clause: "GB/T 1.1—2020, 6.2.2.2",
        summary: Phrase("要素中用了不允许的表述形式", "an element holds what it may not hold"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.2.2.2 的表3：前言只用条文、注和脚注；引言还可用图、表和公式；范围可用表；规范性引用文件和参考文献只列清单",
            "GB/T 1.1—2020, table 3 in 6.2.2.2: the foreword has text, notes and footnotes; the introduction may have figures, tables and formulas, too; the scope tables; normative references and bibliography are lists"
        ),
        messages: [
            Phrase("“{0}”中不应有{1}", "“{0}” may have no {1}")
        ],
        bad: [
            """
            # 前言

            起草单位各有分工。

            ⟪示例：一个单位写第5章。⟫

            # 引言

            大米是主粮。

            ⟪示例：粳米。⟫
            """
        ],
        good: [
            """
            # 前言

            注：起草单位另有分工。

            # 引言

            产量见表1。

            表 产量

            | 年 | 产量 |
            |---|---|
            | 2025 | 3 |

            # 范围

            本文件规定了盟丰大米的质量要求。

            注：大米含粳米。
            """
        ],
        check: .survey { reading in
            for form in reading.misplaced {
                let name: (zh: String, en: String)
                switch reading.kind(form.node) {
                case .table: name = ("表", "tables")
                case .figure: name = ("图", "figures")
                case .formula: name = ("公式", "formulas")
                case .example: name = ("示例", "examples")
                default: name = ("注", "notes")
                }
                let section = reading.sections[form.section]
                // Those of the foreword have a rule of their own.
                if section.kind == .element(.foreword), ["tables", "figures", "formulas"].contains(name.en) { continue }
                let range = reading.document.numbering.anchor(at: form.node).map { reading.captionRange(reading.document[$0]) }
                reading.report(
                    "struct-allowed-forms", at: range ?? reading.firstLine(reading.range(form.node)),
                    [reading.quoted(reading.head(section)), .word(zh: name.zh, en: name.en)])
            }
        })
}
