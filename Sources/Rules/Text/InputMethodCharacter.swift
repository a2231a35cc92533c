import Syntax

extension Rule {
    /// One for each place; all are mended by `gangmu fmt`. The characters stand in `InputMethodCharacter.table`.
    public static let inputMethodCharacter = Rule(
        id: "input-method-character", severity: .style, clause: "Gangmu 语言",
        summary: Phrase("输入法的全角或半角字符代替了记号", "a character of the input method stands for a mark"),
        why: Phrase(
            "照本意读，但别的程序不认，查找和比较也会落空；gangmu fmt 一并改正",
            "it is read as meant, but other programs do not know it, and searches miss it; gangmu fmt mends all"),
        messages: [
            Phrase("{0}写作“{1}”，应为“{2}”", "{0}: “{1}” should be “{2}”"),
            Phrase("{0}用了 {1}，应为半角空格或不留空", "{0}: {1} should be an ordinary blank or none"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”"),
            Phrase("改为半角空格或删去", "change it to ordinary blanks or drop it"),
        ],
        fixSafety: .safe,
        bad: [
            """
            ⟪＃⟫ ⟪１⟫ 技术要求

            ⟪＃＃⟫ 感官

            大米应无异味。

            ⟪　　⟫大米应无霉变。
            """,
            """
            # 技术要求

            大米应符合下列要求：

            ⟪ａ）⟫无异味；

            ⟪b）⟫无霉变。

            注⟪:⟫水分不大于14.5%。
            """,
            """
            # 技术要求 ⟪｛＃req｝⟫

            灌溉水的pH为5.5⟪~⟫8.5，其余见⟪［第1章］（＃req）⟫。
            """,
        ],
        good: [
            """
            # 1 技术要求 {#req}

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变。

            灌溉水的pH为5.5～8.5，其余见[第1章](#req)。＊号不是记号，１０也不是编号。
            """
        ],
        check: .parser)
}
