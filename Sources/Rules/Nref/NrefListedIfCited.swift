import Model
import Syntax

extension Rule {
    /// A source or an informative mention belongs to 参考文献.
    public static let nrefListedIfCited = Rule(
        id: "nref-listed-if-cited", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.2.1",
        summary: Phrase("规范性引用的文件没有列出", "a document that is cited normatively is not listed"),
        why: Phrase("GB/T 1.1—2020 的 9.5.4.2.1：规范性引用的文件均应列入第2章", "GB/T 1.1—2020, 9.5.4.2.1: what is cited normatively is listed in chapter 2"),
        messages: [
            Phrase("“{0}”被规范性引用，应列入“规范性引用文件”", "“{0}” is cited normatively and so is listed in 规范性引用文件")
        ],
        bad: [
            """
            # 范围

            本文件规定了质量。

            # 规范性引用文件

            # 技术要求

            标志应符合⟪GB/T 191⟫的规定。
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
            guard reading.document.element(.normativeReferences) != nil else { return }
            reading.reportUnlisted("nref-listed-if-cited", isNormative: true)
        })
}
