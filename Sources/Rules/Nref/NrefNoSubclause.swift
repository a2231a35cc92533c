import Model
import Syntax

extension Rule {
    /// 规范性引用文件 is divided into clauses.
    public static let nrefNoSubclause = Rule(
        id: "nref-no-subclause", severity: .error, clause: "GB/T 1.1—2020, 8.6.1",
        summary: Phrase("规范性引用文件分了条", "规范性引用文件 is divided into clauses"),
        why: Phrase("GB/T 1.1—2020 的 8.6.1：规范性引用文件不分条", "GB/T 1.1—2020, 8.6.1: 规范性引用文件 is not divided"),
        messages: [
            Phrase("规范性引用文件不分条", "规范性引用文件 is not divided")
        ],
        bad: [
            """
            # 规范性引用文件

            ## ⟪国家标准⟫

            - GB/T 191　包装储运图示标志

            ## ⟪行业标准⟫

            - NY/T 419　绿色食品　稻米
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            - NY/T 419　绿色食品　稻米

            # 技术要求

            标志应符合GB/T 191和NY/T 419的规定。
            """
        ],
        check: .survey { $0.reportDivided("nref-no-subclause", .normativeReferences) })
}
