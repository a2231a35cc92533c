import Model
import Syntax

extension Rule {
    /// Stands at the number of the entry that comes too late.
    public static let nrefOrderClass = Rule(
        id: "nref-order-class", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.2",
        summary: Phrase("引用文件的类别次序不对", "the kinds of listed documents are out of order"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.2 规定的次序：国家标准，行业标准，本行政区域的地方标准，团体标准，ISO、ISO/IEC 和 IEC 文件，其他机构的文件，其他文献",
            "GB/T 1.1—2020, 8.6.3.2 orders them: national, industry, own local, group standards, ISO, ISO/IEC and IEC, other bodies, other literature"),
        messages: [
            Phrase("“{0}”应列在“{1}”之前", "“{0}” must stand before “{1}”")
        ],
        bad: [
            """
            # 规范性引用文件

            - NY/T 419—2021　绿色食品　稻米
            - ⟪GB/T 191⟫　包装储运图示标志
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            - NY/T 419—2021　绿色食品　稻米
            """
        ],
        check: .document { ReferenceOrder.findings($0, rule: "nref-order-class") })
}
