import Model
import Syntax

extension Rule {
    /// The document cites itself.
    public static let nrefSelf = Rule(
        id: "nref-self", severity: .error, clause: "GB/T 1.1—2020, 8.6.1",
        summary: Phrase("引用了文件自身", "the document cites itself"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.1 列出的是其他文件；提及自身用“本文件”（9.5.2）",
            "GB/T 1.1—2020, 8.6.1, is about other documents; of itself a document says 本文件 (9.5.2)"),
        messages: [
            Phrase("“{0}”是本文件或它的前一版", "“{0}” is this document or an earlier edition of it")
        ],
        bad: [
            """
            # 规范性引用文件

            - ⟪T/XMB 101—2020⟫　示例　产品

            # 技术要求

            产品应符合T/XMB 101—2020的规定。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - T/XMB 102—2020　示例　茶

            # 技术要求

            产品应符合T/XMB 102—2020的规定。
            """
        ],
        check: .survey { reading in
            guard let own = reading.document.metadata.number?.undated else { return }
            for use in reading.citations where use.entry < 0 && use.zone == .body && reading.isNumber(use.range, own) {
                reading.report("nref-self", at: use.range, [reading.quoted(use.range)])
            }
            for entry in reading.document.entries where entry.isNormative {
                if let number = entry.number, let range = entry.numberRange, number.undated == own {
                    reading.report("nref-self", at: range, [reading.quoted(range)])
                }
            }
        })
}
