import Model
import Syntax

extension Rule {
    /// 总体要求 holds no requirement (error), or a chapter named likewise, such as 一般要求 (warning). A guide has none anywhere.
    public static let coreGeneralReqShall = Rule(
        id: "core-general-req-shall", severity: .error, clause: "GB/T 1.1—2020, 8.10",
        summary: Phrase("总体要求没有使用要求型条款", "general requirements require nothing"),
        why: Phrase("GB/T 1.1—2020 的 8.10：总体要求应使用要求型条款", "GB/T 1.1—2020, 8.10: general requirements are requirements"),
        messages: [
            Phrase("“{0}”中没有要求型条款：用“应”“不应”表达，只讲原则的改称“总体原则”", "“{0}” requires nothing: use 应 and 不应, or call it 总体原则 where it states principles")
        ],
        bad: [
            """
            # ⟪总体要求⟫

            坚持安全第一，持续改进服务质量。
            """
        ],
        good: [
            """
            # 总体要求

            经营者应持续改进服务质量。
            """
        ],
        check: .survey { reading in
            guard !reading.isGuide else { return }
            for (index, section) in reading.sections.enumerated()
            where section.isClause && section.zone == .body && reading.isTitled(section, generalRequirements) {
                let weight = reading.weight(of: index)
                guard weight.blocks > 0, weight.requirements == 0, !reading.hasRelation(section) else { continue }
                let title = reading.head(section)
                let isNamed = reading.isTitled(section, ["总体要求", "总要求"])
                reading.report("core-general-req-shall", at: title, [reading.quoted(title)], severity: isNamed ? nil : .warning)
            }
        })
}
