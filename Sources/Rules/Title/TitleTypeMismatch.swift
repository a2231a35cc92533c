import Model
import Syntax

extension Rule {
    /// What the title's word of function promises is not there: requirements and their verification in a 规范, entries under 术语, steps of
    /// a test, classes; a 指南 whose requirements outnumber its recommendations; a product standard called 规程, 指南, 术语 or 试验方法. Where
    /// 类型 says the same as the title, what a 规范 or 术语 lacks is `core-type-elements`. Asked once the text is to be complete, from 征求意见稿 on.
    public static let titleTypeMismatch = Rule(
        id: "title-type-mismatch", severity: .warning, clause: "GB/T 1.1—2020, 6.1.4.2",
        summary: Phrase("名称的功能词与内容不符", "the title promises another kind of document"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.1.4.2 的表1 和 8.11 的表4：名称中的功能词与核心技术要素一致，规范有要求和证实方法，指南以推荐和建议为主",
            "GB/T 1.1—2020, table 1 in 6.1.4.2 and table 4 in 8.11: the word in the title agrees with the core elements: a 规范 has requirements and verification, a 指南 advises"
        ),
        messages: [
            Phrase("名称为“规范”，正文却没有要求", "the title says 规范, but the text requires nothing"),
            Phrase("名称为“规范”，却没有证实方法", "the title says 规范, but nothing tells how the requirements are verified"),
            Phrase("名称为“指南”，正文却有 {0} 处要求、{1} 处推荐", "the title says 指南, but the text requires in {0} sentences and recommends in {1}"),
            Phrase("名称为“术语”，却没有术语条目", "the title says 术语, but there are no entries"),
            Phrase("名称为“{0}”，却没有写试验步骤的章条", "the title says {0}, but no clause tells the steps of a test"),
            Phrase("名称为“{0}”，却没有写分类或编码的章条", "the title says {0}, but no clause classifies or codes"),
            Phrase("名称为“{0}”，类型却是“{1}”", "the title says {0}, but the kind is {1}"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪稻谷干燥作业规范⟫
            类型: 评价
            阶段: 征求意见稿
            …
            ---

            # 总体原则

            稻谷干燥以安全为先。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 稻谷干燥作业规范
            类型: 规范
            阶段: 征求意见稿
            …
            ---

            # 技术要求

            稻谷的水分应不大于14.5%。

            # 证实方法

            测定稻谷的水分。
            """
        ],
        check: .survey { reading in
            let title = reading.document.metadata.title.range
            guard reading.stage >= .consultation, let function = reading.titleFunctions.first, let kind = function.kind,
                let phrase = reading.broken(kind), ![0, 1, 3].contains(phrase) || kind != reading.document.metadata.kind
            else { return }
            let counts = reading.force
            let arguments: [Argument]
            switch phrase {
            case 2: arguments = [.number(counts.requirements), .number(counts.recommendations)]
            case 6: arguments = [.text(function.word.description), .text(reading.document.metadata.kind?.rawValue ?? "")]
            default: arguments = [.text(function.word.description)]
            }
            reading.report("title-type-mismatch", at: title, phrase: phrase, arguments)
        })
}
