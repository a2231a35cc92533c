import Model
import Syntax

extension Rule {
    /// A specification without methods that verify its requirements, a terminology without entries. Elements of codes, guides, test
    /// methods and classifications have rules of their own; a product's are asked clause by clause.
    public static let coreTypeElements = Rule(
        id: "core-type-elements", severity: .error, clause: "GB/T 1.1—2020, 8.11",
        summary: Phrase("缺少该类标准的核心技术要素", "a core element of this kind of standard is missing"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.11 的表4：规范标准的核心是要求和证实方法，术语标准的核心是术语条目",
            "GB/T 1.1—2020, table 4 in 8.11: a specification has requirements and methods that verify them, a terminology has entries"),
        messages: [
            Phrase("规范标准没有证实方法：没有一章描述如何证实要求得到满足", "no chapter says how the requirements are verified"),
            Phrase("规范标准没有要求：没有一章包含要求型条款", "no chapter has a requirement"),
            Phrase("术语标准没有术语条目", "a terminology standard has no entries"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 民宿服务规范
            类型: 规范
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了民宿服务的要求，适用于民宿的经营者。

            # 规范性引用文件

            # 术语和定义

            # ⟪服务要求⟫

            接待人员应说明入住规则。
            """
        ],
        good: [
            """
            # 服务要求

            接待人员应说明入住规则。

            # 证实方法

            查阅接待记录。
            """
        ],
        check: .survey { reading in
            guard reading.stage >= .consultation, let kind = reading.document.metadata.kind else { return }
            if kind == .terminology {
                guard !reading.sections.contains(where: { $0.kind == .term }), let place = reading.sections.last.map(reading.head) else { return }
                reading.report("core-type-elements", at: place, phrase: 2)
            }
            guard kind == .specification, let first = reading.chapters.first else { return }
            let weights = reading.chapters.map { reading.weight(of: $0) }
            guard weights.contains(where: { $0.blocks > 0 }) else { return }
            let required = weights.firstIndex { $0.requirements > 0 }
            if required == nil { reading.report("core-type-elements", at: reading.head(reading.sections[first]), phrase: 1) }
            guard !reading.verifies else { return }
            reading.report("core-type-elements", at: reading.head(reading.sections[reading.chapters[required ?? 0]]), phrase: 0)
        })
}
