/// What the rules for one kind of document ask of what was read: limits, methods that compete, instructions, the heads of tables
/// (GB/T 20001.5—2017, GB/T 20001.6—2017, GB/T 20001.10—2014).

import Model
import Syntax

extension Reading {
    /// Where the value behind a comparing word ends, the words between them and what is counted included: `不大于长度的5%`, `不多于2处`; nil
    /// where there is none, or where it qualifies what follows: `大于5 kg的`.
    public func limitEnd(behind word: ByteRange) -> Int? {
        let limit = sentence.range.upper
        var at = word.upper
        while at < limit, !Byte.isDigit(bytes[at]) {
            if bytes.has("。", at: at, limit: limit) {
                at = limit
                break
            }
            guard bytes[at] >= 0xE4 || bytes[at] == 0x20, at - word.upper <= 24, !bytes.isStop(at, limit) else { return nil }
            at = bytes.characterEnd(at)
        }
        guard at < limit else {
            // 标注净含量, 规定值: a value that is known elsewhere.
            return (["标", "规定", "允许", "公称", "额定", "设计", "限"] as [StaticString]).contains { bytes.has($0, at: word.upper, limit: limit) } ? limit : nil
        }
        at = bytes.figure(at: at, limit: limit).end
        var words = 0
        while at < limit, bytes[at] >= 0xE4, !bytes.isStop(at, limit), words < 4 {
            if (["的", "时", "者", "为", "以"] as [StaticString]).contains(where: { bytes.has($0, at: at, limit: limit) }) { return nil }
            at = bytes.characterEnd(at)
            words += 1
        }
        if bytes.has("（", at: at, limit: limit) || bytes.has("(", at: at, limit: limit) {
            while at < limit, !bytes.has("）", at: at, limit: limit), bytes[at] != UInt8(ascii: ")") { at = bytes.characterEnd(at) }
            if at < limit { at = bytes.characterEnd(at) }
        }
        return at
    }

    /// Tables of limits without a column that says how they are measured, where no chapter does. Products of a general have the columns that
    /// it asks for.
    public mutating func reportMethodless(_ rule: RuleID) {
        guard !hasGeneral else { return }
        for index in sections.indices where sections[index].level == 1 && part(of: index) == .method { return }
        for index in captioned where document[index].kind == .table && !isQuoted(document[index].node) {
            let table = document[index]
            guard part(of: section(at: table.node)) == .requirement, let grid = document.tables[index], grid.columnCount > 1 else { continue }
            let attributes = document.tree.attributes[table.attributes]
            let isLimits = attributes.contains { $0.key == .indicators } || !columns(of: grid, ending: ["特性值", "指标值", "限量值", "技术要求"]).isEmpty
            guard isLimits, columns(of: grid, holding: ["方法", "依据", "检验标准", "检测标准"]).isEmpty else { continue }
            report(rule, at: captionRange(table), [.text(document.reference(index))])
        }
    }

    /// The columns whose head ends in one of these words.
    public func columns(of grid: TableGrid, ending words: [StaticString]) -> [Int] {
        columns(grid) { bytes, head in words.contains { bytes.has($0, before: head.upper, floor: head.lower) } }
    }

    /// The columns whose head holds one of these words.
    public func columns(of grid: TableGrid, holding words: [StaticString]) -> [Int] {
        columns(grid) { bytes, head in words.contains { bytes.contains($0, in: head) } }
    }

    private func columns(_ grid: TableGrid, _ isWanted: ([UInt8], ByteRange) -> Bool) -> [Int] {
        var result: [Int] = []
        for row in grid.rows where row.isHead {
            for cell in grid.cells[row.cells] {
                // Most heads are one text, which prints as it stands.
                if let node = cell.node, Int(nodes[node].end) == node + 2, case .text = nodes[node + 1].kind {
                    if isWanted(bytes, nodes[node + 1].range) { result.append(cell.column) }
                } else {
                    let text = Array(document.text(of: cell, grid).utf8)
                    if isWanted(text, ByteRange(0, text.count)) { result.append(cell.column) }
                }
            }
        }
        return result
    }

