import Model
import Syntax

extension Rule {
    /// The foreword is divided into clauses, or its paragraphs are numbered. A number in its heading is `number-mismatch`; a list with a
    /// lead, of parts or of changes, is none.
    public static let foreNoNumbering = Rule(
        id: "fore-no-numbering", severity: .error, clause: "GB/T 1.1—2020, 8.3",
        summary: Phrase("前言分了条或编了号", "the foreword is divided or numbered"),
        why: Phrase("GB/T 1.1—2020 的 8.3：前言不应给出章编号，且不应分条", "GB/T 1.1—2020, 8.3: a foreword has no number and is not divided into clauses"),
        messages: [
            Phrase("前言不分条", "a foreword is not divided into clauses"),
            Phrase("前言的段不编号“{0}”", "paragraphs of a foreword are not numbered “{0}”"),
            Phrase("前言没有章编号“{0}”", "a foreword has no number “{0}”"),
        ],
        bad: [
            """
            # 前言

            ## ⟪起草依据⟫

            本文件由示例标准化协会提出。

            ## ⟪归口⟫

            本文件由示例标准化协会归口。
            """,
            """
            # 前言

            ⟪0.1 ⟫本文件由示例标准化协会归口。
            """,
        ],
        good: [
            """
            # 前言

            本文件起草工作由下列两个小组完成：

            1) 术语组；
            2) 方法组。
            """
        ],
        check: .survey { reading in
            reading.reportDivided("fore-no-numbering", .foreword)
            for section in reading.sections where section.isClause && section.level == 1 {
                // With such a number it is no foreword at all.
                guard let title = section.title, reading.titleEnds(section, in: ["前言", "前　言", "前 言"]) else { continue }
                guard let end = reading.bytes.paragraphNumber(title) else { continue }
                let range = ByteRange(title.lower, end)
                reading.report("fore-no-numbering", at: range, phrase: 2, [.text(reading.text(reading.trimmed(range)))])
            }
            for paragraph in reading.forewordParagraphs where !reading.isOfItem(paragraph) {
                guard let text = reading.textRange(of: paragraph), let end = reading.bytes.paragraphNumber(text) else { continue }
                let range = ByteRange(text.lower, end)
                reading.report("fore-no-numbering", at: range, phrase: 1, [.text(reading.text(reading.trimmed(range)))])
            }
            for list in reading.lists where list.zone == .foreword && list.depth == 1 && list.marker.isOrdered && !list.isContinued {
                guard reading.leadMark(list) != .colon, let first = reading.itemTexts(list).first else { continue }
                let range = ByteRange(reading.range(first.item).lower, first.text.lower)
                reading.report("fore-no-numbering", at: range, phrase: 1, [.text(reading.text(reading.trimmed(range)))])
            }
        })
}

extension [UInt8] {
    /// The end of `0.1 `, `1.2 `, `一、`, `（一）`, `1 ` or `1、` at the beginning of a paragraph.
    fileprivate func paragraphNumber(_ text: ByteRange) -> Int? {
        let limit = text.upper
        var at = text.lower
        while at < limit, Byte.isDigit(self[at]) || self[at] == UInt8(ascii: "."), at - text.lower < 6 { at += 1 }
        if at > text.lower, ByteRange(text.lower, at).indices.contains(where: { self[$0] == UInt8(ascii: ".") }) {
            let end = skipBlanks(at, limit: limit)
            // `0.1 mg/kg` is a quantity.
            return end + 2 < limit && Characters.isHan(scalar(at: end)) ? end : nil
        }
        if let index = entryIndex(at: text.lower, limit: limit), index.value < 30 {
            // `2 项专利` counts.
            let isBare = Byte.isDigit(self[text.lower]) && blankLength(at: at, limit: limit) > 0
            return !isBare || has("本", at: index.range.upper, limit: limit) ? index.range.upper : nil
        }
        let open = has("（", at: text.lower, limit: limit) ? 3 : 0
        at = text.lower + open
        while let digit = (["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as [StaticString]).first(where: { has($0, at: at, limit: limit) }) {
            at += digit.utf8CodeUnitCount
        }
        guard at > text.lower + open, has(open > 0 ? "）" : "、", at: at, limit: limit) else { return nil }
        return at + 3
    }
}
