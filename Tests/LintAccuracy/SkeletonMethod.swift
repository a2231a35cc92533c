/// Made test methods and classifications.

import Foundation

extension Skeleton {
    static let methods = filled(
        "method",
        """
        # 范围

        本文件描述了{d}的测定方法。

        本文件适用于仓库用塑料{e}。

        # 规范性引用文件

        - GB/T 8170　数值修约规则与极限数值的表示和判定

        # 术语和定义

        ## {e} {f} {#sample}

        用塑料制成的、供测定用的样品。

        # 原理

        在规定的温度下测量{e}（3.1）的质量和体积，由此计算结果。

        # 试验条件

        温度为(23±2) ℃，相对湿度为(50±5)%。

        # 试剂或材料

        警告：乙醇易燃，使用时远离明火。

        使用乙醇，纯度不低于95%。

        # 仪器设备

        使用下列仪器：

        a) 天平，分度值为0.01 g；

        b) 量筒，容积为1000 mL。

        # 样品

        从同一批中随机取3个{e}，擦净表面，在试验条件下放置4 h。

        # 试验步骤 {#step}

        按下列步骤操作：

        a) 称量{e}，精确至0.01 g；

        b) 在量筒中加入500 mL乙醇，记录液面的读数；

        c) 将{e}浸没，静置5 min后记录液面的读数。

        # 试验数据处理 {#data}

        结果按[公式（1）](#eq-result)计算：

        $$
        \\rho = \\frac{m}{V_2 - V_1}
        $$ {#eq-result}

        式中：

        - $\\rho$——结果的数值，单位为克每立方厘米（g/cm³）；
        - $m$——{e}的质量的数值，单位为克（g）；
        - $V_2$——浸没后的读数的数值，单位为立方厘米（cm³）；
        - $V_1$——浸没前的读数的数值，单位为立方厘米（cm³）。

        取3个{e}的算术平均值，按GB/T 8170修约至小数点后两位。

        # 精密度

        在重复性条件下获得的两次独立测定结果的绝对差值不大于算术平均值的2%。

        # 试验报告

        试验报告包括下列内容：

        a) 本文件的编号；

        b) 样品的编号；

        c) 测定结果；

        d) 试验日期。
        """,
        [
            ["塑料护角　密度的测定　浸没法", "Plastic corner protectors—Determination of density—Immersion method", "试验方法", "塑料护角密度", "护角", "corner protector"],
            ["塑料垫块　密度的测定　浸没法", "Plastic spacers—Determination of density—Immersion method", "试验方法", "塑料垫块密度", "垫块", "spacer"],
            ["塑料卡扣　密度的测定　浸没法", "Plastic clips—Determination of density—Immersion method", "试验方法", "塑料卡扣密度", "卡扣", "clip"],
            ["塑料滑轮　密度的测定　浸没法", "Plastic pulleys—Determination of density—Immersion method", "试验方法", "塑料滑轮密度", "滑轮", "pulley"],
            ["塑料托架　密度的测定　浸没法", "Plastic brackets—Determination of density—Immersion method", "试验方法", "塑料托架密度", "托架", "bracket"],
            ["塑料封条　密度的测定　浸没法", "Plastic seals—Determination of density—Immersion method", "试验方法", "塑料封条密度", "封条", "seal"],
            ["塑料标牌　密度的测定　浸没法", "Plastic plates—Determination of density—Immersion method", "试验方法", "塑料标牌密度", "标牌", "plate"],
            ["塑料把手　密度的测定　浸没法", "Plastic handles—Determination of density—Immersion method", "试验方法", "塑料把手密度", "把手", "handle"],
        ])

    static let classifications = filled(
        "classification", code: "DB36/T", issuer: "示例省市场监督管理局",
        """
        # 范围

        本文件确立了{d}的分类原则和编码方法，给出了代码。

        本文件适用于{d}的登记和统计。

        # 规范性引用文件

        本文件没有规范性引用文件。

        # 术语和定义

        ## {e} {f} {#class}

        分类中最高的一级。

        # 分类原则

        {d}以用途为{e}（3.1）的划分依据，以材料为下一级的划分依据，每个对象只归入一个类别。

        # 分类方法和命名

        {d}采用线分类法，分为{e}和小类两级，名称由用途和材料组成。

        # 编码方法

        代码由3位数字组成，第1位表示{e}，后2位表示小类。

        # 代码

        {d}的代码见[表1](#t-code)。

        表 代码 {#t-code}

        | 代码 | 名称 | 说明 |
        |---|---|---|
        | 101 | 存放用木质 | 由木材制成 |
        | 102 | 存放用塑料 | 由塑料制成 |
        | 103 | 存放用金属 | 由金属制成 |
        | 201 | 搬运用木质 | 由木材制成 |
        | 202 | 搬运用塑料 | 由塑料制成 |
        | 203 | 搬运用金属 | 由金属制成 |
        """,
        [
            ["仓储器具分类与代码", "Classification and coding of storage equipment", "分类", "仓储器具", "大类", "major class"],
            ["搬运容器分类与代码", "Classification and coding of handling containers", "分类", "搬运容器", "门类", "division"],
            ["包装辅件分类与代码", "Classification and coding of packaging accessories", "分类", "包装辅件", "部类", "section"],
            ["仓库货位分类与代码", "Classification and coding of storage locations", "分类", "仓库货位", "大类", "major class"],
            ["周转器材分类与代码", "Classification and coding of reusable equipment", "分类", "周转器材", "门类", "division"],
        ])
}
