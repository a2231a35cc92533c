import Model
import Syntax

extension Rule {
    /// An annex has no title.
    public static let annexTitle = Rule(
        id: "annex-title", severity: .error, clause: "GB/T 1.1—2020, 9.6.2",
        summary: Phrase("附录没有标题", "an annex has no title"),
        why: Phrase("GB/T 1.1—2020 的 9.6.2：附录编号、性质之下为附录标题", "GB/T 1.1—2020, 9.6.2: below its letter and nature an annex has a title"),
        messages: [
            Phrase("附录应有标题", "an annex has a title")
        ],
        bad: [
            """
            # 技术要求

            种植区域见附录A。

            ⟪# 附录（资料性）⟫

            甲。
            """
        ],
        good: [
            """
            # 技术要求

            种植区域见附录A。

            # 附录（资料性） 种植区域

            甲。
            """
        ],
        check: .survey { reading in
            for section in reading.sections {
                guard case .annex = section.kind, section.title == nil else { continue }
                reading.report("annex-title", at: reading.head(section))
            }
        })
}
