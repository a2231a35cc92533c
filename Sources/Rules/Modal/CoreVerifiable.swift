import Model
import Syntax

extension Rule {
    /// A requirement has a word that cannot be verified.
    public static let coreVerifiable = Rule(
        id: "core-verifiable", severity: .error, clause: "GB/T 1.1—2020, 附录C",
        summary: Phrase("要求中有无法证实的定性词", "a requirement has a word that cannot be verified"),
        why: Phrase(
            "GB/T 1.1—2020 的附录C（表C.1）和 3.3.2：要求表达的是客观可证实的准则；“足够坚固”“适当的强度”之类无法证实",
            "GB/T 1.1—2020, annex C (table C.1) and 3.3.2: requirements are criteria that can be verified objectively; 足够 or 适当 cannot"),
        messages: [
            Phrase("“{0}”无法证实，改为可测量的值或可检查的特征", "“{0}” cannot be verified; give a value or a feature that can be checked")
        ],
        bad: [
            """
            # 技术要求

            包装箱应具有⟪足够⟫的强度，标签应⟪美观⟫。
            """
        ],
        good: [
            """
            # 技术要求

            包装箱的抗压强度应不小于20 MPa。包装箱宜具有足够的强度，有效期应标注。溶液应充分混匀，坚固性应符合GB/T 191的规定，优良率应不小于95%。
            """
        ],
        check: .words(
            "足够 适当 较为 较好 优良 坚固 便捷 美观 合理 相对完善 及时 尽快 充分 良好 先进 科学合理",
            hiding: "合理性 合理可行 充分必要 及时率 及时性 良好农业规范 良好操作规范 良好生产规范 良好级 充分考虑 先进先出 先进性 坚固性 充分性 优良率 良好率 便捷性 美观性 充分混匀 充分摇匀 充分搅拌 充分溶解"
        ) {
            hit, reading in
            guard !hit.isQuoted, reading.zone == .body, Carriers.provisions.contains(Carriers(reading.carrier)), reading.requirement(beside: hit.range) != nil,
                !reading.namesLaw
            else { return }
            reading.report("core-verifiable", at: hit.range, [reading.quoted(hit.range)])
        })
}
