import Model
import Syntax

extension Rule {
    /// Partial figures that are counted by hand: in the text of an image, in a caption of their own, in the title. The language has them as
    /// several images above one caption, whose a), b) come by themselves.
    public static let figSubfigure = Rule(
        id: "fig-subfigure", severity: .error, clause: "GB/T 1.1—2020, 9.7.6",
        summary: Phrase("分图的编号不对，或是手写的", "a partial figure has a number of the wrong kind, or one by hand"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.7.6：分图只有一层，用 a)、b) 编号，不用“1-1”“1.1”；连续几行图像共有一个图题，即为分图，“![…]”中是分图题，字母自会排出",
            "GB/T 1.1—2020, 9.7.6: partial figures have one level and are counted a), b), never 1-1 or 1.1; images above one caption are partial figures, the text in ![…] is their title, and the letters come by themselves"
        ),
        messages: [
            Phrase("分图题中不写编号“{0}”，字母自会排出", "the title of a partial figure has no number “{0}”; the letters come by themselves"),
            Phrase(
                "“{0}”是分图的编号：各分图的图像接连写，共有一个图题；不必合在一起的，各自成图",
                "“{0}” is the number of a partial figure: write the images one below the other above one caption, or make each a figure of its own"),
            Phrase("分图题“{0}”写在“![…]”中，不写在图题里", "the title “{0}” of a partial figure stands in ![…], not in the caption"),
        ],
        fixes: [
            Phrase("删去“{0}”", "drop “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            外形见图1。

            ![⟪a)⟫ 正面](a.svg)
            ![⟪1-2⟫ 侧面](b.svg)

            图 外形
            """,
            """
            # 技术要求

            外形见图1。

            ![](a.svg)
            ![](b.svg)

            图 外形：⟪a) 正面⟫ b) 侧面
            """,
        ],
        good: [
            """
            # 技术要求

            外形见图1。

            ![正面](a.svg)
            ![3.5 kg样品的侧面](b.svg)

            图 外形
            """
        ],
        check: .survey { reading in
            let images = Set(reading.bareImages)
            for opening in reading.openings where opening.kind == .figure && reading.bytes.isSubfigure(opening.range) {
                guard opening.before >= 0, reading.kind(opening.before) == .figure || images.contains(opening.before) else { continue }
                reading.report("fig-subfigure", at: opening.range, phrase: 1, [reading.quoted(opening.range)])
            }
            for index in reading.captioned where reading.document[index].kind == .figure {
                var images = 0
                for child in reading.children(reading.document[index].node) {
                    guard case .image = reading.kind(child) else { continue }
                    images += 1
                    guard reading.kind(child + 1) == .text, let number = reading.bytes.subfigureNumber(reading.range(child + 1)) else { continue }
                    let end = reading.bytes.skipBlanks(number.upper, limit: reading.range(child + 1).upper)
                    let fix = Fix(arguments: [reading.quoted(number)], edits: [Edit(range: ByteRange(number.lower, end), text: "")], safety: .safe)
                    reading.report("fig-subfigure", at: number, [reading.quoted(number)], fix: fix)
                }
                guard let title = reading.document[index].title.map({ reading.range($0) }) else { continue }
                if let end = reading.bytes.numberedEnd(title.lower, limit: title.upper), end < title.upper, reading.bytes[end] == 0x20,
                    reading.bytes.isSubfigure(ByteRange(title.lower, end))
                {
                    let range = ByteRange(title.lower, end)
                    reading.report("fig-subfigure", at: range, phrase: 1, [reading.quoted(range)])
                } else if images == 1, let letter = reading.bytes.partLetter(title) {
                    reading.report("fig-subfigure", at: letter, phrase: 1, [reading.quoted(letter)])
                } else if let part = reading.bytes.firstPart(in: title) {
                    reading.report("fig-subfigure", at: part, phrase: 2, [reading.quoted(part)])
                }
            }
        })
}
