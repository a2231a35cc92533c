import Model
import Syntax

extension Rule {
    /// People or organisations 符合 instead of 遵守.
    public static let citeVerbObject = Rule(
        id: "cite-verb-object", severity: .warning, clause: "GB/T 1.1—2020, 9.4.2.1",
        summary: Phrase("人或组织“符合”，而非“遵守”", "people or organisations 符合 instead of 遵守"),
        why: Phrase("GB/T 1.1—2020 的 9.4.2.1：人或组织的行动用“遵守”，物或特性用“符合”", "GB/T 1.1—2020, 9.4.2.1: people and organisations 遵守, things and features 符合"),
        messages: [
            Phrase("“{0}”的主语是人或组织，宜用“应遵守”", "the subject of “{0}” acts; write 应遵守")
        ],
        bad: [
            """
            # 技术要求

            ⟪操作人员应符合⟫GB/T 191的规定。
            """
        ],
        good: [
            """
            # 技术要求

            操作人员应遵守GB/T 191的规定。人员资质应符合附录的要求，操作人员应符合下列条件。
            """
        ],
        check: .words("员应符合 企业应符合 组织应符合 机构应符合 单位应符合 经营者应符合 生产者应符合 使用者应符合 供应商应符合") { hit, reading in
            guard !hit.isQuoted, reading.zone == .body, Carriers.running.contains(Carriers(reading.carrier)) else { return }
            // Conditions that people meet, and features of theirs, are 符合.
            guard reading.mentions.contains(where: { $0.kind != .title && $0.range.lower >= hit.range.upper && $0.range.lower - hit.range.upper <= 4 })
            else { return }
            var start = hit.range.lower
            while start > reading.sentence.range.lower, Characters.isHan(reading.bytes.scalar(at: reading.bytes.characterStart(before: start))),
                hit.range.lower - start < 18
            {
                start = reading.bytes.characterStart(before: start)
            }
            let range = ByteRange(start, hit.range.upper)
            reading.report("cite-verb-object", at: range, [reading.quoted(range)])
        })
}
