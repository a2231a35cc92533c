import Model
import Syntax

extension Rule {
    /// An industry standard that is published has no 备案号. It gets one only then; local standards are left alone, since whether their
    /// cover has one is not settled.
    public static let coverRecordNumber = Rule(
        id: "cover-record-number", severity: .error, clause: "GB/T 1.1—2020, 10.3.1.5",
        summary: Phrase("行业标准的封面没有备案号", "the cover of an industry standard has no record number"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1 和 10.3.1.5：行业标准的封面有备案号，在 CCS 号下另起一行",
            "GB/T 1.1—2020, 8.1 and 10.3.1.5: the cover of an industry standard gives its record number, on a line below the CCS number"),
        messages: [
            Phrase("行业标准 {0} 没有备案号：在头部写“备案号”", "the industry standard {0} has no record number: give “备案号” in the header")
        ],
        bad: [
            """
            ---
            编号: ⟪LS/T 3101—2026⟫
            名称: 示例　大米
            类型: 产品
            阶段: 发布稿
            发布日期: 2026-03-02
            实施日期: 2026-09-01
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: LS/T 3101—2026
            名称: 示例　大米
            类型: 产品
            阶段: 发布稿
            发布日期: 2026-03-02
            实施日期: 2026-09-01
            备案号: 12345-2026
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { reading in
            let metadata = reading.document.metadata
            guard metadata.filing == nil, reading.stage == .publication, let number = metadata.numbers.first, number.value.kind == .industry else { return }
            reading.report("cover-record-number", at: number.range, [.text(number.value.printed)])
        })
}
