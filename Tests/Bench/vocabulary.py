"""Words, phrases and sentence patterns of the benchmark's text: a made-up standard for belt conveyors.

Data only. `corpus.py` fills the {slots} of a pattern from the list of the same name, or with a reference, a citation or
a quantity. Modality follows the place: 应/宜/可/能 in requirements, the imperative in test methods, none in notes and
examples; so the text draws no finding of level error. Words that hold a false friend (响应, 可靠性, 供应, 性能) are here on purpose.
"""

PART = """驱动滚筒 改向滚筒 张紧滚筒 缓冲托辊 槽形托辊 平形托辊 调心托辊 回程托辊 输送带 带接头 中间架 支腿 机头架 机尾架 传动底座 电动机
减速器 液力耦合器 制动器 逆止器 联轴器 轴承座 密封圈 迷宫密封 润滑油路 油位视窗 清扫器刮板 回程清扫器 导料槽 挡料板 受料斗 溜槽衬板
防护罩 防护栏 检修平台 踏步梯 拉绳开关 跑偏开关 速度传感器 堆料检测器 纵撕检测器 温度传感器 烟雾探测器 料位计 张力传感器 电子皮带秤
控制柜 变频器 可编程控制器 人机界面 接线端子 电缆桥架 接地干线 信号电缆 动力电缆 急停按钮 声光报警器 照明灯具 视频采集终端 通信网关
张紧小车 液压缸 液压泵站 蓄能器 溢流阀 换向阀 压力表 油管接头 重锤箱 绞车 钢丝绳 滑轮组 导向轮 地脚螺栓 高强度螺栓 焊接接头
除尘罩 喷雾管路 过滤器 排水沟 保温层 防腐涂层 铭牌 警示标志 吊耳 减振垫 限位挡块 定位销 伸缩头 卸料车 犁式卸料器 移动轨道 夹轨器
轮缘 车轮组 行走机构 缓冲器 隔声罩 消声器 加热带 除铁器 金属探测器 取样机""".split()

MODIFIER = """备用 外置 上运段 下运段 平运段 转载点 机头侧 机尾侧 高海拔用 低温型 井下用 露天用 大倾角 双向运行 可伸缩 移动式
轻型 重型 耐热型 阻燃型 防爆型 船用 港口用 矿山用 电厂用 粮库用 水泥厂用 冶金用 长距离 管状""".split()

PROPERTY = """外观质量 几何尺寸 形位公差 表面粗糙度 表面硬度 焊缝质量 装配间隙 同轴度 径向圆跳动 端面圆跳动 静平衡 动平衡 旋转阻力 轴向窜动
密封性能 防水性能 防尘性能 浸油性能 抗拉强度 屈服强度 断后伸长率 冲击韧性 疲劳寿命 耐磨性能 磨耗量 硬度偏差 涂层厚度 涂层附着力 耐盐雾性能
耐湿热性能 耐低温性能 耐热性能 阻燃性能 表面电阻 绝缘电阻 介电强度 接地电阻 泄漏电流 温升 噪声 振动速度 空载功率 满载功率 效率 起动转矩
制动力矩 制动时间 逆止力矩 响应时间 动作可靠性 灵敏度 测量误差 重复性 线性度 零点漂移 通信延迟 数据完整性 抗扰度 电压适应性 防护等级
带速 带速偏差 跑偏量 张紧行程 张紧力 接头强度 厚度均匀性 覆盖层黏合强度 成槽度 直线度 平行度 垂直度 水平度 安装偏差 抗倾覆稳定性
承载能力 挠度 螺栓预紧力 油液清洁度 液压系统压力 泄漏量 粉尘浓度 照度 能效指标 可维修性 互换性 标志耐久性""".split()

CONDITION = """在正常工作条件下|在额定载荷下连续运行4 h后|环境温度低于零下20 ℃时|当相对湿度大于90%时|海拔超过1 000 m时|空载运行期间|满载起动时
重载停机后再次起动时|紧急制动过程中|供电电压在额定值的90%～110%范围内波动时|输送粒度不均匀的物料时|输送含水率较高的物料时
输送温度高于80 ℃的物料时|采用多点驱动时|采用变频调速时|采用液压张紧时|带式输送机向下输送时|倾角大于16°时|设备露天布置时
设备布置在粉尘爆炸危险场所时|与上级控制系统失去通信时|经过首次大修后|更换同规格零件后|长期停用后重新投入使用前|供需双方另有约定时|现场不具备试验条件时
采用替代材料时|批量生产的条件下|出厂检验阶段|型式检验阶段|安装调试阶段|质量保证期内|单班工作制下|三班连续工作制下|有人值守的区段|无人值守的区段
人员可接近的一侧|设置检修通道的一侧|夜间作业时|雨雪天气作业时|相邻设备同时运行时|上游设备突然停机时|转载点落差大于3 m时|带宽不小于1 400 mm时
带速不大于2.5 m/s时|采用钢丝绳芯输送带时|采用织物芯输送带时|使用水雾抑尘时""".replace("\n", "|").split("|")

