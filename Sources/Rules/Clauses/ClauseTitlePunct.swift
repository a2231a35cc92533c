import Model
import Syntax

extension Rule {
    /// A title ends in punctuation.
    public static let clauseTitlePunct = Rule(
        id: "clause-title-punct", severity: .style, clause: "GB/T 1.1—2020, 7.2",
        summary: Phrase("标题以标点符号结尾", "a title ends in punctuation"),
        why: Phrase("GB/T 1.1—2020 的 7.2 和 7.3.3 的标题都是词语，不是句子，末尾没有标点", "in GB/T 1.1—2020, 7.2 and 7.3.3, titles are phrases and end in no punctuation"),
        messages: [
            Phrase("标题末不加“{0}”", "a title does not end in “{0}”")
        ],
        fixes: [
            Phrase("删去标题末的“{0}”", "drop “{0}” from the title")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求⟪：⟫

            大米应无异味。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。

            # 包装（通则）

            甲。
            """
        ],
        check: .survey { reading in
            for section in reading.sections {
                guard let title = section.title, !title.isEmpty, reading.bytes.mayEndMark(title.upper - 1),
                    let mark = ["。", "：", "；", "，", "、", "."].first(where: { (mark: StaticString) in
                        reading.bytes.has(mark, before: title.upper, floor: title.lower)
                    })
                else { continue }
                let range = ByteRange(title.upper - mark.utf8CodeUnitCount, title.upper)
                let fix = Fix(arguments: [.text(mark.description)], edits: [Edit(range: range, text: "")], safety: .safe)
                reading.report("clause-title-punct", at: range, [.text(mark.description)], fix: fix)
            }
        })
}

extension [UInt8] {
    /// Whether one of the marks may end in the byte at `at`.
    fileprivate func mayEndMark(_ at: Int) -> Bool {
        switch self[at] {
        case UInt8(ascii: "."), 0x81, 0x82, 0x8C, 0x9A, 0x9B: true
        default: false
        }
    }
}
