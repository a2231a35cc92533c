import Model
import Syntax

extension Rule {
    /// The scope tells of background or purpose.
    public static let scopeNoBackground = Rule(
        id: "scope-no-background", severity: .warning, clause: "GB/T 1.1—2020, 8.5.3",
        summary: Phrase("范围中写了背景或目的", "the scope tells of background or purpose"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.5.3 和 8.4：范围只界定对象和适用界限，编制的原因写在引言中",
            "GB/T 1.1—2020, 8.5.3 and 8.4: the scope says what is covered and where it applies; why it was drafted stands in the introduction"),
        messages: [
            Phrase("“{0}”是背景或目的，写在引言中", "“{0}” is background or purpose and belongs into the introduction")
        ],
        bad: [
            """
            # 范围

            ⟪为了⟫规范大米生产，本文件规定了盟丰大米的质量要求。

            本文件适用于盟丰大米。
            """
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            本文件适用于盟丰大米。
            """
        ],
        check: .words("为了 随着 为规范 为保障 为促进 为提高 为推动 为加强 鉴于 近年来 为贯彻 为落实 特制定 制定本文件", hiding: "伴随着 跟随着 称为了") { hit, reading in
            guard reading.zone == .scope, !hit.isQuoted,
                hit.range.lower == reading.sentence.range.lower || reading.bytes.contains("制定", in: hit.range)
            else { return }
            reading.report("scope-no-background", at: hit.range, [reading.quoted(hit.range)])
        })
}
