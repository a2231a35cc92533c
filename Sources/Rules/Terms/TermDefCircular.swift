import Model
import Syntax

extension Rule {
    /// A definition is made of its own term.
    public static let termDefCircular = Rule(
        id: "term-def-circular", severity: .warning, clause: "GB/T 1.1—2020, 8.7.3.3",
        summary: Phrase("定义以术语自身为核心", "a definition is made of its own term"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.3：定义说明概念的特征；以术语自身作解释就没有说明",
            "GB/T 1.1—2020, 8.7.3.3: a definition tells what a concept is; to use the term itself tells nothing"),
        messages: [
            Phrase("定义中又用了术语“{0}”", "the definition uses the term “{0}” itself")
        ],
        bad: [
            """
            # 术语和定义

            ## 耐久性 durability

            材料具有⟪耐久性⟫的程度。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 耐久性 durability

            材料在规定条件下保持性能的程度。
            """
        ],
        check: .survey { reading in
            for section in reading.sections {
                guard case .term = section.kind, section.firstBlock >= 0, reading.kind(section.firstBlock) == .paragraph, let title = section.title,
                    title.count >= 6,
                    let text = reading.textRange(of: section.firstBlock)
                else { continue }
                var at = text.lower
                while at + title.count <= text.upper {
                    let range = ByteRange(at, at + title.count)
                    if at > text.lower, reading.bytes.areEqual(range, title), !reading.bytes.has("非", before: at, floor: text.lower),
                        !reading.bytes.has("（", at: range.upper, limit: text.upper)
                    {
                        reading.report("term-def-circular", at: range, [reading.quoted(title)])
                        break
                    }
                    at = reading.bytes.characterEnd(at)
                }
            }
        })
}
