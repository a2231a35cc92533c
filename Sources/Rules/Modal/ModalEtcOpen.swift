import Model
import Syntax

extension Rule {
    /// Many lists end in 等 for good reasons: off unless asked for.
    public static let modalEtcOpen = Rule(
        id: "modal-etc-open", severity: .info, isDefault: false, clause: "GB/T 1.1—2020, 附录C",
        summary: Phrase("要求中的列举以“等”结尾", "a list within a requirement ends in 等"),
        why: Phrase(
            "GB/T 1.1—2020 的附录C（表C.1）和 3.3.2：要求应能证实；以“等”结尾的列举没有边界；多数出于行文习惯，缺省不检查",
            "GB/T 1.1—2020, annex C (table C.1) and 3.3.2: requirements can be verified; a list that ends in 等 has no end. Most are habit, so this is off by default"
        ),
        messages: [
            Phrase("要求中的列举以“{0}”结尾，没有边界", "a list within a requirement ends in “{0}”, and so has no end")
        ],
        bad: [
            """
            # 技术要求

            记录应包含日期、地点⟪等⟫。
            """
        ],
        good: [
            """
            # 技术要求

            记录应包含日期和地点。
            """
        ],
        check: .words("等") { hit, reading in
            guard !hit.isQuoted, reading.zone == .body, Carriers.running.contains(Carriers(reading.carrier)), reading.sentence.modalities.contains(.requirement)
            else { return }
            let after = hit.range.upper
            guard ["。", "；", "，"].contains(where: { reading.bytes.has($0, at: after, limit: reading.bytes.count) }) else { return }
            reading.report("modal-etc-open", at: hit.range, [reading.quoted(hit.range)])
        })
}
