import Model
import Syntax

extension Rule {
    /// A table of requirements has no column of methods, and no chapter has them. Taken are tables {指标} of the chapters of requirements, and those whose head says 特性
    /// 值 or its like; a column 判定依据 says how something is judged, and a head that names methods among others is enough.
    public static let specReqTableHead = Rule(
        id: "spec-req-table-head", severity: .info, clause: "GB/T 20001.5—2017, 6.3.5.3",
        summary: Phrase("要求的表没有证实方法一栏", "a table of requirements has no column of methods"),
        why: Phrase(
            "GB/T 20001.5—2017 的 6.3.5.3：要求用表列出时，表头的典型形式包括特性、特性值和证实方法；证实方法另成一章的不检查",
            "GB/T 20001.5—2017, 6.3.5.3: the typical head of a table of requirements names characteristic, value and method of verification; not asked where methods have a chapter of their own"
        ),
        messages: [
            Phrase("{0}没有“证实方法”或者“试验方法”一栏", "{0} has no column of methods")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 要求

            ## 理化指标

            理化指标应符合[表1](#t)的规定。

            表 ⟪理化指标⟫ {#t 指标}

            | 项目 | 指标值 |
            |---|---|
            | 水分/% | ≤14.5 |
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 要求

            ## 理化指标

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 指标值 | 试验方法 |
            |---|---|---|
            | 水分/% | ≤14.5 | GB 5009.3 |
            """
        ],
        check: .survey { reading in
            let kind = reading.document.metadata.kind
            if kind == .specification || kind == .evaluation { reading.reportMethodless("spec-req-table-head") }
        })
}
