import Model
import Syntax

extension Rule {
    /// A table, figure or formula stands in the foreword. The number of one that the text names is none.
    public static let foreNoFigTabEq = Rule(
        id: "fore-no-fig-tab-eq", severity: .error, clause: "GB/T 1.1—2020, 8.3",
        summary: Phrase("前言中有图、表或公式", "the foreword holds a figure, table or formula"),
        why: Phrase("GB/T 1.1—2020 的 8.3：前言不应使用图、表和数学公式", "GB/T 1.1—2020, 8.3: a foreword has no figures, tables or formulas"),
        messages: [
            Phrase("前言不用表；改为列项或段", "a foreword has no table; use a list or paragraphs"),
            Phrase("前言不用图", "a foreword has no figure"),
            Phrase("前言不用公式", "a foreword has no formula"),
        ],
        bad: [
            """
            # 前言

            各部分的关系见表1。

            表1　⟪各部分的关系⟫

            | 部分 | 内容 |
            |---|---|
            | 第1部分 | 种植 |
            """,
            """
            # 前言

            本文件更改了含水率的计算。

            ⟪$$⟫
            w = \\frac{m_1}{m_2}
            $$
            """,
        ],
        good: [
            """
            # 前言

            本文件由下列人员起草的章构成：

            - 种植；
            - 加工。
            """
        ],
        check: .survey { reading in
            guard let section = reading.document.foreword.section else { return }
            let inside = section..<reading.document.tree.end(section)
            var figures: [Range<NodeID>] = []
            for index in reading.captioned where inside.contains(reading.document[index].node) {
                let place = reading.document[index]
                if place.kind == .figure { figures.append(place.node..<reading.document.tree.end(place.node)) }
                reading.report("fore-no-fig-tab-eq", at: reading.captionRange(place), phrase: place.kind == .figure ? 1 : 0)
            }
            for image in reading.document.numbering.images where inside.contains(image) && !figures.contains(where: { $0.contains(image) }) {
                reading.report("fore-no-fig-tab-eq", at: reading.firstLine(reading.range(image)), phrase: 1)
            }
            for formula in reading.document.numbering.formulas where inside.contains(formula) {
                // A lone symbol in the text is a name.
                if case .inlineFormula(let tex) = reading.kind(formula), !reading.bytes.contains("=", in: tex) { continue }
                reading.report("fore-no-fig-tab-eq", at: reading.firstLine(reading.range(formula)), phrase: 2)
            }
        })
}
