import Model
import Syntax

extension Rule {
    /// The document's own number has parts of parts, a part 0, a part with a leading zero, or a part behind a hyphen; or a national or
    /// industry standard that is cited or listed has parts of parts. Groups and regions number as they do; series of construction and
    /// road standards, and those of enterprises, have ways of their own.
    public static let docnumPartDot = Rule(
        id: "docnum-part-dot", severity: .error, clause: "GB/T 1.1—2020, 7.1.2",
        summary: Phrase("部分的编号不对", "the number of a part is not well-formed"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.1.2：部分编号从 1 起用阿拉伯数字，用下脚点与顺序号相隔；部分不再分部分",
            "GB/T 1.1—2020, 7.1.2: parts are numbered from 1 in Arabic digits, behind the running number and a dot; a part has no parts"),
        messages: [
            Phrase("“{0}”的部分又分了部分：部分号只有一层，如“{1}”", "“{0}” divides a part into parts: there is one level of them, as in “{1}”"),
            Phrase("“{0}”的部分号应从 1 起，不写前导的 0", "parts are numbered from 1 without leading zeros, unlike “{0}”"),
            Phrase("“{0}”的部分号应用下脚点与顺序号相隔，写作“{1}”", "in “{0}” a dot should part the number of the part from the running number: “{1}”"),
        ],
        bad: [
            """
            ---
            编号: ⟪GB/T 100.1.2—2026⟫
            名称: 示例　大米　第2部分：粳米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: GB/T 100.12—2026
            名称: 示例　大米　第12部分：粳米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { reading in
            for range in reading.citations.map(\.range) + reading.document.entries.compactMap(\.numberRange) where reading.bytes.hasTwoDots(range) {
                guard let number = StandardNumber(bytes: Array(reading.bytes[range.indices])), number.components.count > 2,
                    [.national, .industry].contains(number.kind), number.base.utf8.count == 2
                else { continue }
                let right = number.withFirstPart
                reading.report("docnum-part-dot", at: range, [reading.quoted(range), .text(right.printed)])
            }
            for number in reading.document.metadata.numbers {
                let value = number.value
                guard value.base.utf8.count <= 2 || value.kind == .group || value.kind == .local && !value.base.hasPrefix("DBJ"), value.series.isEmpty,
                    [.national, .industry, .local, .group].contains(value.kind), !value.parts.isEmpty
                else { continue }
                var right = value
                let written = reading.quoted(number.range)
                if value.components.count > 2 {
                    reading.report("docnum-part-dot", at: number.range, [written, .text(value.withFirstPart.printed)])
                } else if value.components[1].joint != "." {
                    right.components[1].joint = "."
                    reading.report("docnum-part-dot", at: number.range, phrase: 2, [written, .text(right.printed)])
                } else if value.components[1].digits.hasPrefix("0") {
                    reading.report("docnum-part-dot", at: number.range, phrase: 1, [written])
                }
            }
        })
}

extension StandardNumber {
    /// With one level of parts.
    fileprivate var withFirstPart: StandardNumber {
        var result = self
        result.components = Array(components.prefix(2))
        result.components[1].joint = "."
        return result
    }
}

extension [UInt8] {
    fileprivate func hasTwoDots(_ range: ByteRange) -> Bool { self[range.indices].count { $0 == UInt8(ascii: ".") } > 1 }
}
