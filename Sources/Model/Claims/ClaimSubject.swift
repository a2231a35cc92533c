/// What a claim is said of, read from the words before its verb: 两个等级的碎米总量、不完善粒和杂质限量, 特级果的可溶性固形物, 风干牛肉干的水分.

import Syntax

struct ClaimSubject {
    /// The names of indicators, as written; empty where the claim is about all.
    var names: [String] = []
    /// 一级, where the claim is about one grade.
    var grade: String?
    /// 风干牛肉干, where it is about one object.
    var object: String?
    /// Whether it is said of each grade.
    var isEveryGrade = false
    /// Owner and name together, where there is an owner.
    var whole: String?

    init(_ bytes: some Collection<UInt8>, _ vocabulary: IndicatorVocabulary) {
        var words = bytes.filter { !Byte.isBlank($0) && $0 != 0x2A }
        var isStripped = true
        while isStripped {
            isStripped = false
            for ending in ClaimSubject.endings where words.count > ending.count && words[(words.count - ending.count)...].elementsEqual(ending) {
                words.removeLast(ending.count)
                isStripped = true
            }
        }
        // 水分比GB/T 1354—2018低2.0个百分点: what stands behind 比 is the standard.
        if let than = words.indices.first(where: {
            $0 > 0 && words.has("比", at: $0, limit: words.count) && StandardNumber.match(words, at: $0 + 3, limit: words.count) != nil
        }) {
            words.removeLast(words.count - than)
        }
        for opening in ClaimSubject.openings where words.starts(with: opening) { words.removeFirst(opening.count) }
        var text = String(decoding: words, as: UTF8.self)
        if let joint = text.lastIndex(of: "的") {
            readOwner(String(text[..<joint]), vocabulary)
            whole = text
            text = String(text[text.index(after: joint)...])
        } else if let graded = vocabulary.grade(in: text), text == graded.grade + graded.rest || text == graded.rest + graded.grade || graded.rest.isEmpty {
            // 水分特级, 特级水分
            grade = graded.grade
            text = graded.rest
        }
        names = text.split { "、和与及".contains($0) }.map { $0.hasPrefix("以") ? $0.dropFirst() : $0 }.map(String.init)
            .filter { !$0.isEmpty && !ClaimSubject.everything.contains($0) && !$0.hasPrefix("本文件") && !$0.hasPrefix("本标准") }
    }

    private mutating func readOwner(_ owner: String, _ vocabulary: IndicatorVocabulary) {
        if ClaimSubject.everyGrade.contains(where: { owner.hasSuffix($0) }) {
            isEveryGrade = true
            return
        }
        let graded = vocabulary.grade(in: owner)
        grade = graded?.grade
        let rest = graded?.rest ?? owner
        object = rest.isEmpty || rest.hasPrefix("本") ? nil : rest
    }

    /// The indicators that the subject means, of those a document has. An object or grade that no limit has was only a way of
    /// speaking.
    func meant(_ all: [Indicator]) -> [Indicator] {
        var result = all
        if let object {
            // 特级果 is how one speaks of a grade.
            let own = result.filter { indicator in
                indicator.table != nil && indicator.objects.contains { $0.isWritten(as: object) || object.utf8.count >= 6 && $0.hasPrefix(object) }
            }
            if !own.isEmpty { result = own }
        }
        if let grade {
            let own = result.filter { $0.grade == nil || $0.grade.isWritten(as: grade) }
            if !own.isEmpty { result = own }
        }
        return result
    }

    /// Those of a name: in tables, where a table has it.
    static func named(_ printed: String, _ all: [Indicator], _ vocabulary: IndicatorVocabulary) -> [Indicator] {
        let name = IndicatorName(printed, vocabulary)
        var found = all.filter { $0.name.key.isWritten(as: name.key) }
        if found.isEmpty {
            let stem = name.stem
            found = all.filter { $0.name.stem.isWritten(as: stem) }
        }
        // 果面缺陷面积 of 单果的果面缺陷面积.
        if found.isEmpty, name.key.utf8.count >= 12 { found = all.filter { $0.name.key.hasSuffix("的" + name.key) } }
        return found.contains { $0.table != nil } ? found.filter { $0.table != nil } : found
    }

    private static let endings: [[UInt8]] = [
        "均", "都", "皆", "全部", "全", "已", "应", "明显", "显著", "分别", "各", "的限量", "的限值", "限量", "限值", "的要求", "的指标", "两项", "三项", "四项", "五项", "六项", "七项", "八项", "九项", "十项",
        "各项", "多项", "等", "指标值", "的上限", "的下限", "比基准", "比示例基准", "比该标准", "比该基准", "比标准", "比其", "比现行标准", "比国家标准", "比行业标准",
    ].map { Array($0.utf8) }
    private static let openings: [[UInt8]] = ["其中", "且", "并且", "同时", "因此", "故", "下列", "以下", "另外"].map { Array($0.utf8) }
    private static let everyGrade = ["等级", "各级", "各等级", "全部等级"]
    private static let everything: Set<String> = [
        "指标", "限量", "限值", "要求", "技术要求", "质量指标", "理化指标", "各项指标", "全部指标", "规定", "技术指标", "主要指标", "基准值", "下列指标",
    ]
}
