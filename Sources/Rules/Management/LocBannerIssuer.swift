import Model
import Syntax

extension Rule {
    /// None of the issuers of a local standard is a market regulation administration, which issues them; or the issuer is that of another
    /// province than the number's. Food safety (DBS) and construction (DBJ) have other issuers, and until 2018 those of quality supervision.
    public static let locBannerIssuer = Rule(
        id: "loc-banner-issuer", severity: .error, clause: "GB/T 1.1—2020, 附录E",
        summary: Phrase("地方标准的发布机构不对", "the issuer of a local standard is wrong"),
        why: Phrase(
            "GB/T 1.1—2020 附录E 的图E.7：地方标准的封面写地方标准的代号和发布机构；发布机构是本行政区域的标准化行政主管部门，即市场监督管理局（委、厅）",
            "GB/T 1.1—2020, annex E, figure E.7: the cover of a local standard gives its code and issuer; that is the region's standardization department, the market regulation administration"
        ),
        messages: [
            Phrase("“{0}”不发布地方标准：发布机构是市场监督管理局", "“{0}” issues no local standards: the market regulation administration does"),
            Phrase("编号 {0} 是{1}的，发布机构却是“{2}”", "the number {0} is of {1}, but the issuer is “{2}”"),
        ],
        bad: [
            """
            ---
            编号: DB36/T 101—2026
            名称: 示例　大米
            类型: 规范
            ICS: 67.060
            CCS: B 22
            发布机构: ⟪江西省大米协会⟫
            归口: 江西省大米协会
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: DB36/T 101—2026
            名称: 示例　大米
            类型: 规范
            ICS: 67.060
            CCS: B 22
            发布机构: [江西省市场监督管理局, 江西省农业农村厅]
            归口: 江西省农业农村厅
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { reading in
            let metadata = reading.document.metadata
            guard let number = metadata.number, number.kind == .local, !number.region.isEmpty, number.base.utf8.dropFirst(2).first.map(Byte.isDigit) == true,
                let first = metadata.issuers.first
            else { return }
            let (bytes, rule) = (reading.bytes, RuleID("loc-banner-issuer"))
            let right = metadata.issuers.first { issuer in localIssuers.contains { bytes.contains($0, in: issuer.range) } }
            guard let right else { return reading.report(rule, at: first.range, [.text(first.value)]) }
            guard let own = Province.named(number.province), let other = Province.at(right.range, in: bytes), own != other else { return }
            reading.report(rule, at: right.range, phrase: 1, [.text(number.printed), .text(own), .text(right.value)])
        })
}

private let localIssuers: [StaticString] = ["市场监督管理", "市场监管", "质量技术监督", "标准化主管部门", "标准化行政主管部门", "标准化管理委员会"]
