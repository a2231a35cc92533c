import Model
import Syntax

extension Rule {
    /// A listed abbreviation is not used.
    public static let abbrUsed = Rule(
        id: "abbr-used", severity: .warning, clause: "GB/T 1.1—2020, 8.8.1",
        summary: Phrase("列出的缩略语没有在文件中使用", "a listed abbreviation is not used"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.8.1：列出的是文件中使用的符号和缩略语",
            "GB/T 1.1—2020, 8.8.1: listed are the symbols and abbreviations that the document uses"),
        messages: [
            Phrase("“{0}”没有在文件中使用", "“{0}” is not used in the document")
        ],
        bad: [
            """
            # 缩略语

            下列缩略语适用于本文件。

            - ⟪API⟫：应用程序接口。

            # 技术要求

            系统应公开接口。
            """
        ],
        good: [
            """
            # 缩略语

            下列缩略语适用于本文件。

            - API：应用程序接口。

            # 技术要求

            系统应公开API。
            """
        ],
        check: .survey { reading in
            for name in reading.names.all where name.anchor < 0 && name.uses == 0 {
                // In formulas it is used, too.
                let isInFormula = reading.document.numbering.formulas.contains { reading.bytes.holds(name.range, in: reading.range($0)) }
                if !isInFormula { reading.report("abbr-used", at: name.range, [reading.quoted(name.range)]) }
            }
        })
}
