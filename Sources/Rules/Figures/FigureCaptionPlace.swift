import Model
import Syntax

extension Rule {
    /// It is read as the caption of the images below it.
    public static let figureCaptionPlace = Rule(
        id: "figure-caption-place", severity: .error, clause: "GB/T 1.1—2020, 9.7.2",
        summary: Phrase("图的编号和标题写在了图的上方", "the caption of a figure stands above it"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.7.2 和 9.7.3：图的编号和标题在图的下方；表的才在上方",
            "GB/T 1.1—2020, 9.7.2 and 9.7.3: number and title of a figure stand below it; those of a table above"),
        messages: [
            Phrase("图的编号和标题应写在图的下方", "the caption of a figure belongs below it")
        ],
        fixes: [
            Phrase("移到图的下方", "move it below the figure")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            ⟪图 模具 {#m}⟫

            ![模具](m.svg)
            """
        ],
        good: [
            """
            # 技术要求

            ![模具](m.svg)

            图 模具 {#m}
            """
        ],
        check: .parser)
}
