import Model
import Syntax

extension Rule {
    /// A requirement that cannot be proved within reasonable time, or only by taste: 寿命长久, 结实, 精美. A sentence that gives a value, the names of
    /// properties (耐久性) and places (醒目位置) are right. The words of core-verifiable are told there.
    public static let prodVerifiableOnly = Rule(
        id: "prod-verifiable-only", severity: .error, clause: "GB/T 20001.10—2014, 4.2.6",
        summary: Phrase("产品的要求不能在较短时间内证实", "a requirement on a product cannot be proved in reasonable time"),
        why: Phrase(
            "GB/T 20001.10—2014 的 4.2.6：产品标准只列入能被证实的要求，没有方法能在较短时间内证实的不列入",
            "GB/T 20001.10—2014, 4.2.6: a product standard has only requirements that can be proved within reasonable time"),
        messages: [
            Phrase("“{0}”不能证实，改为可测量的值", "“{0}” cannot be proved; give a value that can be measured")
        ],
        bad: [
            """
            # 技术要求

            产品的使用寿命应⟪长久⟫，外箱应⟪结实⟫。
            """
        ],
        good: [
            """
            # 技术要求

            灯具的使用寿命应不小于3000 h，标志应具有耐久性，标签应贴在醒目位置，产品上应有永久标志和醒目的警示标志。
            """
        ],
        check: .words(
            "长久 经久 耐久 耐用 永久 永不 终身 结实 牢靠 精美 精致 醒目 新颖 上乘 高档 舒适 优美 大方得体 长期保持 长期不变 长期稳定 长期有效 长期使用",
            hiding:
                "耐久性 耐用性 耐久试验 耐久度 耐久年限 耐用年限 耐用消费品 永久性 永久变形 永久磁 永久冻 永久保存 醒目位置 醒目处 醒目的位置 醒目部位 醒目标志 醒目标识 舒适性 舒适度 结实率 结实期 结实性 开花结实 永久荷载 永久作用 永久标 永久铭牌 醒目的警示 醒目的安全 醒目的标志"
        ) { hit, reading in
            guard reading.document.metadata.kind == .product, !hit.isQuoted, reading.zone == .body, Carriers.provisions.contains(Carriers(reading.carrier)),
                reading.quantities == 0, let modal = reading.requirement(beside: hit.range), modal.range.lower <= hit.range.lower
            else { return }
            reading.report("prod-verifiable-only", at: hit.range, [reading.quoted(hit.range)])
        })
}
