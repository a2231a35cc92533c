import Model
import Syntax

extension Rule {
    /// Round brackets around Han are half-width in some places and full-width in others; where all are of one kind nothing is said, and
    /// brackets around Latin letters and numbers may be half-width.
    public static let punctParenEn = Rule(
        id: "punct-paren-en", severity: .style, isDefault: false, clause: "GB/T 15834—2011, 5.1",
        summary: Phrase("圆括号全角、半角混用", "round brackets are half-width here and full-width there"),
        why: Phrase(
            "GB/T 15834—2011 的 5.1：中文的括号占一个字的位置；全文的圆括号宜一致，依据尚未逐字核对，缺省不检查",
            "GB/T 15834—2011, 5.1: the brackets of Chinese text are as wide as a character; they are of one kind through the text; the source was not checked word for word, so this is off by default"
        ),
        messages: [
            Phrase("“{0}”的括号是半角的，别处是全角的", "the brackets of “{0}” are half-width, and full-width elsewhere"),
            Phrase("“{0}”的括号是半角的，别处是全角的；另有 {1} 处", "the brackets of “{0}” are half-width, and full-width elsewhere; so are {1} more"),
        ],
        notes: [
            Phrase("也是半角的", "half-width, too")
        ],
        fixes: [
            Phrase("改为全角括号", "make them full-width")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            水分⟪(质量分数)⟫应不大于14.5%，杂质（质量分数）应不大于0.2%。
            """
        ],
        good: [
            """
            # 技术要求

            水分（质量分数）应为(14.0±0.5)%，密度（ρ）的单位为千克每立方米(kg/m³)，密度/(粒/kg)为5。
            """
        ],
        check: .survey { reading in
            let halves = reading.brackets.halves
            guard reading.brackets.fulls > 0, let first = halves.first else { return }
            let edits = halves.flatMap { range in
                [
                    Edit(range: ByteRange(range.lower, range.lower + 1), text: "（"), Edit(range: ByteRange(range.upper - 1, range.upper), text: "）"),
                ]
            }
            reading.report(
                "punct-paren-en", at: first, phrase: halves.count > 1 ? 1 : 0, [reading.quoted(first), .number(halves.count - 1)],
                notes: halves.dropFirst().prefix(20).map { Note(range: $0) }, fix: Fix(edits: edits, safety: .safe))
        })
}
