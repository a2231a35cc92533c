import Model
import Syntax

extension Rule {
    /// The scope is not chapter 1.
    public static let structScopeCh1 = Rule(
        id: "struct-scope-ch1", severity: .error, clause: "GB/T 1.1—2020, 8.5.2",
        summary: Phrase("范围不是第1章", "the scope is not chapter 1"),
        why: Phrase("GB/T 1.1—2020 的 8.5.2：范围应作为文件的第1章", "GB/T 1.1—2020, 8.5.2: the scope is chapter 1"),
        messages: [
            Phrase("范围应为第1章", "the scope is chapter 1")
        ],
        bad: [
            """
            # 总则

            甲。

            # ⟪范围⟫

            本文件规定了盟丰大米的质量要求。
            """
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            # 总则

            甲。
            """
        ],
        check: .survey { $0.reportChapter("struct-scope-ch1", .scope, wanted: 1) })
}
