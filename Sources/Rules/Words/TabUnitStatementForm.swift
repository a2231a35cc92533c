import Model
import Syntax

extension Rule {
    /// A statement of units is not 单位为…….
    public static let tabUnitStatementForm = Rule(
        id: "tab-unit-statement-form", severity: .warning, clause: "GB/T 1.1—2020, 9.8.4",
        summary: Phrase("单位的陈述不是“单位为……”", "a statement of units is not 单位为……"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.8.4：表中单位全同时，在右上方写“单位为毫米”，用单位的中文名称",
            "GB/T 1.1—2020, 9.8.4: where all units of a table are the same, 单位为毫米 stands at its upper right, with the name of the unit"),
        messages: [
            Phrase("“{0}”写作 {单位=毫米} 的样子，印作“单位为毫米”", "for “{0}” write an attribute such as {单位=毫米}, which prints as 单位为毫米"),
            Phrase("单位“{0}”用中文名称，如“毫米”", "the unit “{0}” has its name in Chinese, such as 毫米"),
        ],
        bad: [
            """
            # 技术要求

            ⟪单位：⟫mm

            表 尺寸

            | 项目 | 要求 |
            |---|---|
            | 长 | 50 |
            """
        ],
        good: [
            """
            # 技术要求

            表 尺寸 {单位=毫米}

            | 项目 | 要求 |
            |---|---|
            | 长 | 50 |
            """
        ],
        check: .several([
            .survey { reading in
                for index in reading.captioned where reading.document[index].kind == .table {
                    for attribute in reading.document.tree.attributes[reading.document[index].attributes] where attribute.key == .unit {
                        // The statement has the name of the unit in Chinese.
                        guard attribute.value.indices.contains(where: { Byte.isLetter(reading.bytes[$0]) }) else { continue }
                        reading.report("tab-unit-statement-form", at: attribute.value, phrase: 1, [reading.quoted(attribute.value)])
                    }
                }
            },
            .words("单位： 计量单位：", hiding: "起草单位： 提出单位： 归口单位： 发布单位： 批准单位： 参编单位： 主编单位： 组织单位：") { hit, reading in
                guard reading.carrier == .paragraph || reading.carrier == .caption,
                    hit.range.lower == reading.sentence.range.lower || reading.bytes.has("（", before: hit.range.lower, floor: reading.sentence.range.lower),
                    reading.zone == .body || reading.zone == .informativeAnnex
                else { return }
                // `起草单位：` and its like are lines of forms; beside a figure it is `fig-unit-statement`.
                guard reading.range(reading.sentence.block).count <= 60, !reading.isBesideFigure else { return }
                reading.report("tab-unit-statement-form", at: hit.range, [reading.quoted(hit.range)])
            },
        ]))
}
