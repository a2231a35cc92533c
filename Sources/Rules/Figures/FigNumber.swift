import Model
import Syntax

extension Rule {
    /// A caption has a number by chapters (图3-1) or in Chinese, so that it is none; or an image stands alone, without a caption below it.
    /// Images in examples, items, cells and running text are no figures.
    public static let figNumber = Rule(
        id: "fig-number", severity: .error, clause: "GB/T 1.1—2020, 9.7.2.1",
        summary: Phrase("图没有编号，或编号不是“图n”", "a figure lacks its number, or it is no plain one"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.7.2.1：每幅图均有编号，由“图”和从 1 开始的阿拉伯数字组成，从引言起连续，与章条的编号无关；只有一幅也编号",
            "GB/T 1.1—2020, 9.7.2.1: every figure, be it the only one, has a number: 图 and an Arabic numeral, from 1 on through the document, whatever the chapters"
        ),
        messages: [
            Phrase("“{0}”不是图的编号，写“图”和图题即可，编号自会排出", "“{0}” is no number of a figure; write 图 and the title, and the number comes by itself"),
            Phrase("图没有以“图”开头的图题行", "the figure has no caption line that begins with 图"),
            Phrase(
                "图题“{0}”与图像之间隔着别的内容，应紧接在图像之下；标引序号说明、注和脚注写在图题之后，印在它之上",
                "other text parts the caption “{0}” from its image; it stands right below, and key, notes and footnotes, which print above it, are written behind it"
            ),
        ],
        fixes: [
            Phrase("在图下加“图”一行", "put a line “图” below it")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            加工的流程见图1。

            ![流程](a.svg)

            图 ⟪3-1⟫ 流程
            """,
            """
            # 技术要求

            加工的流程如下。

            ⟪![流程](a.svg)⟫
            """,
        ],
        good: [
            """
            # 技术要求

            加工的流程见图1，标志为![标志](b.svg)。

            ![流程](a.svg)

            图 流程

            示例：标志

            > ![标志](c.svg)
            """
        ],
        check: .survey { $0.judgeFigureNumbers() })
}
