import Model
import Syntax

extension Rule {
    /// The parts of an entry are out of order.
    public static let termPartOrder = Rule(
        id: "term-part-order", severity: .error, clause: "GB/T 1.1—2020, 8.7.3.1",
        summary: Phrase("术语条目的各部分次序不对", "the parts of an entry are out of order"),
        why: Phrase("GB/T 1.1—2020 的 8.7.3.1：定义之后依次为示例、注、来源", "GB/T 1.1—2020, 8.7.3.1: a definition is followed by examples, notes and the source"),
        messages: [
            Phrase("术语条目中{0}应在{1}之前", "in an entry {0} comes before {1}")
        ],
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            注：也叫玄米。

            ⟪示例：籼糙米。⟫
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            示例：籼糙米。

            注：也叫玄米。

            [来源：GB/T 1354—2018，3.1]

            # 参考文献

            - GB/T 1354—2018　大米
            """
        ],
        check: .survey { reading in
            func rank(_ kind: Kind) -> Int? {
                switch kind {
                case .paragraph, .formula, .figure, .list: 0
                case .example: 1
                case .note: 2
                case .source: 3
                default: nil
                }
            }
            let names: [Argument] = [
                .word(zh: "定义", en: "the definition"), .word(zh: "示例", en: "an example"), .word(zh: "注", en: "a note"), .word(zh: "来源", en: "the source"),
            ]
            for section in reading.sections {
                guard case .term = section.kind else { continue }
                var last = 0
                for child in reading.children(section.node) {
                    guard let rank = rank(reading.kind(child)) else { continue }
                    if rank < last {
                        let range = reading.firstLine(reading.range(child))
                        reading.report("term-part-order", at: range, [names[rank], names[last]])
                        break
                    }
                    last = rank
                }
            }
        })
}
