import Model
import Syntax

extension Rule {
    /// Content is pointed at by its page. 报告第1页 is where something stands, and points at nothing.
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

            说明书第5册应随货附上。报告第1页应加盖检验专用章。
            """
        ],
        check: .words("第", hiding: "次第 门第 等第") { hit, reading in
            guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)) else { return }
            var at = reading.bytes.skipBlanks(hit.range.upper, limit: reading.sentence.range.upper)
            let digits = at
            while at < reading.sentence.range.upper, Byte.isDigit(reading.bytes[at]) { at += 1 }
            guard at > digits else { return }
            let end = reading.bytes.skipBlanks(at, limit: reading.sentence.range.upper)
            guard reading.bytes.has("页", at: end, limit: reading.sentence.range.upper), reading.pointsAt(hit.range) else { return }
            reading.report("cite-no-page", at: ByteRange(hit.range.lower, end + 3))
        })
}

extension Reading {
    /// Whether a page is pointed at: 见, 按, 参照, this document or a place stands right before it, or it is said to give something.
    fileprivate func pointsAt(_ word: ByteRange) -> Bool {
        let floor = sentence.range.lower
        var at = word.lower
        while at > floor, bytes[at - 1] == 0x20 { at -= 1 }
        func ends(_ words: [StaticString]) -> Bool { words.contains { bytes.has($0, before: at, floor: floor) } }
        if ends(["在"]) { return ["给出", "列出", "规定", "说明"].contains { bytes.contains($0, in: clause(behind: word)) } }
        if ends(["的"]) { at -= 3 }
        return ends(["见", "按", "按照", "参照", "本文件", "附录"]) || mentions.contains { nodes[$0.node].range.upper == at }
    }
}
