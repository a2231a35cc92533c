import Model
import Syntax

extension Rule {
    /// The source is practice, not a clause: off unless asked for.
    public static let foreNoApprover = Rule(
        id: "fore-no-approver", severity: .warning, isDefault: false, clause: "GB/T 1.1—2020, 8.3",
        summary: Phrase("前言中写了批准或解释的机构", "the foreword names who approved or interprets the document"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 所列前言的内容中没有批准或解释的机构；出自实务，缺省不检查",
            "GB/T 1.1—2020, 8.3, lists no body that approves or interprets; this comes from practice and is off by default"),
        messages: [
            Phrase("前言不写“{0}”", "the foreword does not say “{0}”")
        ],
        bad: [
            """
            # 前言

            本文件由示例标准化协会⟪负责解释⟫。
            """
        ],
        good: [
            """
            # 前言

            本文件由示例标准化协会提出并归口。
            """
        ],
        check: .words("负责解释 批准发布") { hit, reading in
            if reading.zone == .foreword, !hit.isQuoted { reading.report("fore-no-approver", at: hit.range, [reading.quoted(hit.range)]) }
        })
}
