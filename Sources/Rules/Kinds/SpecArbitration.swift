import Model
import Syntax

extension Rule {
    /// Several methods for one thing and none that decides a dispute: 第一法 and 第二法, 方法A and 方法B, or clauses titled by the names of methods.
    /// What says 仲裁, 为准 or 争议 has decided. A standard of test methods leaves the choice to who cites it.
    public static let specArbitration = Rule(
        id: "spec-arbitration", severity: .error, clause: "GB/T 20001.5—2017, 6.4.2.4",
        summary: Phrase("并列的方法没有指明仲裁法", "several methods, and none decides a dispute"),
        why: Phrase(
            "GB/T 20001.5—2017 的 6.4.2.4：同一要求列出多个证实方法时，应指明仲裁方法，否则结果不同时无从判定",
            "GB/T 20001.5—2017, 6.4.2.4: where several methods prove one requirement, the one that decides a dispute is named"),
        messages: [
            Phrase("除“{0}”外还有其他方法，没有指明仲裁法", "there are methods beside “{0}”, and none is said to decide a dispute")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 试验方法

            ## 水分

            水分按第一法或者⟪第二法⟫测定。第一法为干燥法，第二法为蒸馏法。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 试验方法

            ## 水分

            水分按第一法或者第二法测定，有争议时以第一法为准。

            ## 长度

            按第二法测定。
            """
        ],
        check: .several([
            .words("第二法 第2法 方法二 方法2 方法B 方法Ｂ 方法b 方法乙 乙法", hiding: "处方法二") { hit, reading in
                switch reading.document.metadata.kind {
                case .specification, .evaluation: reading.reportUndecided("spec-arbitration", hit)
                default: return
                }
            },
            .survey { reading in
                switch reading.document.metadata.kind {
                case .specification, .evaluation: reading.reportUndecidedClauses("spec-arbitration")
                default: return
                }
            },
        ]))
}
