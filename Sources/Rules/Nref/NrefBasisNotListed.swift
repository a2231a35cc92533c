import Model
import Syntax

extension Rule {
    /// The basis of drafting is in the list.
    public static let nrefBasisNotListed = Rule(
        id: "nref-basis-not-listed", severity: .warning, clause: "GB/T 1.1—2020, 8.6.1",
        summary: Phrase("起草依据列入了文件清单", "the basis of drafting is in the list"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.1：清单列出条文引用的文件；起草依据在前言中说明，不是引用",
            "GB/T 1.1—2020, 8.6.1: the list holds what the text cites; the basis of drafting is told in the foreword and is no citation"),
        messages: [
            Phrase("“{0}”是起草依据，不列入清单", "“{0}” is the basis of drafting and is not listed")
        ],
        bad: [
            """
            # 规范性引用文件

            - ⟪GB/T 1.1—2020⟫　标准化工作导则　第1部分：标准化文件的结构和起草规则

            # 技术要求

            甲。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。
            """
        ],
        check: .survey { reading in
            var cited = Set<Int>()
            for use in reading.citations where use.entry >= 0 && use.isNormative { cited.insert(use.entry) }
            for (index, entry) in reading.document.entries.enumerated() where entry.isNormative && !cited.contains(index) {
                guard let number = entry.number, let range = entry.numberRange, number.undated.printed == "GB/T 1.1" else { continue }
                reading.report("nref-basis-not-listed", at: range, [reading.quoted(range)])
            }
        })
}
