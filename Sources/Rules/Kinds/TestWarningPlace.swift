import Model
import Syntax

extension Rule {
    /// A warning of a test method stands where nobody needs it: behind the text of its clause, or in a chapter that neither names reagents nor
    /// begins an operation. Under the name, at the head of 试剂或材料, 仪器设备 or of the steps it is right. 重要提示 has a rule of its own.
    public static let testWarningPlace = Rule(
        id: "test-warning-place", severity: .error, clause: "GB/T 20001.4—2015, 6.2",
        summary: Phrase("试验方法的警示位置不对", "a warning of a test method stands in the wrong place"),
        why: Phrase(
            "GB/T 20001.4—2015 的 6.2：一般的警示和样品的警示写在正文首页的名称之下，试剂的写在“试剂或材料”的标题之下，步骤的写在“试验步骤”的开头",
            "GB/T 20001.4—2015, 6.2: general warnings and those on samples stand below the name, those on reagents below that title, those on steps where the steps begin"
        ),
        messages: [
            Phrase("警示写在本条的内容之后，移到标题之下", "the warning stands behind the text of its clause; move it below the title"),
            Phrase(
                "“{0}”不是写警示的地方：一般的警示写在名称之下，试剂和步骤的写在各自的标题之下",
                "“{0}” is no place for a warning: a general one stands below the name, others below the titles of reagents and steps"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 甲　灰分的测定
            类型: 试验方法
            …
            ---

            # 原理

            ⟪警告：炉门很热。⟫

            试样灼烧至恒重。

            # 试验步骤

            将试样放入炉中。

            ⟪警告：炉门很热。⟫
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 甲　灰分的测定
            类型: 试验方法
            …
            ---

            警告：使用本文件的人员熟悉实验室的操作。

            # 原理

            试样灼烧至恒重。

            # 试剂或材料

            警告：盐酸有腐蚀性。

            使用盐酸。

            # 试验步骤

            警告：炉门很热。

            将试样放入炉中。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .testMethod else { return }
            for warning in reading.warnings where warning.kind != .important && warning.section >= 0 && !reading.isQuoted(warning.node) {
                let line = reading.firstLine(reading.range(warning.node))
                if !warning.isLeading {
                    reading.report("test-warning-place", at: line)
                    continue
                }
                let chapter = reading.sections[reading.chapter(of: warning.section)]
                let wrong: [StaticString] = ["原理", "数据处理", "结果", "精密度", "准确度", "不确定度", "质量保证", "质量控制", "试验报告", "符号", "缩略语"]
                guard warning.zone != .body || reading.titleHas(chapter, wrong), warning.zone != .informativeAnnex, let title = chapter.title else { continue }
                reading.report("test-warning-place", at: line, phrase: 1, [reading.quoted(title)])
            }
        })
}
