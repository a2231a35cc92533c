import Model
import Syntax

extension Rule {
    /// A brand, a membership or a place of business is demanded.
    public static let grpNoMarketRestriction = Rule(
        id: "grp-no-market-restriction", severity: .warning, clause: "标准化法, 二十二",
        summary: Phrase("指定品牌、会员或本地企业", "a brand, a membership or a place of business is demanded"),
        why: Phrase(
            "标准化法的第二十二条：不利用标准实施妨碍商品、服务自由流通等排除、限制市场竞争的行为",
            "标准化法, article 22: standards are not used to restrict competition or the free flow of goods and services"),
        messages: [
            Phrase("“{0}”可能排除或限制竞争", "“{0}” may restrict competition")
        ],
        bad: [
            """
            # 技术要求

            原料应由⟪会员单位⟫供应。
            """
        ],
        good: [
            """
            # 技术要求

            原料应由有检验合格证明的供方供应。
            """
        ],
        check: .words("会员单位 会员企业 本地企业 本市企业 本省企业 本县企业 指定品牌 指定厂家 指定供应商 指定企业 协会指定 指定的机构 指定的供应商 指定的品牌 指定的企业 注册地在 注册地应") { hit, reading in
            guard !hit.isQuoted, reading.zone == .body, reading.sentence.force.contains(.requirement) else { return }
            reading.report("grp-no-market-restriction", at: hit.range, [reading.quoted(hit.range)])
        })
}
