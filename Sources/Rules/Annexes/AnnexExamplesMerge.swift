import Model
import Syntax

extension Rule {
    /// Each example is an annex of its own.
    public static let annexExamplesMerge = Rule(
        id: "annex-examples-merge", severity: .warning, clause: "GB/T 1.1—2020, 9.10.3",
        summary: Phrase("一个示例设了一个附录", "each example is an annex of its own"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.10.3：示例较多时宜合成一个资料性附录，不宜每个示例编为一个附录",
            "GB/T 1.1—2020, 9.10.3: many examples should be one informative annex, not an annex each"),
        messages: [
            Phrase("有多个示例附录，宜合为一个“……示例”附录", "several annexes are examples; they should be one")
        ],
        bad: [
            """
            # 技术要求

            示例见附录A和附录B。

            # 附录（资料性） ⟪记录示例1⟫

            甲。

            # 附录（资料性） ⟪记录示例2⟫

            乙。
            """
        ],
        good: [
            """
            # 技术要求

            示例见附录A。

            # 附录（资料性） 记录示例

            甲。
            """
        ],
        check: .survey { reading in
            let annexes = reading.sections.filter { section in
                guard case .annex = section.kind, let title = section.title else { return false }
                var end = title.upper
                while end > title.lower, Byte.isDigit(reading.bytes[end - 1]) || reading.bytes[end - 1] == 0x20 { end -= 1 }
                return reading.bytes.has("示例", before: end, floor: title.lower)
            }
            if annexes.count > 1 { for annex in annexes { reading.report("annex-examples-merge", at: reading.head(annex)) } }
        })
}
