import Model
import Syntax

extension Rule {
    /// A chapter 检验规则 without one of its parts: kinds of inspection, items, lots, sampling, judgement; or it speaks of 型式检验 and never says
    /// when. Each may be a clause or a sentence; sampling may have a chapter of its own. Asked from 征求意见稿 on.
    public static let prodInspectionParts = Rule(
        id: "prod-inspection-parts", severity: .warning, clause: "GB/T 20001.10—2014, 6.8.3",
        summary: Phrase("检验规则不完整", "the rules of inspection are incomplete"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.8.3 和附录A：检验规则写明检验分类、检验项目、组批、抽样和判定规则",
            "GB/T 20001.10—2014, 6.8.3 and annex A: rules of inspection give kinds of inspection, items, lots, sampling and judgement"),
        messages: [
            Phrase("检验规则没有规定{0}", "the rules of inspection do not provide for {0}")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # ⟪检验规则⟫

            出厂检验的项目为气味。同一班次的产品为一批，每批应随机抽取3袋。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 检验规则

            出厂检验的项目为气味。同一班次的产品为一批，每批应随机抽取3袋。检验不合格的应判该批产品为不合格。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .product, reading.stage >= .consultation else { return }
            let samples = reading.sections.indices.contains { reading.part(of: $0) == .sampling }
            for (index, section) in reading.sections.enumerated() where section.isClause && section.parent < 0 && reading.titleHas(section, ["检验规则"]) {
                // One that follows a standard has its rules there.
                guard section.blocks > 0 || section.clauses > 0, !reading.isUnfilled(reading.range(section.node)),
                    section.clauses > 0 || !reading.citations.contains(where: { $0.isNormative && $0.section == index })
                else { continue }
                var missing = InspectionPart.all.filter { part in
                    if part.isSampling, samples { return false }
                    return !reading.says(index, part.words) && !reading.isTitled(index, part.titles)
                }
                // 型式检验 that is named has its occasions.
                let range = reading.range(section.node)
                if reading.bytes.contains("型式检验", in: range), !reading.isTitled(index, ["型式检验"]), !reading.says(index, InspectionPart.occasions) {
                    missing.append(InspectionPart(zh: "型式检验的时机", en: "when type inspection is due", words: [], titles: []))
                }
                guard !missing.isEmpty else { continue }
                let (zh, en) = (missing.map(\.zh).joined(separator: "、"), missing.map(\.en).joined(separator: ", "))
                reading.report("prod-inspection-parts", at: reading.head(section), [.word(zh: zh, en: en)])
            }
        })
}

private struct InspectionPart: Sendable {
    var zh: String
    var en: String
    /// Words of the text, and of titles, that say it.
    var words: [StaticString]
    var titles: [StaticString]
    var isSampling = false

    static let all = [
        InspectionPart(zh: "检验分类", en: "kinds of inspection", words: ["出厂检验", "型式检验", "交收检验", "例行检验", "交付检验", "过程检验", "入库检验", "检验分为"], titles: ["分类"]),
        InspectionPart(zh: "检验项目", en: "items of inspection", words: ["项目", "第"], titles: ["项目"]),
        InspectionPart(zh: "组批", en: "lots", words: ["组批", "为一批", "为1批", "作为一批", "组成一批", "为一个批", "为1个批", "为一检验批", "为一个检验批", "为同一批"], titles: ["批"]),
        InspectionPart(zh: "抽样", en: "sampling", words: ["抽样", "抽取", "扦样", "采样", "随机取"], titles: ["取样", "样品"], isSampling: true),
        InspectionPart(zh: "判定规则", en: "judgement", words: ["判定", "判该", "判为", "应判", "则判", "视为合格", "视为不合格", "为合格品", "判不合格"], titles: ["判"]),
    ]
    static let occasions: [StaticString] = ["型式检验每", "进行型式检验", "型式检验一次", "型式检验1次", "型式检验应", "型式检验的周期", "型式检验周期", "做型式检验"]
}
