import Model
import Syntax

extension Rule {
    /// The scope names an aspect that no heading and no caption has: 包装 without a chapter on packaging. Known aspects are looked for by
    /// their kin (贮存: 储运, 存放), others by any two of their characters, where the words that all standards have show nothing. What the
    /// verbs other than 规定了 state is looked for only if it is a known aspect. Asked from 征求意见稿 on.
    public static let scopeCoversChapters = Rule(
        id: "scope-covers-chapters", severity: .warning, clause: "GB/T 1.1—2020, 8.5.1",
        summary: Phrase("范围提到的方面在正文中没有", "the scope names an aspect that the text does not have"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.5.1：范围界定文件所涉及的方面，与正文的章条对应；提到而没有写的，读者找不到",
            "GB/T 1.1—2020, 8.5.1: the scope says what aspects the document covers; one that no clause deals with is not there to be found"),
        messages: [
            Phrase("范围提到“{0}”，正文没有这样的章条", "the scope names “{0}”, but no clause deals with it")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了盟丰大米的技术要求、检验规则、⟪包装⟫和运输的要求。

            本文件适用于盟丰大米。

            # 技术要求

            大米应无异味。

            # 检验规则

            每批检验。

            # 储运

            大米应避光存放。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了盟丰大米的技术要求、检验规则和运输的要求。

            本文件适用于盟丰大米。

            # 技术要求

            大米应无异味。

            # 检验规则

            每批检验。

            # 储运

            大米应避光存放。
            """
        ],
        check: .survey { reading in
            guard reading.stage >= .consultation, let scope = reading.scopeText() else { return }
            let titles = reading.titlesOfText
            guard !titles.isEmpty else { return }
            for statement in scope.statements {
                for item in statement.items {
                    let aspect = reading.aspect(of: item)
                    guard reading.isMissing(aspect, in: titles, known: statement.verb != .specifies) else { continue }
                    reading.report("scope-covers-chapters", at: aspect, [reading.quoted(aspect)])
                }
            }
        })
}
