import Syntax

extension Rule {
    /// Stands at the value of 不适用.
    public static let familyRelationConflict = Rule(
        id: "family-relation-conflict", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("一条既写不适用，又以别的方式回应", "a clause is excluded and answered otherwise, too"),
        why: Phrase(
            "不适用是说这一条对产品没有意义；既然细化、补充或者采用了它，它就适用",
            "an exclusion says that the clause means nothing for the product; what is refined, supplemented or adopted does"),
        messages: [
            Phrase("{0} 的 {1} 已写为不适用，又写了{2}", "{0}, {1} is excluded here and {2} elsewhere")
        ],
        notes: [
            Phrase("通用标准的这一条", "the clause of the general"),
            Phrase("另一处", "the other place"),
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 冷链 {#cold 可剪裁}

            冷冻产品应在 -18 ℃以下运输。
            === rice.std.md
            # 冷链 {不适用=⟪cold⟫}

            大米常温运输。

            # 运输 {补充=cold}

            车厢应清洁。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 冷链 {#cold 可剪裁}

            冷冻产品应在 -18 ℃以下运输。
            === rice.std.md
            # 运输 {补充=cold}

            车厢应清洁。
            """
        ],
        check: .resolver)
}
