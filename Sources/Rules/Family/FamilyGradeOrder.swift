import Syntax

extension Rule {
    /// Stands at the limit of the higher grade.
    public static let familyGradeOrder = Rule(
        id: "family-grade-order", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("较高等级的限量宽于较低等级", "a limit of a higher grade is looser than that of a lower one"),
        why: Phrase(
            "等级按 family.md 的 等级 从严到宽排列；较高等级的任一限量不应宽于较低等级",
            "grades stand in family.md from strict to loose; no limit of a higher grade may be looser than that of a lower one"),
        messages: [
            Phrase("{0}：{1}的 {2} 宽于{3}的 {4}", "{0}: {2} of {1} is looser than {4} of {3}")
        ],
        notes: [
            Phrase("较低等级的限量", "the limit of the lower grade")
        ],
        bad: [
            """
            === family.md
            等级: [一级, 二级]
            === rice.std.md
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ⟪≤15.0⟫ | ≤14.5 |
            """
        ],
        good: [
            """
            === family.md
            等级: [一级, 二级]
            === rice.std.md
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.5 | ≤15.0 |
            """
        ],
        check: .resolver)
}
