import Model
import Syntax

extension Rule {
    /// A product standard has no chapter of requirements: none at all, or one under a title without 要求. Chapters of methods may be theirs,
    /// too (要求和试验方法). Products of a general follow its plan. Asked from 征求意见稿 on.
    public static let prodTechRequired = Rule(
        id: "prod-tech-required", severity: .error, clause: "GB/T 20001.10—2014, 6.5.1",
        summary: Phrase("产品标准没有“技术要求”一章", "a product standard has no chapter 技术要求"),
        why: Phrase(
            "GB/T 20001.10—2014 的第 5 章和 6.5.1：产品标准中“技术要求”为必备要素，章的标题为“技术要求”或者“要求”",
            "GB/T 20001.10—2014, clause 5 and 6.5.1: a product standard has an element 技术要求, and its title is that or 要求"),
        messages: [
            Phrase("没有“技术要求”一章", "there is no chapter 技术要求"),
            Phrase("“{0}”写的是要求，章的标题用“技术要求”或者“要求”", "“{0}” holds requirements; its title should be 技术要求 or 要求"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # ⟪范围⟫

            本文件规定了盟丰大米的要求。

            # 试验方法

            目视检查。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了盟丰大米的要求。

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .product, !reading.hasGeneral, reading.stage >= .consultation else { return }
            let chapters = reading.sections.indices.filter {
                reading.sections[$0].isClause && reading.sections[$0].parent < 0 && reading.sections[$0].zone == .body
            }
            guard !chapters.isEmpty else { return }
            var own = -1
            for chapter in chapters {
                let part = reading.part(of: chapter)
                if part <= .method, part != .sampling, reading.titleHas(reading.sections[chapter], ["要求"]) { return }
                guard part == .requirement, reading.sections.indices.contains(where: { reading.sections[$0].requirements > 0 && reading.isWithin($0, chapter) })
                else { continue }
                // Rather the one that tells of quality.
                if own < 0 || reading.titleHas(reading.sections[chapter], ["质量", "性能", "品质", "指标", "技术"]) { own = chapter }
            }
            if own >= 0 {
                let title = reading.head(reading.sections[own])
                reading.report("prod-tech-required", at: title, phrase: 1, [reading.quoted(title)])
            } else if let scope = reading.sections.first(where: { $0.kind == .element(.scope) }) {
                reading.report("prod-tech-required", at: reading.head(scope))
            }
        })
}
