/// The aspects that a scope names, and the headings and captions in which the text has them (GB/T 1.1—2020, 8.5.1).

import Model
import Syntax

struct ScopeAspect: Sendable {
    /// As a scope names it.
    var words: [StaticString]
    /// What a heading says for it; any of them.
    var kin: TitleWords
    /// Its place in a product standard (GB/T 20001.10); 0 without.
    var rank = 0

    static let all: [ScopeAspect] = [
        ScopeAspect(
            words: ["分类", "分级", "等级", "规格", "型号", "标记", "编码"],
            kin: ["分类", "分级", "等级", "类", "种", "规格", "型号", "品种", "标记", "命名", "编码", "划分", "代码"], rank: 1),
        ScopeAspect(words: ["技术要求", "质量要求", "质量", "要求"], kin: ["要求", "质量", "指标", "规定", "品质", "性能", "限"], rank: 2),
        ScopeAspect(words: ["取样", "扦样", "采样", "抽样"], kin: ["样", "检验"], rank: 3),
        ScopeAspect(
            words: ["试验方法", "检验方法", "检测方法", "测定方法", "分析方法", "测试方法"],
            kin: ["方法", "试验", "测定", "检验", "检测", "测试", "分析", "测量", "审评", "证实", "步骤", "原理"], rank: 4),
        ScopeAspect(words: ["检验规则", "验收规则", "判定规则"], kin: ["检验", "抽样", "判定", "评定", "合格", "验收"], rank: 5),
        ScopeAspect(words: ["标志", "标签", "标识", "随行文件", "随附文件", "使用说明书"], kin: ["标志", "标签", "标识", "说明", "文件", "标注", "标示"], rank: 6),
        ScopeAspect(words: ["包装"], kin: ["包装"], rank: 7),
        ScopeAspect(words: ["运输"], kin: ["运", "物流", "配送"], rank: 8),
        ScopeAspect(words: ["贮存", "储存", "贮藏", "储藏", "保存", "贮运", "储运"], kin: ["贮", "储", "保存", "存放", "保管", "冷藏", "仓", "运"], rank: 9),
        ScopeAspect(words: ["追溯", "溯源"], kin: ["溯", "档案", "记录"]),
        ScopeAspect(words: ["维护", "保养"], kin: ["维护", "保养", "维修", "维保"]),
        ScopeAspect(words: ["验收"], kin: ["验收", "检验"]),
        ScopeAspect(words: ["安装"], kin: ["安装"]),
        ScopeAspect(words: ["评价", "评定"], kin: ["评", "考核", "测评"]),
    ]

    /// The aspect that a part of a scope names by itself, perhaps behind other words: 大米包装.
    static func named(_ bytes: [UInt8], _ part: ByteRange) -> (aspect: ScopeAspect, word: StaticString)? {
        for aspect in all {
            for word in aspect.words where bytes.has(word, before: part.upper, floor: part.lower) { return (aspect, word) }
        }
        return nil
    }
}

extension Reading {
    /// The titles of clauses, annexes, tables and figures.
    var titlesOfText: [ByteRange] {
        var titles: [ByteRange] = []
        for section in sections {
            switch section.kind {
            case .clause, .annex: if let title = section.title { titles.append(title) }
            default: break
            }
        }
        guard !titles.isEmpty else { return [] }
        for anchor in captioned { if let title = document[anchor].title { titles.append(nodes[title].range) } }
        return titles
    }

    /// Whether no title has an aspect; `known`: one that is not of the table is let pass.
    func isMissing(_ aspect: ByteRange, in titles: [ByteRange], known: Bool) -> Bool {
        let bytes = self.bytes
        if let named = ScopeAspect.named(bytes, aspect) {
            return !titles.contains { named.aspect.kin.stand(in: $0, of: bytes) || bytes.holds(aspect, in: $0) }
        }
        guard !known, aspect.count >= 6, aspect.count <= 24, aspect.count % 3 == 0, !isGeneral(aspect) else { return false }
        // What the title names is the object, not an aspect of it.
        let places = titles + [document.metadata.title.range]
        var at = aspect.lower
        while at + 6 <= aspect.upper {
            guard Characters.isHan(bytes.scalar(at: at)), Characters.isHan(bytes.scalar(at: at + 3)), bytes[at] < 0xF0 else { return false }
            let pair = ByteRange(at, at + 6)
            if !isGeneral(pair), places.contains(where: { bytes.holds(pair, in: $0) }) { return false }
            at += 3
        }
        return true
    }
}

extension Reading {
    /// Whether a text consists of words that any standard has.
    fileprivate func isGeneral(_ text: ByteRange) -> Bool {
        var at = text.lower
        while at < text.upper {
            guard general.contains(where: { bytes.has($0, at: at, limit: text.upper) }) else { return false }
            at += 6
        }
        return true
    }
}

/// Of two characters each.
private let general: [StaticString] = [
    "术语", "定义", "要求", "指示", "操作", "作业", "内容", "原则", "指标", "方法", "规则", "条件", "信息", "其他", "相关", "有关", "相应", "技术", "总体", "一般", "通用", "基本", "工作", "活动", "结果", "使用",
    "质量",
    "管理", "产品", "对象", "主体", "过程", "各个", "阶段", "处理", "职责", "服务", "规定", "措施", "事项", "人员",
]
