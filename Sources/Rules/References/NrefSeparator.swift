import Model
import Syntax

extension Rule {
    /// Stands at the mark, or at the title in its marks.
    public static let nrefSeparator = Rule(
        id: "nref-separator", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("所引文件的编号与名称之间不是空格", "something other than a blank stands between number and title of a listed document"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.1：清单中编号之后空一个汉字写名称，不加标点和书名号；引用多个部分时逐一列出，或写“（所有部分）”",
            "GB/T 1.1—2020, 8.6.3.1: in the list the title follows the number after a blank, without punctuation or title marks; of several parts each is listed, or “（所有部分）” stands"
        ),
        messages: [
            Phrase("编号与名称之间应空一个汉字，不写“{0}”", "a blank, and no “{0}”, parts number and title"),
            Phrase("名称“{0}”在清单中不加书名号", "the title “{0}” has no title marks in the list"),
            Phrase("编号不能写成范围，应逐一列出各部分，或写“（所有部分）”", "a range is no number: list each part, or write “（所有部分）”"),
        ],
        fixes: [
            Phrase("换成空格", "put a blank")
        ],
        fixSafety: .review,
        bad: [
            """
            # 规范性引用文件

            - GB/T 191⟪，⟫包装储运图示标志
            """,
            """
            # 规范性引用文件

            - GB/T 192⟪《普通螺纹》⟫
            """,
            """
            # 规范性引用文件

            - GB/T 5750.1⟪～⟫5750.13　生活饮用水标准检验方法
            """,
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            - GB/T 5750（所有部分）　生活饮用水标准检验方法
            """
        ],
        check: .resolver)
}
