import Model
import Syntax

extension Rule {
    /// A key stands behind notes or footnotes of its figure, or apart from the figure. The caption prints below all of them by itself, and
    /// notes above footnotes.
    public static let figOrderBelow = Rule(
        id: "fig-order-below", severity: .error, clause: "GB/T 1.1—2020, 9.7.5",
        summary: Phrase("标引序号说明不在图的注和脚注之前", "the key of a figure does not come first"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.7.5、9.11.1 和 9.12.2：图之下依次为标引序号说明、段、注、脚注、图的编号和图题；源文件中图题紧接图像，其余依次写在其后",
            "GB/T 1.1—2020, 9.7.5, 9.11.1 and 9.12.2: below a figure come its key, paragraphs, notes, footnotes, number and title; the source has the caption right below the images and the rest behind it in that order"
        ),
        messages: [
            Phrase("标引序号说明应在{0}之前", "the key comes before {0}"),
            Phrase("标引序号说明没有紧接图题，不属于任何图", "this key does not follow a caption, and so belongs to no figure"),
        ],
        bad: [
            """
            # 技术要求

            模具见图1。

            ![模具](a.svg)

            图 模具

            注：框架的数量因模具而异。

            ⟪标引序号说明⟫：

            - 1——框架。
            """,
            """
            # 技术要求

            模具见图1。

            ![模具](a.svg)

            图 模具

            框架可拆卸。

            ⟪标引序号说明⟫：

            - 1——框架。
            """,
        ],
        good: [
            """
            # 技术要求

            模具见图1。

            ![模具](a.svg)

            图 模具

            标引序号说明：

            - 1——框架[^f]。

            注：框架的数量因模具而异。

            [^f]: 框架可拆卸。
            """
        ],
        check: .survey { reading in
            for key in reading.keys where !key.isInExample {
                let label = reading.range(key.node + 1)
                guard reading.kind(key.node + 1) == .label, reading.bytes.has("标引", at: label.lower, limit: label.upper) else { continue }
                guard key.isOfFigure else {
                    reading.report("fig-order-below", at: label, phrase: 1)
                    continue
                }
                guard key.before >= 0 else { continue }
                switch reading.kind(key.before) {
                case .note: reading.report("fig-order-below", at: label, [.word(zh: "注", en: "notes")])
                case .footnote: reading.report("fig-order-below", at: label, [.word(zh: "脚注", en: "footnotes")])
                case .example: reading.report("fig-order-below", at: label, [.word(zh: "示例", en: "examples")])
                default: break
                }
            }
        })
}
