import Syntax

extension Rule {
    /// Stands at the number in the parentheses.
    public static let termXrefNumber = Rule(
        id: "term-xref-number", severity: .warning, clause: "GB/T 1.1—2020, 8.7.3.3",
        summary: Phrase("术语后的条目编号不对", "the entry number after a term is not right"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.3：定义中用到已定义的术语时，可在其后的括号内给出条目编号",
            "GB/T 1.1—2020, 8.7.3.3: a defined term within a definition may be followed by the number of its entry"),
        messages: [
            Phrase("“{0}”界定于 {1}，不是“{2}”", "“{0}” is defined in {1}, not “{2}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            ## 大米 milled rice

            糙米（⟪1.2⟫）碾制后的米。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            ## 大米 milled rice

            糙米（1.1）碾制后的米。
            """
        ],
        check: .resolver)
}
