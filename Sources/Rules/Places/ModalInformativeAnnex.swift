import Model
import Syntax

extension Rule {
    /// An informative annex requires something.
    public static let modalInformativeAnnex = Rule(
        id: "modal-informative-annex", severity: .warning, clause: "GB/T 1.1—2020, 9.6.1.2",
        summary: Phrase("资料性附录中有要求", "an informative annex requires something"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.6.1.2：资料性附录给出有助于理解或使用文件的附加信息；其中的“应”对使用者没有约束",
            "GB/T 1.1—2020, 9.6.1.2: an informative annex gives additional information; its 应 binds nobody"),
        messages: [
            Phrase("资料性附录中不宜有“{0}”", "“{0}” should not stand in an informative annex")
        ],
        bad: [
            """
            # 技术要求

            示例见附录A。

            # 附录（资料性） 记录表的示例

            记录表⟪应⟫每日填写。
            """
        ],
        good: [
            """
            # 技术要求

            示例见附录A。

            # 附录（资料性） 记录表的示例

            记录表的格式如下。
            """
        ],
        check: .sentences(in: .informativeAnnex, .provisions, of: .requirement) { reading in
            if !reading.namesLaw { reading.reportModal("modal-informative-annex", .requirement) }
        })
}
