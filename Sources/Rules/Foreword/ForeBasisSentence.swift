import Syntax

extension Rule {
    /// Compared without blanks; stands at the sentence.
    public static let foreBasisSentence = Rule(
        id: "fore-basis-sentence", severity: .error, clause: "GB/T 1.1—2020, 8.3 a)",
        summary: Phrase("起草依据句与规定的不一致", "the drafting-basis sentence is not the fixed one"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 a) 规定了起草依据的固定表述：“本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。”",
            "GB/T 1.1—2020, 8.3 a) fixes the sentence: “本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。”"),
        messages: [
            Phrase("起草依据句与规定的表述不一致", "the drafting-basis sentence differs from the fixed one"),
            Phrase("起草依据句是旧版的表述", "the drafting-basis sentence has outdated wording"),
        ],
        fixes: [
            Phrase("改用规定的表述", "use the fixed sentence")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 前言

            ⟪本文件按照GB/T 1.1—2020的要求起草。⟫
            """,
            """
            # 前言

            ⟪本文件按照GB/T 1.1—2009给出的规则起草。⟫
            """,
        ],
        good: [
            """
            # 前言

            本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
            """
        ],
        check: .resolver)
}
