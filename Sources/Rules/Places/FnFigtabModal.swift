import Model
import Syntax

extension Rule {
    /// A footnote of a table requires without a proper verbal form.
    public static let fnFigtabModal = Rule(
        id: "fn-figtab-modal", severity: .warning, clause: "GB/T 1.1—2020, 9.12.2",
        summary: Phrase("图表脚注的要求没有用规定的能愿动词", "a footnote of a table requires without a proper verbal form"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.12.2：图表脚注可包含要求，要求用附录C规定的能愿动词",
            "GB/T 1.1—2020, 9.12.2: a footnote of a table or figure may require, in the verbal forms of annex C"),
        messages: [
            Phrase("图表脚注的要求不用“{0}”，写作“应”或“不应”", "a requirement in a footnote is not “{0}” but 应 or 不应")
        ],
        bad: [
            """
            # 技术要求

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5[^a] |

            [^a]: ⟪必须⟫以干基计。
            """
        ],
        good: [
            """
            # 技术要求

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5[^a] |

            [^a]: 应以干基计。
            """
        ],
        check: .sentences(in: .text, .tableFootnote, of: .requirement) { reading in
            for word in reading.modals where word.modality == .requirement {
                guard !reading.bytes.has("应", before: word.range.upper, floor: word.range.lower) else { continue }
                reading.report("fn-figtab-modal", at: word.range, [reading.quoted(word.range)])
            }
        })
}
