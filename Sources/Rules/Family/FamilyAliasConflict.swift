import Syntax

extension Rule {
    /// Stands at the alias in `family.md`.
    public static let familyAliasConflict = Rule(
        id: "family-alias-conflict", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("别名相互矛盾", "aliases contradict each other"),
        why: Phrase(
            "一个别名只能指一个名称，名称自己不是别的名称的别名；否则同一指标会有两种比较",
            "an alias stands for one name, and a name is no alias of another; else one indicator would be compared in two ways"),
        messages: [
            Phrase("“{0}”同时是“{1}”和“{2}”的别名", "“{0}” is an alias of both “{1}” and “{2}”"),
            Phrase("“{0}”是“{1}”的别名，又有自己的别名", "“{0}” is an alias of “{1}” and has aliases of its own"),
        ],
        notes: [
            Phrase("另一处", "the other place")
        ],
        bad: [
            """
            === family.md
            指标别名:
              水分: [含水率]
              湿度: [⟪含水率⟫]
            === rice.std.md
            # 要求

            大米应清洁。
            """
        ],
        good: [
            """
            === family.md
            指标别名:
              水分: [含水率]
              湿度: [相对湿度]
            === rice.std.md
            # 要求

            大米应清洁。
            """
        ],
        check: .resolver)
}
