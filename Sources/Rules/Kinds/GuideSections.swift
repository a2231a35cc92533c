import Model
import Syntax

extension Rule {
    /// A guide with chapters of which none gives principles, or none factors to be considered. Titles may name the factors of what (选址需考虑的因素)
    /// and stand on any level. Asked from 征求意见稿 on.
    public static let guideSections = Rule(
        id: "guide-sections", severity: .warning, clause: "GB/T 20001.7—2017, 需考虑的因素",
        summary: Phrase("指南没有原则或者需考虑的因素", "a guide lacks principles or factors"),
        why: Phrase(
            "GB/T 1.1—2020 的表4：需考虑的因素是指南标准的核心；GB/T 20001.7—2017 另有一般原则（据其征求意见稿，条号未核对）",
            "the factors to be considered are the core of a guide (GB/T 1.1—2020, table 4); GB/T 20001.7—2017 adds general principles (known from its draft, clause not checked)"
        ),
        messages: [
            Phrase("指南没有给出原则的章", "no chapter gives principles"),
            Phrase("指南没有给出需考虑的因素的章条", "no clause gives factors to be considered"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 民宿服务指南
            类型: 指南
            阶段: 征求意见稿
            …
            ---

            # ⟪范围⟫

            本文件提供了民宿服务的建议。

            # 总体原则

            服务坚持安全为先。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 民宿服务指南
            类型: 指南
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件提供了民宿服务的建议。

            # 总则

            服务坚持安全为先。

            # 选址需考虑的因素

            选址宜考虑交通。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .guide, reading.stage >= .consultation,
                let scope = reading.sections.first(where: { $0.kind == .element(.scope) }), reading.sections.contains(where: { $0.isClause && $0.level == 1 })
            else { return }
            let clauses = reading.sections.filter { $0.isClause && $0.zone == .body }
            if !clauses.contains(where: { $0.level <= 2 && reading.titleHas($0, ["原则", "总则"]) }) { reading.report("guide-sections", at: reading.head(scope)) }
            if !clauses.contains(where: { reading.titleHas($0, ["因素", "考虑", "考量", "要素"]) }) {
                reading.report("guide-sections", at: reading.head(scope), phrase: 1)
            }
        })
}
