import Model
import Syntax

extension Rule {
    /// A document that is mentioned is not in 参考文献.
    public static let citeInformativeToBib = Rule(
        id: "cite-informative-to-bib", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.2.2",
        summary: Phrase("资料性引用的文件没有列入参考文献", "a document that is mentioned is not in 参考文献"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.2.2 和 8.13：资料性引用的文件均应列入参考文献",
            "GB/T 1.1—2020, 9.5.4.2.2 and 8.13: documents that are cited informatively are listed in 参考文献"),
        messages: [
            Phrase("“{0}”应列入“参考文献”", "“{0}” is listed in 参考文献")
        ],
        bad: [
            """
            # 范围

            本文件规定了质量。

            # 规范性引用文件

            # 技术要求

            大米的分类见⟪GB/T 1354⟫。

            # 参考文献

            - GB/T 191　包装储运图示标志
            """
        ],
        good: [
            """
            # 范围

            本文件规定了质量。

            # 规范性引用文件

            # 技术要求

            大米的分类见GB/T 1354。

            # 参考文献

            - GB/T 1354　大米
            """
        ],
        check: .survey { reading in
            if reading.document.element(.bibliography) != nil { reading.reportUnlisted("cite-informative-to-bib", isNormative: false) }
        })
}
