import Syntax

extension Rule {
    /// Stands at the limit; a warning where the baseline is of a recommended standard.
    public static let familyLooserThanBaseline = Rule(
        id: "family-looser-than-baseline", severity: .error, clause: "团体标准管理规定, 12",
        summary: Phrase("限量宽于所引标准的基准", "a limit is looser than the baseline of a standard that is cited"),
        why: Phrase(
            "团体标准管理规定第 12 条：团体标准的技术要求不得低于强制性标准；宽于推荐性标准的，读者会以为它更好",
            "团体标准管理规定, article 12: a group standard is never below a mandatory one; below a recommended one, readers are misled"),
        messages: [
            Phrase("{0}的限量 {1} 宽于强制性标准 {2} 的 {3}", "the limit of {0}, {1}, is looser than {3} of {2}, which is mandatory"),
            Phrase("{0}的限量 {1} 宽于 {2} 的 {3}", "the limit of {0}, {1}, is looser than {3} of {2}"),
        ],
        notes: [
            Phrase("基准的限量", "the limit of the baseline")
        ],
        bad: [
            """
            === family.md
            === base.std.md
            ---
            类型: 基准
            基准: GB 2762—2022
            名称: 示例摘录
            ---
            # 限量

            表 限量 {指标}

            | 项目 | 限量 |
            |---|---|
            | 铅/(mg/kg) | ≤0.4 |
            === rice.std.md
            # 规范性引用文件

            - GB 2762—2022　食品安全国家标准　食品中污染物限量

            # 要求

            铅的限量应符合[表1](#t)的规定，也应符合 GB 2762—2022 的规定。

            表 铅 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 铅/(mg/kg) | ⟪≤0.5⟫ |
            """
        ],
        good: [
            """
            === family.md
            === base.std.md
            ---
            类型: 基准
            基准: GB 2762—2022
            名称: 示例摘录
            ---
            # 限量

            表 限量 {指标}

            | 项目 | 限量 |
            |---|---|
            | 铅/(mg/kg) | ≤0.4 |
            === rice.std.md
            # 规范性引用文件

            - GB 2762—2022　食品安全国家标准　食品中污染物限量

            # 要求

            铅的限量应符合[表1](#t)的规定，也应符合 GB 2762—2022 的规定。

            表 铅 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 铅/(mg/kg) | ≤0.3 |
            """
        ],
        check: .resolver)
}
