import Syntax

extension Rule {
    /// Stands at the value in family.md.
    public static let familyFileMissing = Rule(
        id: "family-file-missing", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("family.md 所列的文件不存在", "family.md names a file that is not there"),
        why: Phrase(
            "标准体系由 family.md 列出的文件组成，缺一个就不完整",
            "the family consists of the files that family.md names, and is incomplete without one"),
        messages: [
            Phrase("family.md 所列的“{0}”没有对应的文件", "family.md names “{0}”, which matches no file")
        ],
        bad: [
            """
            === family.md
            ---
            名称: 示例品牌
            产品: [rice.std.md, ⟪tea.std.md⟫]
            ---
            === rice.std.md
            # 技术要求

            大米应无异味。
            """,
            """
            === family.md
            类别:
              粮食: [rice.std.md, ⟪bean.std.md⟫]
            === rice.std.md
            # 技术要求

            大米应无异味。
            """,
        ],
        good: [
            """
            === family.md
            === rice.std.md
            # 技术要求

            大米应无异味。
            """
        ],
        check: .resolver)
}
