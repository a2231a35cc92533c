import Model
import Syntax

extension Rule {
    /// 参考文献 is divided into clauses.
    public static let bibNoClause = Rule(
        id: "bib-no-clause", severity: .error, clause: "GB/T 1.1—2020, 8.13",
        summary: Phrase("参考文献分了条", "参考文献 is divided into clauses"),
        why: Phrase("GB/T 1.1—2020 的 8.13：参考文献不分条", "GB/T 1.1—2020, 8.13: 参考文献 is not divided"),
        messages: [
            Phrase("参考文献不分条；分组用不编号的描述性标题", "参考文献 is not divided; groups have unnumbered titles")
        ],
        bad: [
            """
            # 技术要求

            甲。

            # 参考文献

            ## ⟪标准⟫

            - GB/T 191　包装储运图示标志
            """
        ],
        good: [
            """
            # 技术要求

            大米见GB/T 191。

            # 参考文献

            - GB/T 191　包装储运图示标志
            """
        ],
        check: .survey { $0.reportDivided("bib-no-clause", .bibliography) })
}
