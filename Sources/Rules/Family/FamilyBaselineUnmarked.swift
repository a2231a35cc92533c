import Syntax

extension Rule {
    /// Stands at its 名称.
    public static let familyBaselineUnmarked = Rule(
        id: "family-baseline-unmarked", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("基准文件没有写明是哪个标准的摘录", "a baseline does not say of which standard it is an extract"),
        why: Phrase(
            "产品标准按其引用的标准找基准；没有“基准”一行，这里的限量就不与任何产品比较，也不会有人知道",
            "products find their baselines by the standards that they cite; without the key 基准 these limits are compared with nothing, and nobody is told"),
        messages: [
            Phrase("文件列为基准，但没有“基准: 标准编号”一行", "the file is a baseline and has no line “基准: NUMBER”")
        ],
        bad: [
            """
            === family.md
            ---
            名称: 示例品牌
            基准: rice-base.std.md
            ---
            === rice-base.std.md
            ---
            类型: 基准
            名称: ⟪大米（示例摘录）⟫
            ---
            # 技术要求

            杂质应不大于0.25%。
            """
        ],
        good: [
            """
            === family.md
            === base.std.md
            # 技术要求

            杂质应不大于0.25%。
            """
        ],
        check: .resolver)
}
