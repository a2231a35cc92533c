/// Whether a sentence of a procedure is in the imperative (GB/T 1.1—2020, table C.2; GB/T 20001.4, GB/T 20001.6): it opens with
/// what is to be done, or with 将, 用, 按 and what is done to or with it. A sentence that opens with its subject states.

import Syntax

extension [UInt8] {
    /// Of the sentence from `start`, its conditions left out, to `end`.
    public func isImperative(from start: Int, to end: Int) -> Bool {
        let at = skipBlanks(start, limit: end)
        guard at + 3 <= end, imperativeFirsts.contains(Int(self[at]) << 16 | Int(self[at + 1]) << 8 | Int(self[at + 2])) else { return false }
        return imperatives.contains { has($0, at: at, limit: end) } && !nouns.contains { has($0, at: at, limit: end) }
    }
}

/// Their first characters, of three bytes each.
private let imperativeFirsts = Set(imperatives.map { Int($0.utf8Start[0]) << 16 | Int($0.utf8Start[1]) << 8 | Int($0.utf8Start[2]) })

private let imperatives: [StaticString] = [
    "将", "用", "按", "以", "把", "从", "在", "沿", "随机", "逐", "分别", "再", "先", "然后", "立即", "同时", "必要时", "另", "由", "对", "于", "向", "往", "自",
    "称", "量取", "吸取", "移取", "取", "准确", "精密", "加", "放", "置", "测", "记录", "读", "计算", "观察", "检查", "核对", "核验", "查", "打开", "开启", "关闭", "启动", "连续", "重复",
    "剥", "撕", "剔", "挑", "拣", "混", "摇", "冷却", "烘", "干燥", "粉碎", "研磨", "过滤", "洗", "冲", "滴", "静置", "保持", "保存", "采", "抽", "选", "任取", "安装", "拆", "清", "调",
    "校", "浸", "煮", "蒸", "溶", "稀释", "振", "搅", "离心", "收集", "合并", "绘制", "标", "贴", "装", "倒", "弃", "翻", "切", "剪", "铺", "盖", "封", "接", "连接", "断", "停", "待", "使", "穿",
    "佩戴", "戴", "填", "写", "签", "比较", "比对", "对照", "参照", "依据", "依", "根据", "抄", "统计", "登记", "报告", "确认", "验证", "判", "区分", "划", "点", "委托", "听", "嗅", "闻", "尝", "咀嚼",
    "品", "目视", "触", "扫", "拍", "布设", "设", "施", "升温", "降温", "预热", "注入", "喷", "涂", "滚", "压", "拉", "推", "夹", "固定", "支", "移", "旋", "拧", "松", "紧", "叠", "清点", "拨",
]

/// Words that begin like one of them and name something.
private let nouns: [StaticString] = [
    "用户", "按钮", "以上", "以下", "从业", "在线仪", "对象", "由来", "取样器", "取样点", "加热器", "加工厂", "放射", "测点", "测定池", "测定结果", "测量范围", "测试仪", "记录仪", "记录表", "读数", "计算结果",
    "检查员", "查询", "干燥器", "干燥箱", "过滤器", "洗涤剂", "静置期间", "保持架", "采样点", "采样器", "抽样单", "选项", "清洗剂", "调节器", "离心机", "标准", "标志", "标签", "标识", "装置", "切口", "封口", "接口",
    "接头",
    "停机时间", "填料", "判定", "点位", "品种", "设备", "设施", "施工单位", "压力", "拉力", "推力", "支架", "移液管", "旋钮", "报告单", "统计期", "平行", "另一", "测微", "温度", "剪切力", "试样",
]
