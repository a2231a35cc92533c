import Syntax

extension Rule {
    /// Later items are counted from the right one.
    public static let listSequence = Rule(
        id: "list-sequence", severity: .error, clause: "GB/T 1.1—2020, 7.5.3",
        summary: Phrase("列项编号不连续", "the items of a list are not in sequence"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.5.3：编号的列项依次为 a)、b)、c) 或 1)、2)、3)",
            "GB/T 1.1—2020, 7.5.3: items run a), b), c) or 1), 2), 3)"),
        messages: [
            Phrase("列项编号写作“{0}”，应为“{1}”", "the item is marked “{0}”, should be “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变；

            ⟪d)⟫ 无杂质。
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变；

            c) 无杂质。
            """
        ],
        check: .resolver)
}