DOCUMENT = """检验记录 试验报告 产品合格证 使用说明书 安装图样 装箱单 质量证明书 校准证书 原始记录 维护台账 点检表 故障记录 整改通知单 验收单
设计计算书 工艺文件 焊接工艺评定报告 材料复验报告 无损检测报告 涂装检验记录 随机备件清单 培训记录 技术协议 变更通知单 风险评估报告""".split()
PERSON = "制造商 供方 需方 安装单位 使用单位 检验机构 监理单位 操作人员 维修人员 检验员 焊工 电工 设计人员 现场负责人 计量人员 安全管理人员".split()
PLACE = "机头 机尾 转载点 受料段 张紧段 驱动站 控制室 配电室 检修平台 巡检通道 跨越梯 储带仓 试验台 装配车间 涂装工位 成品库".split()
MATERIAL = """碳素结构钢 低合金高强度结构钢 铸钢 球墨铸铁 灰铸铁 丁腈橡胶 氯丁橡胶 天然橡胶 聚氨酯 超高分子量聚乙烯 高铬铸铁 陶瓷衬片 不锈钢
镀锌钢板 铝合金型材 环氧富锌底漆 聚氨酯面漆 锂基润滑脂 矿物油型液压油 棉帆布 聚酯帆布 钢丝绳芯 阻燃电缆料 玻璃纤维增强塑料""".split()
DEFECT = """裂纹 气孔 夹渣 未熔合 咬边 缩松 砂眼 毛刺 飞边 锈蚀 起泡 剥落 划伤 压痕 凹陷 变形 松动 渗油 漏油 卡阻 异常噪声 异常振动
过热 打滑 跑偏 撒料 粘料 断丝 开胶 分层 老化 变色 短路 断路 误动作 拒动作""".split()
TOOL = """游标卡尺 外径千分尺 百分表 塞尺 钢卷尺 水平仪 激光测距仪 全站仪 经纬仪 粗糙度比较样块 里氏硬度计 邵氏硬度计 涂层测厚仪 划格器
拉力试验机 冲击试验机 疲劳试验台 旋转阻力试验台 盐雾试验箱 高低温试验箱 恒温恒湿箱 绝缘电阻表 耐电压测试仪 接地电阻测试仪 钳形电流表
功率分析仪 扭矩传感器 声级计 测振仪 红外热像仪 点温计 转速表 秒表 压力变送器 颗粒计数器 粉尘采样器 照度计 电子秤 示波器 信号发生器""".split()
ACTION = "检查 测量 调整 紧固 清洗 润滑 更换 校准 标记 记录 封存 复验 复位 隔离 断电 试运转 巡检 排空 加注 修补".split()
PURPOSE = """防止人员误入危险区 保证受力均匀 减少物料对输送带的冲击 避免粉尘外逸 便于日常维护 便于追溯 降低运行能耗 延长使用寿命 保证互换
避免静电积聚 减小起动冲击 防止输送带打滑 满足远程监视的需要 缩短停机时间 保证检测数据连续 避免积水 防止雨水侵入 减少噪声对周边的影响""".split()
REASON = """安装基础不均匀沉降 物料偏载 环境温度变化 润滑不足 供电质量较差 零件磨损 接头老化 张紧力不足 清扫间隔过长 粉尘堆积 材料批次差异
焊接残余应力 测点位置偏移 仪器未经预热 操作方法不一致 运输途中受潮""".split()

METHOD_STEP = ("试样 仪器设备 试验条件 试验步骤 结果计算 精密度 试验记录 结果判定".split())
ASPECT = "选材 材料 结构 布置 连接 限值 偏差 防护 维护 标识 验收 替代方案".split()

