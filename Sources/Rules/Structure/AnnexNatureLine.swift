import Syntax

extension Rule {
    /// An annex that does not state its nature has none.
    public static let annexNatureLine = Rule(
        id: "annex-nature-line", severity: .error, clause: "GB/T 1.1—2020, 9.6.2",
        summary: Phrase("附录的性质没有写明或写法过时", "the nature of an annex is missing or in outdated words"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.6.2 规定附录编号之下标明“（规范性）”或“（资料性）”；“（规范性附录）”是 2009 年版的写法",
            "GB/T 1.1—2020, 9.6.2 has every annex state “（规范性）” or “（资料性）”; “（规范性附录）” is the form of 2009"),
        messages: [
            Phrase("“{0}”没有写明性质", "“{0}” does not state its nature"),
            Phrase("“{0}”应写作“{1}”", "“{0}” should be written “{1}”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            种植区域应符合[附录A](#area)的规定。

            # ⟪附录A⟫种植区域 {#area}

            海拔应为 200 m～400 m。
            """,
            """
            # 技术要求

            种植区域应符合[附录A](#area)的规定。

            # 附录A⟪（规范性附录）⟫ 种植区域 {#area}

            海拔应为 200 m～400 m。
            """,
        ],
        good: [
            """
            # 技术要求

            种植区域应符合[附录A](#area)的规定。

            # 附录A（规范性） 种植区域 {#area}

            海拔应为 200 m～400 m。
            """
        ],
        check: .parser)
}
