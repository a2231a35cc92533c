/// Made product standards and specifications.

import Foundation

extension Skeleton {
    static let products = filled(
        "product",
        """
        # 范围

        本文件规定了{d}的技术要求、检验规则、标志、包装、运输和贮存的要求，描述了相应的试验方法。

        本文件适用于仓库用{d}的生产、检验和销售。

        # 规范性引用文件

        - GB/T 191　包装储运图示标志
        - GB/T 2828.1　计数抽样检验程序　第1部分：按接收质量限（AQL）检索的逐批检验抽样计划
        - GB/T 6388　运输包装收发货标志

        # 术语和定义

        ## {e} {f} {#part}

        {d}中直接承受货物的部分。

        ## 满载变形 deflection under full load {#bend}

        {d}在规定的载荷下产生的最大变形。

        # 技术要求 {#tech}

        ## 外观 {#look}

        {d}的表面不应有裂纹、毛刺和锈蚀，{e}（3.1）的颜色应与样板一致。

        ## 尺寸 {#size}

        {d}的尺寸应符合[表1](#t-size)的规定。

        表 尺寸 {#t-size 指标 单位=毫米}

        | 项目 | 大型 | 小型 | 试验方法 |
        |---|---|---|---|
        | 长度 | 1200±3 | 800±3 | [5.2](#m-size) |
        | 宽度 | 1000±3 | 600±3 | [5.2](#m-size) |
        | 高度 | 150±2 | 120±2 | [5.2](#m-size) |

        ## 承载性能 {#load}

        {e}在10 kN的载荷下的满载变形（3.2）应不大于8 mm。

        ## 跌落性能 {#drop}

        {d}从0.5 m高度跌落3次后，对角线长度的变化应不大于3%。

        # 试验方法 {#methods}

        ## 外观 {#m-look}

        在照度不小于500 lx的光线下，距离样品500 mm目视检查，并与样板比较。

        ## 尺寸 {#m-size}

        用分度值为1 mm的钢卷尺测量，每个尺寸测量3处，取算术平均值。

        ## 承载性能 {#m-load}

        将样品放在平整的地面上，均匀加载至10 kN，保持24 h，用百分表测量满载变形（3.2）。

        ## 跌落性能 {#m-drop}

        将样品提升至0.5 m，使一个角向下自由跌落，重复3次，测量对角线的长度。

        # 检验规则 {#rules}

        ## 检验分类

        检验分为出厂检验和型式检验，检验的项目应符合[表2](#t-items)的规定。

        表 检验项目 {#t-items}

        | 项目 | 要求 | 试验方法 | 出厂检验 | 型式检验 |
        |---|---|---|---|---|
        | 外观 | [4.1](#look) | [5.1](#m-look) | √ | √ |
        | 尺寸 | [4.2](#size) | [5.2](#m-size) | √ | √ |
        | 承载性能 | [4.3](#load) | [5.3](#m-load) | — | √ |
        | 跌落性能 | [4.4](#drop) | [5.4](#m-drop) | — | √ |

        注：“√”表示检验的项目，“—”表示不检验的项目。

        ## 组批

        同一班次、同一原料生产的同一型号的产品为一批。

        ## 抽样

        抽样应符合GB/T 2828.1中正常检验一次抽样方案的规定。

        ## 型式检验

        型式检验应每12个月进行1次。更换原料的供应商时，也应进行型式检验。

        ## 判定

        全部项目符合要求的，应判该批产品合格；有1项不符合要求的，应判该批产品不合格。

        # 标志、包装、运输和贮存

        ## 标志

        {d}的侧面应标明型号、额定载荷和生产日期。运输包装的图示标志应符合GB/T 191的规定，收发货标志应符合GB/T 6388的规定。

        ## 包装

        {d}应捆扎成垛，每垛的高度不应大于2 m。

        ## 运输

        运输时应加盖篷布，不应与化学品同车运输。

        ## 贮存

        {d}应存放在室内，贮存的温度不应高于40 ℃。
        """,
        [
            ["塑料平托盘", "Plastic flat pallets", "产品", "塑料平托盘", "铺板", "deck"], ["可折叠周转箱", "Collapsible turnover boxes", "产品", "可折叠周转箱", "箱底", "base panel"],
            ["钢制仓储笼", "Steel storage cages", "产品", "钢制仓储笼", "底网", "base mesh"], ["手动搬运平车", "Manual platform trolleys", "产品", "手动搬运平车", "台面", "platform"],
            ["木质垫板", "Wooden dunnage boards", "产品", "木质垫板", "板面", "board face"], ["可移动货架", "Mobile racks", "产品", "可移动货架", "层板", "shelf"],
        ])

    static let specifications = filled(
        "specification",
        """
        # 范围

        本文件规定了{d}的人员、作业和结果的要求，描述了相应的证实方法。

        本文件适用于县域内{d}的提供和评价。

        # 规范性引用文件

        - GB/T 19095　生活垃圾分类标志

        # 术语和定义

        ## {e} {f} {#order}

        客户提出的一次{d}的请求。

        ## 响应时间 response time {#response}

        从收到{e}（3.1）到人员到达现场所经历的时间。

        # 要求 {#req}

        ## 人员 {#staff 方法=v-staff}

        每个{e}应由不少于2名人员完成，人员应佩戴工号牌。

        ## 作业 {#work 方法=v-work}

        作业的记录应在当日录入系统，产生的垃圾应按GB/T 19095的规定分类。

        ## 结果 {#result 方法=v-result}

        结果应符合[表1](#t-result)的规定。

        表 结果 {#t-result 指标}

        | 项目 | 要求 | 证实方法 |
        |---|---|---|
        | 响应时间/min | ≤60 | [5.3](#v-result) |
        | 返工率/% | ≤2.0 | [5.3](#v-result) |
        | 顾客满意度/% | ≥90 | [5.3](#v-result) |

        # 证实方法 {#verify}

        ## 人员 {#v-staff}

        查看排班表，在现场抽查3个{e}，核对人数和工号牌。

        ## 作业 {#v-work}

        抽取最近30 d的记录，核对录入的日期；在现场查看垃圾分类的标志。

        ## 结果 {#v-result}

        抽取最近90 d的记录，计算响应时间（3.2）的平均值和返工率；以电话询问不少于30名顾客，计算满意度。
        """,
        [
            ["县域家电维修服务规范", "Specification for repair service of household appliances in counties", "规范", "家电维修服务", "维修单", "repair order"],
            ["县域管道疏通服务规范", "Specification for pipe cleaning service in counties", "规范", "管道疏通服务", "疏通单", "cleaning order"],
            ["县域搬家服务规范", "Specification for removal service in counties", "规范", "搬家服务", "搬家单", "removal order"],
            ["县域开锁服务规范", "Specification for locksmith service in counties", "规范", "开锁服务", "开锁单", "unlocking order"],
            ["县域洗衣服务规范", "Specification for laundry service in counties", "规范", "洗衣服务", "洗衣单", "laundry order"],
            ["县域送水服务规范", "Specification for water delivery service in counties", "规范", "送水服务", "送水单", "delivery order"],
        ])
}
