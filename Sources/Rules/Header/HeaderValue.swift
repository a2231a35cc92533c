import Syntax

extension Rule {
    /// The value counts as absent, but for a day that is written in another form.
    public static let headerValue = Rule(
        id: "header-value", severity: .error, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("头部某键的值不在允许之列", "the value of a header key is not allowed"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1：封面各项有规定的形式和用词，其他写法不能印出", "GB/T 1.1—2020, 8.1: what the cover prints has fixed forms and words"),
        reasons: [
            Phrase(
                "GB/T 1.1—2020 的 8.1：封面上印有 ICS 号和 CCS 号，各有规定的形式",
                "GB/T 1.1—2020, 8.1: the cover bears the numbers of ICS and CCS, which have forms of their own"),
            Phrase(
                "GB/T 1.1—2020 的 4.2：标准按功能分为几种类型；必备的要素和键随类型而定，“产品”“通用要求”等是 1＋N 所用的",
                "GB/T 1.1—2020, 4.2: standards are of several kinds by what they do; which elements and keys they need depends on the kind, and 产品, 通用要求 and others are those of 1+N"
            ),
            Phrase(
                "封面上的字样和必备的键随阶段而定；“阶段”不写就是草案", "the words on the cover and the keys that must be there depend on the stage; without 阶段 it is a draft (草案)"),
            Phrase(
                "GB/T 1.1—2020 的 8.1：封面上印有发布日期和实施日期，年、月、日都是数字，如 2026-01-31",
                "GB/T 1.1—2020, 8.1: the cover bears the dates of publication and implementation, year, month and day in digits: 2026-01-31"),
            Phrase(
                "GB/T 1.1—2020 的 8.1 和 8.3 d)：封面和前言写明与国际文件的一致性程度",
                "GB/T 1.1—2020, 8.1 and 8.3 d): cover and foreword state the degree of correspondence to the international document"),
            Phrase(
                "GB/T 1.1—2020 的附录D：识别出专利的，引言写明专利号、持有人和地址",
                "GB/T 1.1—2020, annex D: where patents are identified, the introduction names number, holder and address"),
            Phrase("family.md 的“规则”给每条规则一个级别，或以 off 关掉它", "“规则” of family.md gives a rule its level, or turns it off"),
        ],
        // In the order of the reasons.
        messages: Array(repeating: Phrase("“{0}”不能是“{1}”，{2}", "“{0}” cannot be “{1}”; {2}"), count: 7),
        fixes: [Phrase("改为“{0}”", "write “{0}”")], fixSafety: .safe,
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: ⟪要求⟫
            阶段: ⟪初稿⟫
            发布日期: ⟪2026年5月⟫
            实施日期: ⟪2026年6月1日⟫
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
            名称: 示例　大米
            类型: 产品
            发布日期: 2026-05-01
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .resolver)
}
