import Model
import Syntax

extension Rule {
    /// Semicolons and commas are mixed in one list.
    public static let listMixedSeparator = Rule(
        id: "list-mixed-separator", severity: .error, clause: "GB/T 1.1—2020, 7.5.1",
        summary: Phrase("同一列项中分号与逗号混用", "semicolons and commas are mixed in one list"),
        why: Phrase("GB/T 1.1—2020 的 7.5.1：同一列项的各项用同一种标点分隔", "GB/T 1.1—2020, 7.5.1: the items of one list are parted by the same mark"),
        messages: [
            Phrase("其他项以“{0}”结尾，本项以“{1}”结尾", "other items end in “{0}”, this one in “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变⟪，⟫

            c) 无杂质。
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变；

            c) 无杂质。
            """
        ],
        check: .survey { reading in
            for list in reading.lists where list.isOfText && list.items > 2 {
                var (semicolons, commas) = (0, 0)
                let ends = reading.itemEnds(list).dropLast()
                for case let end? in ends {
                    switch reading.endMark(end) {
                    case .semicolon: semicolons += 1
                    case .comma: commas += 1
                    case .stop, .none: break
                    }
                }
                guard semicolons > 0, commas > 0 else { continue }
                // What most items have is meant; of as many, what the standard asks for.
                let (right, wrong): (StaticString, StaticString) = commas > semicolons ? ("，", "；") : ("；", "，")
                for case let end? in ends where reading.bytes.has(wrong, before: end.upper, floor: end.lower) {
                    let mark = ByteRange(end.upper - 3, end.upper)
                    reading.report(
                        "list-mixed-separator", at: mark, [.text(right.description), .text(wrong.description)],
                        fix: reading.replacing(mark, by: right.description, .review))
                }
            }
        })
}
