import Model
import Syntax

extension Rule {
    /// A trade name or mark is used. ™ is right where the footnote of 9.13.1 is there.
    public static let miscTrademark = Rule(
        id: "misc-trademark", severity: .warning, clause: "GB/T 1.1—2020, 9.13.1",
        summary: Phrase("用了商品名或商标", "a trade name or mark is used"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.13.1：给出产品的正确名称，不给商品名；不得已时标明®或™，并加规定的脚注",
            "GB/T 1.1—2020, 9.13.1: a product has its proper name, not a trade name; where that cannot be avoided, it has ® or ™ and the set footnote"),
        messages: [
            Phrase("“{0}”是商品名，写作“{1}”", "“{0}” is a trade name; write “{1}”"),
            Phrase("有商标“{0}”；给出产品的正确名称，不得已时加规定的脚注", "there is a trade mark “{0}”; give the proper name, or add the set footnote"),
        ],
        bad: [
            """
            # 技术要求

            内衬应使用⟪特氟龙⟫。
            """
        ],
        good: [
            """
            # 技术要求

            内衬应使用聚四氟乙烯（PTFE）。凡士林油膏应密封。
            """,
            """
            # 技术要求

            涂层应使用某牌™清漆。[^a]

            [^a]: 某牌™清漆是某公司提供的产品的商品名。给出这一信息是为了方便本文件使用者，并不表示对该产品的认可。
            """,
        ],
        check: .words("特氟龙 特氟纶 铁氟龙 派热克斯 赛璐珞 ™") { hit, reading in
            guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)) else { return }
            let isSign = reading.bytes.isEqual(hit.range, "™")
            if isSign, reading.bytes.contains("给出这一信息是为了方便本文件使用者", in: ByteRange(0, reading.bytes.count)) { return }
            let right = reading.bytes.isEqual(hit.range, "派热克斯") ? "硼硅酸盐玻璃" : reading.bytes.isEqual(hit.range, "赛璐珞") ? "硝酸纤维素塑料" : "聚四氟乙烯"
            reading.report(
                "misc-trademark", at: hit.range, phrase: isSign ? 1 : 0, isSign ? [reading.quoted(hit.range)] : [reading.quoted(hit.range), .text(right)])
        })
}
