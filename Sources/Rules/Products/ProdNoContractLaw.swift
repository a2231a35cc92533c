import Model
import Syntax

extension Rule {
    /// A product standard settles what a contract does: payment, delivery, warranty, return. What other rules tell of claims, penalties and
    /// liability is left to struct-no-contract-law; 交货检验 and the like are inspection. Asked in the technical requirements, of which 6.5.1 speaks.
    public static let prodNoContractLaw = Rule(
        id: "prod-no-contract-law", severity: .error, clause: "GB/T 20001.10—2014, 6.5.1",
        summary: Phrase("产品标准规定了合同事项", "a product standard provides for matters of contract"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.1：技术要求中不包含合同要求（如付款、交货、保修、退换）和法规要求",
            "GB/T 20001.10—2014, 6.5.1: requirements on a product hold none of contract or law, such as payment, delivery, warranty or return"),
        messages: [
            Phrase("“{0}”是合同事项，不在产品标准中规定", "“{0}” is a matter of contract and not of a product standard")
        ],
        bad: [
            """
            # 技术要求

            买方应在收货后7 d内⟪付款⟫。产品应实行⟪三包⟫。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。交货检验应按批进行。随箱文件应包括保修卡。
            """
        ],
        check: .words(
            "退货 换货 退换 包退 包换 包修 三包 保修 保修期 质保期 质保金 免费维修 免费更换 免费修理 付款 付清 预付款 尾款 定金 价款 交货期 交货期限 交货日期 交货时间 交货地点 交付期限 履约 运费 发票 诉讼 起诉 承担费用 费用由 承担损失 投保 合同价",
            hiding: "退货率 退换货率 移动支付 支付方式 支付平台 退货产品 保修卡 保修单 保修证 三包凭证"
        ) { hit, reading in
            guard reading.document.metadata.kind == .product, !hit.isQuoted, reading.zone == .body, Carriers.provisions.contains(Carriers(reading.carrier)),
                reading.sentence.force.contains(.requirement), reading.part(of: reading.section) == .requirement
            else { return }
            // One finding for one sentence.
            let told: [StaticString] = ["赔偿", "罚款", "索赔", "处罚", "违约责任", "违约金", "货款", "法律责任"]
            guard !told.contains(where: { reading.bytes.contains($0, in: reading.sentence.range) }),
                !reading.isReported("prod-no-contract-law", in: reading.sentence.range)
            else { return }
            reading.report("prod-no-contract-law", at: hit.range, [reading.quoted(hit.range)])
        })
}
