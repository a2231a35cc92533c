import Syntax

extension Rule {
    /// Stands at the claim.
    public static let familyClaimRefuted = Rule(
        id: "family-claim-refuted", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("“严于”的说法不成立", "a claim to be stricter does not hold"),
        why: Phrase(
            "“严于某标准”由双方的限量证明；有一项不更严，说法就不成立",
            "“stricter than” is proved by the limits of both; one that is not stricter refutes it"),
        messages: [
            Phrase("{0}为 {1}，{2} 为 {3}，并不更严", "{0} is {1}, that of {2} is {3}, which is not looser"),
            Phrase("{0}为 {1}，{2} 为 {3}，两者相同", "{0} is {1}, that of {2} is {3}: the same"),
            Phrase("写作 {0}，{1}实际为 {2}", "{0} is stated, {1} is {2}"),
        ],
        notes: [
            Phrase("本文件的限量", "the limit of this document"),
            Phrase("该标准的限量", "the limit of that standard"),
        ],
        bad: [
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

            ⟪水分严于GB/T 1354—2018⟫的规定。

            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤15.0 |

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
