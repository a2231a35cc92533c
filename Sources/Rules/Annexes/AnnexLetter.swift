import Model
import Syntax

extension Rule {
    /// A chapter is called 附录 with a digit or a Chinese numeral, a small letter or two characters: it is no annex to the compiler. A wrong
    /// capital is told by `number-mismatch`; 附录 without a letter is right, since the compiler writes it.
    public static let annexLetter = Rule(
        id: "annex-letter", severity: .error, clause: "GB/T 1.1—2020, 9.6.2",
        summary: Phrase("附录的编号不是大写字母", "an annex is not numbered by a capital letter"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.6.2：附录编号由“附录”和从 A 开始的大写拉丁字母组成，只有一个附录也称“附录A”；字母可以不写，由编译器写",
            "GB/T 1.1—2020, 9.6.2: an annex is numbered by 附录 and a capital Latin letter from A on, even if there is only one; the letter may be left to the compiler"
        ),
        messages: [
            Phrase("“{0}”不是附录的编号：写作“附录（规范性）”或“附录（资料性）”，字母由编译器写", "“{0}” numbers no annex: write 附录（规范性） or 附录（资料性）, the compiler writes the letter")
        ],
        bad: [
            """
            # 技术要求

            大米应无异味。

            # ⟪附录1⟫（规范性） 种植区域

            海拔应不大于400 m。
            """
        ],
        good: [
            """
            # 附录的编写

            附录应有标题。

            # 附录（资料性） 种植区域

            海拔为400 m。
            """
        ],
        check: .survey { reading in
            let bytes = reading.bytes
            for section in reading.sections where section.isClause && section.level == 1 {
                guard let title = section.title, let word = annexWords.first(where: { bytes.has($0, at: title.lower, limit: title.upper) }) else { continue }
                let start = bytes.skipBlanks(title.lower + word.utf8CodeUnitCount, limit: title.upper)
                var end = start
                while end < title.upper, Byte.isAlphanumeric(bytes[end]) { end += 1 }
                if end == start {
                    if let ordinal = bytes.chineseOrdinal(at: start, limit: title.upper) {
                        end = ordinal.end
                    } else if start + 3 <= title.upper, case let scalar = bytes.scalar(at: start), scalar &- 0x2160 < 12 || scalar &- 0xFF10 < 0x4B {
                        end = start + 3
                    }
                }
                guard end > start else { continue }
                let isEnd =
                    end == title.upper || bytes.blankLength(at: end, limit: title.upper) > 0
                    || (["（", "(", "：", ":", "、"] as [StaticString]).contains { bytes.has($0, at: end, limit: title.upper) }
                guard isEnd || Byte.isDigit(bytes[end - 1]) else { continue }
                let range = ByteRange(title.lower, end)
                reading.report("annex-letter", at: range, [reading.quoted(range)])
            }
        })
}

private let annexWords: [StaticString] = ["附录", "附 录", "附件", "附页"]
