import Model
import Syntax

extension Rule {
    /// The introduction requires something.
    public static let introNoRequirement = Rule(
        id: "intro-no-requirement", severity: .error, clause: "GB/T 1.1—2020, 8.4",
        summary: Phrase("引言中有要求", "the introduction requires something"),
        why: Phrase("GB/T 1.1—2020 的 8.4：引言不应包含要求型条款", "GB/T 1.1—2020, 8.4: the introduction has no requirements"),
        messages: [
            Phrase("引言中不应有“{0}”", "no “{0}” in the introduction")
        ],
        bad: [
            """
            # 引言

            企业⟪应⟫按本文件组织生产。
            """
        ],
        good: [
            """
            # 引言

            本文件供企业组织生产时使用，由此应运而生。
            """
        ],
        check: .sentences(in: .introduction, .all, of: .requirement) { reading in
            if !reading.namesLaw { reading.reportModal("intro-no-requirement", .requirement) }
        })
}
