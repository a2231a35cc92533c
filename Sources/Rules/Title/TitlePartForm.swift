import Model
import Syntax

extension Rule {
    /// A part is not called `第N部分：` and its name: Chinese digits, no full-width colon, blanks, no name; or its number and the number of
    /// the document disagree, or one of them has none. A series within a code (`MZB01.1`) is no part, and a document that
    /// adopts another may number its parts as that does.
    public static let titlePartForm = Rule(
        id: "title-part-form", severity: .error, clause: "GB/T 1.1—2020, 7.1.3",
        summary: Phrase("部分的名称写法不对", "the title of a part is not well-formed"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.1.3：部分的名称含“第*部分：”，*为阿拉伯数字，与编号中的部分号相同，其后是补充元素",
            "GB/T 1.1—2020, 7.1.3: the title of a part holds “第*部分：”, * being the Arabic number of the part as in its number, and then the complementary element"
        ),
        messages: [
            Phrase("“{0}”应写作“{1}”", "“{0}” should be written “{1}”"),
            Phrase("“{0}”之后没有补充元素", "no complementary element follows “{0}”"),
            Phrase("编号 {0} 是第 {1} 部分，名称却写作“{2}”", "the number {0} is that of part {1}, but the title says “{2}”"),
            Phrase("编号 {0} 是第 {1} 部分，名称中没有“第{1}部分：”", "the number {0} is that of part {1}, but the title has no “第{1}部分：”"),
            Phrase("名称是部分的名称，编号 {0} 却没有部分号", "the title is that of a part, but the number {0} has none"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            ---
            编号: T/XMB 101.1—2026
            名称: 盟丰大米　⟪第一部分　⟫总则
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """,
            """
            ---
            编号: T/XMB 101.2—2026
            名称: 盟丰大米　⟪第1部分：⟫总则
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """,
            """
            ---
            编号: T/XMB 101.2—2026
            名称: ⟪盟丰大米　粳米⟫
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """,
        ],
        good: [
            """
            ---
            编号: T/XMB 101.1—2026
            名称: 盟丰大米　第1部分：总则
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { $0.judgePartTitle() })
}
