import Model
import Syntax

extension Rule {
    /// The header has no 英文名称: a fault of national and industry standards, a hint from 报批稿 on for those of
    /// regions and groups, whose cover may do without. Enterprise standards are left alone.
    public static let coverEnglishTitle = Rule(
        id: "cover-english-title", severity: .error, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("封面没有英文译名", "the cover has no English title"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1：国家标准、行业标准的封面应有文件名称的英文译名；地方标准、团体标准可以没有，多数发布机构要求有",
            "GB/T 1.1—2020, 8.1: the cover of a national or industry standard gives the title in English; local and group standards may do without, though most issuers want it"
        ),
        messages: [
            Phrase("名称没有英文译名：在头部写“英文名称”", "the title has no English form: give “英文名称” in the header")
        ],
        bad: [
            """
            ---
            编号: GB/T 40001—2026
            名称: ⟪稻谷储藏　术语⟫
            类型: 术语
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件界定了稻谷储藏的术语。
            """,
            """
            ---
            编号: LS/T XXXX—XXXX
            名称: ⟪稻谷储藏　术语⟫
            类型: 术语
            阶段: 送审稿
            …
            ---

            # 范围

            本文件界定了稻谷储藏的术语。
            """,
        ],
        good: [
            """
            ---
            编号: GB/T 40001—2026
            名称: 稻谷储藏　术语
            英文名称: "Paddy storage—Vocabulary"
            类型: 术语
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件界定了稻谷储藏的术语。
            """
        ],
        check: .survey { reading in
            let metadata = reading.document.metadata
            guard metadata.english == nil, reading.stage >= .consultation, metadata.title.range.count > 0 else { return }
            switch reading.ownKind {
            case .national, .industry, .metrology: reading.report("cover-english-title", at: metadata.title.range)
            case .local where reading.stage >= .approval, .group where reading.stage >= .approval:
                reading.report("cover-english-title", at: metadata.title.range, severity: .info)
            default: break
            }
        })
}
