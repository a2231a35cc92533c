import Model
import Syntax

extension Rule {
    /// Annexes are not in the order of their mention.
    public static let annexOrderByMention = Rule(
        id: "annex-order-by-mention", severity: .error, clause: "GB/T 1.1—2020, 9.6.2",
        summary: Phrase("附录的次序与提及的先后不符", "annexes are not in the order of their mention"),
        why: Phrase("GB/T 1.1—2020 的 9.6.2：附录按在文件中提及的先后次序排列", "GB/T 1.1—2020, 9.6.2: annexes stand in the order in which the text mentions them"),
        messages: [
            Phrase("附录{0}先于附录{1}提及，应排在它之前", "annex {0} is mentioned before annex {1} and stands before it")
        ],
        bad: [
            """
            # 技术要求

            记录表见附录B，种植区域见附录A。

            # 附录（资料性） 种植区域

            甲。

            # 附录（资料性） ⟪记录表⟫

            乙。
            """
        ],
        good: [
            """
            # 技术要求

            种植区域见附录A，记录表见附录B。

            # 附录（资料性） 种植区域

            甲。

            # 附录（资料性） 记录表

            乙。
            """
        ],
        check: .survey { reading in
            let isNamedInText = reading.sections.contains { section in
                if case .annex = section.kind { reading.places[section.anchor].firstInText >= 0 } else { false }
            }
            var last: (first: NodeID, section: Section)?
            for section in reading.sections {
                guard case .annex = section.kind else { continue }
                // In the foreword and the introduction the text does not move anything to an annex, unless no annex is named elsewhere.
                let first = isNamedInText ? reading.places[section.anchor].firstInText : reading.places[section.anchor].first
                guard first >= 0 else { continue }
                if let last, first < last.first {
                    func letter(_ section: Section) -> Argument { .text(String(reading.document.reference(section.anchor).dropFirst(2))) }
                    reading.report("annex-order-by-mention", at: reading.head(section), [letter(section), letter(last.section)])
                } else {
                    last = (first, section)
                }
            }
        })
}
