/// References within the document and to others (GB/T 1.1—2020, 9.5).

import Foundation

extension Operator {
    static let citations: [Operator] = [
        .sentences(
            "cite-self-name", .strict, "本标准, 本规范…", at: .statement,
            [
                "⟪本标准⟫所列的数值为常温下的数值。", "⟪本规范⟫的图示仅表示相对位置。", "⟪本部分⟫用到的符号以斜体印出。", "⟪本规程⟫的时间以当地时间为准。", "⟪本团体标准⟫的表格可复印使用。",
                "⟪本指南⟫的示例取自实际记录。", "⟪本技术规范⟫的编号印在书眉上。", "⟪本导则⟫的用语与日常用语相同。",
            ]),
        .sentences(
            "cite-all-parts-self|cite-self-name", .heuristic, "本系列标准", at: .statement,
            ["⟪本系列标准⟫的其他文件另行发布。", "其余的内容由⟪本系列标准⟫的第3部分给出。", "⟪本系列标准⟫共有三个文件。", "⟪本系列文件⟫采用相同的符号。"]),
        .sentences(
            "cite-no-page", .strict, "a page number", at: .statement,
            ["货位的排列见⟪第12页⟫。", "计算的过程见本文件⟪第8页⟫。", "标牌的式样在⟪第5页⟫给出。", "台账的格式见附录的⟪第3页⟫。"]),
        .made(
            "cite-chapter-form", .strict, "第5.2条, 见4", at: .statement, count: 4, tolerating: ["unanchored-reference"]
        ) { text, index in
            guard let clause = text.clauseNumbers(2).randomized("\(text.name)\(index)"), let chapter = text.clauseNumbers(1).randomized(text.name)
            else { return nil }
            return [
                "货物的交接按⟪第\(clause)条⟫的规定进行。", "货物的交接见⟪第\(clause)节⟫。", "台账的内容见⟪\(chapter)⟫。", "货位的编号见⟪第\(chapter)条⟫。",
            ][index]
        },
        .sentences(
            "cite-annex-form", .strict, "附件A, 附录a", at: .statement, tolerating: ["cite-target-exists", "unanchored-reference"],
            ["台账的式样见⟪附件A⟫。", "台账的式样见⟪附录a⟫。", "货位的排列见⟪附件1⟫。", "标牌的式样见⟪附录b⟫。"], where: { $0.hasAnnex }),
        .sentences(
            "cite-figtab-form", .strict, "下表, 上图", at: .statement,
            ["货位的数量如⟪下表⟫所示。", "标牌的位置见⟪上图⟫。", "各班的人数见⟪上表⟫。", "货架的布置如⟪下图⟫所示。", "复核的结果列入⟪下表⟫。"]),
        .made("cite-formula-form", .strict, "式（1）", at: .statement, count: 4, tolerating: ["unanchored-reference"]) { text, index in
            guard text.formulas.contains(where: { $0.id != nil && text.sections[$0.section].kind == .chapter }) else { return nil }
            return ["装载率按⟪式（1）⟫计算。", "⟪式(1)⟫中的系数由试验确定。", "将读数代入⟪式（1）⟫。", "结果由⟪式(1)⟫得出。"][index]
        },
        .made("cite-target-exists", .strict, "a target that is not there", at: .statement, count: 6, tolerating: ["unanchored-reference"]) { text, index in
            [
                "货物的交接见⟪4.97⟫。", "装卸按[](⟪#no-such-place⟫)的规定进行。", "货位的数量见⟪表97⟫。", "标牌的式样见⟪附录Y⟫。", "装载率按⟪公式（97）⟫计算。", "标牌的位置见⟪图97⟫。",
            ][index]
        },
        .sentences(
            // 上述 alone is right: GB/T 1.1 itself writes it.
            "cite-no-above-below", .strict, "见上文, 如下所述", at: .statement,
            ["货位的编号⟪见上文⟫。", "装卸的次序⟪见下文⟫。", "⟪如上所述⟫，空箱也计入货位。", "交接的过程⟪如下所述⟫。"]),
        .made("cite-info-verb", .strict, "参见, 详见, 参照", at: .statement, count: 6) { text, index in
            guard let place = text.anchors.randomized("\(text.name)\(index)") else { return nil }
            return [
                "有关的说明⟪参见⟫[](#\(place))。", "有关的说明⟪详见⟫[](#\(place))。", "背景资料⟪参见⟫[](#\(place))。", "有关的内容⟪参照⟫[](#\(place))。", "名称的由来⟪详见⟫[](#\(place))。",
                "次序（⟪参见⟫[](#\(place))）由收货方安排。",
            ][index]
        },
        .made("cite-shall-see", .strict, "应见", at: .requirement, count: 4, tolerating: unverified) { text, index in
            guard let place = text.anchors.randomized("\(text.name)\(index)") else { return nil }
            return ["货物的交接⟪应见⟫[](#\(place))。", "装卸的次序⟪应见⟫[](#\(place))的规定。", "登记的内容⟪应见⟫[](#\(place))。", "标牌的式样和位置⟪应见⟫[](#\(place))。"][index]
        },
        .made(
            "cite-external-shape|cite-chapter-form", .heuristic, "第5.2条 of another document", at: .method, count: 4, tolerating: ["citation-clause"]
        ) { text, index in
            guard let entry = text.entries(.references).filter({ $0.number.hasPrefix("GB") && $0.number.contains("—") }).randomized(text.name) else {
                return nil
            }
            return [
                "样品按\(entry.number)⟪第5.2条⟫的规定保存。", "样品的编号按\(entry.number)⟪第4.1节⟫的规定进行。", "样品的缩分按\(entry.number)⟪里面的5.3⟫进行。",
                "样品的标记按\(entry.number)⟪第6.1款⟫的规定进行。",
            ][index]
        },
        .made("cite-verb-object", .heuristic, "人员应符合, 产品应遵守", at: .requirement, count: 4, tolerating: unverified.union(["modal-imperative"])) { text, index in
            guard let place = text.anchors.randomized("\(text.name)\(index)") else { return nil }
            return [
                "作业人员⟪应符合⟫[](#\(place))的规定。", "包装箱⟪应遵守⟫[](#\(place))的规定。", "保管员⟪应符合⟫[](#\(place))的规定。",
                "货架的尺寸⟪应遵守⟫[](#\(place))的规定。",
            ][index]
        },
        .sentences(
            "cite-informative-to-bib|bib-required", .strict, "an informative citation that is not listed", at: .statement,
            ["托盘的分类见⟪GB/T 15497—2017⟫。", "货架的术语见⟪GB/T 27924—2011⟫。", "库房的布置见⟪SB/T 11098—2014⟫。", "条码的格式见⟪ISO 15394:2017⟫。"]),
        .sentences(
            "cite-law-external|nref-no-law", .heuristic, "应符合 a law", at: .requirement, tolerating: unverified,
            [
                "作业应符合⟪《中华人民共和国安全生产法》⟫的规定。", "标签应符合⟪《中华人民共和国产品质量法》⟫的规定。", "废弃物应按⟪《中华人民共和国固体废物污染环境防治法》⟫处置。",
                "计量应符合⟪《中华人民共和国计量法》⟫的要求。",
            ]),
        .sentences(
            "cite-url", .strict, "an address without scheme", at: .statement,
            ["登记表的电子文本从⟪www.example.org⟫下载。", "编号在⟪example.com/code⟫查询。", "对照表由⟪www.example.cn/table⟫提供。", "历次的记录见⟪record.example.org⟫。"]),
    ]
}
