import Model
import Syntax

extension Rule {
    /// An untitled clause is divided.
    public static let clauseUntitledNoChildren = Rule(
        id: "clause-untitled-no-children", severity: .error, clause: "GB/T 1.1—2020, 7.3.4",
        summary: Phrase("无标题条又分了条", "an untitled clause is divided"),
        why: Phrase("GB/T 1.1—2020 的 7.3.4：无标题条不应再分条", "GB/T 1.1—2020, 7.3.4: an untitled clause is not divided further"),
        messages: [
            Phrase("无标题条不应再分条；给它标题", "an untitled clause is not divided; give it a title")
        ],
        bad: [
            """
            # 技术要求

            ⟪##⟫

            ### 感官

            甲。

            ### 理化

            乙。

            ##

            丙。
            """
        ],
        good: [
            """
            # 技术要求

            ## 指标

            ### 感官

            甲。

            ### 理化

            乙。

            ## 包装

            丙。
            """
        ],
        check: .survey { reading in
            for section in reading.sections where section.isClause && section.level > 1 && section.title == nil && section.clauses > 0 {
                reading.report("clause-untitled-no-children", at: reading.head(section))
            }
        })
}
