import Model
import Syntax

extension Rule {
    /// Paragraphs, or lines of one, that are items but have another mark behind their letter: `a.`, `a、`, `(a)`. The next of them shows that
    /// it is an item: b follows a. Numbers with other marks are told by `list-marker-kind`.
    public static let listHalfparen = Rule(
        id: "list-halfparen", severity: .style, clause: "GB/T 1.1—2020, 7.5.3",
        summary: Phrase("列项的字母后不是半圆括号", "the letter of an item has another mark than a parenthesis"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.5.3：列项的编号是后带半圆括号的小写字母或阿拉伯数字，如 a)；写成别的，就是段而不是列项",
            "GB/T 1.1—2020, 7.5.3: items are numbered by a small letter or a number and a closing parenthesis, as in a); written otherwise they are paragraphs and no items"
        ),
        messages: [
            Phrase("“{0}”写作“{1}”", "write “{1}” for “{0}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            ⟪a. ⟫无异味；

            ⟪b. ⟫无霉变。
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变。

            A、B两种大米应分开存放。
            """
        ],
        check: .survey { reading in
            for mark in reading.letteredItems {
                let letter = String(UnicodeScalar(mark.letter))
                reading.report(
                    "list-halfparen", at: mark.range, [.text(reading.text(mark.range).trimmedBlanks), .text("\(letter))")],
                    fix: reading.replacing(mark.range, by: "\(letter)) ", .review))
            }
        })
}

extension String {
    fileprivate var trimmedBlanks: String { String(reversed().drop { $0 == " " || $0 == "\u{3000}" }.reversed()) }
}
