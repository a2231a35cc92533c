import Model
import Syntax

extension Rule {
    /// Places in the general of a family are `family-undated-locator`'s.
    public static let nrefDatedIfSpecific = Rule(
        id: "nref-dated-if-specific", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.1.1",
        summary: Phrase("引用具体章条而没有注日期", "clauses of another document are named without its date"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.1.1：提及其他文件的具体章、条、图、表或附录的编号时，应注日期",
            "GB/T 1.1—2020, 9.5.4.1.1: where clauses, figures, tables or annexes of another document are named, it is dated"),
        messages: [
            Phrase("“{0}”提及具体内容的编号，应注日期", "“{0}” is named with the number of a place in it, and so is dated")
        ],
        bad: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合⟪GB/T 191⟫中5.2的规定。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191—2008　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191—2008中5.2的规定。
            """
        ],
        check: .survey { reading in
            for use in reading.citations where use.hasLocator && !use.isDated && use.carrier != .source {
                let generals = reading.document.metadata.generals.map(\.value)
                let text = reading.text(use.range)
                guard !generals.contains(where: { $0.hasPrefix(text) || text.hasPrefix($0) }) else { continue }
                reading.report("nref-dated-if-specific", at: use.range, [reading.quoted(use.range)])
            }
        })
}
