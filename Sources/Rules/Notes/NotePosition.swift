import Model
import Syntax

extension Rule {
    /// A note comes before the text it belongs to: first in its clause, or between a lead and what it leads in; or a note on a table or
    /// figure stands apart from it. Notes of terms behind examples and the order below tables are other rules' matter or print right.
    public static let notePosition = Rule(
        id: "note-position", severity: .error, clause: "GB/T 1.1—2020, 9.11.1",
        summary: Phrase("注不在所涉及的内容之下", "a note does not stand below what it is about"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.11.1：条文的注置于所涉及的章、条或段之下，表的注在表内下方、脚注之上，图的注在图题和脚注之上",
            "GB/T 1.1—2020, 9.11.1: a note stands below the clause or paragraph that it is about, that of a table within it above the footnotes, that of a figure above title and footnotes"
        ),
        messages: [
            Phrase("注之前没有所涉及的条文", "no text that it could be about stands before this note"),
            Phrase("注插在引语与其引出的内容之间", "the note parts a lead from what it leads in"),
            Phrase("“{0}”的注没有紧接{1}，不属于它", "the note on “{0}” does not follow {1}, and so is not part of it"),
        ],
        bad: [
            """
            # 技术要求

            ## 水分

            ⟪注：水分以湿基计。⟫

            水分应不大于14.5%。

            ## 检验

            检验应包括下列步骤：

            ⟪注：步骤可并行。⟫

            $$ a = b $$

            式中：

            - $a$——甲；
            - $b$——乙。
            """,
            """
            # 技术要求

            指标应符合表1的规定。

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 色泽 | 绿 |

            检验按本章进行。

            ⟪注：表中的色泽指干茶。⟫
            """,
        ],
        good: [
            """
            # 技术要求

            指标应符合表1的规定。

            注：指标分等级。

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 色泽 | 绿 |

            注：表中的色泽指干茶。
            """
        ],
        check: .survey { reading in
            for note in reading.notes {
                guard let fault = reading.fault(of: note) else { continue }
                let line = reading.firstLine(reading.range(note.node))
                switch fault {
                case .first: reading.report("note-position", at: line)
                case .insideLead: reading.report("note-position", at: line, phrase: 1)
                case .apart(let word):
                    let isTable = reading.text(word).contains("表")
                    let name: Argument = isTable ? .word(zh: "表", en: "the table") : .word(zh: "图", en: "the figure")
                    reading.report("note-position", at: line, phrase: 2, [reading.quoted(word), name], severity: .warning)
                }
            }
        })
}
