import Model
import Syntax

extension Rule {
    /// Capitals within an element that no name asks for, a small letter at its beginning, a title all in capitals, or a hyphen where a
    /// dash parts the elements. A capital word is taken for a name unless it is one of the small words and of the words of
    /// standardization, or all words of a long title have capitals; what stands in quotation marks is a name.
    public static let coverTitleEnCase = Rule(
        id: "cover-title-en-case", severity: .style, clause: "GB/T 1.1—2020, 10.3.1.2",
        summary: Phrase("英文译名的大小写或连接号不对", "capitals or dashes of the English title are wrong"),
        why: Phrase(
            "GB/T 1.1—2020 的 10.3.1.2：英文译名各元素的第一个字母大写，其余小写（专有名词除外），元素之间用一字线",
            "GB/T 1.1—2020, 10.3.1.2: in the English title each element begins with a capital and goes on in small letters, names apart; a dash parts the elements"
        ),
        messages: [
            Phrase("“{0}”不在元素开头，也不是专有名词：小写", "“{0}” neither opens an element nor is a name: write it in small letters"),
            Phrase("“{0}”在元素开头：首字母大写", "“{0}” opens an element: begin it with a capital"),
            Phrase("元素之间用一字线“—”，不用“{0}”", "a dash “—” parts the elements, not “{0}”"),
            Phrase("英文译名不全用大写字母", "the English title is not all in capitals"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 标准起草规则　第4部分：试验方法
            英文名称: "Rules ⟪For⟫ Drafting Standards⟪ - ⟫Part 4: ⟪test⟫ methods"
            类型: 试验方法
            …
            ---

            # 试验步骤

            称取10 g试样。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: “蒙”字标认证通用要求　第1部分：5G网络
            英文名称: "General requirements for “Meng” mark certification—Part 1: 5G and LED networks of Inner Mongolia"
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { reading in
            guard let range = reading.document.metadata.english?.range else { return }
            let (bytes, id) = (reading.bytes, RuleID("cover-title-en-case"))
            let title = EnglishTitle(bytes, range)
            if let mark = title.marks.first {
                reading.report(id, at: mark, phrase: 2, [reading.quoted(mark)], fix: reading.mended(title.marks, "—"))
            }
            let long = title.words.filter { $0.range.count > 3 }
            if long.count > 2, long.allSatisfy({ word in word.range.indices.allSatisfy { !Byte.isLower(bytes[$0]) } }) {
                return reading.report(id, at: range, phrase: 3)
            }
            let capital = title.words.filter { !$0.opensElement && !$0.isQuoted && bytes.isCapitalized($0.range) }
            var wrong = capital.filter { EnglishTitle.isSmall(bytes, $0.range) || EnglishTitle.isCommon(bytes, $0.range) }
            let hasSmall = long.contains { !$0.opensElement && !EnglishTitle.isSmall(bytes, $0.range) && Byte.isLower(bytes[$0.range.lower]) }
            if capital.count > 2, !hasSmall { wrong = capital }
            if let first = wrong.first {
                reading.report(id, at: first.range, [reading.quoted(first.range)], fix: reading.cased(wrong.map(\.range), upper: false))
            }
            let low = title.words.filter { $0.opensElement && !$0.isQuoted && bytes.isSmallWord($0.range) }
            if let first = low.first {
                reading.report(id, at: first.range, phrase: 1, [reading.quoted(first.range)], fix: reading.cased(low.map(\.range), upper: true))
            }
        })
}
