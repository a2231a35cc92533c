import Model
import Syntax

extension Rule {
    /// A guide requires something.
    public static let guideNoShall = Rule(
        id: "guide-no-shall", severity: .warning, clause: "GB/T 1.1—2020, 8.11",
        summary: Phrase("指南标准中有要求", "a guide requires something"),
        why: Phrase("GB/T 1.1—2020 的 8.11 的表4：指南提供的是指导、建议，由推荐型和陈述型条款构成", "GB/T 1.1—2020, table 4 in 8.11: a guide advises: it recommends and states"),
        messages: [
            Phrase("指南中不宜有“{0}”，用“宜”或陈述", "a guide should have no “{0}”; use 宜, or state")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 民宿服务指南
            类型: 指南
            …
            ---

            # 接待

            接待人员⟪应⟫说明入住规则。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 民宿服务指南
            类型: 指南
            …
            ---

            # 接待

            接待人员宜说明入住规则。
            """
        ],
        check: .sentences(in: .body, .provisions, of: .requirement) { reading in
            guard reading.document.metadata.kind == .guide, !reading.namesLaw else { return }
            reading.reportModal("guide-no-shall", .requirement)
        })
}
