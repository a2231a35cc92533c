import Model
import Syntax

extension Rule {
    /// The introduction says what the scope is to say.
    public static let introNoScopeWords = Rule(
        id: "intro-no-scope-words", severity: .warning, clause: "GB/T 1.1—2020, 8.5.3",
        summary: Phrase("引言中写了范围的内容", "the introduction says what the scope is to say"),
        why: Phrase("GB/T 1.1—2020 的 8.5.3：“本文件适用于”等界定范围的句子写在范围中", "GB/T 1.1—2020, 8.5.3: sentences such as 本文件适用于 belong to the scope"),
        messages: [
            Phrase("“{0}”是范围的句子，写在第1章", "“{0}” is a sentence of the scope and belongs into chapter 1")
        ],
        bad: [
            """
            # 引言

            ⟪本文件适用于⟫盟丰大米的生产。
            """
        ],
        good: [
            """
            # 引言

            本文件供生产者使用。
            """
        ],
        check: .words("本文件适用于 本文件不适用于 本文件规定了") { hit, reading in
            guard reading.zone == .introduction, !hit.isQuoted else { return }
            reading.report("intro-no-scope-words", at: hit.range, [reading.quoted(hit.range)])
        })
}
