import Model
import Syntax

extension Rule {
    /// An item without a letter is cited.
    public static let listLetterWhenCited = Rule(
        id: "list-letter-when-cited", severity: .error, clause: "GB/T 1.1—2020, 9.5.3",
        summary: Phrase("引用了没有编号的列项", "an item without a letter is cited"),
        why: Phrase("GB/T 1.1—2020 的 7.5.3 和 9.5.3：需要识别或引用的列项用字母编号", "GB/T 1.1—2020, 9.5.3 and 7.5.3: items that are cited have letters"),
        messages: [
            Phrase("被引用的列项应有字母编号", "an item that is cited has a letter")
        ],
        bad: [
            """
            # 技术要求

            ## 感官

            大米应符合下列要求：

            ⟪- 无异味；⟫
            - 无霉变。

            ## 检验

            检验应符合1.1列项的第一项的规定。
            """
        ],
        good: [
            """
            # 技术要求

            ## 感官

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变。

            ## 检验

            检验应符合1.1 a)的规定。
            """
        ],
        check: .words("列项的第 列项第 的第一项 的第二项 的第三项 的第四项 的第五项") { hit, reading in
            // The place named last before the words.
            guard !hit.isQuoted, let place = reading.mentions.last(where: { $0.range.upper <= hit.range.lower && hit.range.lower - $0.range.upper <= 4 }),
                place.anchor >= 0,
                case .clause = reading.document[place.anchor].kind
            else { return }
            let node = reading.document[place.anchor].node
            guard let list = reading.document.tree.children(node).first(where: { if case .list(.dash) = reading.kind($0) { true } else { false } }) else {
                return
            }
            reading.report("list-letter-when-cited", at: reading.firstLine(reading.range(list)))
        })
}
