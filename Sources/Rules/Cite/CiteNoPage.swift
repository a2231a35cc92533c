import Model
import Syntax

extension Rule {
    /// Content is pointed at by its page.
    public static let citeNoPage = Rule(
        id: "cite-no-page", severity: .error, clause: "GB/T 1.1—2020, 9.5.3",
        summary: Phrase("用页码指示内容", "content is pointed at by its page"),
        why: Phrase("GB/T 1.1—2020 的 9.5.3：不提及页码，提及内容的编号", "GB/T 1.1—2020, 9.5.3: pages are not mentioned; the number of the content is"),
        messages: [
            Phrase("不提页码，给出章条、图、表的编号", "give the number of a clause, figure or table instead of a page")
        ],
        bad: [
            """
            # 技术要求

            抽样方案见⟪第5页⟫。
            """
        ],
        good: [
            """
            # 技术要求

            说明书第5册应随货附上。
            """
        ],
        check: .words("第", hiding: "次第 门第 及第 等第") { hit, reading in
            guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)) else { return }
            var at = reading.bytes.skipBlanks(hit.range.upper, limit: reading.sentence.range.upper)
            let digits = at
            while at < reading.sentence.range.upper, Byte.isDigit(reading.bytes[at]) { at += 1 }
            guard at > digits else { return }
            let end = reading.bytes.skipBlanks(at, limit: reading.sentence.range.upper)
            guard reading.bytes.has("页", at: end, limit: reading.sentence.range.upper) else { return }
            reading.report("cite-no-page", at: ByteRange(hit.range.lower, end + 3))
        })
}
