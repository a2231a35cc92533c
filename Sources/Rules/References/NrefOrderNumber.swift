import Model
import Syntax

extension Rule {
    /// Stands at the number of the entry that comes too late.
    public static let nrefOrderNumber = Rule(
        id: "nref-order-number", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.2",
        summary: Phrase("同类引用文件的次序不对", "documents of one kind are out of order"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.2 规定：国家标准、ISO 和 IEC 文件按顺序号，其他文件先按代号的拉丁字母、再按顺序号排列",
            "GB/T 1.1—2020, 8.6.3.2: national, ISO and IEC documents go by number, all others by the letters of the code, then by number"),
        messages: [
            Phrase("“{0}”应列在“{1}”之前", "“{0}” must stand before “{1}”")
        ],
        bad: [
            """
            # 规范性引用文件

            - GB/T 5494　粮油检验　粮食、油料的杂质、不完善粒检验
            - ⟪GB/T 191⟫　包装储运图示标志
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            - GB/T 5494　粮油检验　粮食、油料的杂质、不完善粒检验
            """
        ],
        check: .document { ReferenceOrder.findings($0, rule: "nref-order-number") })
}
