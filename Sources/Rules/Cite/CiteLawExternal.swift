import Model
import Syntax

extension Rule {
    /// A law is required by 应.
    public static let citeLawExternal = Rule(
        id: "cite-law-external", severity: .warning, clause: "GB/T 1.1—2020, 9.5.4.2.2",
        summary: Phrase("用“应符合”引用法律法规", "a law is required by 应"),
        why: Phrase("GB/T 1.1—2020 的 9.5.4.2.2：法律法规只作资料性提及，用“依据……的规定，……必须……”陈述", "GB/T 1.1—2020, 9.5.4.2.2: laws are only mentioned, as 依据……的规定，……必须……"),
        messages: [
            Phrase("要求中提到“{0}”；法律法规只作资料性提及", "a requirement names “{0}”; laws are only mentioned")
        ],
        bad: [
            """
            # 技术要求

            产品应符合⟪《食品安全法》⟫的规定。
            """
        ],
        good: [
            """
            # 技术要求

            依据《食品安全法》的规定，生产者必须取得许可。记录应使用《生产记录表》。
            """
        ],
        check: .sentences(in: .body, .provisions, of: .requirement) { reading in
            guard let modal = reading.modals.first(where: { $0.modality == .requirement }), !reading.mentions.isEmpty, !reading.bytes.isEqual(modal.range, "必须")
            else { return }
            guard let law = reading.mentions.first(where: { $0.kind == .title && reading.bytes.namesLaw($0.range) && $0.range.lower > modal.range.lower })
            else { return }
            reading.report("cite-law-external", at: law.range, [reading.quoted(law.range)])
        })
}
