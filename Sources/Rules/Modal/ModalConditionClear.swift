import Model
import Syntax

extension Rule {
    /// The condition of a requirement is not clear.
    public static let modalConditionClear = Rule(
        id: "modal-condition-clear", severity: .warning, clause: "GB/T 1.1—2020, 9.4.2.4",
        summary: Phrase("要求的前提条件不明确", "the condition of a requirement is not clear"),
        why: Phrase("GB/T 1.1—2020 的 9.4.2.4：有前提条件的条款，条件应清楚、明确", "GB/T 1.1—2020, 9.4.2.4: where a provision has a condition, that is to be clear"),
        messages: [
            Phrase("“{0}”没有说明什么条件下应这样做", "“{0}” does not say under which condition")
        ],
        bad: [
            """
            # 技术要求

            ⟪必要时⟫应进行复检。
            """
        ],
        good: [
            """
            # 技术要求

            当水分大于14.5%时，应进行复检。必要时可复检。
            """
        ],
        check: .words("必要时 视情况 视情 酌情 适时 适当时 需要时 条件允许时 条件许可时 适当情况下 特殊情况下 一般情况下 有条件的") { hit, reading in
            guard !hit.isQuoted, reading.zone == .body, Carriers.provisions.contains(Carriers(reading.carrier)), reading.requirement(beside: hit.range) != nil
            else { return }
            reading.report("modal-condition-clear", at: hit.range, [reading.quoted(hit.range)])
        })
}
