import Model
import Syntax

extension Rule {
    /// An entry of the list ends in punctuation.
    public static let nrefNoTrailingPunct = Rule(
        id: "nref-no-trailing-punct", severity: .style, clause: "GB/T 1.1—2020, 10.3.4",
        summary: Phrase("文件清单的条目以标点结尾", "an entry of the list ends in punctuation"),
        why: Phrase("GB/T 1.1—2020 的 10.3.4：每项引用文件之后不加标点", "GB/T 1.1—2020, 10.3.4: an entry of the list ends in no punctuation"),
        messages: [
            Phrase("条目末不加“{0}”", "an entry does not end in “{0}”")
        ],
        fixes: [
            Phrase("删去条目末的“{0}”", "drop “{0}” from the entry")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志⟪；⟫

            # 技术要求

            标志应符合GB/T 191的规定。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。
            """
        ],
        check: .survey { reading in
            for entry in reading.document.entries {
                guard let paragraph = entry.paragraph, let text = reading.textRange(of: paragraph), entry.number != nil,
                    let mark = ["；", "。", "，", ";"].first(where: { (mark: StaticString) in reading.bytes.has(mark, before: text.upper, floor: text.lower) })
                else { continue }
                let range = ByteRange(text.upper - mark.utf8CodeUnitCount, text.upper)
                reading.report(
                    "nref-no-trailing-punct", at: range, [.text(mark.description)],
                    fix: Fix(arguments: [.text(mark.description)], edits: [Edit(range: range, text: "")], safety: .safe))
            }
        })
}
