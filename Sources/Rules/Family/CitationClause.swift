import Syntax

extension Rule {
    /// Stands at the place in the cited document. A general standard's is `family-unknown-clause`.
    public static let citationClause = Rule(
        id: "citation-clause", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.1.1",
        summary: Phrase("所引文件没有所指的章条", "the cited document has no such place"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.1.1 规定，提及他文件的具体内容时给出其编号；所引文件在工作区中，编号应能找到",
            "GB/T 1.1—2020, 9.5.4.1.1: a citation of particular content names its number, which the document in the workspace must have"),
        messages: [
            Phrase("“{0}”没有“{1}”", "“{0}” has no “{1}”")
        ],
        notes: [
            Phrase("所引的文件", "the cited document"),
            Phrase("此处亦然", "also here"),
        ],
        bad: [
            """
            === family.md
            === code.std.md
            ---
            编号: T/XMB 102—2026
            名称: 示例　检验规程
            类型: 规程
            …
            ---
            # 取样

            取样 500 g。
            === rice.std.md
            # 试验方法

            按照 T/XMB 102—2026 中 ⟪5.3⟫ 的规定取样。
            """
        ],
        good: [
            """
            === family.md
            === code.std.md
            ---
            编号: T/XMB 102—2026
            名称: 示例　检验规程
            类型: 规程
            …
            ---
            # 取样

            取样 500 g。
            === rice.std.md
            # 试验方法

            按照 T/XMB 102—2026 中第1章的规定取样。
            """
        ],
        check: .resolver)
}
