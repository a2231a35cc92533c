import Model
import Syntax

extension Rule {
    /// A listed document is not cited normatively.
    public static let nrefCitedInText = Rule(
        id: "nref-cited-in-text", severity: .error, clause: "GB/T 1.1—2020, 8.6.1",
        summary: Phrase("列出的文件没有被规范性引用", "a listed document is not cited normatively"),
        why: Phrase("GB/T 1.1—2020 的 8.6.1：第2章列出文件中规范性引用的文件", "GB/T 1.1—2020, 8.6.1: chapter 2 lists what the document cites normatively"),
        messages: [
            Phrase("没有引用“{0}”", "“{0}” is not cited"),
            Phrase("“{0}”只被资料性引用，应移到“参考文献”", "“{0}” is cited informatively only and belongs to 参考文献"),
        ],
        bad: [
            """
            # 范围

            本文件规定了质量。

            # 规范性引用文件

            - ⟪GB/T 191⟫　包装储运图示标志
            - ⟪GB/T 1354⟫　大米

            # 技术要求

            大米的分类见GB/T 1354。
            """
        ],
        good: [
            """
            # 范围

            本文件规定了质量。

            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。
            """
        ],
        check: .survey { reading in
            var isCited = [Bool](repeating: false, count: reading.document.entries.count)
            var isTaken = isCited
            for use in reading.citations where use.entry >= 0 {
                isCited[use.entry] = true
                if use.isNormative { isTaken[use.entry] = true }
            }
            for (index, entry) in reading.document.entries.enumerated() where entry.isNormative && !isTaken[index] {
                guard let range = entry.numberRange, let number = entry.number, !number.allParts else { continue }
                reading.report(
                    "nref-cited-in-text", at: range, phrase: isCited[index] ? 1 : 0, [reading.quoted(range)],
                    severity: isCited[index] ? .warning : nil)
            }
        })
}
