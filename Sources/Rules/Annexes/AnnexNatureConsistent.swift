import Model
import Syntax

extension Rule {
    /// An annex that is named in a table or in an instruction is taken over.
    public static let annexNatureConsistent = Rule(
        id: "annex-nature-consistent", severity: .error, clause: "GB/T 1.1—2020, 9.6.1.2",
        summary: Phrase("附录的性质与提及的方式不符", "the nature of an annex does not fit how it is mentioned"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.6.1.2：由要求、指示型条款指明的附录为规范性附录，其余为资料性附录",
            "GB/T 1.1—2020, 9.6.1.2: an annex that a requirement or an instruction refers to is normative, any other informative"),
        messages: [
            Phrase("规范性附录只被资料性地提及，如“见附录A”；改为规范性提及，或改为资料性附录", "a normative annex is only pointed at, as by 见附录A; require it, or make it informative"),
            Phrase("资料性附录被规范性地引用；改为规范性附录，或改写为“见”", "an informative annex is required; make it normative, or point at it by 见"),
        ],
        notes: [
            Phrase("这样提及", "mentioned so")
        ],
        bad: [
            """
            # 技术要求

            种植区域见附录A。

            # 附录（规范性） ⟪种植区域⟫

            甲。
            """,
            """
            # 技术要求

            种植区域应符合附录A的规定。

            # 附录（资料性） ⟪种植区域⟫

            甲。
            """,
        ],
        good: [
            """
            # 技术要求

            种植区域应符合附录A的规定，记录表见附录B。

            # 附录（规范性） 种植区域

            甲。

            # 附录（资料性） 记录表

            乙。
            """,
            """
            # 技术要求

            各项记录应符合[表1](#t)的规定。

            表 记录 {#t}

            | 记录 | 样式 |
            |---|---|
            | 入库 | 见附录A |

            # 附录（资料性） 记录表

            乙。
            """,
        ],
        check: .survey { reading in
            for section in reading.sections {
                guard case .annex(let nature) = section.kind else { continue }
                let use = reading.places[section.anchor]
                if nature == .normative, use.normative == 0, use.informative > 0 {
                    reading.report("annex-nature-consistent", at: reading.head(section), notes: [Note(range: use.firstInformative)])
                } else if nature == .informative, use.normative > 0 {
                    reading.report("annex-nature-consistent", at: reading.head(section), phrase: 1, notes: [Note(range: use.firstNormative)])
                }
            }
        })
}