UNIT = [("mm", 1, 900), ("MPa", 2, 600), ("kN", 1, 300), ("℃", 20, 120), ("h", 1, 96), ("min", 2, 60), ("dB", 40, 90), ("μm", 5, 320),
        ("kW", 2, 900), ("V", 24, 660), ("mA", 1, 30), ("MΩ", 1, 100), ("N·m", 10, 900), ("kg", 1, 800), ("mm/s", 1, 12), ("m/s", 1, 6),
        ("lx", 20, 300), ("mg/m³", 1, 10), ("r/min", 30, 980), ("s", 1, 90), ("%", 1, 60)]

REQUIREMENT = """{condition}，{part}的{property}应不大于{value}。|{part}应采用{material}或性能不低于{material}的其他材料制造。
{part}的{property}应符合{cite}的规定。|{condition}，{part}应能正常工作，不应出现{defect}、{defect}和{defect}。
{person}应在{place}设置{part}，以{purpose}。|{part}与{part}之间的间隙应为{distances}，并应有防止{defect}的措施。
{part}的{property}应按{method}规定的方法测定，测定结果应记入{document}，保存期不应少于{years}年。
为了{purpose}，{part}应设在{place}便于观察的位置，其安装高度不应超过{distance}，周围不应堆放{material}等物品。
{person}应向{person}提供{document}、{document}以及与{part}有关的{document}，{document}中应写明{property}的实测值、测量日期和所用的{tool}。
{condition}，{part}的{property}除应满足{clause}的要求外，还应符合{cite}的规定。|{part}的表面应平整、清洁，不应有{defect}、{defect}等影响{property}的缺陷。
首次使用前应对{part}进行{action}和{action}，发现{defect}的，应查明原因并由{person}处理，处理情况应记入{document}。
{part}的选型应计入{term}和{property}的影响，{condition}，应留有不小于{percent}的裕量。|同一台设备上{part}的数量不应少于{count}个，规格应一致。
{person}应每隔{days} d对{part}进行一次{action}，当{property}的变化量大于{percent}时应停机{action}。
{part}的{property}由设计文件给出；设计文件没有给出的，应不低于{value}，且不应因{reason}而降低。""".replace("\n", "|").split("|")

ADVICE = """{condition}，{part}宜布置在{place}，与{part}的净距宜不小于{distance}。|为了{purpose}，宜在{place}增设{part}。
{part}宜采用{material}制造，经供需双方协商一致，可采用{material}。|{person}可根据{document}调整{action}的周期，调整的依据可包括{property}和{property}的历史数据。
{condition}，{part}的{property}可由{person}用{tool}在现场复核，复核结果与{document}不一致时，可委托{person}重新测定。
通过{part}能判断{place}是否存在{defect}，不能判断的，可参照{clause}给出的步骤进一步{action}。
选用{part}时，宜优先考虑{property}，其次考虑{property}，并宜把{term}控制在{range}。|{part}可与{part}合并设置，合并后的{property}宜不低于分别设置时的水平。""".replace("\n", "|").split("|")

STATEMENT = """{part}由{part}、{part}和{part}组成，用于{purpose}。|{term}取决于{part}的{property}，也与{reason}有关。
{part}按{property}分为{count}种，每种的代号、适用的带宽和配套的{part}由{document}给出。|{property}的允许范围见{table}，其中的数值以{condition}测得的结果为准。
{part}的{property}与{part}的{property}相互影响：{reason}会使前者升高，而后者随{term}的增大而减小。
{part}处的带速$v$与{part}的转速成正比，稳定后的**{property}**只与{term}有关。""".replace("\n", "|").split("|")

STEP = """用{tool}测量{part}的{property}，在{place}均匀选取{count}个测点，每个测点重复测量3次，取算术平均值。|将{part}安装在{place}，接通电源，空载运行{minutes} min。
缓慢加载至{value}，保持{minutes} min，观察{part}有无{defect}、{defect}或者{defect}。|按{cite}的规定制备试样，试样的数量为{count}个，在标准环境中放置{hours} h。
关闭{part}，待{property}稳定后用{tool}读数，精确至小数点后一位。|用{material}制成的垫块支承{part}，使其处于水平位置，然后用{tool}校正零点，并在{document}中记下初始值。
断开{part}的电源，模拟{reason}引起的{defect}，记录{part}发出信号的时间，重复{count}次，以最大值作为{property}的测定结果。
{condition}，按{plain}的步骤重复试验，两次结果之差大于{percent}时，检查{part}后重新试验。|取下{part}，清除表面的油污，用{tool}检查有无{defect}，必要时用5倍放大镜观察。
依次改变{part}的转速，在每一转速下稳定运行{minutes} min后，用{tool}和{tool}同时采集{property}，采样频率不低于{count} Hz，连续采集{minutes} min。
试验结束后，将{part}恢复至初始状态，核对{document}，由{person}签字。""".replace("\n", "|").split("|")

