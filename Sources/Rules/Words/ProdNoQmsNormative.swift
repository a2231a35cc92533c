import Model
import Syntax

extension Rule {
    /// A product standard cites a management system standard normatively.
    public static let prodNoQmsNormative = Rule(
        id: "prod-no-qms-normative", severity: .error, clause: "GB/T 20001.10—2014, 6.8.2",
        summary: Phrase("产品标准规范性引用管理体系标准", "a product standard cites a management system standard normatively"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.8.2：产品标准不规范性引用 GB/T 19001 等管理体系标准",
            "GB/T 20001.10—2014, 6.8.2: a product standard does not cite GB/T 19001 and its like normatively"),
        messages: [
            Phrase("“{0}”是管理体系标准，产品标准不规范性引用", "“{0}” is a management system standard; a product standard does not cite it normatively")
        ],
        bad: [
            """
            # 规范性引用文件

            - ⟪GB/T 19001⟫　质量管理体系　要求

            # 技术要求

            生产应符合GB/T 19001的规定。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .product else { return }
            for entry in reading.document.entries where entry.isNormative {
                guard let number = entry.number, let range = entry.numberRange,
                    ["GB/T 19001", "GB/T 24001", "GB/T 45001", "ISO 9001", "ISO 14001"].contains(number.undated.printed)
                else { continue }
                reading.report("prod-no-qms-normative", at: range, [.text(number.printed)])
            }
        })
}
