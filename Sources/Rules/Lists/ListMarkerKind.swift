import Syntax

extension Rule {
    /// The marker is read as the one meant.
    public static let listMarkerKind = Rule(
        id: "list-marker-kind", severity: .error, clause: "GB/T 1.1—2020, 7.5.3",
        summary: Phrase("列项的符号或编号不是规定的", "a list marker is not a permitted one"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.5.3 规定列项只用“——”“·”和 a)、1)；源文件中写作“- ”“a) ”“1) ”",
            "GB/T 1.1—2020, 7.5.3: items are marked “——”, “·”, a) or 1); the source has “- ”, “a) ” or “1) ”"),
        messages: [
            Phrase("列项的标记“{0}”不是规定的", "“{0}” is not a permitted list marker")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            ⟪①⟫ 无异味；

            ⟪②⟫ 无霉变。
            """,
            """
            # 技术要求

            大米应符合下列要求：

            ⟪•⟫ 无异味；
            ⟪•⟫ 无霉变。
            """,
        ],
        good: [
            """
            # 技术要求

            大米应符合下列要求：

            a) 无异味；

            b) 无霉变。
            """
        ],
        check: .parser)
}
