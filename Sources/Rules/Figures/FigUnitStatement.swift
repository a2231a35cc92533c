import Model
import Syntax

extension Rule {
    /// The unit of a drawing stands in its title, in a line beside it, in a note, or in each line of its key; or is stated by a symbol.
    public static let figUnitStatement = Rule(
        id: "fig-unit-statement", severity: .error, clause: "GB/T 1.1—2020, 9.7.4.1",
        summary: Phrase("图的单位没有写成“单位为……”", "the unit of a figure is not stated as 单位为……"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.7.4.1：图中所有量的单位都相同时，在图的右上方用一句话陈述，如“单位为毫米”；在图题后写“{单位=毫米}”，自会印出",
            "GB/T 1.1—2020, 9.7.4.1: where all quantities of a figure have the same unit, it is stated at its upper right, as in 单位为毫米; {单位=毫米} behind the title prints so"
        ),
        messages: [
            Phrase("“{0}”不写在这里，在图题后写“{单位=毫米}”这样的属性", "“{0}” does not stand here; write an attribute such as {单位=毫米} behind the title"),
            Phrase("单位“{0}”用中文名称，如“毫米”", "the unit “{0}” has its name in Chinese, such as 毫米"),
            Phrase("各行的“{0}”合为一句，在图题后写“{单位=毫米}”这样的属性", "state “{0}” of these lines once: an attribute such as {单位=毫米} behind the title"),
        ],
        bad: [
            """
            # 技术要求

            外形见图1和图2。

            ![外形](a.svg)

            图 外形（⟪mm⟫）

            ⟪单位：mm⟫

            ![侧面](b.svg)

            图 侧面 {单位=⟪mm⟫}
            """,
            """
            # 技术要求

            外形见图1。

            ![外形](a.svg)

            图 外形

            标引序号说明：

            - $l_1$——长度，⟪单位为毫米⟫；
            - $l_2$——宽度，单位为毫米。
            """,
        ],
        good: [
            """
            # 技术要求

            外形见图1。

            ![外形](a.svg)

            图 外形（A型） {单位=毫米}

            标引序号说明：

            - $l_1$——长度；
            - $l_2$——宽度。

            注：尺寸为公称尺寸。
            """
        ],
        check: .survey { reading in
            for index in reading.captioned where reading.document[index].kind == .figure {
                let anchor = reading.document[index]
                for attribute in reading.document.tree.attributes[anchor.attributes] where attribute.key == .unit {
                    guard attribute.value.indices.contains(where: { Byte.isLetter(reading.bytes[$0]) }) else { continue }
                    reading.report("fig-unit-statement", at: attribute.value, phrase: 1, [reading.quoted(attribute.value)])
                }
                if let title = anchor.title, let range = reading.statedUnit(inTitle: reading.range(title)) {
                    reading.report("fig-unit-statement", at: range, [reading.quoted(range)])
                }
            }
            for opening in reading.openings where opening.kind == .unit && opening.carrier != .example {
                guard opening.isOfFigure || opening.carrier != .note && reading.captionedBeside(opening.block, before: opening.before) == .figure
                else { continue }
                reading.report("fig-unit-statement", at: opening.range, [reading.quoted(opening.range)])
            }
            for key in reading.keys where key.isOfFigure && !key.isInExample {
                if let range = reading.sharedUnit(of: reading.lines(key)) {
                    reading.report("fig-unit-statement", at: range, phrase: 2, [reading.quoted(range)])
                }
            }
        })
}
