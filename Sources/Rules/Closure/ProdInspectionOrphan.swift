import Syntax

extension Rule {
    /// Stands at the item.
    public static let prodInspectionOrphan = Rule(
        id: "prod-inspection-orphan", severity: .warning, clause: "GB/T 20001.10—2014, A.2",
        summary: Phrase("检验项目没有对应的要求", "an inspection item has no requirement"),
        why: Phrase(
            "GB/T 20001.10—2014 的 A.2：检验项目是技术要求的项目；没有要求的项目无从判定",
            "GB/T 20001.10—2014, A.2: the items are those of the requirements; one without a requirement cannot be judged"),
        messages: [
            Phrase("{1} 没有要求“{0}”", "{1} has no requirement for “{0}”"),
            Phrase("“{0}”没有写明是哪一条的要求", "no clause is named that requires “{0}”"),
        ],
        notes: [
            Phrase("这一条", "the clause")
        ],
        bad: [
            """
            # 要求

            ## 理化 {#chem 方法=test}

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.5 |

            # 试验方法

            ## 理化 {#test}

            按[表1](#t)测定。

            # 检验规则

            检验项目应符合[表2](#items)的规定。

            表 检验项目 {#items}

            | 项目 | 要求 | 方法 | 出厂检验 |
            |---|---|---|---|
            | 水分 | [1.1](#chem) | [2.1](#test) | √ |
            | ⟪灰分⟫ | [1.1](#chem) | [2.1](#test) | √ |
            | ⟪清洁度⟫ | — | — | √ |
            """
        ],
        good: [
            """
            # 要求

            ## 理化 {#chem 方法=test}

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.5 |

            # 试验方法

            ## 理化 {#test}

            按[表1](#t)测定。

            # 检验规则

            检验项目应符合[表2](#items)的规定。

            表 检验项目 {#items}

            | 项目 | 要求 | 方法 | 出厂检验 |
            |---|---|---|---|
            | 水分 | [1.1](#chem) | [2.1](#test) | √ |
            """
        ],
        check: .resolver)
}
