import Syntax

extension Rule {
    /// Stands at the opening fence, or at the key that has no value. What is required depends on the stage (`HeaderKey.table`).
    public static let coverRequiredFields = Rule(
        id: "cover-required-fields", severity: .error, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("封面或前言的必备信息缺失", "information that cover or foreword must give is missing"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1 规定封面必须给出名称、编号、ICS 号、CCS 号、日期和发布机构，8.3 规定前言必须给出归口和起草信息；各阶段陆续齐备",
            "GB/T 1.1—2020, 8.1 asks the cover for title, number, ICS, CCS, dates and issuer, 8.3 the foreword for committee and drafters; each falls due at a stage"
        ),
        messages: [
            Phrase("头部缺少“{0}”（阶段为{1}）", "the header lacks “{0}”, which the stage {1} requires"),
            Phrase("头部的“{0}”没有值（阶段为{1}）", "“{0}” of the header has no value, which the stage {1} requires"),
        ],
        bad: [
            """
            ⟪---⟫
            编号: T/XMB 101—2026
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """,
            """
            ---
            编号: T/XMB 101—2026
            ⟪名称⟫:
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """,
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .resolver)
}
