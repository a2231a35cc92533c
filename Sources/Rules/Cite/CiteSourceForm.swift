import Model
import Syntax

extension Rule {
    /// What is taken from another document is not marked `[来源：number，place]` or `[来源：number，place，有修改]`. Old marks below a term are
    /// `term-source-form`; a sentence that tells where figures come from is no mark.
    public static let citeSourceForm = Rule(
        id: "cite-source-form", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.3",
        summary: Phrase("抄录内容的来源没有按规定的形式标明", "the source of what is taken over is not marked as prescribed"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.3：抄录其他文件的内容标“[来源：文件编号，章条编号或条目编号]”，改写的加“，有修改”",
            "GB/T 1.1—2020, 9.5.4.3: what is taken over is marked “[来源：number，clause or entry]”, with “，有修改” where it was changed"),
        messages: [
            Phrase("“{0}”之后用逗号，写作“[来源：{0}，3.1]”", "a comma follows “{0}”: “[来源：{0}，3.1]”"),
            Phrase("没有给出抄录的章条或条目编号，写作“[来源：{0}，3.1]”", "the clause or entry that is taken over is missing: “[来源：{0}，3.1]”"),
            Phrase("编号之前不写“{0}”", "no “{0}” stands before the number of a clause"),
            Phrase("“{0}”写作“，有修改”", "“{0}” should be written “，有修改”"),
            Phrase("“{0}”写作“[来源：文件编号，章条编号]”", "“{0}” should be written “[来源：number，clause]”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            样品分为粳米和籼米⟪（引自GB/T 1354—2018）⟫。

            # 参考文献

            - GB/T 1354—2018　大米
            """,
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            [来源：GB/T 1354—2018，⟪定义⟫3.1，⟪已改写⟫]

            # 参考文献

            - GB/T 1354—2018　大米
            """,
        ],
        good: [
            """
            # 技术要求

            样品分为粳米和籼米。

            [来源：GB/T 1354—2018，4.1，有修改]

            # 参考文献

            - GB/T 1354—2018　大米
            """
        ],
        check: .several([
            .survey { reading in
                for use in reading.citations where use.carrier == .source { reading.judgeSource(use) }
            },
            .words("引自 摘自 摘录自 来源于 源自 选自 转引自 改编自 改写自 来源 出自 来自") { hit, reading in reading.judgeMark(hit) },
        ]))
}
