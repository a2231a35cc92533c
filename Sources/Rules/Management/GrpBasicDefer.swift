import Model
import Syntax

extension Rule {
    /// A group standard defines terms, classes, symbols or quantities by itself. Off by default: the regulation's text was not checked.
    public static let grpBasicDefer = Rule(
        id: "grp-basic-defer", severity: .warning, isDefault: false, clause: "团体标准管理规定, 十一",
        summary: Phrase("团体标准另定术语、分类、符号等基础通用内容", "a group standard sets terms, classes or symbols of its own"),
        why: Phrase(
            "团体标准管理规定十一：术语、分类、量值、符号等基础通用内容应遵守国家标准、行业标准、地方标准，一般不另行制定（条文未核对原文）",
            "团体标准管理规定, 11: for terms, classification, quantities and symbols group standards follow national, industry and local ones and set none of their own in general (its text was not checked)"
        ),
        messages: [
            Phrase("“{0}”是基础通用内容，团体标准一般不另行制定", "“{0}” is basic matter that a group standard in general does not set by itself")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪竹产业　术语⟫
            类型: 术语
            …
            ---

            # 术语和定义

            ## 竹材 bamboo wood

            竹子的秆。
            """
        ],
        good: [
            """
            ---
            编号: DB36/T 101—2026
            名称: 竹产业　术语
            类型: 术语
            …
            ---

            # 术语和定义

            ## 竹材 bamboo wood

            竹子的秆。
            """
        ],
        check: .survey { reading in
            let metadata = reading.document.metadata
            guard reading.ownKind == .group, metadata.title.range.count > 0 else { return }
            let isBasic =
                metadata.kind == .terminology || metadata.kind == .classification
                || reading.titleElements.contains { element in
                    basicMatters.contains { reading.bytes.has($0, before: element.upper, floor: element.lower) }
                }
            guard isBasic else { return }
            reading.report("grp-basic-defer", at: metadata.title.range, [.text(metadata.title.full)])
        })
}

private let basicMatters: [StaticString] = ["术语", "符号", "分类", "编码", "代码", "代号", "量和单位", "缩略语", "量值"]
