import Model
import Syntax

extension Rule {
    /// A chapter or clause is not named as it should be.
    public static let citeChapterForm = Rule(
        id: "cite-chapter-form", severity: .warning, clause: "GB/T 1.1—2020, 9.5.3",
        summary: Phrase("章或条的提法不对", "a chapter or clause is not named as it should be"),
        why: Phrase("GB/T 1.1—2020 的 9.5.3：章称“第4章”，条只写编号“5.2”", "GB/T 1.1—2020, 9.5.3: a chapter is named 第4章, a clause by its number alone: 5.2"),
        messages: [
            Phrase("“{0}”应只写编号", "of “{0}” only the number should be written"),
            Phrase("章“{0}”应写作“{1}”", "the chapter “{0}” should be written “{1}”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            ## 感官

            甲。

            ## 理化

            感官应符合⟪第1.1条⟫及⟪第1.1条⟫的规定。
            """
        ],
        good: [
            """
            # 技术要求

            ## 感官

            甲。

            ## 理化

            感官应符合1.1的规定，应执行合同第5条。
            """
        ],
        check: .several([
            .words("第") { hit, reading in
                guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)) else { return }
                let limit = reading.sentence.range.upper
                let start = reading.bytes.skipBlanks(hit.range.upper, limit: limit)
                var at = start
                var dots = 0
                while at < limit, Byte.isDigit(reading.bytes[at]) || reading.bytes[at] == UInt8(ascii: ".") {
                    if reading.bytes[at] == UInt8(ascii: ".") { dots += 1 }
                    at += 1
                }
                // `合同第5条` is no clause of this document.
                guard at > start, dots > 0 || reading.bytes.has("见", before: hit.range.lower, floor: 0) else { return }
                let end = reading.bytes.skipBlanks(at, limit: limit)
                guard let word = (["条款", "条", "款", "节", "项"] as [StaticString]).first(where: { reading.bytes.has($0, at: end, limit: limit) })
                else { return }
                let range = ByteRange(hit.range.lower, end + word.utf8CodeUnitCount)
                let number = reading.text(ByteRange(start, at))
                let right = dots > 0 ? number : "第\(number)章"
                reading.report("cite-chapter-form", at: range, [reading.quoted(range)], fix: reading.replacing(range, by: right, dots > 0 ? .safe : .review))
            },
            .words("见") { hit, reading in
                guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)) else { return }
                let limit = reading.sentence.range.upper
                let start = reading.bytes.skipBlanks(hit.range.upper, limit: limit)
                var at = start
                while at < limit, Byte.isDigit(reading.bytes[at]) { at += 1 }
                guard at > start, at - start <= 2, at >= limit || ["。", "，", "；", "、", "）"].contains(where: { reading.bytes.has($0, at: at, limit: limit) })
                else { return }
                let range = ByteRange(start, at)
                let right = "第\(reading.text(range))章"
                reading.report(
                    "cite-chapter-form", at: range, phrase: 1, [reading.quoted(range), .text(right)], fix: reading.replacing(range, by: right, .review))
            },
        ]))
}
