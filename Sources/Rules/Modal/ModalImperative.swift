import Model
import Syntax

extension Rule {
    /// A step says that the operator shall.
    public static let modalImperative = Rule(
        id: "modal-imperative", severity: .warning, clause: "GB/T 1.1—2020, 9.1",
        summary: Phrase("步骤中写“操作者应……”", "a step says that the operator shall"),
        why: Phrase("GB/T 1.1—2020 的 9.1 和表C.2：试验步骤和程序指示用祈使句，直接写做什么", "GB/T 1.1—2020, 9.1 and table C.2: steps are in the imperative: they say what to do"),
        messages: [
            Phrase("步骤用祈使句，不写“{0}”", "a step is in the imperative, without “{0}”")
        ],
        bad: [
            """
            # 试验方法

            ## 试验步骤

            ⟪操作者应⟫称取5 g试样。
            """
        ],
        good: [
            """
            # 试验方法

            ## 试验步骤

            称取5 g试样。
            """
        ],
        check: .words("操作者应 操作人员应 试验人员应 检验人员应 检测人员应 试验者应 测试人员应 化验员应 实验人员应 检验员应 操作员应") { hit, reading in
            guard !hit.isQuoted, reading.isInSteps || reading.isProcedure, Carriers.running.contains(Carriers(reading.carrier)) else { return }
            // What a person wears or knows is no step, unless something is done then.
            guard
                reading.bytes.contains("后", in: ByteRange(hit.range.upper, reading.sentence.range.upper))
                    || !["持", "佩", "穿", "具", "经", "接受", "熟悉", "遵守", "戴", "为"].contains(where: {
                        reading.bytes.has($0, at: hit.range.upper, limit: reading.bytes.count)
                    })
            else { return }
            reading.report("modal-imperative", at: hit.range, [reading.quoted(hit.range)])
        })
}
