import Model
import Syntax

extension Rule {
    /// 规范性引用文件 is not chapter 2.
    public static let structNrefCh2 = Rule(
        id: "struct-nref-ch2", severity: .error, clause: "GB/T 1.1—2020, 8.6.1",
        summary: Phrase("规范性引用文件不是第2章", "规范性引用文件 is not chapter 2"),
        why: Phrase("GB/T 1.1—2020 的 8.6.1：规范性引用文件应作为第2章", "GB/T 1.1—2020, 8.6.1: 规范性引用文件 is chapter 2"),
        messages: [
            Phrase("规范性引用文件应为第2章", "规范性引用文件 is chapter 2")
        ],
        bad: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            # 术语和定义

            # ⟪规范性引用文件⟫
            """
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            # 规范性引用文件

            # 术语和定义
            """
        ],
        check: .survey { $0.reportChapter("struct-nref-ch2", .normativeReferences, wanted: 2) })
}