NOTE = """{reason}会影响{property}的测定结果。|{part}的{property}通常在{condition}最为不利。|{term}与{property}的关系见{clause}。
{document}的格式由{person}自行确定，常见的内容包括{property}、{property}和{property}。|在{place}使用{tool}测得的{property}一般略低于试验室的数值，差别来自{reason}。
多数{part}的{property}在出厂时已经调定。""".replace("\n", "|").split("|")

EXAMPLE = """某型{part}的{property}实测值为{value}，{property}实测值为{value}，判定为合格。|{part}的标记为DT-{count}，其中的数字表示{property}的级别。
{person}在{document}中写明：“{part}，{property}{value}，测量仪器为{tool}。”""".replace("\n", "|").split("|")

ITEM_LIMIT = """{part}的{property}不大于{value}|{property}不低于{value}|{part}与{part}的距离为{distances}|{condition}，{property}的变化量不超过{percent}
{part}表面无{defect}、{defect}|{part}符合{cite}的规定|{property}的测定按{method}进行""".replace("\n", "|").split("|")
ITEM_CONTENT = """{part}的{property}|{document}和{document}|{place}的{part}数量、规格以及{action}的日期|{person}对{part}进行{action}的结果
{term}及其变化情况|{condition}测得的{property}""".replace("\n", "|").split("|")
DEFINITION = """在规定条件下，{part}连续工作时所能保持的{property}的量值。|{part}与{part}共同作用时，由{reason}引起的{property}的变化。
用于{purpose}的{part}的组合。|从{part}开始动作到{place}的{property}达到稳定值所经历的时间。|以{property}和{property}表征的{part}的状态。""".replace("\n", "|").split("|")

TERM = """额定带速=rated belt speed|有效张力=effective tension|围包角=wrap angle|槽角=troughing angle|下垂度=sag|张紧余量=take-up allowance|模拟摩擦系数=artificial friction coefficient
附加阻力=secondary resistance|提升阻力=slope resistance|稳定工况=steady condition|起动系数=starting factor|制动余量=braking margin|填充率=filling rate|偏载率=eccentric loading rate
当量载荷=equivalent load|停机间隔=stop interval|点检周期=inspection cycle|失效阈值=failure threshold|报警延时=alarm delay|联锁时间=interlock time|物料流=material flow|转载落差=transfer drop
接头效率=splice efficiency|带芯强度=carcass strength|跑偏裕度=misalignment margin|衬板寿命=liner life|除尘风量=dust extraction rate|单位能耗=specific energy consumption
备件储备量=spare stock|复核抽样=verification sampling|基准工况=reference condition|堆积角=surcharge angle|托辊间距=idler spacing|过渡段长度=transition length
张紧响应=take-up response|冲击系数=impact factor|防滑系数=anti-slip factor|运行可用率=operational availability|瞬时输送量=instantaneous capacity|累计输送量=accumulated capacity""".replace("\n", "|")
TERM = [tuple(pair.split("=")) for pair in TERM.split("|")]

