import Model
import Syntax

extension Rule {
    /// A list has a single item.
    public static let listSingleItem = Rule(
        id: "list-single-item", severity: .warning, clause: "GB/T 1.1—2020, 7.5.1",
        summary: Phrase("列项只有一项", "a list has a single item"),
        why: Phrase("GB/T 1.1—2020 的 7.5.1：列项用来列出并列的各项，一项不成列项", "GB/T 1.1—2020, 7.5.1: a list sets items side by side; one item is no list"),
        messages: [
            Phrase("列项只有一项，写成段", "the list has a single item; make it a paragraph")
        ],
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            ⟪- 无异味。⟫
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合下列要求：

            - 无异味；
            - 无霉变。
            """
        ],
        check: .survey { reading in
            for (index, list) in reading.lists.enumerated() where list.items == 1 && list.isOfText && !list.isContinued {
                // One that a table interrupts goes on behind it.
                if reading.lists[(index + 1)...].first(where: { $0.depth == list.depth })?.isContinued == true { continue }
                reading.report("list-single-item", at: reading.firstLine(reading.range(list.node)))
            }
        })
}
