/// Verbal forms: wrong words for what shall, should, may and can be (GB/T 1.1—2020, 9.1 and annex C).

import Foundation

extension Operator {
    static let modals: [Operator] = [
        .words(
            "modal-no-must", .strict, "必须 for 应", at: .requirement, tolerating: unverified,
            [("应符合", "⟪必须⟫符合"), ("应为", "⟪必须⟫为"), ("应在", "⟪必须⟫在"), ("应按", "⟪必须⟫按"), ("应有", "⟪必须⟫有"), ("应具有", "⟪必须⟫具有")]),
        .sentences(
            "modal-no-must", .strict, "a sentence with 必须", at: .requirement, tolerating: unverified,
            [
                "作业人员⟪必须⟫佩戴防护手套。", "每批原料⟪必须⟫附有检验报告。", "封存的样品⟪必须⟫由两人共同开启。", "更换过的部件⟪必须⟫登记编号。",
                "标签上的日期⟪必须⟫与台账一致。", "停用的仪器⟪必须⟫移出工作台。",
            ]),
        .words(
            "modal-no-buke-bude-jinzhi", .strict, "不得, 不可 or 禁止 for 不应", at: .requirement, tolerating: unverified,
            [("不应", "⟪不得⟫"), ("不应", "⟪不可⟫"), ("不应", "⟪禁止⟫")]),
        .sentences(
            "modal-no-buke-bude-jinzhi", .strict, "a sentence with 不得, 不可 or 禁止", at: .requirement, tolerating: unverified,
            [
                "外包装破损的货物⟪不得⟫入库。", "作业区内⟪禁止⟫存放私人物品。", "超过校准周期的量具⟪不可⟫使用。", "不同批次的货物⟪不得⟫混放。",
                "留样⟪不可⟫与化学品同柜存放。", "夜间⟪禁止⟫装卸。",
            ]),
        .sentences(
            "modal-nonlisted", .strict, "应当, 须, 务必, 严禁, 切勿, 需", at: .requirement, tolerating: unverified,
            [
                "记录人⟪应当⟫在当日签名。", "更改的数据⟪须⟫由原记录人划线更正。", "离开库房时⟪务必⟫关闭电源。", "库房内⟪严禁⟫吸烟。", "⟪切勿⟫用水冲洗电气部件。",
                "温度计⟪需⟫每12个月校准1次。", "台账⟪应当⟫保存3年。", "货垛之间⟪须⟫留出通道。",
            ]),
        .words(
            "modal-nonlisted", .strict, "应当 or 严禁 in place of 应, 不应", at: .requirement, tolerating: unverified,
            [("应符合", "⟪应当⟫符合"), ("应在", "⟪应当⟫在"), ("不应", "⟪严禁⟫"), ("应按", "⟪须⟫按"), ("应为", "⟪应当⟫为")]),
        .sentences(
            "modal-equivalent-rare", .strict, "应该, 可以, 允许, 无须, 能够, 有可能", at: .statement, tolerating: unverified.union(["guide-no-shall"]),
            [
                "长度较大的样品⟪可以⟫分段放置。", "短时间停留的样品⟪无须⟫密封。", "记录仪⟪能够⟫连续记录30 d的温度。", "光照较强时读数⟪有可能⟫偏高。",
                "样品⟪允许⟫放在同一个托盘内。", "两次读数⟪可以⟫由不同的人完成。",
            ]),
        .sentences(
            "modal-equivalent-rare", .strict, "应该", at: .requirement, tolerating: unverified,
            ["托盘⟪应该⟫离墙放置。", "标签⟪应该⟫朝外。", "空箱⟪应该⟫在当日运走。", "台秤⟪应该⟫放在水平的地面上。"]),
        .sentences(
            "modal-can-may", .heuristic, "可能 or 能 for 可, 可 for 可能", at: .statement,
            [
                "条件不具备时，⟪可能⟫选用手工方法或者自动方法。", "托盘⟪能⟫采用木质或者塑料材料。", "使用者⟪可能⟫自行选择两种包装中的一种。",
                "受潮以后，样品的颜色⟪可⟫因氧化而变深。", "标签⟪能⟫用手写，也⟪能⟫用打印。",
            ]),
        .sentences(
            "modal-shall-vague", .strict, "应 with 尽量, 优先考虑, 原则上…", at: .requirement, tolerating: unverified.union(["modal-equivalent-rare"]),
            [
                "运输⟪应尽量⟫在清晨进行。", "周转箱⟪应尽可能⟫采用可回收材料。", "⟪原则上应⟫在当日完成登记。", "选用辅料时⟪应优先考虑⟫可降解材料。",
                "存放时⟪应避免⟫阳光直射。", "样品⟪一般应⟫在2 h内送到。", "货物⟪通常应⟫放在架上。", "更换供方时⟪应充分考虑⟫运输距离。", "更改配方⟪应慎重⟫。",
            ]),
        .sentences(
            "modal-should-not-mixed", .strict, "应 and 宜 in one sentence", at: .requirement, tolerating: unverified,
            [
                "标签应贴在箱体的正面，字高宜不小于5 mm。", "台账应逐日填写，宜采用电子表格。", "货垛应离墙放置，垛高宜不大于2 m。", "样品瓶应贴有编号，编号宜用条码表示。",
            ]),
        .sentences(
            "modal-condition-clear", .heuristic, "必要时应, 视情况应", at: .requirement, tolerating: unverified,
            [
                "⟪必要时应⟫增加取样点。", "⟪视情况应⟫缩短巡查的间隔。", "⟪适当时应⟫更换操作人员。", "⟪特殊情况下应⟫由负责人批准。", "⟪需要时应⟫加盖篷布。", "⟪条件允许时应⟫使用电子记录。",
            ]),
        .sentences(
            "modal-informative-annex", .heuristic, "应 in an informative annex", at: .informativeAnnex, tolerating: ["cite-no-above-below"],
            [
                "读数⟪应⟫由两人核对。", "样品⟪不应⟫暴露在阳光下。", "记录⟪应⟫保存3年。", "上述数值⟪应⟫作为选用的依据。", "操作人员⟪应⟫佩戴手套。", "结果⟪不应⟫作为判定的依据。",
            ]),
        .sentences(
            "modal-imperative", .heuristic, "操作者应… in steps", at: .method, tolerating: ["core-type-clauses"],
            [
                "⟪操作者应⟫先关闭仪器，再取出样品。", "⟪试验人员应⟫在开启电源后记录时间。", "⟪检验员应⟫将样品放回原处。", "⟪操作人员应⟫佩戴手套后取出样品。", "⟪测试人员应⟫重复读数两次。",
            ]),
        .sentences(
            "modal-etc-open", .strict, "等, 相关, 有关, 及其他 in a requirement", at: .requirement, tolerating: unverified,
            [
                "台账应写明名称、数量⟪等⟫内容。", "供方应提供⟪相关⟫资料。", "交接时应移交⟪有关⟫记录。", "巡查应记录温度、湿度⟪及其他⟫参数。", "标签应标明批号、日期⟪等⟫。",
            ]),
    ]
}
