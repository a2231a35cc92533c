import Model
import Syntax

extension Rule {
    /// The register says so. 参考文献, the foreword and 代替 may name a replaced edition; an undated number means the newest edition, so it is
    /// a fault only where the standard is gone. Stands at the entry of the list, else at the first citation; informative ones weigh less.
    public static let nrefNoWithdrawn = Rule(
        id: "nref-no-withdrawn", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.4.2",
        summary: Phrase("引用了被代替或废止的文件", "a document that is superseded or withdrawn is cited"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.4.2：不应引用已被代替或废止的文件；状态以 references.lock 的登记为准",
            "GB/T 1.1—2020, 9.5.4.4.2: no document is cited that is superseded or withdrawn; its status is what references.lock says"),
        messages: [
            Phrase("“{0}”已被“{1}”代替", "“{0}” has been superseded by “{1}”"),
            Phrase("“{0}”已被代替，没有登记由哪项标准代替", "“{0}” has been superseded; by what is not registered"),
            Phrase("“{0}”已废止", "“{0}” has been withdrawn"),
            Phrase("“{0}”已废止，由“{1}”代替", "“{0}” has been withdrawn in favour of “{1}”"),
        ],
        notes: [Phrase("登记在此", "registered here"), Phrase("条文在此引用", "the text cites it here")],
        fixes: [
            Phrase("改为“{0}”，并核对所引的内容", "change to “{0}”, and see whether what is cited still stands there")
        ],
        fixSafety: .review,
        bad: [
            """
            === example.std.md
            # 规范性引用文件

            - ⟪GB/T 191—2000⟫　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191—2000的规定。
            === references.lock
            GB/T 191—2000 | 包装储运图示标志 | 被代替 | GB/T 191—2008 | 2026-01-31
            GB/T 191—2008 | 包装储运图示标志 | 现行 | — | 2026-01-31
            """,
            """
            === example.std.md
            # 规范性引用文件

            - ⟪GB/T 8001⟫　示例方法

            # 技术要求

            含量按GB/T 8001规定的方法测定。
            === references.lock
            GB/T 8001—1987 | 示例方法 | 废止 | — | 2026-01-31
            """,
        ],
        good: [
            """
            === example.std.md
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。

            # 参考文献

            - GB/T 1354—2009　大米
            === references.lock
            GB/T 191—2000 | 包装储运图示标志 | 被代替 | GB/T 191—2008 | 2026-01-31
            GB/T 1354—2009 | 大米 | 被代替 | GB/T 1354—2018 | 2026-01-31
            """
        ],
        check: .survey { reading in
            let over = reading.citedUses(\.isOver)
            let normative = over.isEmpty ? [] : reading.normativeCitations
            for uses in over { reading.reportOver(uses, normative) }
        })
}
