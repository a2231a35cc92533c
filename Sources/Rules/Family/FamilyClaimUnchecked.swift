import Syntax

extension Rule {
    /// Stands at the claim.
    public static let familyClaimUnchecked = Rule(
        id: "family-claim-unchecked", severity: .info, clause: "Gangmu 语言",
        summary: Phrase("“严于”的说法无法核对", "a claim to be stricter cannot be checked"),
        why: Phrase(
            "核对“严于”需要两边可比的限量：该标准的摘录登记为 family.md 的 基准，指标的名称、条件和单位与之相同",
            "to check a claim, limits that can be compared are needed on both sides: an extract of that standard as 基准 of family.md, and the same names, conditions and units"
        ),
        messages: [
            Phrase("“严于 {0}”无法核对：{1}", "“stricter than {0}” cannot be checked: {1}"),
            Phrase("与 {0} 之差无法核对：{1}", "the difference from {0} cannot be checked: {1}"),
        ],
        bad: [
            """
            === family.md
            === rice.std.md
            # 引言

            ⟪水分严于GB/T 1354—2018⟫的规定。

            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.5 |

            # 参考文献

            - GB/T 1354—2018　大米
            """
        ],
        good: [
            """
            === family.md
            === base.std.md
            # 要求

            表 限量 {指标}

            | 项目 | 限量 |
            |---|---|
            | 水分/% | ≤15.0 |
            === rice.std.md
            # 引言

            水分严于GB/T 1354—2018的规定。

            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.5 |

            # 参考文献

            - GB/T 1354—2018　大米
            """
        ],
        check: .resolver)
}
