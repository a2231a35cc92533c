import Model
import Syntax

extension Rule {
    /// A part does not say which part it is, says another than its number, or does not name the parts published. Until a part is
    /// published itself there may be none to name: a hint.
    public static let forePartList = Rule(
        id: "fore-part-list", severity: .error, clause: "GB/T 1.1—2020, 8.3 b)",
        summary: Phrase("前言没有说明是第几部分、已经发布了哪些部分", "the foreword does not say which part this is, or which are published"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 b)：分为部分的文件，每个部分的前言说明其为第几部分，并列出已经发布的部分",
            "GB/T 1.1—2020, 8.3 b): the foreword of a part says which part it is and lists the parts already published"),
        messages: [
            Phrase("编号 {0} 是一个部分，前言应说明“本文件是……的第{1}部分”", "{0} is a part: the foreword says “本文件是……的第{1}部分”"),
            Phrase("前言写“第{0}部分”，编号 {1} 却是第{2}部分", "the foreword says part {0}, but {1} is part {2}"),
            Phrase("前言没有列出已经发布的部分", "the foreword does not list the parts already published"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101.2—2026
            名称: 示例　第2部分：加工
            类型: 产品
            …
            ---

            # 前言

            本文件是T/XMB 101《示例》的第⟪1⟫部分。T/XMB 101已经发布了以下部分：

            - 第1部分：种植。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101.2—2026
            名称: 示例　第2部分：加工
            类型: 产品
            …
            ---

            # 前言

            本文件是T/XMB 101《示例》的第2部分。T/XMB 101已经发布了以下部分：

            - 第1部分：种植；
            - 第2部分：加工。
            """
        ],
        check: .survey { reading in
            guard let number = reading.document.metadata.number, let part = number.part, let head = reading.forewordHead else { return }
            let texts = reading.forewordParagraphs.compactMap { reading.textRange(of: $0) }
            var place: ByteRange?
            for text in texts {
                guard let said = reading.bytes.saidPart(text) else { continue }
                place = text
                if said.value != part {
                    reading.report(
                        "fore-part-list", at: said.range, phrase: 1, [reading.quoted(said.range), .text(number.printed), .number(part)])
                }
            }
            if place == nil, !reading.isMade({ $0.contains("的第\(part)部分") }) {
                guard reading.stage >= .consultation else { return }
                reading.report("fore-part-list", at: head, phrase: 0, [.text(number.printed), .number(part)])
            }
            let words: [StaticString] = ["已发布", "已经发布", "发布了", "以下部分", "下列部分", "尚未发布", "各部分", "部分构成", "部分组成"]
            let isListed = texts.contains { text in reading.bytes.contains("部分", in: text) && words.contains { reading.bytes.contains($0, in: text) } }
            guard !isListed, reading.stage >= .consultation else { return }
            reading.report("fore-part-list", at: place ?? head, phrase: 2, severity: reading.stage == .publication ? nil : .info)
        })
}

extension [UInt8] {
    /// The number in `本文件是……的第2部分`.
    fileprivate func saidPart(_ text: ByteRange) -> (value: Int, range: ByteRange)? {
        let openings: [StaticString] = ["本文件是", "本文件为", "本部分为", "本部分是", "本标准为", "本标准是"]
        guard let start = openings.compactMap({ find($0, in: text) }).min() else { return nil }
        let stop = find("。", in: ByteRange(start, text.upper)) ?? text.upper
        guard let word = find("的第", in: ByteRange(start, stop)) else { return nil }
        let from = skipBlanks(word + 6, limit: stop)
        guard let end = find("部分", in: ByteRange(from, stop)), end > from, end - from <= 9 else { return nil }
        let range = ByteRange(from, trimmed(from, end).end)
        let chinese: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        if let digit = chinese.firstIndex(where: { isEqual(range, $0) }) { return (digit + 1, range) }
        guard range.indices.allSatisfy({ Byte.isDigit(self[$0]) }) else { return nil }
        return (range.indices.reduce(0) { $0 * 10 + Int(self[$1] & 0x0F) }, range)
    }
}