    // Methods that compete.

    /// A second method, where the text around has a first and does not say which of them decides.
    public mutating func reportUndecided(_ rule: RuleID, _ hit: Hit) {
        guard !hit.isQuoted, section >= 0, zone == .body, isInProcedure || part(of: section) == .method else { return }
        if hit.range.upper < bytes.count, Byte.isAlphanumeric(bytes[hit.range.upper]) { return }
        var at = section
        while at >= 0, !says(at, Reading.firstMethods) { at = sections[at].parent }
        guard at >= 0, case let group = nodes[sections[at].node].range, !decides(group), !isReported(rule, in: group) else { return }
        report(rule, at: hit.range, [quoted(hit.range)])
    }

    /// Clauses of one method that are titled by methods: 直接干燥法, 蒸馏法.
    public mutating func reportUndecidedClauses(_ rule: RuleID) {
        for index in sections.indices where sections[index].clauses > 1 && sections[index].parent >= 0 && isMethodName(sections[sections[index].lastChild]) {
            guard part(of: index) == .method else { continue }
            let below = children(of: index).filter { sections[$0].isClause }
            let range = nodes[sections[index].node].range
            guard below.count > 1, below.allSatisfy({ isMethodName(sections[$0]) }), !isReported(rule, in: range), !decides(range)
            else { continue }
            report(rule, at: head(sections[below[1]]), [quoted(head(sections[below[1]]))])
        }
    }

    /// Whether a text says which method decides: by name, or as that whose result holds.
    private func decides(_ range: ByteRange) -> Bool {
        if Reading.decisions.contains(where: { bytes.contains($0, in: range) }) { return true }
        var start = range.lower
        while let at = bytes.find("为准", in: ByteRange(start, range.upper)) {
            if bytes.contains("法", in: ByteRange(max(range.lower, at - 36), at)) { return true }
            start = at + 6
        }
        return false
    }

    private func isMethodName(_ section: Section) -> Bool {
        titleEnds(section, in: ["法"]) && !titleEnds(section, in: ["方法", "用法", "做法", "办法", "写法", "算法", "第一法", "第二法", "第三法"])
    }

    private static let firstMethods: [StaticString] = ["第一法", "第1法", "方法一", "方法1", "方法A", "方法Ａ", "方法a", "方法甲", "甲法", "A法"]
    private static let decisions: [StaticString] = ["仲裁", "争议", "优先采用", "首选方法"]

    /// Whether the text stands in a normative annex.
    public var isInNormativeAnnex: Bool {
        let chapter = chapter(of: section)
        guard chapter >= 0, case .annex(let nature) = sections[chapter].kind else { return false }
        return nature != .informative
    }

    /// Whether a clause of a test method is the element with these words in its title: a chapter, or a clause of one that holds a whole method.
    func isTestPart(_ section: Int, _ words: [StaticString]) -> Bool {
        guard titleHas(sections[section], words) else { return false }
        if sections[section].level == 1 { return true }
        return titleHas(sections[chapter(of: section)], ["测定", "试验", "方法", "法", "步骤", "测量"])
    }

    // Marks.

    /// The first of these words in a section's own text, not in its title.
    public func firstMark(_ words: [StaticString], _ index: Int) -> ByteRange? {
        let section = sections[index]
        let range = nodes[section.node].range
        let below = section.clauses > 0 ? sections[(index + 1)...].firstIndex { $0.parent == index } : nil
        let text = ByteRange(section.title?.upper ?? range.lower, below.map { nodes[sections[$0].node].range.lower } ?? range.upper)
        guard text.upper > text.lower else { return nil }
        var first: ByteRange?
        for word in words {
            guard let at = bytes.find(word, in: text), first.map({ at < $0.lower }) ?? true else { continue }
            first = ByteRange(at, at + word.utf8CodeUnitCount)
        }
        return first
    }

