import Model
import Syntax

extension Rule {
    /// A document with requirements and methods is called by the bare name of the product, and has no inspection or no marking, or lacks two of
    /// classification, sampling, inspection, marking. Parts, and products of a general, are named otherwise. Asked from 征求意见稿 on.
    public static let prodNameSpec = Rule(
        id: "prod-name-spec", severity: .info, clause: "GB/T 20001.10—2014, 6.2.2",
        summary: Phrase("只有部分要素的产品标准直接用产品名作名称", "a product standard with some elements only has the bare name of the product"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.2.2：不含分类、取样、检验规则、标志等全部要素的，名称中可使用“规范”或者“技术规范”；全部都有的直接用产品名",
            "GB/T 20001.10—2014, 6.2.2: only a document with all of classification, sampling, inspection and marking is called by the name of the product; others may be called 规范 or 技术规范"
        ),
        messages: [
            Phrase("没有{0}，名称宜为“{1}”", "there is no {0}, so the name should be “{1}”")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪盟丰大米⟫
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了盟丰大米的要求。

            # 技术要求

            大米应无异味。

            # 试验方法

            用鼻嗅。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米　技术规范
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了盟丰大米的要求。

            # 技术要求

            大米应无异味。

            # 试验方法

            用鼻嗅。
            """
        ],
        check: .survey { reading in
            let title = reading.document.metadata.title
            guard reading.document.metadata.kind == .product, !reading.hasGeneral, reading.stage >= .consultation, title.part == nil, !title.range.isEmpty,
                !reading.titleSays(["规范", "要求", "条件", "通则", "规程", "指南", "方法", "规则", "准则", "规定", "总则", "限量", "标准"])
            else { return }
            let parts = reading.namedParts()
            guard parts.contains(.requirement), parts.contains(.method) else { return }
            let names: [(part: Part, zh: String, en: String)] = [
                (.classification, "分类", "classification"), (.sampling, "取样", "sampling"), (.inspection, "检验规则", "inspection"), (.marking, "标志", "marking"),
            ]
            let missing = names.filter { !parts.contains($0.part) }
            guard missing.count > 1 || missing.contains(where: { $0.part > .method }) else { return }
            let zh = missing.map(\.zh).joined(separator: "、")
            let en = missing.map(\.en).joined(separator: ", ")
            reading.report("prod-name-spec", at: title.range, [.word(zh: zh, en: en), .text(title.full + "　技术规范")])
        })
}
