import Model
import Syntax

extension Rule {
    /// There is no core technical element.
    public static let structCoreMissing = Rule(
        id: "struct-core-missing", severity: .error, clause: "GB/T 1.1—2020, 6.2.2.3",
        summary: Phrase("没有核心技术要素", "there is no core technical element"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.2.2.3 和表4：核心技术要素为必备要素；术语标准的核心是术语条目",
            "GB/T 1.1—2020, 6.2.2.3 and table 4: a core technical element is necessary; that of a terminology standard are its entries"),
        messages: [
            Phrase("术语和定义之后没有技术内容的章", "no chapter with technical content follows 术语和定义")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # ⟪范围⟫

            本文件规定了盟丰大米的质量要求。

            # 规范性引用文件

            # 术语和定义
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了盟丰大米的质量要求。

            # 规范性引用文件

            # 术语和定义

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { reading in
            guard reading.stage >= .consultation, reading.document.metadata.kind != .terminology,
                let scope = reading.sections.first(where: { $0.kind == .element(.scope) }), !reading.sections.contains(where: { $0.isClause && $0.level == 1 })
            else { return }
            reading.report("struct-core-missing", at: reading.head(scope))
        })
}
