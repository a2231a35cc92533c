import Model
import Syntax

extension Rule {
    /// A required value is approximate.
    public static let numApproxWithShall = Rule(
        id: "num-approx-with-shall", severity: .warning, clause: "GB/T 1.1—2020, 附录C",
        summary: Phrase("要求的数值用了“约”“左右”", "a required value is approximate"),
        why: Phrase(
            "GB/T 1.1—2020 的附录C（表C.1）和 3.3.2：要求应能证实；“约”“左右”没有界限，应写出公差或极限值",
            "GB/T 1.1—2020, annex C (table C.1) and 3.3.2: requirements can be verified; 约 and 左右 have no bound; give a tolerance or a limit"),
        messages: [
            Phrase("要求的数值不用“{0}”，写出公差或极限值", "a required value has no “{0}”; give a tolerance or a limit")
        ],
        bad: [
            """
            # 技术要求

            长度应为⟪约⟫5 mm，宽度应为3 mm⟪左右⟫。
            """
        ],
        good: [
            """
            # 技术要求

            长度应为5 mm±0.5 mm，合约应留存。长度约5 mm。
            """
        ],
        check: .words("大约 左右 约", hiding: "左右两 左右侧 左右对称 合约 约定 节约 制约 公约 契约 履约 条约 预约 约束 集约 违约 签约 相约") { hit, reading in
            guard !hit.isQuoted, Carriers.provisions.contains(Carriers(reading.carrier)), reading.requirement(beside: hit.range) != nil else { return }
            let isAfter = reading.bytes.isEqual(hit.range, "左右")
            var at = isAfter ? hit.range.lower - 1 : hit.range.upper
            while at < reading.bytes.count, at > 0, reading.bytes[at] == 0x20 { at += isAfter ? -1 : 1 }
            let byte = at < reading.bytes.count ? reading.bytes[at] : 0
            guard
                isAfter
                    ? Byte.isAlphanumeric(byte) || byte == UInt8(ascii: "%") || reading.bytes.has("℃", before: hit.range.lower, floor: 0) : Byte.isDigit(byte)
            else { return }
            reading.report("num-approx-with-shall", at: hit.range, [reading.quoted(hit.range)])
        })
}
