import Model
import Syntax

extension Rule {
    /// A table of requirements on a product has no column of methods, and no chapter has them: as spec-req-table-head.
    public static let prodTable = Rule(
        id: "prod-table", severity: .info, clause: "GB/T 20001.10—2014, 6.5.4.3",
        summary: Phrase("要求的表没有试验方法一栏", "a table of requirements has no column of methods"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.4.3：要求的表，表头的典型形式包括特性、特性值和试验方法；试验方法另成一章的不检查",
            "GB/T 20001.10—2014, 6.5.4.3: the typical head of a table of requirements has characteristic, value and test method; not asked where methods have a chapter of their own"
        ),
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
            """,
            """
            # 技术要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.5 |

            # 试验方法

            水分按GB 5009.3测定。
            """,
        ],
        check: .survey { reading in
            if reading.document.metadata.kind == .product { reading.reportMethodless("prod-table") }
        })
}
