import Model
import Syntax

extension Rule {
    /// A group standard's province is that of its general; one without may cite none.
    public static let nrefLocalOnlyOwn = Rule(
        id: "nref-local-only-own", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.2",
        summary: Phrase("引用了其他行政区域的地方标准", "a local standard of another region is cited"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.2 c)：地方标准只在编制地方标准时引用，且限本行政区域",
            "GB/T 1.1—2020, 8.6.3.2 c): local standards are cited in local standards only, and only those of the same region"),
        messages: [
            Phrase("“{0}”不是本行政区域的地方标准", "“{0}” is no local standard of this region")
        ],
        bad: [
            """
            ---
            编号: DB11/T 101—2026
            名称: 示例　产品
            类型: 产品
            …
            ---

            # 规范性引用文件

            - ⟪DB31/T 1—2020⟫　原料

            # 技术要求

            原料应符合DB31/T 1—2020的规定。
            """
        ],
        good: [
            """
            ---
            编号: DB11/T 101—2026
            名称: 示例　产品
            类型: 产品
            …
            ---

            # 规范性引用文件

            - DB11/T 1—2020　原料

            # 技术要求

            原料应符合DB11/T 1—2020的规定。
            """
        ],
        check: .survey { reading in
            let metadata = reading.document.metadata
            guard let own = metadata.number, own.kind == .local, let province = own.province else { return }
            for entry in reading.document.entries where entry.isNormative {
                guard let number = entry.number, number.kind == .local, number.province != province, let range = entry.numberRange,
                    !metadata.generals.contains(where: { $0.value.hasPrefix(number.undated.printed) })
                else { continue }
                reading.report("nref-local-only-own", at: range, [reading.quoted(range)])
            }
        })
}
