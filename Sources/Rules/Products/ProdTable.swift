import Model
import Syntax

extension Rule {
    /// A table of requirements on a product has no column of methods: as spec-req-table-head. A column 编号 may be left out.
    public static let prodTable = Rule(
        id: "prod-table", severity: .warning, clause: "GB/T 20001.10—2014, 6.5.4.3",
        summary: Phrase("要求的表没有试验方法一栏", "a table of requirements has no column of methods"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.4.3：用表列出的要求，表头包括特性、特性值和试验方法",
            "GB/T 20001.10—2014, 6.5.4.3: a table of requirements has characteristic, value and test method in its head"),
        messages: [
            Phrase("{0}没有“试验方法”一栏", "{0} has no column of test methods")
        ],
        bad: [
            """
            # 技术要求

            理化指标应符合[表1](#t)的规定。

            表 ⟪理化指标⟫ {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.5 |
            """
        ],
        good: [
            """
            # 技术要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 | 试验方法 |
            |---|---|---|
            | 水分/% | ≤14.5 | GB 5009.3 |
            """
        ],
        check: .survey { reading in
            if reading.document.metadata.kind == .product { reading.reportMethodless("prod-table") }
        })
}
