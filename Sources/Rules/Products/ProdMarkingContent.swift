import Model
import Syntax

extension Rule {
    /// Pictorial marks are asked for and the chapter does not cite the standard that draws them; or a chapter on marking says that there is a mark
    /// and neither what it says nor a standard that does (from 征求意见稿 on).
    public static let prodMarkingContent = Rule(
        id: "prod-marking-content", severity: .warning, clause: "GB/T 20001.10—2014, 6.9.2",
        summary: Phrase("标志的规定没有内容或者没有引用图示标志的标准", "marking says neither what stands there nor which standard draws the marks"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.9.2：标志写明内容、表示方法和位置；储运和危险货物的图示标志符合 GB/T 191、GB 190 或者 GB/T 6388",
            "GB/T 20001.10—2014, 6.9.2: marking gives content, form and place; pictorial marks are those of GB/T 191, GB 190 or GB/T 6388"),
        messages: [
            Phrase("“{0}”没有引用 GB/T 191、GB 190 或者 GB/T 6388", "“{0}” without GB/T 191, GB 190 or GB/T 6388"),
            Phrase("标志没有规定标注的内容", "marking does not say what is to be marked"),
        ],
        bad: [
            """
            # 技术要求

            大米应无异味。

            # 标志

            包装上应标注名称，并应印有“⟪怕雨⟫”图示标志。
            """,
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # ⟪标志⟫

            每件产品上应有清晰的标志。
            """,
        ],
        good: [
            """
            # 标志

            包装上应标注名称，并应印有“怕雨”图示标志，图示标志应符合GB/T 191的规定。
            """
        ],
        check: .several([
            .survey { reading in
                guard reading.document.metadata.kind == .product else { return }
                for (index, section) in reading.sections.enumerated() where section.isClause && section.zone == .body {
                    let part = reading.part(of: index)
                    guard part == .marking || part == .packing else { continue }
                    let chapter = reading.chapter(of: index)
                    for group in PictorialMarks.all {
                        guard let word = reading.firstMark(group.words, index), !reading.cites(group.standards, chapter) else { continue }
                        reading.report("prod-marking-content", at: word, [reading.quoted(word)])
                    }
                }
            },
            .survey { reading in
                guard reading.document.metadata.kind == .product, reading.stage >= .consultation else { return }
                for (index, section) in reading.sections.enumerated()
                where section.isClause && section.parent < 0 && section.zone == .body && reading.titleHas(section, ["标志", "标签"]) {
                    guard section.blocks > 0 || section.clauses > 0, !reading.citations.contains(where: { reading.isWithin($0.section, index) }),
                        !reading.says(index, MarkedContent.words), !reading.isUnfilled(reading.range(section.node))
                    else { continue }
                    reading.report("prod-marking-content", at: reading.head(section), phrase: 1)
                }
            },
        ]))
}

private enum MarkedContent {
    static let words: [StaticString] = [
        "名称", "编号", "型号", "规格", "商标", "日期", "厂名", "地址", "生产者", "制造者", "批号", "净含量", "等级", "内容", "附录", "成分", "品名", "代号", "参数", "下列", "二维码", "产地",
    ]
}
