import Model
import Syntax

extension Rule {
    /// Documents are mentioned, and there is no 参考文献.
    public static let bibRequired = Rule(
        id: "bib-required", severity: .error, clause: "GB/T 1.1—2020, 8.13",
        summary: Phrase("有资料性引用而没有参考文献", "documents are mentioned, and there is no 参考文献"),
        why: Phrase("GB/T 1.1—2020 的 8.13：有资料性引用的文件时应设参考文献", "GB/T 1.1—2020, 8.13: with documents cited informatively there is a 参考文献"),
        messages: [
            Phrase("资料性引用了“{0}”，应设参考文献", "“{0}” is cited informatively, so there is a 参考文献")
        ],
        bad: [
            """
            # 范围

            本文件规定了质量。

            # 规范性引用文件

            # 技术要求

            大米的分类见⟪GB/T 1354⟫。
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
            guard reading.document.element(.bibliography) == nil, reading.document.element(.normativeReferences) != nil else { return }
            reading.reportUnlisted("bib-required", isNormative: false, onlyFirst: true)
        })
}
