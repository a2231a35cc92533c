import Model
import Syntax

extension Rule {
    /// A document that leads in the terms is not in chapter 2.
    public static let termLeadDocsInNref = Rule(
        id: "term-lead-docs-in-nref", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.2.1",
        summary: Phrase("术语引导语提及的文件没有列入第2章", "a document that leads in the terms is not in chapter 2"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.2.1 d)：术语引导语中提及的文件是规范性引用",
            "GB/T 1.1—2020, 9.5.4.2.1 d): a document named in the lead-in to the terms is cited normatively"),
        messages: [
            Phrase("引导语提及的“{0}”应列入“规范性引用文件”", "“{0}”, named in the lead-in, is listed in 规范性引用文件")
        ],
        bad: [
            """
            # 范围

            本文件规定了质量。

            # 规范性引用文件

            # 术语和定义

            ⟪GB/T 1354⟫界定的以及下列术语和定义适用于本文件。

            ## 糙米 brown rice

            稻谷脱壳后的米。
            """
        ],
        good: [
            """
            # 范围

            本文件规定了质量。

            # 规范性引用文件

            - GB/T 1354　大米

            # 术语和定义

            GB/T 1354界定的以及下列术语和定义适用于本文件。

            ## 糙米 brown rice

            稻谷脱壳后的米。
            """
        ],
        check: .survey { reading in
            guard reading.document.element(.normativeReferences) != nil else { return }
            for use in reading.citations where use.isNormative && use.zone == .terms && use.carrier == .paragraph {
                let isListed = use.entry >= 0 && reading.document.entries[use.entry].isNormative
                if !isListed { reading.report("term-lead-docs-in-nref", at: use.range, [reading.quoted(use.range)]) }
            }
        })
}
