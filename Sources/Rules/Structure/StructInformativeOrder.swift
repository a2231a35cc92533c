import Model
import Syntax

extension Rule {
    /// The elements are out of order.
    public static let structInformativeOrder = Rule(
        id: "struct-informative-order", severity: .error, clause: "GB/T 1.1—2020, 6.2.2.3",
        summary: Phrase("要素的次序不对", "the elements are out of order"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.2.2.3 和表3：前言、引言、范围、规范性引用文件、术语和定义在前，附录、参考文献、索引在后，位置和次序固定",
            "GB/T 1.1—2020, 6.2.2.3 and table 3: the places of 前言, 引言, 范围, 规范性引用文件, 术语和定义, of annexes, 参考文献 and 索引 are fixed"),
        messages: [
            Phrase("“{0}”应在“{1}”之前", "“{0}” comes before “{1}”")
        ],
        bad: [
            """
            # 引言

            本文件供生产者使用。

            # ⟪前言⟫

            本文件由示例标准化协会提出并归口。
            """
        ],
        good: [
            """
            # 前言

            本文件由示例标准化协会提出并归口。

            # 引言

            本文件供生产者使用。
            """
        ],
        check: .survey { reading in
            func rank(_ kind: Anchor.Kind) -> Int? {
                switch kind {
                case .element(.foreword): 0
                case .element(.introduction): 1
                case .element(.bibliography): 5
                case .element(.index): 6
                case .element: 2
                case .clause: 3
                case .annex: 4
                default: nil
                }
            }
            var last: (rank: Int, section: Section)?
            for section in reading.sections where section.parent < 0 {
                guard let rank = rank(section.kind) else { continue }
                if let known = last, known.rank > rank, rank != 2 || known.rank != 3 {
                    reading.report(
                        "struct-informative-order", at: reading.head(section),
                        [.text(reading.document.title(section.anchor)), .text(reading.document.title(known.section.anchor))])
                } else {
                    last = (rank, section)
                }
            }
        })
}
