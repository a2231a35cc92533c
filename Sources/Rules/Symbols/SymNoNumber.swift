import Model
import Syntax

extension Rule {
    /// Entries of 符号和缩略语 are numbered: as a list of letters or digits, or with a number before each. One finding for all.
    public static let symNoNumber = Rule(
        id: "sym-no-number", severity: .error, clause: "GB/T 1.1—2020, 8.8.3",
        summary: Phrase("符号和缩略语的条目前有序号", "symbols and abbreviations are numbered"),
        why: Phrase("GB/T 1.1—2020 的 8.8.3：符号和缩略语之前不给出序号", "GB/T 1.1—2020, 8.8.3: no number stands before a symbol or abbreviation"),
        messages: [
            Phrase("符号和缩略语之前不给序号“{0}”", "no number “{0}” stands before a symbol or abbreviation")
        ],
        notes: [Phrase("这里也有序号", "numbered, too")],
        fixes: [
            Phrase("删去序号", "drop the numbers")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 缩略语

            下列缩略语适用于本文件。

            ⟪1)⟫ API：应用程序接口。
            2) TDM：时分复用。

            # 技术要求

            系统应公开API和TDM接口。
            """
        ],
        good: [
            """
            # 缩略语

            下列缩略语适用于本文件。

            - API：应用程序接口。
            - 4G：第四代移动通信。

            # 技术要求

            系统应经4G公开API。
            """
        ],
        check: .survey { reading in
            var edits: [Edit] = []
            for list in reading.lists where list.zone == .symbols && list.depth == 1 && list.marker.isOrdered {
                for item in reading.children(list.node) where reading.kind(item + 1) == .label {
                    edits.append(Edit(range: reading.range(item + 1), text: "- "))
                }
            }
            for list in reading.symbolLists {
                var own: [(value: Int, edit: Edit)] = []
                for line in reading.children(list) where reading.kind(line) == .definition {
                    let label = reading.range(line + 1)
                    let words = reading.bytes.trimmed(label.lower, label.upper)
                    if words.end > words.start,
                        reading.bytes.entryIndex(at: words.start, limit: words.end + 1) != nil || Byte.isLetter(reading.bytes[words.start])
                    {
                        edits.append(Edit(range: label, text: "- "))
                        continue
                    }
                    guard let defined = reading.children(line).first(where: { reading.kind($0) == .defined }) else { continue }
                    let range = reading.range(defined)
                    guard let index = reading.bytes.entryIndex(at: range.lower, limit: range.upper) else { continue }
                    own.append((index.value, Edit(range: index.range, text: "")))
                }
                // Numbers count up; `2 甲` alone is a name.
                if own.first?.value == 1, own.enumerated().allSatisfy({ $0.element.value == $0.offset + 1 }) { edits += own.map(\.edit) }
            }
            guard let first = edits.first else { return }
            let place = reading.trimmed(first.range)
            let notes = edits.dropFirst().prefix(20).map { Note(range: reading.trimmed($0.range)) }
            reading.report("sym-no-number", at: place, [reading.quoted(place)], notes: notes, fix: Fix(edits: edits, safety: .safe))
        })
}
