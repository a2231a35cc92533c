import Model
import Syntax

extension Rule {
    /// An undated number is meant only where no other edition is registered as in force: until then the older one holds.
    public static let nrefNotYetValid = Rule(
        id: "nref-not-yet-valid", severity: .info, clause: "GB/T 1.1—2020, 8.6.2",
        summary: Phrase("引用的文件还没有实施", "a document that is not yet in force is cited"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.2：注日期的引用文件，仅该日期对应的版本适用；它在本文件实施之前应已实施，状态以 references.lock 的登记为准",
            "GB/T 1.1—2020, 8.6.2: of a dated document only that edition applies, so it has to be in force before this document is; its status is what references.lock says"
        ),
        messages: [
            Phrase("“{0}”即将实施，核对本文件的实施日期是否在它之后", "“{0}” is not yet in force; see that this document comes into force after it")
        ],
        notes: [Phrase("登记在此", "registered here")],
        bad: [
            """
            === example.std.md
            # 规范性引用文件

            - ⟪GB/T 191—2026⟫　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191—2026的规定。
            === references.lock
            GB/T 191—2008 | 包装储运图示标志 | 现行 | GB/T 191—2026 | 2026-01-31
            GB/T 191—2026 | 包装储运图示标志 | 即将实施 | — | 2026-01-31
            """
        ],
        good: [
            """
            === example.std.md
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。
            === references.lock
            GB/T 191—2008 | 包装储运图示标志 | 现行 | GB/T 191—2026 | 2026-01-31
            GB/T 191—2026 | 包装储运图示标志 | 即将实施 | — | 2026-01-31
            """
        ],
        check: .survey { reading in
            for uses in reading.citedUses({ if case .upcoming = $0 { true } else { false } }) {
                guard let entry = uses[0].standing.entry else { continue }
                reading.report("nref-not-yet-valid", at: uses[0].use.range, [.text(uses[0].use.number.printed)], notes: reading.registerNote(entry))
            }
        })
}
