import Model
import Syntax

extension Rule {
    /// Text and list differ in dates.
    public static let nrefDatedMatch = Rule(
        id: "nref-dated-match", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("条文与清单注日期不一致", "text and list differ in dates"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.1 和 9.5.4.1：清单中列出的与条文中引用的，注日期或不注日期应一致",
            "GB/T 1.1—2020, 8.6.3.1 and 9.5.4.1: the list has a document as the text cites it, dated or not"),
        messages: [
            Phrase("条文中注日期的“{0}”，清单中没有注日期", "“{0}” is dated in the text, and undated in the list"),
            Phrase("条文中不注日期的“{0}”，清单中注了日期", "“{0}” is undated in the text, and dated in the list"),
        ],
        bad: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合⟪GB/T 191—2008⟫的规定。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191—2008　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191—2008的规定。
            """
        ],
        check: .survey { reading in
            for use in reading.citations where use.entry >= 0 && use.carrier != .source {
                let entry = reading.document.entries[use.entry]
                guard entry.isNormative, let number = entry.number, number.isDated != use.isDated, use.isNormative || use.isDated else { continue }
                // Both forms may be listed.
                let same = reading.normativeEntries(like: number).contains { other in
                    let listed = reading.document.entries[other].number
                    return listed?.isDated == use.isDated && listed?.undated == number.undated
                }
                if !same { reading.report("nref-dated-match", at: use.range, phrase: use.isDated ? 0 : 1, [reading.quoted(use.range)]) }
            }
        })
}
