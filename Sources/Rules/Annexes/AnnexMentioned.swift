import Model
import Syntax

extension Rule {
    /// An annex is not mentioned.
    public static let annexMentioned = Rule(
        id: "annex-mentioned", severity: .error, clause: "GB/T 1.1—2020, 9.6.1.2",
        summary: Phrase("附录没有在正文中提及", "an annex is not mentioned"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.6.1.2：每个附录都应在正文或前言、引言中指明",
            "GB/T 1.1—2020, 9.6.1.2: each annex is mentioned in the text, the foreword or the introduction"),
        messages: [
            Phrase("没有提及附录{0}", "annex {0} is not mentioned")
        ],
        bad: [
            """
            # 技术要求

            大米应无异味。

            # 附录（资料性） ⟪记录表⟫

            甲。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味，记录表见附录A。

            # 附录（资料性） 记录表

            甲。
            """
        ],
        check: .survey { reading in
            for section in reading.sections {
                guard case .annex = section.kind, reading.places[section.anchor].count == 0 else { continue }
                let letter = reading.document.reference(section.anchor).dropFirst(2)
                reading.report("annex-mentioned", at: reading.head(section), [.text(String(letter))])
            }
        })
}
