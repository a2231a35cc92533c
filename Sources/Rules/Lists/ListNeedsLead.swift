import Model
import Syntax

extension Rule {
    /// A list has no lead-in.
    public static let listNeedsLead = Rule(
        id: "list-needs-lead", severity: .error, clause: "GB/T 1.1—2020, 7.5.1",
        summary: Phrase("列项没有引语", "a list has no lead-in"),
        why: Phrase("GB/T 1.1—2020 的 7.5.1：列项应由引语引出", "GB/T 1.1—2020, 7.5.1: a list is led in by words"),
        messages: [
            Phrase("列项前应有引语", "a list is led in by words")
        ],
        bad: [
            """
            # 技术要求

            ⟪a) 无异味；⟫

            b) 无霉变。
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变。
            """
        ],
        check: .survey { reading in
            for list in reading.lists where list.lead < 0 && list.isOfText && !list.isContinued {
                reading.report("list-needs-lead", at: reading.firstLine(reading.range(list.node)))
            }
        })
}
