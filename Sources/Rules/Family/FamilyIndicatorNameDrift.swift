import Syntax

extension Rule {
    /// Stands at the name in the later product.
    public static let familyIndicatorNameDrift = Rule(
        id: "family-indicator-name-drift", severity: .warning, clause: "Gangmu 语言",
        summary: Phrase("一项指标在两项产品中名称或者单位不同", "an indicator has two names or units in two products"),
        why: Phrase(
            "同一指标用同一名称和单位，读者才能比较；别名在 family.md 的 指标别名 中登记，单位以第一项产品为准",
            "readers compare products where one indicator has one name and unit; aliases stand in 指标别名 of family.md"),
        messages: [
            Phrase("指标“{0}”在 {2} 中叫“{1}”", "the indicator “{0}” is called “{1}” in {2}"),
            Phrase("“{3}”的单位是 {0}，在 {2} 中是 {1}", "the unit of “{3}” is {0}, in {2} it is {1}"),
        ],
        notes: [
            Phrase("另一项产品", "the other product")
        ],
        bad: [
            """
            === family.md
            指标别名:
              水分: [含水率]
            === oat.std.md
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.5 |
            === rice.std.md
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | ⟪含水率/%⟫ | ≤14.0 |
            """
        ],
        good: [
            """
            === family.md
            === oat.std.md
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.5 |
            === rice.std.md
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.0 |
            """
        ],
        check: .resolver)
}
