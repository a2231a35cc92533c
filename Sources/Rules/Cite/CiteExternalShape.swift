import Model
import Syntax

extension Rule {
    /// A place in another document is named in another shape than “GB/T n—YYYY中5.2”, “GB/T n—YYYY第5章”, “GB/T n—YYYY表1”. `第5.2条` is
    /// `cite-chapter-form`; cells may be short.
    public static let citeExternalShape = Rule(
        id: "cite-external-shape", severity: .style, clause: "GB/T 1.1—2020, 9.5.4.1.1",
        summary: Phrase("引用其他文件具体内容的写法不合例式", "a place in another document is named in an unusual shape"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.1.1 的例式：条写作“GB/T n—YYYY中5.2规定的”，章、表写作“GB/T n—YYYY第5章”“GB/T n—YYYY表1”",
            "GB/T 1.1—2020, 9.5.4.1.1, writes “GB/T n—YYYY中5.2规定的” for clauses, “GB/T n—YYYY第5章” and “GB/T n—YYYY表1” for chapters and tables"),
        messages: [
            Phrase("“{0}”写作“{1}”", "“{0}” should be written “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 规范性引用文件

            - GB/T 191—2008　包装储运图示标志

            # 技术要求

            标志应符合⟪GB/T 191—2008里5.2⟫的规定，颜色应符合⟪GB/T 191—2008（4.3）⟫的规定。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191—2008　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191—2008中5.2的规定，颜色应符合GB/T 191—2008第4章的规定，尺寸应符合GB/T 191—2008的5.3和GB/T 191—2008中的5.4的规定，位置应符合GB/T 191—2008表1的规定。
            """
        ],
        check: .sentences(in: .text, [.paragraph, .item, .definition, .tableFootnote, .footnote, .note, .warning], of: []) { reading in
            for mention in reading.mentions where mention.kind == .citation {
                let bytes = reading.bytes
                let number = mention.range
                var wanted: String?
                var end = number.upper
                let locator = reading.children(mention.node).first { if case .locator = reading.kind($0) { true } else { false } }
                if let locator, case .locator(let form) = reading.kind(locator) {
                    let gap = bytes.trimmed(number.upper, reading.range(locator).lower)
                    let words = ByteRange(gap.start, gap.end)
                    let isOther = ["之", "里的", "里"].contains { (word: StaticString) in bytes.isEqual(words, word) }
                    end = reading.range(locator).upper
                    switch form {
                    case .clause where isOther || words.isEmpty: wanted = reading.text(number) + "中" + reading.text(reading.range(locator))
                    case .chapter, .table, .figure, .annex, .formula:
                        if isOther { wanted = reading.text(number) + reading.text(reading.range(locator)) }
                    default: break
                    }
                } else if let place = bytes.looseClause(after: number.upper, limit: reading.sentence.range.upper) {
                    end = place.end
                    wanted = reading.text(number) + "中" + reading.text(place.number)
                }
                guard let wanted else { continue }
                let range = ByteRange(number.lower, end)
                reading.report("cite-external-shape", at: range, [reading.quoted(range), .text(wanted)], fix: reading.replacing(range, by: wanted, .safe))
            }
        })
}
