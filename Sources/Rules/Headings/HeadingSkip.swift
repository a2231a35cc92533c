import Syntax

extension Rule {
    /// The clause keeps its level; the number of the missing one counts 0.
    public static let headingSkip = Rule(
        id: "heading-skip", severity: .error, clause: "GB/T 1.1—2020, 7.3.1",
        summary: Phrase("标题跳过层次", "a heading skips a level"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.3.1：条是章的细分，第二层条只在第一层条之下",
            "GB/T 1.1—2020, 7.3.1: clauses subdivide chapters level by level"),
        messages: [
            Phrase(
                "标题从第 {2} 级跳到第 {0} 级，其间缺第 {1} 级",
                "the heading jumps from level {2} to level {0}; there is none of level {1}"),
            Phrase("最前面的标题应为第 1 级，写成了第 {0} 级", "the first heading is of level {0} but should be of level 1"),
        ],
        fixes: [
            Phrase("改为第 {0} 级标题", "make it a heading of level {0}")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            ⟪###⟫ 感官

            大米应无异味。
            """
        ],
        good: [
            """
            # 技术要求

            ## 感官

            大米应无异味。
            """
        ],
        check: .parser)
}
