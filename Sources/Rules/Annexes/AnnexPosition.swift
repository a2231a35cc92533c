import Model
import Syntax

extension Rule {
    /// A chapter stands behind an annex.
    public static let annexPosition = Rule(
        id: "annex-position", severity: .error, clause: "GB/T 1.1—2020, 9.6.2",
        summary: Phrase("正文的章在附录之后", "a chapter stands behind an annex"),
        why: Phrase("GB/T 1.1—2020 的 9.6.2：附录位于正文之后，参考文献之前", "GB/T 1.1—2020, 9.6.2: annexes stand behind the text and before 参考文献"),
        messages: [
            Phrase("章“{0}”应在附录之前", "the chapter “{0}” stands before the annexes")
        ],
        bad: [
            """
            # 范围

            本文件规定了质量，记录表见附录A。

            # 附录（资料性） 记录表

            甲。

            # ⟪包装⟫

            乙。
            """
        ],
        good: [
            """
            # 范围

            本文件规定了质量，记录表见附录A。

            # 包装

            乙。

            # 附录（资料性） 记录表

            甲。
            """
        ],
        check: .survey { reading in
            var hasAnnex = false
            for section in reading.sections where section.parent < 0 {
                if case .annex = section.kind { hasAnnex = true }
                if hasAnnex, section.isClause { reading.report("annex-position", at: reading.head(section), [reading.quoted(reading.head(section))]) }
            }
        })
}
