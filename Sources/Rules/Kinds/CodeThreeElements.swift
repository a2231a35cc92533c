import Model
import Syntax

extension Rule {
    /// A code of practice that has chapters, and none that establishes the procedure, instructs, or tells how it is traced or proved. Told by
    /// titles, where those of instructions are whatever holds steps. What establishes and what traces may stand among the instructions
    /// (GB/T 20001.6—2017, 6.3.5, 6.5.2.1) or, if it traces, in an annex: then the text says so. Asked from 征求意见稿 on.
    public static let codeThreeElements = Rule(
        id: "code-three-elements", severity: .error, clause: "GB/T 20001.6—2017, 5",
        summary: Phrase("规程没有程序确立、程序指示或者追溯、证实方法", "a code of practice lacks one of its three elements"),
        why: Phrase(
            "GB/T 20001.6—2017 的第 5 章：规程标准的必备要素是程序确立、程序指示和追溯（证实）方法；程序确立和追溯方法可并入程序指示（6.3.5、6.5.2.1），标题可变",
            "GB/T 20001.6—2017, clause 5: a code of practice establishes the procedure, instructs, and tells how its observance is traced or proved; the first and the last may be part of the second (6.3.5, 6.5.2.1), and titles may differ"
        ),
        messages: [
            Phrase("没有确立程序的章：由哪些阶段组成、按什么次序", "no chapter establishes the procedure: its stages and their order"),
            Phrase("没有程序指示：各阶段怎样操作", "no chapter instructs how the stages are carried out"),
            Phrase("没有追溯方法或者证实方法", "no chapter tells how observance is traced or proved"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储作业规程
            类型: 规程
            阶段: 征求意见稿
            …
            ---

            # ⟪范围⟫

            本文件确立了仓储作业的程序。

            # 程序确立

            仓储作业先入库，后出库。

            # 入库

            清点货物。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储作业规程
            类型: 规程
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件确立了仓储作业的程序。

            # 仓储作业

            仓储作业由入库和出库组成。

            # 入库

            清点货物。仓管员每日在值班室记录出入库的数量。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .code, reading.stage >= .consultation,
                let scope = reading.sections.first(where: { $0.kind == .element(.scope) })
            else { return }
            let chapters = reading.sections.indices.filter { reading.sections[$0].parent < 0 && reading.sections[$0].isClause }
            guard !chapters.isEmpty else { return }
            let establishing: [StaticString] = ["程序确立", "程序的确立", "流程", "程序", "工艺路线", "步骤", "阶段", "环节", "过程"]
            let tracing: [StaticString] = ["追溯", "证实", "记录", "验证", "检查", "核查", "档案", "评价", "检验", "台账", "留痕", "验收"]
            let established = chapters.filter { reading.isTitled($0, establishing) }
            let traced = chapters.filter { reading.titleHas(reading.sections[$0], tracing) || reading.isTitled($0, ["追溯", "证实", "作业记录", "过程记录"]) }
            if established.isEmpty, !chapters.contains(where: { reading.tellsStages($0) }) {
                reading.report("code-three-elements", at: reading.head(scope), severity: .warning)
            }
            let general: [StaticString] = ["总则", "原则", "基本要求", "总体要求"]
            let others = chapters.filter { !established.contains($0) && !traced.contains($0) && !reading.titleHas(reading.sections[$0], general) }
            if others.isEmpty, established.count < 2 { reading.report("code-three-elements", at: reading.head(scope), phrase: 1) }
            let annexes = reading.sections.filter { if case .annex = $0.kind { true } else { false } }
            if traced.isEmpty, !annexes.contains(where: { reading.titleHas($0, tracing) }), !chapters.contains(where: { reading.says($0, ["记录", "追溯"]) }) {
                reading.report("code-three-elements", at: reading.head(scope), phrase: 2, severity: .warning)
            }
        })
}
