import Model
import Syntax

extension Rule {
    /// An annex has a clause such as 范围.
    public static let annexForbiddenSections = Rule(
        id: "annex-forbidden-sections", severity: .error, clause: "GB/T 1.1—2020, 9.6.3.2",
        summary: Phrase("附录中设了“范围”等条", "an annex has a clause such as 范围"),
        why: Phrase("GB/T 1.1—2020 的 9.6.3.2：附录中不应设“范围”“规范性引用文件”“术语和定义”等内容", "GB/T 1.1—2020, 9.6.3.2: an annex has no 范围, 规范性引用文件 or 术语和定义"),
        messages: [
            Phrase("附录中不设“{0}”", "an annex has no “{0}”")
        ],
        bad: [
            """
            # 技术要求

            种植区域见附录A。

            # 附录（资料性） 种植区域

            ## ⟪范围⟫

            甲。

            ## 区域

            乙。
            """
        ],
        good: [
            """
            # 技术要求

            种植区域见附录A。

            # 附录（资料性） 种植区域

            ## 边界

            甲。

            ## 区域

            乙。
            """
        ],
        check: .survey { reading in
            for section in reading.sections where section.parent >= 0 {
                guard case .annex = reading.sections[section.parent].kind, let title = section.title,
                    ["范围", "规范性引用文件", "术语和定义", "引用文件"].contains(where: { reading.bytes.isEqual(title, $0) })
                else { continue }
                reading.report("annex-forbidden-sections", at: title, [reading.quoted(title)])
            }
        })
}