    /// Whether a section, or what it holds, takes over one of these standards, told by their numbers without year.
    public func cites(_ standards: [StaticString], _ section: Int) -> Bool {
        citations.contains { use in
            use.isNormative && isWithin(use.section, section)
                && standards.contains { number in
                    let end = use.range.lower + number.utf8CodeUnitCount
                    return bytes.has(number, at: use.range.lower, limit: use.range.upper) && (end == use.range.upper || !Byte.isDigit(bytes[end]))
                }
        }
    }

    // Values that others set.

    /// Reports a value that is left to supplier or contract, for the rule that tells of it: any that concerns safety, and others unless their
    /// clause says how they are measured and stated.
    public mutating func judgeLeftValue(_ hit: Hit, for rule: RuleID) {
        guard leavesValue(hit), !isReported(rule, in: sentence.range) else { return }
        let isSafety = isOfSafety
        guard isSafety == (rule == "prod-safety-values"), isSafety || !saysMeasureAndStatement else { return }
        report(rule, at: hit.range, [quoted(hit.range)])
    }

    /// Whether a word leaves the value of a characteristic to supplier or contract. Sampling, inspection and the way of packing may be agreed upon.
    private mutating func leavesValue(_ hit: Hit) -> Bool {
        guard document.metadata.kind == .product, !hit.isQuoted, zone == .body, Carriers.provisions.contains(Carriers(carrier)) else { return false }
        let range = sentence.range
        let tail = ByteRange(hit.range.upper, range.upper)
        if bytes.has("由", at: hit.range.lower, limit: hit.range.upper) {
            // 由生产者标示 states a value, and sets none.
            let end = min(tail.upper, tail.lower + 24)
            let setting: [StaticString] = ["确定", "规定", "决定", "选定", "自定", "商定", "协商", "议定", "约定", "给出", "设定", "制定", "自行"]
            guard setting.contains(where: { bytes.contains($0, in: ByteRange(tail.lower, end)) }) else { return false }
        } else if hit.range.count == 6, !bytes.isEqual(hit.range, "自定") {
            let parties: [StaticString] = ["供需", "双方", "合同", "供方", "需方", "用户", "订货", "客户", "委托", "买方"]
            guard parties.contains(where: { bytes.contains($0, in: range) }) else { return false }
        }
        switch part(of: section) {
        case .requirement: return true
        case .other where isInNormativeAnnex: return true
        // Limits of safety stand anywhere.
        case .sampling, .other: return namesHazard && Reading.characteristics.contains { bytes.contains($0, in: range) }
        // Which marks stand on a package is no value.
        case .marking, .packing, .classification:
            return !bytes.contains("标志", in: range) && Reading.characteristics.contains { bytes.contains($0, in: range) }
        case .method, .inspection: return false
        }
    }

    /// Whether the sentence, or a title around it, is about safety or health.
    private var isOfSafety: Bool { namesHazard || isUnderTitle(with: Reading.hazards) || isUnderTitle(with: ["铅"]) && !isUnderTitle(with: ["铅笔"]) }

    /// Whether the sentence is about safety or health. 铅笔 holds no 铅.
    private var namesHazard: Bool {
        if Reading.hazards.contains(where: { bytes.contains($0, in: sentence.range) }) { return true }
        var start = sentence.range.lower
        while let at = bytes.find("铅", in: ByteRange(start, sentence.range.upper)) {
            if !bytes.has("铅笔", at: at, limit: sentence.range.upper) { return true }
            start = at + 3
        }
        return false
    }

    /// Whether the clause says both how something is measured and how it is stated.
    private var saysMeasureAndStatement: Bool {
        guard section >= 0 else { return false }
        let measures = says(section, ["测定", "测量", "试验", "检验", "检测", "按GB", "按 GB"]) || document.methods(at: sections[section].anchor) != nil
        return measures && says(section, ["标示", "标注", "标明", "注明", "明示", "表述", "表示", "写明", "声明", "说明书"])
    }

