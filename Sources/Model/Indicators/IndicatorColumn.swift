/// What the columns of a table `{指标}` hold, told by their heads (language, section 6; GB/T 20001.10—2014, 6.5.4.3): the indicator's
/// name, an attribute, the unit, limits, the method, the basis, the four numbers of a sampling plan. Every column of no listed
/// kind holds limits: of a grade, where its head holds a declared one, else of the object that the head names.

import Syntax

enum IndicatorColumn: Equatable, Sendable {
    case name, attribute, unit, method, basis
    /// A column that supplies the comparator of its row.
    case comparator
    /// n, c, m, M.
    case plan(Int)
    case limit(objects: [String], grade: String?)
    /// 序号, 备注 and their like; 分值 and 权重, which are points.
    case ignored

    /// The kind that one head says, whichever of its levels; nil for the name of an object or a grade.
    static func named(_ head: String, _ vocabulary: IndicatorVocabulary) -> IndicatorColumn? {
        let plain = head.hasSuffix("（") ? head : head.withoutUnit
        switch plain {
        case "n": return .plan(0)
        case "c": return .plan(1)
        case "m": return .plan(2)
        case "M": return .plan(3)
        default: break
        }
        let word = vocabulary.canonical(plain)
        func isOne(of words: [StaticString]) -> Bool { words.contains { word.isWritten(as: $0) } }
        if isOne(of: nameWords) { return .name }
        if isOne(of: ["属性", "类别", "指标类别", "指标属性", "一级指标", "分类"]) { return .attribute }
        if isOne(of: ["单位", "计量单位"]) { return .unit }
        if isOne(of: methodWords) { return .method }
        if isOne(of: ["依据", "判定依据", "评价依据", "来源", "标准依据"]) { return .basis }
        if isOne(of: ["序号", "编号", "备注", "说明", "检验类别", "分值", "权重", "序", "代号", "条款"]) { return .ignored }
        return nil
    }

    /// Whether a head says only that limits stand below.
    static func saysLimits(_ head: String) -> Bool { limitWords.contains { head.isWritten(as: $0) } }

    /// 最大限量 supplies the comparator of its column.
    static func bound(_ head: String) -> Comparator? {
        if ["最大限量", "最高限量", "最大允许量", "最高允许量", "最大限值", "最高限值", "最大值", "上限", "最大残留限量"].contains(where: { head.isWritten(as: $0 as StaticString) }) {
            return .atMost
        }
        return ["最小限量", "最低限量", "最小限值", "最低限值", "最小值", "下限"].contains { head.isWritten(as: $0 as StaticString) } ? .atLeast : nil
    }

    private static let nameWords: [StaticString] = [
        "项目", "指标", "指标名称", "项目名称", "检验项目", "检测项目", "参数", "特性", "评价指标", "性能", "检查项目",
    ]
    private static let methodWords: [StaticString] = [
        "试验方法", "检验方法", "测定方法", "检测方法", "方法", "测试方法", "试验方法标准", "检测方法标准", "检验方法标准",
    ]
    private static let limitWords: [StaticString] = [
        "要求", "指标值", "限量", "基准值", "技术要求", "限值", "指标要求", "规定值", "标准值", "质量指标", "极限值", "限量值", "限量指标", "等级", "级别", "质量等级", "数值", "参数值", "允许值", "特性值",
    ]
}

extension String {
    /// Without what stands behind a stroke or in parentheses at the end: 基准值/%, 限量（mg/kg）.
    fileprivate var withoutUnit: String {
        var text = self[...]
        if let stroke = text.firstIndex(of: "/"), stroke > text.startIndex { text = text[..<stroke] }
        if text.hasSuffix("）"), let open = text.lastIndex(of: "（"), open > text.startIndex { text = text[..<open] }
        return String(text)
    }
}
