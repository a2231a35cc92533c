import Model
import Syntax

extension Rule {
    /// An instruction of a code of practice requires instead of telling what to do: an item that begins with 应, with 某员应 or with a time and 应
    /// (作业前应), or a sentence that begins with 应 and an action; a condition of transition is permitted loosely (方可进入) instead of 只准许. What a person wears, has or
    /// knows is no action; 操作者应 and its like are told as modal-imperative.
    public static let codeInstructionImperative = Rule(
        id: "code-instruction-imperative", severity: .warning, clause: "GB/T 20001.6—2017, 6.4.2",
        summary: Phrase("程序指示没有用祈使句或者“只准许”", "an instruction is not in the imperative"),
        why: Phrase(
            "GB/T 20001.6—2017 的 6.4.2：行为指示用祈使句；转换条件和结束条件用“只准许……”的要求型条款",
            "GB/T 20001.6—2017, 6.4.2: what is to be done is said in the imperative; conditions to go on or end are said with 只准许"),
        messages: [
            Phrase("行为指示用祈使句，不写“{0}”", "what is to be done is said in the imperative, without “{0}”"),
            Phrase("转换条件用“只准许……”，不写“{0}”", "a condition to go on is said with 只准许, not “{0}”"),
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

            按下列步骤入库：

            a) ⟪仓管员应⟫清点货物；

            b) ⟪应⟫核对单据；

            c) 上架前⟪应⟫检查货架。

            清点后⟪方可⟫进入下一步骤。
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

            b) 核对单据，单据应有签字。

            只准许清点后的货物上架。仓管员应经过培训。
            """
        ],
        check: .several([
            .sentences(in: .body, [.paragraph, .item], of: .requirement) { reading in
                guard reading.document.metadata.kind == .code, let modal = reading.modals.first, let range = reading.personalInstruction(modal) else { return }
                reading.report("code-instruction-imperative", at: range, [reading.quoted(range)])
            },
            .words("方可 才可 才能 方能 即可") { hit, reading in
                guard reading.document.metadata.kind == .code, !hit.isQuoted, reading.zone == .body, Carriers.running.contains(Carriers(reading.carrier)),
                    ["进入下", "转入", "进入后续", "进行下", "开始下", "进入第"].contains(where: {
                        reading.bytes.has($0, at: hit.range.upper, limit: reading.sentence.range.upper)
                    })
                else { return }
                reading.report("code-instruction-imperative", at: hit.range, phrase: 1, [reading.quoted(hit.range)])
            },
        ]))
}
