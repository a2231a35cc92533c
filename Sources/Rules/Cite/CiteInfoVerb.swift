import Model
import Syntax

extension Rule {
    /// An informative pointer does not say 见. 参照 is one only at the end of its clause: 参照附录A执行 is done.
    public static let citeInfoVerb = Rule(
        id: "cite-info-verb", severity: .error, clause: "GB/T 1.1—2020, 9.5.5.2",
        summary: Phrase("资料性提示没有用“见”", "an informative pointer does not say 见"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.5.2：资料性提示使用“见”加编号；“参见”“详见”不在其内",
            "GB/T 1.1—2020, 9.5.5.2: an informative pointer is 见 and a number; 参见 and 详见 are not used"),
        messages: [
            Phrase("“{0}”应写作“见”", "“{0}” should be written 见")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            记录表⟪参见⟫附录A。

            # 附录（资料性） 记录表

            甲。
            """
        ],
        good: [
            """
            # 技术要求

            记录表见附录A，试验参照附录A执行。

            # 附录（资料性） 记录表

            甲。
            """
        ],
        check: .words("参见 详见 请见 可见附 具体见 参照 可参见 可参考附") { hit, reading in
            guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)),
                reading.mentions.contains(where: { $0.range.lower >= hit.range.upper && $0.range.lower - hit.range.upper <= 4 })
            else { return }
            // Another document may be followed; a place of this one is seen.
            if reading.bytes.isEqual(hit.range, "参照") {
                if ["可", "宜", "应"].contains(where: { reading.bytes.has($0, before: hit.range.lower, floor: 0) }) { return }
                guard let mention = reading.mentions.first(where: { $0.kind == .place && $0.range.lower >= hit.range.upper }),
                    mention.range.lower - hit.range.upper <= 4, reading.endsClause(mention)
                else { return }
                reading.report("cite-info-verb", at: hit.range, [reading.quoted(hit.range)], fix: reading.replacing(hit.range, by: "见", .review))
                return
            }
            let end = reading.bytes.has("附", before: hit.range.upper, floor: hit.range.lower) ? hit.range.upper - 3 : hit.range.upper
            let range = ByteRange(hit.range.lower, end)
            reading.report("cite-info-verb", at: range, [reading.quoted(range)], fix: reading.replacing(range, by: "见", .safe))
        })
}

extension Reading {
    /// Whether nothing but a mark stands behind what is named.
    fileprivate func endsClause(_ mention: Mention) -> Bool {
        let end = nodes[mention.node].range.upper
        return end >= sentence.range.upper || ["，", "。", "；", "）", "、"].contains { bytes.has($0, at: end, limit: sentence.range.upper) }
    }
}
