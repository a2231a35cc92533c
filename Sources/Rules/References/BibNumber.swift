import Model
import Syntax

extension Rule {
    /// Stands at the written number.
    public static let bibNumber = Rule(
        id: "bib-number", severity: .error, clause: "GB/T 1.1—2020, 8.13",
        summary: Phrase("参考文献的序号不对", "an entry of the bibliography has a wrong number"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.13：参考文献中所列文件前给出方括号中的序号，依次编号；可以不写",
            "GB/T 1.1—2020, 8.13: the documents listed have numbers in brackets, in order; they may be left out"),
        messages: [
            Phrase("序号写作“{0}”，应为“{1}”", "numbered “{0}”, should be “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 参考文献

            - [1] GB/T 191　包装储运图示标志
            - ⟪[3]⟫ GB/T 6543　运输包装用单瓦楞纸箱和双瓦楞纸箱
            """
        ],
        good: [
            """
            # 参考文献

            - [1] GB/T 191　包装储运图示标志
            - GB/T 6543　运输包装用单瓦楞纸箱和双瓦楞纸箱
            """
        ],
        check: .resolver)
}
