import Syntax

extension Rule {
    /// Raised where `references.lock` is read; stands at the field that is wrong.
    public static let referenceLockLine = Rule(
        id: "reference-lock-line", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("references.lock 中有一行读不懂", "a line of references.lock cannot be read"),
        why: Phrase(
            "引用文件的状态和名称只凭 references.lock 核对：读不懂的一行不起作用，它所登记的标准也就没有核对",
            "the status and title of what is cited is held against references.lock alone: a line that cannot be read counts for nothing, and its standard goes unchecked"
        ),
        messages: [
            Phrase("“{0}”不是标准编号", "“{0}” is no number of a standard"),
            Phrase("“{0}”没有注日期：登记的是一版", "“{0}” is not dated: what is registered is an edition"),
            Phrase("“{0}”不是状态：可用现行、即将实施、被代替、废止", "“{0}” is no status; use 现行, 即将实施, 被代替 or 废止"),
            Phrase("代替它的“{0}”不是标准编号", "“{0}” in the place of what replaced it is no number of a standard"),
            Phrase("“{0}”不是日期：形如 2026-01-31", "“{0}” is no date such as 2026-01-31"),
            Phrase("“{0}”是多出的一栏：只有编号、名称、状态、代替它的标准、核对日期", "“{0}” is a field too many: there are number, title, status, successor and date"),
            Phrase("“{0}”登记了两次", "“{0}” is registered twice"),
            Phrase("“{0}”不比“{1}”新，不能代替它", "“{0}” is no newer than “{1}” and cannot replace it"),
            Phrase("合并留下的“{0}”没有处理", "“{0}” was left by a merge"),
        ],
        notes: [Phrase("第一次登记在此", "registered first here")],
        bad: [
            """
            === references.lock
            GB/T 1354—2018 | 大米 | ⟪通行⟫ | — | 2026-01-31
            """,
            """
            === references.lock
            ⟪GB/T 1354⟫ | 大米 | 现行
            """,
        ],
        good: [
            """
            === references.lock
            GB/T 1354—2009 | 大米 | 被代替 | GB/T 1354—2018 | 2026-01-31
            GB/T 1354—2018 | 大米 | 现行 | — | 2026-01-31
            """
        ],
        check: .external)
}
