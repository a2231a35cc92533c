import Model
import Syntax

extension Rule {
    /// 术语和定义 is not chapter 3.
    public static let structTermsCh3 = Rule(
        id: "struct-terms-ch3", severity: .error, clause: "GB/T 1.1—2020, 8.7.1",
        summary: Phrase("术语和定义不是第3章", "术语和定义 is not chapter 3"),
        why: Phrase("GB/T 1.1—2020 的 8.7.1：术语和定义应作为第3章", "GB/T 1.1—2020, 8.7.1: 术语和定义 is chapter 3"),
        messages: [
            Phrase("术语和定义应为第3章", "术语和定义 is chapter 3")
        ],
        bad: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            # 规范性引用文件

            # 技术要求

            甲。

            # ⟪术语和定义⟫
            """
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            # 规范性引用文件

            # 术语和定义

            # 技术要求

            甲。
            """
        ],
        check: .survey { reading in
            // Where the chapter before it is missing, that is told.
            if reading.sections.contains(where: { $0.kind == .element(.normativeReferences) }) { reading.reportChapter("struct-terms-ch3", .terms, wanted: 3) }
        })
}
