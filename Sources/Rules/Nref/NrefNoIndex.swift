import Model
import Syntax

extension Rule {
    /// Entries of 规范性引用文件 are numbered: by letters or digits of a list, or with a number written before each. One finding for all.
    public static let nrefNoIndex = Rule(
        id: "nref-no-index", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("规范性引用文件的条目前有序号", "entries of 规范性引用文件 are numbered"),
        why: Phrase("GB/T 1.1—2020 的 8.6.3.1：文件清单中列出的文件之前不给出序号", "GB/T 1.1—2020, 8.6.3.1: the documents of the list have no numbers before them"),
        messages: [
            Phrase("引用文件之前不给序号“{0}”", "no number “{0}” stands before a listed document")
        ],
        notes: [Phrase("这里也有序号", "numbered, too")],
        fixes: [
            Phrase("删去序号", "drop the numbers")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 规范性引用文件

            - ⟪[1]⟫ GB/T 191　包装储运图示标志
            - [2] GB/T 192　普通螺纹　基本牙型

            # 技术要求

            示例产品应无异味。
            """,
            """
            # 规范性引用文件

            ⟪a)⟫ GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。
            """,
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。

            # 参考文献

            - [1] GB/T 1354　大米
            """
        ],
        check: .survey { reading in
            guard let element = reading.sections.first(where: { $0.kind == .element(.normativeReferences) }) else { return }
            var edits: [Edit] = []
            for list in reading.lists where list.zone == .references && list.depth == 1 {
                for item in reading.children(list.node) {
                    if list.marker.isOrdered, reading.kind(item + 1) == .label {
                        edits.append(Edit(range: reading.range(item + 1), text: "- "))
                    }
                    guard let paragraph = reading.children(item).first(where: { reading.kind($0) == .paragraph }), let text = reading.textRange(of: paragraph),
                        let index = reading.bytes.entryIndex(at: text.lower, limit: text.upper)
                    else { continue }
                    edits.append(Edit(range: index.range, text: ""))
                }
            }
            for block in reading.children(element.node) where reading.kind(block) == .paragraph {
                // Each line is an entry, where it is one at all.
                let range = reading.range(block)
                var line = range.lower
                while line < range.upper {
                    let end = min(reading.bytes.lineEnd(line), range.upper)
                    let start = reading.bytes.skipBlanks(line, limit: end)
                    if let index = reading.bytes.entryIndex(at: start, limit: end), reading.bytes.isDocument(at: index.range.upper, limit: end) {
                        edits.append(Edit(range: index.range, text: "- "))
                    }
                    line = end + 1
                }
            }
            guard let first = edits.first else { return }
            let place = reading.trimmed(first.range)
            let notes = edits.dropFirst().prefix(20).map { Note(range: reading.trimmed($0.range)) }
            reading.report("nref-no-index", at: place, [reading.quoted(place)], notes: notes, fix: Fix(edits: edits, safety: .safe))
        })
}
