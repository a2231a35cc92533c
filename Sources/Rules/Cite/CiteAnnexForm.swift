import Model
import Syntax

extension Rule {
    /// An annex is called 附件.
    public static let citeAnnexForm = Rule(
        id: "cite-annex-form", severity: .style, clause: "GB/T 1.1—2020, 9.5.3",
        summary: Phrase("附录称作“附件”", "an annex is called 附件"),
        why: Phrase("GB/T 1.1—2020 的 9.5.3：附录称作“附录C”，不称“附件C”", "GB/T 1.1—2020, 9.5.3: an annex is named 附录C, not 附件C"),
        messages: [
            Phrase("“{0}”应写作“附录”", "“{0}” should be written 附录"),
            Phrase("“{0}”应写作“{1}”", "“{0}” should be written “{1}”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            种植区域见⟪附件⟫A。

            # 附录（资料性） 种植区域

            甲。
            """
        ],
        good: [
            """
            # 技术要求

            种植区域见附录A，邮件的附件应杀毒。

            # 附录（资料性） 种植区域

            甲。
            """
        ],
        check: .words("附件 附录") { hit, reading in
            let at = reading.bytes.skipBlanks(hit.range.upper, limit: reading.bytes.count)
            guard at + 1 < reading.bytes.count, Byte.isAlphanumeric(reading.bytes[at]), !Byte.isAlphanumeric(reading.bytes[at + 1]) else { return }
            if reading.bytes.isEqual(hit.range, "附录") {
                guard Byte.isLower(reading.bytes[at]), !hit.isQuoted else { return }
                let range = ByteRange(hit.range.lower, at + 1)
                let right = "附录" + reading.text(ByteRange(at, at + 1)).uppercased()
                reading.report(
                    "cite-annex-form", at: range, phrase: 1, [reading.quoted(range), .text(right)], fix: reading.replacing(range, by: right, .review))
            } else if !Byte.isLower(reading.bytes[at]) {
                reading.report("cite-annex-form", at: hit.range, [reading.quoted(hit.range)], fix: reading.replacing(hit.range, by: "附录", .review))
            }
        })
}
