/// Words that hold 应, 宜, 可, 能 and their like and are no verbal forms: 适应, 应力, 便宜, 可靠, 功能. Each row says what stands
/// before or after the form; exceptions are what, in spite of it, is one: 应用水冲洗, 应急 but 应急停. The words are those that
/// standards use (GB/T 1.1—2020, annex C, lists the forms only).

import Syntax

extension ModalWord {
    /// Whether the form of a row, from `start` to `end`, 不 included, is part of another word.
    static func isFalseFriend(
        _ row: Int, _ isNegated: Bool, _ bytes: [UInt8], _ start: Int, _ end: Int, _ floor: Int, _ limit: Int
    ) -> Bool {
        let number = friendsOfRow[row]
        guard number >= 0 else { return false }
        // Most neighbours are those of no word here.
        let next = end + 2 < limit && sieves[number].firsts.contains(bytes.code(at: end))
        let previous = start - 3 >= floor && sieves[number].lasts.contains(bytes.code(at: start - 3))
        guard next || previous else { return false }
        let friends = coded[number]
        if !isNegated, previous, friends.before.ends(before: start, floor: floor, bytes), !friends.notBefore.ends(before: start, floor: floor, bytes) {
            return true
        }
        guard next else { return false }
        if isNegated, friends.afterNegated.begins(at: end, limit: limit, bytes) { return true }
        return friends.after.begins(at: end, limit: limit, bytes) && !friends.exceptions.begins(at: end, limit: limit, bytes)
    }

    private struct Friends {
        var word: StaticString
        var before: [StaticString] = []
        /// Words that end like those of `before` and are complete before the form: 核对应 is 核对 and 应.
        var notBefore: [StaticString] = []
        var after: [StaticString] = []
        /// What follows and yet makes the form one.
        var exceptions: [StaticString] = []
        var afterNegated: [StaticString] = []
        /// The first characters of what may follow, and those of `before`.
        private(set) var firsts = CharacterSieve()
        private(set) var lasts = CharacterSieve()

        init(
            word: StaticString, before: [StaticString] = [], notBefore: [StaticString] = [], after: [StaticString] = [], exceptions: [StaticString] = [],
            afterNegated: [StaticString] = []
        ) {
            self.word = word
            self.before = before
            self.notBefore = notBefore
            self.after = after
            self.exceptions = exceptions
            self.afterNegated = afterNegated
            for other in after + afterNegated { firsts.insert(other.code(at: 0)) }
            for other in before { lasts.insert(other.code(at: other.utf8CodeUnitCount - 3)) }
        }
    }

    /// By row of `table`: the friends of its word, or -1.
    private static let friendsOfRow: [Int] = table.map { row in friends.firstIndex { $0.word.isEqual(row.word) } ?? -1 }

    /// Of each of `friends`, apart from it: a value of plain numbers, which is asked all the time.
    private static let sieves = friends.map { (firsts: $0.firsts, lasts: $0.lasts) }

    private static let coded = friends.map { friends in
        (
            before: CodedWords(endsOf: friends.before), notBefore: CodedWords(endsOf: friends.notBefore), after: CodedWords(friends.after),
            exceptions: CodedWords(friends.exceptions), afterNegated: CodedWords(friends.afterNegated)
        )
    }

