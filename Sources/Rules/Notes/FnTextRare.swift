import Model
import Syntax

extension Rule {
    /// More than five footnotes of the text, or more than three in a document of fewer than 5,000 characters. Footnotes of tables and
    /// figures are no matter of this.
    public static let fnTextRare = Rule(
        id: "fn-text-rare", severity: .warning, clause: "GB/T 1.1—2020, 9.12.1",
        summary: Phrase("条文的脚注多", "the text has many footnotes"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.12.1：条文脚注给出附加信息，其使用宜尽可能少；能写成注或条文的，不用脚注",
            "GB/T 1.1—2020, 9.12.1: footnotes of the text give additional information and should be as few as possible; what can be a note or part of the text is none"
        ),
        messages: [
            Phrase("条文脚注有 {0} 个，宜尽可能少", "the text has {0} footnotes; there should be as few as possible")
        ],
        bad: [
            """
            # 技术要求

            大米[^a]应无异味[^b]，无霉变[^c]，无虫蛀[^d]。

            [^a]: 指粳米。

            [^b]: 指酸味。

            [^c]: 指黄变。

            [^⟪d⟫]: 指米象。
            """
        ],
        good: [
            """
            # 技术要求

            大米[^a]应无异味，无霉变。

            [^a]: 指粳米。
            """
        ],
        check: .survey { reading in
            let anchors = reading.document.numbering.anchors
            let found = anchors.filter { anchor in
                guard case .footnote = anchor.kind else { return false }
                return anchor.parent < 0 || anchors[anchor.parent].kind != .table && anchors[anchor.parent].kind != .figure
            }
            let limit = reading.bytes.count < 15_000 ? 3 : 5
            guard found.count > limit, let label = found[limit].written else { return }
            reading.report("fn-text-rare", at: label, [.number(found.count)])
        })
}
