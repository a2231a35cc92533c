import Model
import Syntax

extension Rule {
    /// The source is practice, not a clause: off unless asked for.
    public static let modalCanBeRef = Rule(
        id: "modal-can-be-ref", severity: .warning, isDefault: false, clause: "团体标准管理规定, 十",
        summary: Phrase("“可参照执行”意义不清", "可参照执行 says nothing definite"),
        why: Phrase(
            "团体标准管理规定没有这样的句式；“参照执行”说不清哪些条款适用，宜写明适用的界限；出自实务，缺省不检查",
            "no clause knows this phrase (团体标准管理规定); it does not say which provisions apply: practice, not a clause, so off by default"),
        messages: [
            Phrase("“{0}”说不清是否适用，写明适用的界限", "“{0}” does not say whether the document applies; state its limits")
        ],
        bad: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            本文件适用于盟丰县的大米，其他地区可⟪参照执行⟫。
            """
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            本文件适用于盟丰县的大米。
            """
        ],
        check: .words("参照执行 参照使用") { hit, reading in
            if !hit.isQuoted { reading.report("modal-can-be-ref", at: hit.range, [reading.quoted(hit.range)]) }
        })
}
