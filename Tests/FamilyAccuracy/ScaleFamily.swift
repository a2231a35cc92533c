/// A family of any size. Each product has about 8 KB: terms, relations to the general, two tables of indicators, claims beside a
/// baseline, methods and a table of inspection items. Numbers and places differ by product; nothing is drawn from a clock.

struct ScaleFamily {
    let family: Family

    private static let rows = [
        "origin", "water", "soil", "air", "seed", "fertilizer", "pesticide", "harvest", "hygiene", "quality", "storage", "trace",
    ]
    private static let left: Set = ["origin", "harvest", "quality", "trace"]
    private static let titles = ["产地", "灌溉水", "土壤", "空气", "种子", "肥料", "农药", "采收", "加工卫生", "质量", "贮存", "追溯"]
    static let indicators = [
        ("水分", "%", 140), ("杂质", "%", 10), ("不完善粒", "%", 40), ("碎粒", "%", 90), ("黄变粒", "%", 8), ("脂肪酸值", "mg/100 g", 500), ("灰分", "%", 60), ("霉变粒", "%", 5),
    ]

    init(_ count: Int) {
        var texts = ["family.md": ScaleFamily.main, "general.std.md": ScaleFamily.general]
        for index in 0..<10 { texts["baselines/b\(index).std.md"] = ScaleFamily.baseline(index) }
        for index in 0..<count { texts["products/p\(index + 10000).std.md"] = ScaleFamily.product(index) }
        family = Family(name: "scale", texts: texts)
    }

    private static let main = [
        "---", "名称: 示例标准族", "通用标准:", "  农业: general.std.md", "产品: products/*.std.md", "基准: baselines/*.std.md", "等级: [一级, 二级]", "指标别名:", "  水分: [含水率]", "---",
        "",
        "生成的示例文本，数值仅供演示。",
    ]

    private static var general: [String] {
        var lines = [
            "---", "编号: DB99/T 1700—2024", "名称: 示例认证通用要求", "类型: 通用要求", "阶段: 草案", "---", "", "# 范围", "", "本文件规定了认证的共同要求。", "", "# 要求 {#req}", "",
        ]
        for (id, title) in zip(rows, titles) {
            let flag = left.contains(id) ? " 由产品规定" : id == "air" ? " 可剪裁" : ""
            lines += ["## \(title) {#\(id)\(flag)}", "", "产品认证要求涉及\(title)的，应写明责任岗位，\(title)的偏差率应不大于5.0%，记录应保存不少于2年。", ""]
        }
        return lines
    }

    private static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    private static func baseline(_ index: Int) -> [String] {
        var lines = [
            "---", "类型: 基准", "基准: GB/T \(40000 + index)—2020", "名称: 示例产品\(index)（示例摘录）", "---", "", "# 要求", "", "表 限量 {#limits 指标}", "", "| 项目 | 一级 | 二级 |",
            "|---|---|---|",
        ]
        for (name, unit, tenths) in indicators {
            lines.append("| \(Family.nameCell(name, unit)) | ≤\(decimal(tenths + 20 + index)) | ≤\(decimal(tenths + 30 + index)) |")
        }
        return lines
    }

