import Model
import Syntax

extension Rule {
    /// The earlier editions are led in by other words, end without this edition (warning), or are not told though one is replaced. What
    /// 历次版本 of the header says prints in the right form; a sentence such as 本文件于2014年首次发布，本次为第一次修订 tells them, too.
    public static let foreHistoryLead = Rule(
        id: "fore-history-lead", severity: .error, clause: "GB/T 1.1—2020, 8.3 h)",
        summary: Phrase("历次版本发布情况的引导语不符", "the earlier editions are not led in by the fixed sentence"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 h)：前言给出文件及其所代替文件的历次版本的发布情况；这一条没有规定引导语，“本文件及其所代替文件的历次版本发布情况为：”是 GB/T 1.1—2020 自己前言的写法",
            "GB/T 1.1—2020, 8.3 h): the foreword gives the earlier editions; it fixes no lead-in: “本文件及其所代替文件的历次版本发布情况为：” is how the foreword of GB/T 1.1—2020 itself puts it"
        ),
        messages: [
            Phrase("“{0}”写作“本文件及其所代替文件的历次版本发布情况为：”", "“{0}” should be written “本文件及其所代替文件的历次版本发布情况为：”"),
            Phrase("代替了其他文件，却没有给出历次版本：在头部写“历次版本”，或者写入前言", "no earlier editions, though a document is replaced: fill 历次版本"),
            Phrase("末项应说明本次，如“本次为第二次修订”", "the last item says which edition this is, as in 本次为第二次修订"),
        ],
        fixes: [Phrase("改为“{0}”", "write “{0}”")],
        fixSafety: .review,
        bad: [
            """
            # 前言

            ⟪本标准所代替标准的历次版本发布情况为：⟫

            - 2013年首次发布为T/XMB 101—2013；
            - ⟪2020年第一次修订。⟫
            """
        ],
        good: [
            """
            # 前言

            本文件及其所代替文件的历次版本发布情况为：

            - 2013年首次发布为T/XMB 101—2013；
            - 本次为第一次修订。
            """,
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米
            类型: 产品
            阶段: 征求意见稿
            代替: T/XMB 101—2014
            …
            ---
            # 前言

            本文件于2014年首次发布，本次为第一次修订。
            """,
        ],
        check: .survey { reading in
            let metadata = reading.document.metadata
            let paragraphs = reading.forewordParagraphs
            guard let head = reading.forewordHead else { return }
            var isTold = reading.isMade { $0 == FixedSentence.history }
            for paragraph in paragraphs where !reading.isOfItem(paragraph) {
                if let text = reading.textRange(of: paragraph), reading.bytes.contains("首次发布", in: text), reading.bytes.contains("修订", in: text) {
                    isTold = true
                }
                guard let text = reading.textRange(of: paragraph), let word = reading.bytes.find("历次", in: text),
                    reading.bytes.contains("版本", in: text) || reading.bytes.contains("发布", in: text)
                else { continue }
                isTold = true
                var start = text.lower
                while let stop = reading.bytes.find("。", in: ByteRange(start, word)) { start = stop + 3 }
                let rest = ByteRange(word, text.upper)
                let end = reading.bytes.find("：", in: rest).map { $0 + 3 } ?? reading.bytes.find(":", in: rest).map { $0 + 1 } ?? text.upper
                let lead = ByteRange(start, end)
                if !FixedSentence.matches(reading.text(lead), FixedSentence.history) {
                    let isWhole = end == text.upper && reading.children(paragraph).allSatisfy { reading.kind($0) == .text }
                    let fix = reading.replacing(lead, by: FixedSentence.history, isWhole ? .safe : .review)
                    reading.report("fore-history-lead", at: lead, [reading.quoted(lead)], severity: .style, fix: fix)
                }
                guard let list = reading.list(ledBy: paragraph), let last = reading.itemTexts(list).last?.text,
                    !["本次", "本版", "本文件"].contains(where: { (word: StaticString) in reading.bytes.contains(word, in: last) })
                else { continue }
                reading.report("fore-history-lead", at: last, phrase: 2, severity: .warning)
            }
            guard !isTold, reading.stage >= .consultation, let one = (metadata.replaces + metadata.partlyReplaces).first?.range else {
                if !isTold, reading.stage >= .consultation, reading.replacingSentence(paragraphs) != nil {
                    reading.report("fore-history-lead", at: head, phrase: 1)
                }
                return
            }
            reading.report("fore-history-lead", at: one, phrase: 1)
        })
}
