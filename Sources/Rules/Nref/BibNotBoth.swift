import Model
import Syntax

extension Rule {
    /// One document is in both lists.
    public static let bibNotBoth = Rule(
        id: "bib-not-both", severity: .warning, clause: "GB/T 1.1—2020, 8.13",
        summary: Phrase("同一文件既列为规范性引用又列入参考文献", "one document is in both lists"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6 和 8.13：规范性引用的文件列入第2章，其余列入参考文献，同一版本不重复",
            "GB/T 1.1—2020, 8.6 and 8.13: what is cited normatively stands in chapter 2, all else in 参考文献; one edition is not listed twice"),
        messages: [
            Phrase("“{0}”已列入“规范性引用文件”", "“{0}” is in 规范性引用文件 already")
        ],
        bad: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。

            # 参考文献

            - ⟪GB/T 191⟫　包装储运图示标志
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定，分类见GB/T 1354。

            # 参考文献

            - GB/T 1354　大米
            """
        ],
        check: .survey { reading in
            let entries = reading.document.entries
            for entry in entries where !entry.isNormative {
                guard let number = entry.number, let range = entry.numberRange,
                    reading.normativeEntries(like: number).contains(where: { entries[$0].number == number })
                else { continue }
                reading.report("bib-not-both", at: range, [reading.quoted(range)])
            }
        })
}
