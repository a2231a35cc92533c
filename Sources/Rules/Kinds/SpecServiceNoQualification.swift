import Model
import Syntax

extension Rule {
    /// A service is specified by who provides it: certificates, degrees, legal status, capital. Laws that are told, and what people can do or
    /// know, are no qualification.
    public static let specServiceNoQualification = Rule(
        id: "spec-service-no-qualification", severity: .warning, clause: "GB/T 20001.5—2017, 6.3.4.1",
        summary: Phrase("服务规范规定了机构或者人员的资质", "a service specification asks for qualifications of the provider"),
        why: Phrase(
            "GB/T 20001.5—2017 的 6.3.4.1：服务规范规定服务的效果和提供过程，除特殊情况外，不对机构和人员的资质提出要求",
            "GB/T 20001.5—2017, 6.3.4.1: a service specification states effects and provision of the service; save special cases it asks for no qualification of bodies or people"
        ),
        messages: [
            Phrase("“{0}”是提供者的资质，服务规范通常不作规定", "“{0}” is a qualification of the provider, which a service specification does not ask for as a rule")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 要求

            服务机构应具有甲级⟪资质⟫，负责人应具有高级⟪职称⟫。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 要求

            服务机构应公示收费的项目。保管员应能辨认危险货物的标志。管家宜具有中级职称。
            """
        ],
        check: .words(
            "资质 资格证 资格证书 从业资格 执业资格 职业资格 任职资格 执业证 上岗证 持证上岗 职称 法人资格 独立法人 注册资本 注册资金 营业执照 经营许可证 学历 大专以上 本科以上 高中以上 从业经验 工作经验 从业经历 工作年限 技能等级证书 职业技能等级证书 职业资格证书",
            hiding: "资质审查 资质核验 学历教育 查验资质"
        ) { hit, reading in
            guard reading.document.metadata.kind == .specification, reading.titleSays(["服务"]), !hit.isQuoted, reading.zone == .body,
                Carriers.provisions.contains(Carriers(reading.carrier)), reading.sentence.force.contains(.requirement),
                reading.part(of: reading.section) != .method, !reading.namesLaw, !reading.isTold("spec-service-no-qualification", at: hit.range)
            else { return }
            reading.report("spec-service-no-qualification", at: hit.range, [reading.quoted(hit.range)])
        })
}
