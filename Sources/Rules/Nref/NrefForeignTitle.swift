import Model
import Syntax

extension Rule {
    /// An international document has no original title.
    public static let nrefForeignTitle = Rule(
        id: "nref-foreign-title", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("国际文件没有原文名称", "an international document has no original title"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.1：国际文件列出编号、中文译名和括号中的原文名称",
            "GB/T 1.1—2020, 8.6.3.1: an international document has its number, its title in Chinese and, in parentheses, the original"),
        messages: [
            Phrase("“{0}”应有中文译名和括号中的原文名称", "“{0}” has a title in Chinese and the original in parentheses")
        ],
        bad: [
            """
            # 规范性引用文件

            - ⟪ISO 712⟫　谷物水分的测定

            # 技术要求

            水分按ISO 712测定。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - ISO 712　谷物和谷物制品　水分的测定（Cereals and cereal products—Determination of moisture content）

            # 试验方法

            水分按ISO 712测定。
            """
        ],
        check: .survey { reading in
            for entry in reading.document.entries where entry.isNormative {
                guard let number = entry.number, number.kind.isInternational, let range = entry.numberRange, !entry.title.isEmpty else { continue }
                let title = ByteRange(range.upper, reading.range(entry.title.last!).upper)
                let hasHan = title.indices.contains { reading.bytes[$0] >= 0xE4 && reading.bytes[$0] <= 0xE9 }
                let hasOriginal =
                    (reading.bytes.contains("（", in: title) || reading.bytes.contains("(", in: title))
                    && title.indices.contains { Byte.isLetter(reading.bytes[$0]) }
                if !hasHan || !hasOriginal { reading.report("nref-foreign-title", at: range, [reading.quoted(range)]) }
            }
        })
}
