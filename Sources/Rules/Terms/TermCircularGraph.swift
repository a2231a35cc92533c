import Model
import Syntax

extension Rule {
    /// Definitions use each other's terms in a circle. One that uses its own term is `term-def-circular`; notes and examples do not define.
    public static let termCircularGraph = Rule(
        id: "term-circular-graph", severity: .warning, clause: "GB/T 1.1—2020, 8.7.3.3",
        summary: Phrase("术语的定义互相引用成环", "definitions use each other in a circle"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.3：定义说明概念的特征；几个术语互相解释，哪一个也没有说明",
            "GB/T 1.1—2020, 8.7.3.3: a definition tells what a concept is; terms that explain each other tell nothing"),
        messages: [
            Phrase("定义成环：{0}", "the definitions form a circle: {0}")
        ],
        notes: [Phrase("这个定义用到下一个术语", "this definition uses the next term")],
        bad: [
            """
            # 术语和定义

            ## 追溯码 trace code

            用于标识⟪追溯单元⟫的代码。

            ## 追溯单元 trace unit

            具有同一追溯码的产品。

            # 技术要求

            追溯码应唯一，追溯单元应有追溯码。追溯单元不应拆分。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 追溯码 trace code

            用于标识追溯单元的代码。

            ## 追溯单元 trace unit

            需要对其来源和去向进行追踪的一批产品。

            # 技术要求

            追溯码应唯一，追溯单元应有追溯码。追溯单元不应拆分。
            """
        ],
        check: .survey { reading in
            for circle in reading.circles() {
                var names = circle.map { reading.text(reading.names.all[$0.from].range) }
                names.append(names[0])
                reading.report(
                    "term-circular-graph", at: circle[0].use, [.text(names.joined(separator: " → "))], notes: circle.dropFirst().map { Note(range: $0.use) })
            }
        })
}
