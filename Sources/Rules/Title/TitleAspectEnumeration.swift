import Model
import Syntax

extension Rule {
    /// The last element lists three aspects or more, such as 术语、符号、尺寸和试验方法. A list of objects, and one that a general word sums up
    /// (生产、加工和运输技术规范), is none of aspects.
    public static let titleAspectEnumeration = Rule(
        id: "title-aspect-enumeration", severity: .warning, clause: "GB/T 1.1—2020, 6.1.2.2",
        summary: Phrase("名称列举了两个以上的方面", "the title lists more than two aspects"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.1.2.2：补充元素只写一两个方面；多于两个的用“技术要求”“技术规范”一类的词概括，涉及所有方面的不写补充元素",
            "GB/T 1.1—2020, 6.1.2.2: the complementary element names one or two aspects; more are summed up, as in 技术要求 or 技术规范; where all are covered there is none"
        ),
        messages: [
            Phrase("“{0}”列举了 {1} 个方面：用“技术要求”“技术规范”等概括，或者删去", "“{0}” lists {1} aspects: sum them up, as in 技术要求 or 技术规范, or leave them out")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 咖啡研磨机　⟪术语、符号、材料、尺寸和试验方法⟫
            类型: 产品
            …
            ---

            # 技术要求

            研磨机应完好。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 蔬菜　采收、包装和运输技术规范
            类型: 规范
            …
            ---

            # 技术要求

            蔬菜应新鲜。
            """,
            """
            ---
            编号: T/XMB 101.2—2026
            名称: 木家具　第2部分：桌、椅、凳和柜
            类型: 产品
            …
            ---

            # 技术要求

            柜应平稳。
            """,
        ],
        check: .survey { reading in
            guard let last = reading.titleElements.last else { return }
            let bytes = reading.bytes
            let start = bytes.find("部分：", in: last).map { $0 + 9 } ?? last.lower
            let range = ByteRange(start, last.upper)
            let parts = reading.parts(of: range)
            guard parts.count > 2, let end = parts.last else { return }
            let isAspect = { (part: ByteRange) in titleAspects.contains { bytes.has($0, before: part.upper, floor: part.lower) } }
            guard isAspect(end), parts.count(where: isAspect) * 2 >= parts.count else { return }
            // 加工技术要求 sums up what stands before it.
            if titleSums.contains(where: { bytes.has($0, before: end.upper, floor: end.lower) }), !isAspect(parts[0]) { return }
            reading.report("title-aspect-enumeration", at: range, [reading.quoted(range), .number(parts.count)])
        })
}

private let titleAspects: [StaticString] = [
    "术语", "定义", "符号", "代号", "缩略语", "分类", "分级", "命名", "编码", "标记", "型号", "规格", "参数", "尺寸", "公差", "材料", "要求", "性能", "特性", "条件",
    "试验", "方法", "规则", "检验", "验收", "抽样", "取样", "标志", "标签", "标识", "包装", "运输", "贮存", "储存", "贮藏", "安装", "维护", "使用", "质量", "指标", "评价",
    "原料", "加工", "贮运", "储运", "采收", "生产", "运行", "维修", "配送", "销售", "种植", "养殖", "施工", "设计", "管理", "追溯",
]
private let titleSums: [StaticString] = ["技术要求", "通用要求", "安全要求", "技术条件", "管理要求"]
