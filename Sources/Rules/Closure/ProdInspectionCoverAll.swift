import Syntax

extension Rule {
    /// Stands at the title of the table.
    public static let prodInspectionCoverAll = Rule(
        id: "prod-inspection-cover-all", severity: .warning, clause: "GB/T 20001.10—2014, A.2",
        summary: Phrase("检验项目没有覆盖全部要求", "the inspection items leave out a requirement"),
        why: Phrase(
            "GB/T 20001.10—2014 的 A.2：型式检验包括技术要求的全部项目；检验项目表列了一章的要求，就不漏列这一章的其他要求",
            "GB/T 20001.10—2014, A.2: type inspection covers all technical requirements; where the table of items lists requirements of a chapter, it leaves none of it out"
        ),
        messages: [
            Phrase("检验项目没有 {0}", "the inspection items leave out {0}"),
            Phrase("检验项目没有指标“{0}”", "the inspection items leave out the indicator “{0}”"),
            Phrase("检验项目漏列 {0} 条要求", "the inspection items leave out {0} requirements"),
        ],
        notes: [
            Phrase("漏列的要求", "the requirement left out")
        ],
        bad: [
            """
            # 要求

            ## 色泽 {#color 方法=look}

            产品应为白色。

            ## 气味 {#smell 方法=look}

            产品应无异味。

            # 试验方法

            ## 感官 {#look}

            目视和鼻嗅。

            # 检验规则

            检验项目应符合[表1](#items)的规定。

            表 ⟪检验项目⟫ {#items}

            | 项目 | 要求 | 方法 | 出厂检验 |
            |---|---|---|---|
            | 色泽 | [1.1](#color) | [2.1](#look) | √ |
            """
        ],
        good: [
            """
            # 要求

            ## 色泽 {#color 方法=look}

            产品应为白色。

            ## 气味 {#smell 方法=look}

            产品应无异味。

            # 试验方法

            ## 感官 {#look}

            目视和鼻嗅。

            # 检验规则

            检验项目应符合[表1](#items)的规定。

            表 检验项目 {#items}

            | 项目 | 要求 | 方法 | 出厂检验 |
            |---|---|---|---|
            | 色泽、气味 | [1.1](#color)～[1.2](#smell) | [2.1](#look) | √ |
            """
        ],
        check: .resolver)
}
