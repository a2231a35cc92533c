import Syntax

extension Rule {
    /// Stands at the heading of the chapter.
    public static let prodMarkingGap = Rule(
        id: "prod-marking-gap", severity: .warning, clause: "GB/T 20001.10—2014, 6.9.2",
        summary: Phrase("分等级的产品没有规定标注等级", "a product has grades and its marking does not name them"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.9.2：标志写明识别产品所需的内容；限量按等级给出时，买方要从标签上知道是哪一级",
            "GB/T 20001.10—2014, 6.9.2: marking holds what identifies the product; where limits are given by grade, the label says which"),
        messages: [
            Phrase("限量分等级（{0}等），标志的规定没有提到等级", "limits are given by grade ({0} …), and the marking does not mention the grade"),
            Phrase("标志的规定没有提到等级{0}", "the marking leaves out the grade {0}"),
        ],
        notes: [
            Phrase("分等级的限量", "limits by grade")
        ],
        bad: [
            """
            # 要求

            ## 理化 {#chem 方法=test}

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.0 | ≤14.5 |

            # 试验方法

            ## 理化 {#test}

            按[表1](#t)测定。

            # ⟪标志⟫

            包装上应标注名称。
            """,
            """
            # 要求

            ## 理化 {#chem 方法=test}

            表 理化指标 {#t 指标}

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.0 | ≤14.5 |

            # 试验方法

            ## 理化 {#test}

            测定水分。

            # 标志

            ⟪包装上应标注名称和等级（一级）⟫。
            """,
        ],
        good: [
            """
            # 要求

            ## 理化 {#chem 方法=test}

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.0 | ≤14.5 |

            # 试验方法

            ## 理化 {#test}

            按[表1](#t)测定。

            # 标志

            包装上应标注名称和等级。
            """
        ],
        check: .resolver)
}
