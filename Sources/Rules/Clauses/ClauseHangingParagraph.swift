import Model
import Syntax

extension Rule {
    /// A hanging paragraph stands between a title and the clauses below it.
    public static let clauseHangingParagraph = Rule(
        id: "clause-hanging-paragraph", severity: .warning, clause: "GB/T 1.1—2020, 7.4",
        summary: Phrase("悬置段：章或条的标题与其下的条之间有段", "a hanging paragraph stands between a title and the clauses below it"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.4：为避免引用时指称不清，章标题与条之间、条标题与下一层次条之间不宜设段",
            "GB/T 1.1—2020, 7.4: paragraphs should not hang between a title and the clauses below it, since they cannot be cited"),
        messages: [
            Phrase(
                "“{0}”的标题与其下的条之间不宜设段；宜设为条，如“通用要求”",
                "no paragraph should hang between the title “{0}” and the clauses below; make it a clause, such as 通用要求")
        ],
        bad: [
            """
            # 技术要求

            ⟪大米应无异味。⟫

            ## 感官

            甲。

            ## 理化

            乙。
            """
        ],
        good: [
            """
            # 技术要求

            ## 通用要求

            大米应无异味。

            ## 感官

            甲。
            """
        ],
        check: .survey { reading in
            for section in reading.sections where section.clauses > 0 && section.blocks > 0 && section.firstBlock >= 0 {
                switch section.kind {
                case .clause, .annex: break
                default: continue
                }
                guard section.zone == .body || section.zone == .informativeAnnex else { continue }
                // A warning may stand there (9.13.3).
                let own = reading.children(section.node).prefix { if case .clause = reading.kind($0) { false } else { true } }
                let hanging = own.first {
                    if case .heading = reading.kind($0) {
                        false
                    } else if case .warning = reading.kind($0) {
                        false
                    } else if case .comment = reading.kind($0) {
                        false
                    } else {
                        true
                    }
                }
                guard let block = hanging, let title = section.title else { continue }
                reading.report("clause-hanging-paragraph", at: reading.firstLine(reading.range(block)), [reading.quoted(title)])
            }
        })
}
