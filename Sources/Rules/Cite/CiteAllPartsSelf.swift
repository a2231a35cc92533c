import Model
import Syntax

extension Rule {
    /// 本系列标准 stands for all parts of the document.
    public static let citeAllPartsSelf = Rule(
        id: "cite-all-parts-self", severity: .warning, clause: "GB/T 1.1—2020, 9.5.2",
        summary: Phrase("用“本系列标准”指所在文件的全部部分", "本系列标准 stands for all parts of the document"),
        why: Phrase("GB/T 1.1—2020 的 9.5.2：要称所在文件的全部部分时，写文件的顺序号", "GB/T 1.1—2020, 9.5.2: all parts of the document are named by their common number"),
        messages: [
            Phrase("“{0}”写作文件的编号，不含部分号", "for “{0}” write the number without that of the part")
        ],
        bad: [
            """
            # 技术要求

            ⟪本系列标准⟫的各部分应配合使用。
            """
        ],
        good: [
            """
            # 技术要求

            各部分应配合使用。
            """
        ],
        check: .words("本系列标准 本系列文件 本系列规范 本标准体系各部分") { hit, reading in
            if !hit.isQuoted { reading.report("cite-all-parts-self", at: hit.range, [reading.quoted(hit.range)]) }
        })
}