    private static func product(_ index: Int) -> [String] {
        let standard = "GB/T \(40000 + index % 10)—2020"
        let general = "DB99/T 1700—2024"
        var lines = [
            "---", "编号: T/XMB \(10000 + index)—2026", "名称: 区域品牌认证要求　示例产品\(index)", "类型: 产品", "阶段: 草案", "通用标准: \(general)", "---", "", "# 前言", "", "# 引言", "",
            "示例产品\(index)产自第\(index)号乡镇，种植户分散、地块细碎，产地的真实性是消费者最关心的问题。水分、杂质和不完善粒的限量均严于\(standard)的规定。碎粒严于\(standard)的规定。", "", "# 范围", "",
            "本文件规定了示例产品\(index)的产地、质量和追溯的要求，描述了相应的试验方法。", "", "# 规范性引用文件", "", "- GB 5009.3　食品安全国家标准　食品中水分的测定",
            "- GB/T 5494　粮油检验　粮食、油料的杂质、不完善粒检验", "- \(general)　示例认证通用要求", "", "# 术语和定义", "", "## 示例产品\(index) sample product \(index) {#product}", "",
            "以第\(index)号乡镇种植的原料制成的产品。", "", "# 产地和过程", "",
        ]
        for (position, (id, title)) in zip(rows, titles).enumerated() where id != "quality" {
            switch (left.contains(id), id) {
            case (true, _):
                lines += [
                    "## \(title)要求 {#own-\(id) 细化=\(id) 方法=test-records}", "",
                    "\(title)应由第\(index)号乡镇的\(position + 2)名技术人员每\(index % 7 + 5) d核对1次，核对的偏差率应不大于\(decimal(20 + index % 30))%，核对的结果应记入台账，并应保存不少于3年。", "",
                    "地块的坡度不应大于\(index % 20 + 5)°，单个地块的面积不应小于\(decimal(index % 9 + 1)) hm²。更换种植户时，应在播种前15 d完成地块编码的变更。", "",
                ]
            case (_, "air"): lines += ["## 不适用的条款 {#na-air 不适用=air}", "", "示例产品\(index)在室内制成，没有露天的过程，空气的规定没有对象。", ""]
            default:
                lines += [
                    "## \(title)管理 {#own-\(id) \(position % 2 == 0 ? "加严" : "补充")=\(id) 方法=test-records}", "",
                    "\(title)应符合 \(general) 中 2.\(position + 1) 的规定，并且\(title)的偏差率应不大于\(decimal(10 + index % 39))%，每批应抽查不少于\(index % 5 + 3)个样点。", "",
                    "偏离规定的，应在\(index % 48 + 4) h内查明原因，采取措施后应重新抽查。", "",
                ]
            }
        }
        lines += [
            "# 质量", "", "## 理化指标 {#physchem 细化=quality 方法=test-physchem}", "", "理化指标应符合[](#limits)的规定。", "", "表 理化指标 {#limits 指标}", "",
            "| 项目 | 一级 | 二级 | 试验方法 |", "|---|---|---|---|",
        ]
        for (name, unit, tenths) in indicators {
            lines.append("| \(Family.nameCell(name, unit)) | ≤\(decimal(max(1, tenths - index % 4))) | ≤\(decimal(tenths + 10)) | GB/T 5494 |")
        }
        lines += [
            "", "## 感官 {#sensory 细化=quality 方法=test-physchem}", "", "感官应符合[](#look)的规定。", "", "表 感官 {#look 指标}", "", "| 项目 | 要求 | 试验方法 |", "|---|---|---|",
            "| 色泽 | 具有示例产品\(index)固有的色泽 | [](#test-physchem) |", "| 气味 | 无异味 | [](#test-physchem) |", "", "# 试验方法", "", "## 记录核查 {#test-records}", "",
            "查阅购入凭证和田间记录，抽查的地块数不少于地块总数的\(index % 20 + 10)%，记录的用量与库存减少量之差不大于\(index % 4 + 3)%。", "", "## 理化检验 {#test-physchem}", "",
            "按[](#limits)列出的方法检验，平行测定2次，取平均值。", "", "# 检验规则", "", "## 检验项目 {#items}", "", "检验项目应符合[](#item-table)的规定。", "", "表 检验项目 {#item-table}", "",
            "| 项目 | 要求 | 试验方法 | 出厂检验 | 型式检验 |", "|---|---|---|---|---|",
        ]
        for (name, _, _) in indicators { lines.append("| \(name) | [](#physchem) | [](#test-physchem) | √ | √ |") }
        lines += [
            "", "## 判定 {#judge}", "", "全部项目符合要求的批应判为合格，等级按[](#limits)确定。有1项或者2项不合格时，应自同批产品中加倍抽样，对不合格项目复检1次，以复检结果判定。", "", "# 标签", "",
            "标签应标注等级、批号、追溯码和第\(index)号乡镇的名称。", "", "# 包装和运输", "", "## 包装 {#pack}", "",
            "销售包装应在专用区域进行，包装层数不应多于\(index % 3 + 1)层，单件净含量不应大于\(index % 20 + 5) kg。抽真空的产品出厂前应静置\(index % 12 + 12) h后检查，漏气的应重新包装。", "",
            "编织袋封口缝线的针距应为\(index % 3 + 6) mm～\(index % 3 + 9) mm，袋内应放置印有第\(index)号乡镇名称的合格证，合格证应写明批号、等级和检验的日期。", "", "## 运输 {#carry}", "",
            "车厢应清扫干净，与有异味的货物混装的，不应发运。车厢内温度高于\(index % 10 + 26) ℃时，连续运输时间不应超过\(index % 6 + 5) h，途中换装的应由双方签字。", "",
            "随车单应载有批次、数量和收货方，并应保存不少于\(index % 3 + 2)年。到达后应抽查\(index % 5 + 2)件，破损率大于\(index % 3 + 1)%的，应逐件检查并告知第\(index)号乡镇的发货方。", "", "# 参考文献", "",
            "- \(standard)　示例产品\(index % 10)",
        ]
        return lines
    }
}
