import Syntax

extension Rule {
    /// The heading is read as one of level 6.
    public static let clauseMaxDepth = Rule(
        id: "clause-max-depth", severity: .error, clause: "GB/T 1.1—2020, 7.3.1",
        summary: Phrase("条超过五层", "clauses nest more than five deep"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.3.1 规定条至多分五层（如 5.1.1.1.1.1），不宜过多",
            "GB/T 1.1—2020, 7.3.1: a chapter has at most five levels of clauses (as in 5.1.1.1.1.1), better fewer"),
        messages: [
            Phrase(
                "标题为第 {0} 级，至多第 6 级（第五层条）",
                "the heading is of level {0}; the deepest is 6, a clause of the fifth level")
        ],
        bad: [
            """
            # 技术要求

            ## 外观

            ### 壳体

            #### 表面

            ##### 涂层

            ###### 厚度

            ⟪#######⟫ 均匀性

            涂层厚度应均匀。
            """
        ],
        good: [
            """
            # 技术要求

            ## 外观

            ### 壳体

            #### 表面

            ##### 涂层

            ###### 厚度

            涂层厚度应均匀。
            """
        ],
        check: .parser)
}
