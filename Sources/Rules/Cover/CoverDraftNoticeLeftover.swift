import Model
import Syntax

extension Rule {
    /// What only drafts print stands in a document for approval or in a published one: the call for patents anywhere outside quotation
    /// marks, and 本稿完成时间; the name of a stage in brackets, and other words of completion, in the title, before the chapters or in a heading. 报批稿 is a
    /// leftover only once the document is published. A text about drafting may speak of drafts.
    public static let coverDraftNoticeLeftover = Rule(
        id: "cover-draft-notice-leftover", severity: .warning, clause: "GB/T 1.1—2020, D.1",
        summary: Phrase("报批稿或发布稿中留有草案的字样", "words of drafts are left over"),
        why: Phrase(
            "GB/T 1.1—2020 的 D.1：专利征集语只在草案的封面上；报批时连同“（征求意见稿）”、完成时间一并删去，阶段由头部的“阶段”写明",
            "GB/T 1.1—2020, D.1: the call for patents stands on the covers of drafts only; with the name of the stage and the day of completion it goes before approval, and “阶段” in the header says the stage"
        ),
        messages: [
            Phrase("“{0}”是草案的字样，{1}中不应再有", "“{0}” belongs to drafts and should be gone from a {1}")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪示例　大米（征求意见稿）⟫
            类型: 产品
            阶段: 报批稿
            …
            ---

            ⟪在提交反馈意见时⟫，请将您知道的相关专利连同支持性文件一并附上。

            # 技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            阶段: 报批稿
            …
            ---

            # 技术要求

            征求意见稿应公示30日。
            """
        ],
        check: .several([
            .words(
                "在提交反馈意见时 知道的相关专利连同 连同支持性文件一并 （征求意见稿 （送审稿 （报批稿 （讨论稿 （草案 （初稿 （工作组稿 （工作组讨论稿 （委员会稿 本稿完成时间 本稿完成日期 本稿完成于 草案完成时间 草案完成日期 完成时间： 完成日期："
            ) { hit, reading in
                guard !hit.isQuoted, reading.stage >= .approval else { return }
                let (bytes, range) = (reading.bytes, hit.range)
                let isCall = bytes.has("在提交", at: range.lower, limit: range.upper) || bytes.contains("连同", in: range)
                if isCall {
                    // One finding for the whole sentence.
                    guard !reading.hits.contains(where: { $0.list == hit.list && $0.range.lower < range.lower }) else { return }
                } else {
                    switch reading.zone {
                    case .front, .foreword, .introduction: break
                    default: guard reading.carrier == .heading || bytes.has("本稿", at: range.lower, limit: range.upper) else { return }
                    }
                    if reading.stage == .approval, bytes.contains("报批稿", in: range) { return }
                }
                reading.report("cover-draft-notice-leftover", at: range, [reading.quoted(range), .text(reading.stage.rawValue)])
            },
            .survey { reading in
                guard reading.stage >= .approval else { return }
                let metadata = reading.document.metadata
                var words: [StaticString] = ["征求意见稿", "送审稿", "讨论稿", "草案）", "草案)", "工作组稿", "初稿）"]
                if reading.stage == .publication { words.append("报批稿") }
                let title = metadata.title.range
                if words.contains(where: { reading.bytes.contains($0, in: title) }) {
                    reading.report("cover-draft-notice-leftover", at: title, [reading.quoted(title), .text(reading.stage.rawValue)])
                }
                guard let english = metadata.english?.range, reading.bytes.containsLatin("(draft", in: english) else { return }
                reading.report("cover-draft-notice-leftover", at: english, [reading.quoted(english), .text(reading.stage.rawValue)])
            },
        ]))
}
