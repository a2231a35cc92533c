import Model
import Syntax

extension Rule {
    /// Chapters of a product standard stand in another order than the usual one. A chapter that no title tells of has no place in it; of chapters
    /// out of order as few as possible are told.
    public static let prodSectionOrder = Rule(
        id: "prod-section-order", severity: .warning, clause: "GB/T 20001.10—2014, 5",
        summary: Phrase("产品标准各章的次序与典型编排不一致", "chapters of a product standard stand in an unusual order"),
        why: Phrase(
            "GB/T 20001.10—2014 的第 5 章和表1：典型的次序是分类、技术要求、取样、试验方法、检验规则、标志（标签、随行文件）、包装（运输、贮存）",
            "GB/T 20001.10—2014, clause 5 and table 1: the usual order is classification, requirements, sampling, methods, inspection, marking, packing"),
        messages: [
            Phrase("“{0}”通常在“{1}”之后", "“{0}” usually follows “{1}”"),
            Phrase("“{0}”通常在“{1}”之前", "“{0}” usually stands before “{1}”"),
        ],
        bad: [
            """
            # 技术要求

            大米应无异味。

            # 检验规则

            每批应检验气味。

            # ⟪试验方法⟫

            用鼻嗅。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。

            # 试验方法

            用鼻嗅。

            # 检验规则

            每批应检验气味。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .product else { return }
            var chapters: [Int] = []
            var ranks: [Int] = []
            for index in reading.sections.indices where reading.sections[index].parent < 0 && reading.sections[index].zone == .body {
                let part = reading.part(of: index)
                guard part != .other, part != .requirement || reading.titleHas(reading.sections[index], ["要求", "指标"]) else { continue }
                chapters.append(index)
                ranks.append(part.rawValue)
            }
            for at in reading.misplaced(ranks) {
                let title = reading.head(reading.sections[chapters[at]])
                // The nearest chapter that stands on its wrong side.
                if let later = ranks.indices.last(where: { $0 > at && ranks[$0] < ranks[at] }) {
                    reading.report("prod-section-order", at: title, [reading.quoted(title), reading.quoted(reading.head(reading.sections[chapters[later]]))])
                } else if let earlier = ranks.indices.first(where: { $0 < at && ranks[$0] > ranks[at] }) {
                    reading.report(
                        "prod-section-order", at: title, phrase: 1, [reading.quoted(title), reading.quoted(reading.head(reading.sections[chapters[earlier]]))])
                }
            }
        })
}
