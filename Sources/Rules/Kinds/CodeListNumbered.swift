import Model
import Syntax

extension Rule {
    /// Steps are listed with dashes: the lead says 步骤 or 次序, or most items tell to do something. Lists of what is there, of rules and of choices
    /// keep their dashes.
    public static let codeListNumbered = Rule(
        id: "code-list-numbered", severity: .warning, clause: "GB/T 20001.6—2017, 6.4.4",
        summary: Phrase("步骤的列项没有编号", "steps are listed without letters"),
        why: Phrase(
            "GB/T 20001.6—2017 的 6.4.4：行为指示用列项表述时宜带编号，次序和引用由此清楚",
            "GB/T 20001.6—2017, 6.4.4: instructions that form a list have letters, which shows their order and lets them be cited"),
        messages: [
            Phrase("“{0}”引出的是步骤，列项宜用 a)、b) 编号", "“{0}” leads steps, whose items should have a) and b)")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储作业规程
            类型: 规程
            …
            ---

            # 入库

            ⟪按下列步骤入库：⟫

            - 清点货物；
            - 核对单据。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储作业规程
            类型: 规程
            …
            ---

            # 入库

            按下列步骤入库：

            a) 清点货物；

            b) 核对单据。

            货物分为下列类别：

            - 普通货物；
            - 危险货物。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .code else { return }
            for list in reading.lists where list.isOfText && list.zone == .body && !list.marker.isOrdered && list.depth == 1 && list.items > 1 && list.lead >= 0
            {
                guard let lead = reading.textRange(of: list.lead), case let last = reading.lastSentence(lead), reading.leadsSteps(list, last) else { continue }
                reading.report("code-list-numbered", at: last, [reading.quoted(last)])
            }
        })
}
