import Model
import Syntax

extension Rule {
    /// The elements of the English title are parted by a hyphen, an en dash or two hyphens. A hyphen within a word is right.
    public static let punctDashTitleEn = Rule(
        id: "punct-dash-title-en", severity: .style, clause: "GB/T 1.1—2020, 10.3.1.2",
        summary: Phrase("英文名称的各元素之间不是一字线", "the elements of the English title are not parted by —"),
        why: Phrase(
            "GB/T 1.1—2020 的 10.3.1.2：英文译名各元素之间的连接号为一字线“—”，如“Rice—Part 1: Specification”",
            "GB/T 1.1—2020, 10.3.1.2: the elements of the English title are parted by —, as in Rice—Part 1: Specification"),
        messages: [
            Phrase("英文名称各元素之间的“{0}”应为“—”", "“{0}” between elements of the English title should be —")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 区域品牌　大米
            英文名称: "Regional brand⟪ - ⟫Rice"
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
            编号: T/XMB 101—2026
            名称: 区域品牌　大米
            英文名称: "Regional brand of ready-to-eat food—Rice"
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .document { document in
            guard let range = document.metadata.english?.range else { return [] }
            let bytes = document.source.bytes
            let hasDash = bytes.contains("—", in: range)
            var found: [Diagnostic] = []
            var at = range.lower
            while at < range.upper {
                var end = at
                while end < range.upper, bytes[end] == 0x20 { end += 1 }
                let mark = end
                while end < range.upper,
                    bytes[end] == UInt8(ascii: "-") || bytes.has("–", at: end, limit: range.upper) || bytes.has("−", at: end, limit: range.upper)
                {
                    end = bytes.characterEnd(end)
                }
                guard end > mark else {
                    at = max(end, bytes.characterEnd(at))
                    continue
                }
                let isApart = mark > at || end < range.upper && bytes[end] == 0x20
                let isLong = end - mark > 1
                while end < range.upper, bytes[end] == 0x20 { end += 1 }
                let isBetweenDigits = at > range.lower && Byte.isDigit(bytes[at - 1]) && end < range.upper && Byte.isDigit(bytes[end])
                // `Rice-Part 1`, `brand-Rice` where no other mark parts the elements.
                let isJoined =
                    at > range.lower && Byte.isLower(bytes[at - 1]) && end < range.upper && Byte.isUpper(bytes[end])
                    && (bytes.has("Part ", at: end, limit: range.upper) || !hasDash)
                if at > range.lower, end < range.upper, !isBetweenDigits, isApart || isLong || isJoined {
                    let place = ByteRange(at, end)
                    let fix = Fix(arguments: [.text("—")], edits: [Edit(range: place, text: "—")], safety: .review)
                    found.append(Diagnostic("punct-dash-title-en", at: place, [.text(document.source.text(place))], fix: fix))
                }
                at = end
            }
            return found
        })
}
