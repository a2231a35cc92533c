import Model
import Syntax

extension Rule {
    /// Asked from 征求意见稿 on: a draft may still lack a chapter. The foreword and the two sentences of empty chapters are generated.
    public static let structRequiredElements = Rule(
        id: "struct-required-elements", severity: .error, clause: "GB/T 1.1—2020, 6.2.2.3",
        summary: Phrase("缺少必备要素", "a necessary element is missing"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.2.2.3 和表3：范围、规范性引用文件、术语和定义为必备要素，章编号和标题必设",
            "GB/T 1.1—2020, 6.2.2.3 and table 3: 范围, 规范性引用文件 and 术语和定义 are necessary elements, whose chapters must be there"),
        messages: [
            Phrase("缺少必备要素“{0}”一章", "the necessary chapter {0} is missing")
        ],
        bad: [
            """
            ---
            ⟪编号⟫: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了盟丰大米的质量要求。

            # 规范性引用文件

            # 技术要求

            大米应无异味。
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
            guard reading.stage >= .consultation, let place = reading.document.header?.entries.first?.key else { return }
            for (element, name) in [(Element.scope, "范围"), (.normativeReferences, "规范性引用文件"), (.terms, "术语和定义")] {
                guard !reading.sections.contains(where: { $0.kind == .element(element) }) else { continue }
                // Terms may be one chapter with symbols (8.8.1).
                reading.report("struct-required-elements", at: place, [.text(name)])
            }
        })
}
