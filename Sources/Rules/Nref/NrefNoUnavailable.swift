import Model
import Syntax

extension Rule {
    /// A document that is not public is cited.
    public static let nrefNoUnavailable = Rule(
        id: "nref-no-unavailable", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.4.2",
        summary: Phrase("引用了不能公开获得的文件", "a document that is not public is cited"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.4.2：不应引用不能公开获得的文件，如企业标准",
            "GB/T 1.1—2020, 9.5.4.4.2: documents that the public cannot have, such as company standards, are not cited"),
        messages: [
            Phrase("“{0}”是企业标准，不能公开获得", "“{0}” is a company standard, which the public cannot have")
        ],
        bad: [
            """
            # 规范性引用文件

            - ⟪Q/ABC 001—2020⟫　原料

            # 技术要求

            原料应符合Q/ABC 001—2020的规定。
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
            guard reading.document.metadata.number?.kind != .enterprise else { return }
            for entry in reading.document.entries where entry.isNormative {
                if let number = entry.number, number.kind == .enterprise, let range = entry.numberRange {
                    reading.report("nref-no-unavailable", at: range, [reading.quoted(range)])
                }
            }
        })
}