# In the order of GB/T 1.1—2020, 8.6.3.2. A dated one may be cited with a locator.
STANDARD = """GB/T 191　包装储运图示标志|GB/T 528—2009　硫化橡胶或热塑性橡胶　拉伸应力应变性能的测定|GB/T 699　优质碳素结构钢|GB/T 700　碳素结构钢
GB/T 985.1　气焊、焊条电弧焊、气体保护焊和高能束焊的推荐坡口|GB/T 1184—1996　形状和位置公差　未注公差值|GB/T 1591—2018　低合金高强度结构钢|GB/T 1804—2000　一般公差　未注公差的线性和角度尺寸的公差
GB/T 2828.1　计数抽样检验程序　第1部分：按接收质量限（AQL）检索的逐批检验抽样计划|GB/T 3098.1—2010　紧固件机械性能　螺栓、螺钉和螺柱|GB/T 3323.1　焊缝无损检测　射线检测　第1部分：X和伽玛射线的胶片技术
GB/T 3684　输送带　导电性　规范和试验方法|GB/T 3685　输送带　实验室规模的燃烧特性　要求和试验方法|GB/T 3767　声学　声压法测定噪声源声功率级和声能量级　反射面上方近似自由场的工程法
GB/T 3797—2016　电气控制设备|GB/T 4208—2017　外壳防护等级（IP代码）|GB/T 4323　弹性套柱销联轴器|GB/T 4490　织物芯输送带　宽度和长度
GB 4824　工业、科学和医疗设备　射频骚扰特性　限值和测量方法|GB/T 5226.1—2019　机械电气安全　机械电气设备　第1部分：通用技术条件|GB/T 6388　运输包装收发货标志
GB/T 7984　普通用途织物芯输送带|GB/T 8923.1—2011　涂覆涂料前钢材表面处理　表面清洁度的目视评定　第1部分|GB/T 9286　色漆和清漆　划格试验|GB/T 9439　灰铸铁件
GB/T 9770　普通用途钢丝绳芯输送带|GB/T 9969　工业产品使用说明书　总则|GB/T 10125　人造气氛腐蚀试验　盐雾试验|GB/T 10595—2017　带式输送机|GB/T 11345—2013　焊缝无损检测　超声检测　技术、检测等级和评定
GB/T 13306　标牌|GB/T 13384　机电产品包装通用技术条件|GB/T 14039　液压传动　油液　固体颗粒污染等级代号|GB 14784—2013　带式输送机　安全规范|GB/T 17626.2　电磁兼容　试验和测量技术　静电放电抗扰度试验
GB 50270　输送设备安装工程施工及验收规范|GB 50431　带式输送机工程技术标准|JB/T 5000.12　重型机械通用技术条件　第12部分：涂装|JB/T 7330　电动滚筒
JB/T 9015　带式输送机用逆止器|MT/T 654　煤矿用带式输送机　安全规范|MT 820—2006　煤矿用带式输送机　技术条件|ISO 5048:1989　Continuous mechanical handling equipment|IEC 60947-5-5　低压开关设备和控制设备　带机械锁闩功能的电气紧急停止装置（Low-voltage switchgear and controlgear—Electrical emergency stop device with mechanical latching function）""".replace("\n", "|").split("|")
STANDARD = [tuple(entry.split("　", 1)) for entry in STANDARD]

FORMULA = [
    (r"F_U = C f L g \left[ q_{RO} + q_{RU} + (2 q_B + q_G) \cos\delta \right] + q_G H g",
     [("F_U", "圆周力的数值，单位为牛（N）"), ("C", "附加阻力系数"), ("f", "模拟摩擦系数"), ("L", "输送机长度的数值，单位为米（m）"),
      ("g", "重力加速度的数值，单位为米每二次方秒（m/s²）"), ("q_{RO}", "上托辊单位长度质量的数值，单位为千克每米（kg/m）"),
      ("q_{RU}", "下托辊单位长度质量的数值，单位为千克每米（kg/m）"), ("q_B", "输送带单位长度质量的数值，单位为千克每米（kg/m）"),
      ("q_G", "物料单位长度质量的数值，单位为千克每米（kg/m）"), (r"\delta", "倾角的数值，单位为度（°）"), ("H", "提升高度的数值，单位为米（m）")]),
    (r"P = \frac{F_U v}{1000 \eta}", [("P", "轴功率的数值，单位为千瓦（kW）"), ("F_U", "圆周力的数值，单位为牛（N）"), ("v", "带速的数值，单位为米每秒（m/s）"), (r"\eta", "传动效率")]),
    (r"S = \sqrt{\frac{\sum_{i=1}^{n} (x_i - \bar{x})^2}{n - 1}}", [("S", "标准偏差"), ("x_i", "第i次测定的数值"), (r"\bar{x}", "各次测定的平均值的数值"), ("n", "测定次数")]),
    (r"\sigma = \frac{F}{b d} \times 100", [(r"\sigma", "拉伸强度的数值，单位为兆帕（MPa）"), ("F", "最大力的数值，单位为牛（N）"), ("b", "试样宽度的数值，单位为毫米（mm）"), ("d", "试样厚度的数值，单位为毫米（mm）")]),
    (r"h_r = \frac{a_0 q_B g}{8 F}", [("h_r", "相对下垂度"), ("a_0", "托辊间距的数值，单位为米（m）"), ("q_B", "输送带单位长度质量的数值，单位为千克每米（kg/m）"),
      ("g", "重力加速度的数值，单位为米每二次方秒（m/s²）"), ("F", "该处张力的数值，单位为牛（N）")]),
]
