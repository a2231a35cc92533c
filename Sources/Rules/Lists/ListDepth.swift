import Model
import Syntax

extension Rule {
    /// A list is more than two levels deep.
    public static let listDepth = Rule(
        id: "list-depth", severity: .warning, clause: "GB/T 1.1—2020, 7.5.2",
        summary: Phrase("列项细分超过两个层次", "a list is more than two levels deep"),
        why: Phrase("GB/T 1.1—2020 的 7.5.2：列项的细分不宜超过两个层次", "GB/T 1.1—2020, 7.5.2: a list should not have more than two levels"),
        messages: [
            Phrase("列项不宜超过两个层次；设为条", "a list should not have more than two levels; make clauses of it")
        ],
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            - 外观：
              - 粒形：
                ⟪- 完整；⟫
                - 均匀；
              - 色泽；
            - 气味。
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合下列要求：

            - 外观：
              - 粒形；
              - 色泽；
            - 气味。
            """
        ],
        check: .survey { reading in
            for list in reading.lists where list.depth == 3 { reading.report("list-depth", at: reading.firstLine(reading.range(list.node))) }
        })
}
