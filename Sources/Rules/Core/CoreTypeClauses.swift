import Model
import Syntax

extension Rule {
    /// A chapter is made of other provisions than its kind asks: 要求 without a requirement, a guide without a recommendation, steps that
    /// neither instruct nor require, methods of verification that require or recommend. A requirement in a guide is `guide-no-shall`.
    public static let coreTypeClauses = Rule(
        id: "core-type-clauses", severity: .warning, clause: "GB/T 1.1—2020, 8.11",
        summary: Phrase("条款类型与标准的类型不符", "the provisions do not fit the kind of standard"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.11 的表4：要求由要求型条款构成，指南由推荐型、陈述型条款构成，试验步骤和程序指示由指示型、要求型条款构成，规范和规程的证实方法由指示型、陈述型条款构成",
            "GB/T 1.1—2020, table 4 in 8.11: requirements require, guides recommend and state, steps of tests and of codes instruct or require, methods of verification instruct and state"
        ),
        messages: [
            Phrase("“{0}”一章没有要求型条款（应、不应）", "the chapter “{0}” requires nothing (应, 不应)"),
            Phrase("指南没有推荐型条款（宜、不宜）", "the guide recommends nothing (宜, 不宜)"),
            Phrase("“{0}”用指示型或要求型条款，不用“{1}”", "“{0}” instructs or requires, without “{1}”"),
            Phrase("“{0}”没有指示型或要求型条款：用祈使句写步骤，或者用“应”", "“{0}” neither instructs nor requires: write steps in the imperative, or with 应"),
            Phrase("“{0}”用指示型或陈述型条款，不用“{1}”", "“{0}” instructs or states, without “{1}”"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了示例产品的要求，适用于示例产品的生产。

            # 规范性引用文件

            # 术语和定义

            # ⟪技术要求⟫

            示例产品无异味、无霉变。
            """
        ],
        good: [
            """
            # 技术要求

            示例产品应无异味、无霉变。
            """
        ],
        check: .several([
            .sentences(in: .body, .running, of: [.recommendation, .requirement]) { $0.judgeTypeOfSentence() },
            .survey { reading in
                guard reading.stage >= .consultation, let kind = reading.document.metadata.kind else { return }
                let chapters = reading.chapters
                switch kind {
                case .product, .specification, .general:
                    for index in chapters
                    where reading.titleEnds(reading.sections[index], in: ["要求"]) && !reading.isTitled(reading.sections[index], generalRequirements + ["通用要求"]) {
                        let weight = reading.weight(of: index)
                        guard weight.blocks > 0, weight.requirements == 0, !reading.hasRelation(reading.sections[index]) else { continue }
                        let title = reading.head(reading.sections[index])
                        reading.report("core-type-clauses", at: title, phrase: 0, [reading.quoted(title)])
                    }
                case .guide:
                    let weights = chapters.map { reading.weight(of: $0) }
                    guard let first = chapters.first, weights.contains(where: { $0.blocks > 0 }), weights.allSatisfy({ $0.recommendations == 0 }) else {
                        return
                    }
                    reading.report("core-type-clauses", at: reading.head(reading.sections[first]), phrase: 1)
                case .testMethod, .code:
                    for (index, section) in reading.sections.enumerated()
                    where section.isClause && section.zone == .body && reading.titleEnds(section, in: stepTitles) {
                        let weight = reading.weight(of: index)
                        guard weight.blocks > 0, weight.requirements + weight.instructions == 0, !reading.isWithin(section, stepTitles) else { continue }
                        let title = reading.head(section)
                        reading.report("core-type-clauses", at: title, phrase: 3, [reading.quoted(title)])
                    }
                default: return
                }
            },
        ]))
}
