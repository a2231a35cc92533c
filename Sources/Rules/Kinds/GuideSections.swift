import Model
import Syntax

extension Rule {
    /// A guide with chapters of which none gives principles. Factors to be considered stand under titles such as 选址 and 设施, which do not say
    /// so. Asked from 征求意见稿 on.
    public static let guideSections = Rule(
        id: "guide-sections", severity: .warning, clause: "GB/T 20001.7—2017, 一般原则",
        summary: Phrase("指南没有给出原则", "a guide lacks principles"),
        why: Phrase(
            "GB/T 20001.7—2017：指南在需考虑的因素之前给出一般原则（据其征求意见稿，条号未核对）",
            "GB/T 20001.7—2017: a guide gives general principles before the factors to be considered (known from its draft, clause not checked)"
        ),
        messages: [
            Phrase("指南没有给出原则的章", "no chapter gives principles")
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

            # 选址

            选址宜考虑交通。
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

            # 选址

            选址宜考虑交通。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .guide, reading.stage >= .consultation,
                let scope = reading.sections.first(where: { $0.kind == .element(.scope) }), reading.sections.contains(where: { $0.isClause && $0.level == 1 })
            else { return }
            let clauses = reading.sections.filter { $0.isClause && $0.zone == .body }
            if !clauses.contains(where: { $0.level <= 2 && reading.titleHas($0, ["原则", "总则"]) }) { reading.report("guide-sections", at: reading.head(scope)) }
        })
}