    private static let characteristics: [StaticString] = [
        "限量", "限值", "性能", "尺寸", "色差", "偏差", "公差", "指标", "强度", "含量", "光泽", "温度", "浓度", "允差", "颜色", "厚度", "长度", "宽度", "高度", "直径", "质量分数", "密度", "硬度", "位置",
        "寿命", "特性", "净含量", "电流", "电压", "功率", "压力", "微生物",
    ]
    private static let hazards: [StaticString] = [
        "安全", "卫生", "健康", "有毒", "有害", "毒素", "毒性", "重金属", "镉", "砷", "汞", "铬", "甲醛", "苯", "农药", "兽药", "微生物", "细菌", "致病菌", "菌落", "大肠菌", "阻燃", "防火", "燃烧",
        "绝缘", "接地", "耐压",
        "漏电", "泄漏电流", "触电", "辐射", "放射性", "污染物", "添加剂", "过敏", "防爆", "爆炸", "释放量", "迁移量", "挥发性有机", "二氧化硫残留", "机械伤害",
    ]

    // Instructions.

    /// Whether a chapter says what a procedure consists of: 由入库和出库组成, 包括三个阶段.
    func tellsStages(_ chapter: Int) -> Bool {
        let range = nodes[sections[chapter].node].range
        let ends: [(first: StaticString, last: StaticString)] = [("由", "组成"), ("由", "构成"), ("包括", "阶段"), ("包含", "阶段"), ("分为", "阶段")]
        return ends.contains { pair in
            var start = range.lower
            while let at = bytes.find(pair.first, in: ByteRange(start, range.upper)) {
                start = at + pair.first.utf8CodeUnitCount
                let stop = bytes.find("。", in: ByteRange(start, range.upper)) ?? range.upper
                if bytes.contains(pair.last, in: ByteRange(start, stop)) { return true }
            }
            return false
        }
    }

    /// What of an instruction says who shall: `仓管员应` in an item, 应 where the sentence begins with it; nil where nobody is told to act.
    public func personalInstruction(_ modal: ModalUse) -> ByteRange? {
        guard bytes.isEqual(modal.range, "应") else { return nil }
        let (start, end) = (sentence.range.lower, sentence.range.upper)
        let after = modal.range.upper
        let isAction = bytes.isImperative(from: after, to: end)
        if modal.range.lower == start { return isAction ? modal.range : nil }
        guard carrier == .item, modal.range.lower - start <= 30, !Reading.states.contains(where: { bytes.has($0, at: after, limit: end) }) else { return nil }
        if isAction {
            // 作业前应切断电源
            let isTimed = ["前", "后", "时"].contains { bytes.has($0, before: modal.range.lower, floor: start) }
            if isTimed || bytes.condition(from: start, to: modal.range.lower).upper == modal.range.lower { return modal.range }
        }
        let ends: [StaticString] = ["员", "者", "人", "师", "工", "手", "长"]
        guard ends.contains(where: { bytes.has($0, before: modal.range.lower, floor: start) }) else { return nil }
        // Those that another rule tells of.
        guard !Reading.operators.contains(where: { bytes.has($0, before: modal.range.lower, floor: start) }) else { return nil }
        return ByteRange(start, after)
    }

    private static let states: [StaticString] = [
        "持", "佩", "穿", "具", "经", "接受", "熟悉", "遵守", "戴", "为", "有", "符合", "满足", "能", "不", "是", "了解", "掌握", "取得", "由", "在", "按照规定", "至少", "达到",
    ]
    private static let operators: [StaticString] = [
        "操作者", "操作人员", "试验人员", "检验人员", "检测人员", "试验者", "测试人员", "化验员", "实验人员", "检验员", "操作员",
    ]

    /// The last sentence of a text.
    public func lastSentence(_ text: ByteRange) -> ByteRange {
        var start = text.lower
        var at = text.lower
        while at + 3 < text.upper {
            if bytes.has("。", at: at, limit: text.upper - 3) { start = at + 3 }
            at = bytes.characterEnd(at)
        }
        return ByteRange(start, text.upper)
    }

