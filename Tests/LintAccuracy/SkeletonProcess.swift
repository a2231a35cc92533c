/// Made codes of practice and guidelines.

import Foundation

extension Skeleton {
    static let codes = filled(
        "code",
        """
        # 范围

        本文件确立了{d}的程序，规定了准备、操作和收尾的指示，描述了追溯的方法。

        本文件适用于面积不小于500 m²的仓库的{d}。

        # 规范性引用文件

        本文件没有规范性引用文件。

        # 术语和定义

        ## {e} {f} {#unit}

        {d}时一次处理的对象。

        # 程序确立 {#flow}

        {d}分为准备、操作和收尾三个阶段，前一个阶段完成后进入下一个阶段。

        # 准备 {#prepare}

        按下列步骤准备：

        a) 清空通道，核对{e}（3.1）的编号；

        b) 检查工具，更换破损的部件；

        c) 在入口处放置标牌。

        # 操作 {#operate}

        警告：移动设备能造成挤压伤害，作业时穿防护鞋，与设备保持1 m以上的距离。

        按下列步骤操作：

        a) 将{e}移到作业区；

        b) 逐个处理，并记录开始和结束的时间；

        c) 处理完毕后贴上标签。

        只准许在标签贴好以后进入收尾阶段。

        # 收尾 {#finish}

        按下列步骤收尾：

        a) 将工具放回原处；

        b) 清扫作业区，关闭电源；

        c) 填写记录表。

        # 追溯方法 {#trace}

        ## 记录

        操作人员在每次作业结束后30 min内，在作业区的终端上记录{e}的编号、开始和结束的时间以及操作人员的工号。

        ## 核对

        管理人员每周抽取10条记录，与监控录像核对时间和工号。
        """,
        [
            ["仓库盘点作业规程", "Code of practice for stocktaking in warehouses", "规程", "仓库盘点", "货垛", "stack"],
            ["仓库消毒作业规程", "Code of practice for disinfection of warehouses", "规程", "仓库消毒", "隔间", "bay"],
            ["货物换装作业规程", "Code of practice for transloading of goods", "规程", "货物换装", "集装单元", "load unit"],
            ["托盘修复作业规程", "Code of practice for repair of pallets", "规程", "托盘修复", "待修品", "repair item"],
            ["货架安装作业规程", "Code of practice for installation of racks", "规程", "货架安装", "安装段", "section"],
            ["叉车充电作业规程", "Code of practice for charging of forklifts", "规程", "叉车充电", "充电位", "charging position"],
            ["空箱回收作业规程", "Code of practice for return of empty boxes", "规程", "空箱回收", "空箱组", "box group"],
            ["样品封存作业规程", "Code of practice for sealing of samples", "规程", "样品封存", "封样", "sealed sample"],
        ])

    static let guides = filled(
        "guide",
        """
        # 范围

        本文件提供了{d}的一般原则和需考虑的因素的建议。

        本文件适用于中小型仓库的{d}。

        # 规范性引用文件

        本文件没有规范性引用文件。

        # 术语和定义

        ## {e} {f} {#unit}

        {d}的基本对象。

        # 总体原则 {#principle}

        {d}宜以实际的作业量为依据，宜兼顾成本和效率。

        # 需考虑的因素 {#factor}

        ## 场地

        场地宜靠近主要通道。{e}（3.1）之间宜留出不小于0.8 m的间距。

        ## 人员

        人员的数量宜按高峰时段的作业量确定。新的人员宜先跟班学习不少于5 d。

        ## 设备

        设备宜选用同一系列的型号，备件宜集中存放。

        ## 成本

        成本宜按年度核算，包括租金、人工和维护三部分。

        # 实施和改进

        ## 试行

        新的方案宜先在一个区域试行不少于30 d，比较试行前后的作业时间。

        ## 改进

        改进宜以记录的数据为依据，每年宜评价1次{e}的利用情况。
        """,
        [
            ["仓库布局规划指南", "Guidelines for layout planning of warehouses", "指南", "仓库布局规划", "库区", "zone"],
            ["仓库照明改造指南", "Guidelines for lighting renovation of warehouses", "指南", "仓库照明改造", "灯位", "lamp position"],
            ["仓储人员排班指南", "Guidelines for shift planning of warehouse staff", "指南", "仓储人员排班", "班组", "team"],
            ["包装减量指南", "Guidelines for reduction of packaging", "指南", "包装减量", "包装件", "package"],
            ["仓库绿化维护指南", "Guidelines for maintenance of plants around warehouses", "指南", "仓库绿化维护", "绿地", "green space"],
            ["装卸车位规划指南", "Guidelines for planning of loading bays", "指南", "装卸车位规划", "车位", "bay"],
            ["仓库标识设计指南", "Guidelines for design of warehouse signs", "指南", "仓库标识设计", "标识牌", "sign"],
            ["小型仓库节能指南", "Guidelines for energy saving in small warehouses", "指南", "小型仓库节能", "用能区", "energy zone"],
        ])
}
