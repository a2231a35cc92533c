import Model
import Syntax

extension Rule {
    /// Several methods for one thing and none that decides a dispute: 第一法 and 第二法, 方法A and 方法B, or clauses titled by the names of methods.
    /// What says 仲裁, 为准 or 争议 has decided.
    public static let prodMethodArbitration = Rule(
        id: "prod-method-arbitration", severity: .error, clause: "GB/T 20001.10—2014, 6.7.3",
        summary: Phrase("并列的方法没有指明仲裁法", "several methods, and none decides a dispute"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.7.3：一个特性原则上只用一个方法；并列多个方法的，应指明仲裁方法",
            "GB/T 20001.10—2014, 6.7.3: a characteristic has one method as a rule; where there are several, the one that decides a dispute is named"),
        messages: [
            Phrase("除“{0}”外还有其他方法，没有指明仲裁法", "there are methods beside “{0}”, and none is said to decide a dispute")
        ],
        bad: [
            """
            # 试验方法

            ## 水分

            水分按第一法或者⟪第二法⟫测定。第一法为干燥法，第二法为蒸馏法。
            """
        ],
        good: [
            """
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
                case .product: reading.reportUndecided("prod-method-arbitration", hit)
                default: return
                }
            },
            .survey { reading in
                switch reading.document.metadata.kind {
                case .product: reading.reportUndecidedClauses("prod-method-arbitration")
                default: return
                }
            },
        ]))
}