    /// Whether a list is one of steps: its lead says so, or each item tells to do something.
    public func leadsSteps(_ list: ListUse, _ lead: ByteRange) -> Bool {
        let order: [StaticString] = ["步骤", "次序", "顺序", "工序"]
        if bytes.contains("按", in: lead) || bytes.contains("如下", in: lead), order.contains(where: { bytes.contains($0, in: lead) }) { return true }
        let others: [StaticString] = ["内容", "包括", "组成", "分为", "信息", "规则", "要求", "条件", "之一", "情形", "情况", "类", "项目", "原则", "方式"]
        guard !others.contains(where: { bytes.contains($0, in: lead) }) else { return false }
        return itemEnds(list).allSatisfy { text in text.map { bytes.isImperative(from: $0.lower, to: $0.upper) } ?? false }
    }
}

/// The words that leave a value to supplier or contract, and those that only look like them.
enum LeftValue {
    static let words: StaticString = """
        商定 协商 议定 约定 自定 自行确定 自行规定 自行决定 由供方 由制造商 由制造者 由制造厂 由生产者 由生产商 由生产企业 由生产厂 由厂家 由企业 由供应商 由供货方 由供需双方 供方的规定 供方规定 制造商的规定 制造商规定 制造厂的规定 制造厂规定 \
        生产者的规定 企业的规定 厂家的规定 供方的要求 供方的企业标准
        """
    static let hiding: StaticString = "约定俗成 协商一致 另有约定 另有商定 另行约定 无约定 有约定时"
}

extension [UInt8] {
    /// Whether a mark of Chinese punctuation stands here.
    fileprivate func isStop(_ at: Int, _ limit: Int) -> Bool {
        guard self[at] == 0xEF || self[at] == 0xE3 else { return false }
        return (["，", "；", "。", "：", "、", "（", "）"] as [StaticString]).contains { has($0, at: at, limit: limit) }
    }
}

/// The elements of a test method, by words of their titles.
enum TestElements {
    static let steps: [StaticString] = ["步骤", "操作", "程序"]
    static let data: [StaticString] = ["数据处理", "结果", "计算", "数据的处理", "数据分析"]
    /// In their order: the words of titles.
    static let order: [[StaticString]] = [
        ["原理"], ["试验条件", "环境条件"], ["试剂", "材料"], ["仪器", "设备", "装置"], ["样品", "试样"], ["试验步骤", "操作步骤", "测定步骤", "分析步骤"],
        ["数据处理", "结果计算", "结果的计算", "结果表示", "结果的表示", "计算"], ["精密度", "不确定度"], ["质量保证", "质量控制"], ["试验报告", "测试报告"],
    ]
}

extension DocumentTitle {
    /// The product in a title, without what says which kind of standard it is; nil where nothing is left.
    var product: String? {
        for element in withoutPart.reversed() {
            var name = element
            for ending in DocumentTitle.kinds where name.hasSuffix(ending) {
                name.removeLast(ending.count)
                break
            }
            if name.utf8.count >= 6, !name.hasSuffix("认证"), !name.hasSuffix("评价") { return name }
        }
        return nil
    }

    private static let kinds = [
        "通用技术规范", "技术规范", "总规范", "通用规范", "规范", "通用技术条件", "总技术条件", "技术条件", "通用条件", "通用技术要求", "技术要求", "质量要求", "通用要求", "要求", "质量通则", "通则", "一般规定",
    ]
}

/// Marks that standards draw, and those standards (GB/T 20001.10—2014, 6.9.2).
struct PictorialMarks: Sendable {
    var words: [StaticString]
    var standards: [StaticString]

    static let all = [
        PictorialMarks(words: ["图示标志", "储运标志", "储运图示", "怕雨", "怕湿", "怕晒", "易碎物品", "小心轻放"], standards: ["GB/T 191", "GB 191", "GB 190"]),
        PictorialMarks(words: ["收发货标志"], standards: ["GB/T 6388", "GB 6388"]),
        PictorialMarks(words: ["危险货物标志", "危险品标志"], standards: ["GB 190"]),
    ]
}