    private static let friends: [Friends] = [
        Friends(
            word: "应",
            before: ["适", "供", "响", "反", "相", "对", "效", "感", "顺", "呼", "回"],
            notBefore: [
                "合适", "舒适", "影响", "违反", "互相", "核对", "比对", "校对", "绝对", "有效", "时效", "失效", "无效", "绩效", "药效", "口感", "手感", "收回", "返回", "召回", "撤回", "退回", "取回", "质感",
                "观感",
            ],
            after: [
                "用", "力", "变", "急", "对措施", "对能力", "对方案", "对预案", "对策略", "对气候", "对突发", "对风险", "对自然", "对这些", "对各种", "对极端", "对市场", "对紧急", "对变化", "对危机", "激", "收账",
                "收款", "付账", "付款", "届", "聘", "邀",
                "季", "景", "声而", "运而生", "有的", "有尽有", "答", "标人", "标文件", "征入伍", "征者", "税", "试者", "俱全", "验",
            ],
            exceptions: [
                "用水", "用清水", "用蒸馏水", "用去离子水", "用干", "用洁净", "用专用", "用塑料", "用密封", "用符合", "用不", "用同", "用合格", "用有", "用无", "用适", "用中文",
                "变更", "验证", "验收", "急停", "激活", "答复",
            ]),
        Friends(word: "应当", after: ["天", "日", "年", "月", "场", "地", "期", "面"]),
        Friends(word: "须", before: ["无", "毋", "胡", "必", "玉米", "参", "龙", "触", "虾"], after: ["知", "根"]),
        Friends(word: "不得", after: ["已", "不", "分"]),
        Friends(word: "禁止", after: ["标志", "标识"]),
        Friends(word: "准许", before: ["经"]),
        Friends(
            word: "允许", before: ["最大", "最小", "经", "可", "条件"],
            after: ["偏差", "误差", "差", "值", "的", "范围", "限", "公差", "短缺", "负偏差", "浓度", "量", "使用的", "变动"]),
        Friends(
            word: "宜", before: ["适", "事", "便", "相", "权", "因地制", "因时制"], notBefore: ["合适", "方便", "以便"], after: ["居", "人", "昌", "宾", "春", "兴", "章", "红"],
            exceptions: [
                "人工", "人员", "春季", "春播", "春栽", "春天", "春末", "春秋", "春夏", "春耕", "春灌", "红色", "红润", "红壤", "红土", "红褐", "红外",
            ]),
        Friends(word: "可能", before: ["尽"], after: ["性", "的"]),
        Friends(word: "可以", after: ["及"]),
        Friends(
            word: "可", before: ["许", "认", "宁", "尚"], notBefore: ["确认", "公认"],
            after: [
                "靠", "见", "燃", "逆", "追溯", "编程", "视", "行", "溶", "食", "吸入", "降解", "再生", "持续", "回收", "利用", "接受", "比", "信", "控", "疑", "变", "调", "拆卸", "拆解", "移动",
                "识别", "读", "核查", "核对的", "检测性", "观", "谓", "水洗", "用性", "乐", "塑", "燃性", "听", "操作", "维护", "维修", "访问", "再现", "重复", "堆肥", "循环", "证实", "测量的", "验证的",
                "度",
                "爱", "口", "怕", "惜", "致", "导致", "引起", "选的", "选用的", "允许", "接近", "用率", "穿戴", "充电", "折叠", "生物降解", "滴定", "锻", "挥发", "迁移", "浸出", "萃取",
            ],
            exceptions: ["少于", "见到", "读取", "回收后", "调整", "变更", "行使"],
            afterNegated: ["逆", "燃", "抗力", "见", "用", "溶", "食用", "降解", "再生", "回收", "避免", "分割", "缺", "少", "或缺", "靠", "追溯", "拆", "接受", "替代", "移动", "预见", "估量"]),
        Friends(
            word: "能",
            before: [
                "性", "功", "技", "热", "电", "动", "智", "节", "潜", "职", "机", "可", "产", "核", "阳", "风", "效", "势", "官", "才", "全", "万", "本", "光", "冷", "用", "耗", "储", "化",
                "声", "氢", "内", "载",
            ],
            after: ["力", "源", "量", "耗", "效", "级", "见度", "愿", "手", "够按"],
            exceptions: ["量取", "量出"]),
    ]
}

extension StaticString {
    fileprivate func isEqual(_ other: StaticString) -> Bool {
        utf8CodeUnitCount == other.utf8CodeUnitCount && utf8Bytes.elementsEqual(other.utf8Bytes)
    }
}
