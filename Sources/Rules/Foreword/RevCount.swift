import Model
import Syntax

extension Rule {
    /// 历次版本, in the header or the foreword: 第N次修订 does not count on from the edition before, years go back, or the edition that is
    /// replaced is not the last of them. Editions that were joined may each begin a row.
    public static let revCount = Rule(
        id: "rev-count", severity: .warning, clause: "GB/T 1.1—2020, 8.3 h)",
        summary: Phrase("历次版本的修订次数或次序不对", "the earlier editions are not counted right"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 h)：前言给出文件及其所代替文件的历次版本；首次发布之后依次是第一次修订、第二次修订，最后一版就是所代替的文件",
            "GB/T 1.1—2020, 8.3 h): the foreword gives the earlier editions; the first is followed by the first revision, the second, and so on, and the last is the document replaced"
        ),
        messages: [
            Phrase("“{0}”应为“{1}”", "“{0}” should be “{1}”"),
            Phrase("{0} 年的版本排在 {1} 年之后", "the edition of {0} stands after that of {1}"),
            Phrase("所代替的 {0} 不在历次版本中", "{0}, which is replaced, is not among the earlier editions"),
            Phrase("历次版本的最后一版是 {1} 年的，所代替的却是 {0}", "the last earlier edition is of {1}, but {0} is replaced"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            历次版本: [2018年首次发布为T/XMB 101—2018, 2021年第一次修订, ⟪本次为第三次修订⟫]
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
            代替: T/XMB 101—2021
            历次版本: [2018年首次发布为T/XMB 101—2018, 2021年第一次修订, 本次为第二次修订]
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { $0.judgeEditions() })
}
