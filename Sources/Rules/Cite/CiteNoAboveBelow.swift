import Model
import Syntax

extension Rule {
    /// 见上文 or 如下所述 stands for a number. GB/T 1.1 itself says 上述.
    public static let citeNoAboveBelow = Rule(
        id: "cite-no-above-below", severity: .error, clause: "GB/T 1.1—2020, 9.5.5.2",
        summary: Phrase("用“见上文”“如下所述”代替编号", "见上文 or 如下所述 stands for a number"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.5.2：提示文件自身的内容时给出编号，不用“见上文”“见下文”之类",
            "GB/T 1.1—2020, 9.5.5.2: a pointer within the document gives a number, not 见上文 or 见下文"),
        messages: [
            Phrase("“{0}”说不清在哪里，给出章条、图、表的编号", "“{0}” does not say where; give the number of a clause, figure or table")
        ],
        bad: [
            """
            # 技术要求

            抽样方案⟪见上文⟫，结果应⟪如上所述⟫处理。
            """
        ],
        good: [
            """
            # 技术要求

            下列要求按顺序检查，上述样品应留样。
            """
        ],
        check: .words("见上文 见下文 如上所述 如下所述 如前所述 见前文 见后文 详见下文 详见上文 上文所述 下文所述 前文所述 如前文所述 见上述 见前述") { hit, reading in
            guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)) else { return }
            let isLook = reading.bytes.has("见", at: hit.range.lower, limit: hit.range.upper)
            reading.report("cite-no-above-below", at: hit.range, [reading.quoted(hit.range)], severity: isLook ? nil : .warning)
        })
}
