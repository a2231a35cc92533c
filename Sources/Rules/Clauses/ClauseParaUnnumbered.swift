import Model
import Syntax

extension Rule {
    /// A paragraph begins with a number.
    public static let clauseParaUnnumbered = Rule(
        id: "clause-para-unnumbered", severity: .warning, clause: "GB/T 1.1—2020, 7.4",
        summary: Phrase("段首写了编号", "a paragraph begins with a number"),
        why: Phrase("GB/T 1.1—2020 的 7.4：段不编号；要编号的内容设为条或列项", "GB/T 1.1—2020, 7.4: paragraphs have no numbers; what wants one is a clause or a list item"),
        messages: [
            Phrase("段不编号：“{0}”改为条或列项", "paragraphs have no numbers: make “{0}” a clause or a list item")
        ],
        bad: [
            """
            # 技术要求

            ⟪一、⟫外观应完整。
            """
        ],
        good: [
            """
            # 技术要求

            一乡一品的外观应完整。
            """
        ],
        check: .words("一、 二、 三、 四、 五、 （一） （二） （三） （四） （五） 第一， 第二， 第三， 首先， 其次， 再次，") { hit, reading in
            let isStart = reading.sentence.isFirst && hit.range.lower == reading.sentence.range.lower
            guard isStart, reading.carrier == .paragraph, reading.zone == .body else { return }
            reading.report("clause-para-unnumbered", at: hit.range, [reading.quoted(hit.range)])
        })
}
