import Model
import Syntax

extension Rule {
    /// Contracts, administration or liability are provided for. That somebody has not been punished is a qualification.
    public static let structNoContractLaw = Rule(
        id: "struct-no-contract-law", severity: .error, clause: "GB/T 1.1—2020, 5.5.3",
        summary: Phrase("规定了合同事项、行政管理或法律责任", "contracts, administration or liability are provided for"),
        why: Phrase(
            "GB/T 1.1—2020 的 5.5.3：文件不规定索赔、担保、费用结算等合同要求，也不规定行政管理措施、法律责任、罚则",
            "GB/T 1.1—2020, 5.5.3: a document provides for no claims, guarantees or settlement of costs, nor for administrative measures, liability or penalties"
        ),
        messages: [
            Phrase("“{0}”属于合同、行政或法律事项，不在标准中规定", "“{0}” is a matter of contracts, administration or law, and not of a standard")
        ],
        bad: [
            """
            # 技术要求

            违约方应⟪赔偿⟫损失，并处以⟪罚款⟫。
            """
        ],
        good: [
            """
            # 技术要求

            投诉应在24 h内答复。申报单位近三年应未受到行政处罚。
            """
        ],
        check: .words("赔偿 罚款 索赔 违约金 处罚 吊销 追究法律责任 承担法律责任 追究责任 行政处罚 依法追究 没收 违约责任 货款 付清 货款结算 费用结算 保证金", hiding: "赔偿制度 先行赔偿") { hit, reading in
            guard !hit.isQuoted, reading.zone == .body, Carriers.provisions.contains(Carriers(reading.carrier)), reading.sentence.force.contains(.requirement),
                !reading.denies(hit.range)
            else { return }
            reading.report("struct-no-contract-law", at: hit.range, [reading.quoted(hit.range)])
        })
}

extension Reading {
    /// Whether 未, 无 or 没有 stands before a word, and behind the verbal form: 应未受到处罚, but 未交货的应处以罚款.
    fileprivate func denies(_ word: ByteRange) -> Bool {
        var before = clause(before: word)
        if let modal = modals.last(where: { $0.range.upper <= word.lower && $0.range.lower >= before.lower }) {
            before = ByteRange(modal.range.upper, word.lower)
        }
        return ["未", "无", "没有"].contains { bytes.contains($0, in: before) }
    }
}
