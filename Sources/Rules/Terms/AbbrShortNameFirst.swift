import Model
import Syntax

extension Rule {
    /// The full name stands again behind `（以下简称“×”）`, or the short name is given in other words. A longer name that ends alike is
    /// another one.
    public static let abbrShortNameFirst = Rule(
        id: "abbr-short-name-first", severity: .error, clause: "GB/T 1.1—2020, 9.4.3.2",
        summary: Phrase("给出简称之后又用全称", "a full name stands where its short name was given before"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.3.2：使用简称的，首次出现时在全称后写“（以下简称“×”）”，其后一律用简称",
            "GB/T 1.1—2020, 9.4.3.2: a short name is given once, （以下简称“×”） behind the full one, and used from then on"),
        messages: [
            Phrase("“{0}”已有简称“{1}”，其后用简称", "“{0}” has the short name “{1}”, which is used from then on"),
            Phrase("“{0}”写作“以下简称“×””", "“{0}” should be written 以下简称“×”"),
        ],
        notes: [Phrase("简称在这里给出", "the short name is given here")],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 职责

            示例品牌管理中心（以下简称“中心”）应公布名录。⟪示例品牌管理中心⟫应每年复核。
            """
        ],
        good: [
            """
            # 职责

            示例品牌管理中心（以下简称“中心”）应公布名录。中心应每年复核。省示例品牌管理中心的职责另行规定。
            """
        ],
        check: .several([
            .words("以下简称 以下称 以下统称 下称 下简称 以下简称为", hiding: "以下称取 以下称量 以下称重 下称取") { hit, reading in
                guard !hit.isQuoted, !reading.bytes.has("以", before: hit.range.lower, floor: 0), Zones.text.contains(Zones(reading.zone)),
                    let name = reading.shortName(hit)
                else { return }
                reading.shortNames.append(name)
                let opening = reading.bytes.has("“", before: name.short.lower, floor: 0)
                let isFixed = reading.bytes.isEqual(ByteRange(hit.range.lower, name.short.lower), "以下简称“")
                guard !isFixed, !opening || !reading.bytes.isEqual(hit.range, "以下简称") || name.short.lower > hit.range.upper + 3 else { return }
                let end = opening ? min(name.short.upper + 3, reading.sentence.range.upper) : name.short.upper
                let range = ByteRange(hit.range.lower, end)
                let right = "以下简称“\(reading.text(name.short))”"
                reading.report("abbr-short-name-first", at: range, phrase: 1, [reading.quoted(range)], fix: reading.replacing(range, by: right, .review))
            },
            .survey { reading in
                for (name, range) in reading.repeatedNames() {
                    let short = reading.text(name.short)
                    reading.report(
                        "abbr-short-name-first", at: range, [reading.quoted(range), .text(short)], notes: [Note(range: name.short)],
                        fix: reading.replacing(range, by: short, .review))
                }
            },
        ]))
}
