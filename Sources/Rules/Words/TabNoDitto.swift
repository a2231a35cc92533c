import Model
import Syntax

extension Rule {
    /// A table says 同上 or 同左.
    public static let tabNoDitto = Rule(
        id: "tab-no-ditto", severity: .error, clause: "GB/T 1.1—2020, 10.4.2.2",
        summary: Phrase("表中用了“同上”“同左”", "a table says 同上 or 同左"),
        why: Phrase(
            "GB/T 1.1—2020 的 10.4.2.2：表中相邻单元格内容相同时，通栏表示或重复写出，不用“同上”“同左”",
            "GB/T 1.1—2020, 10.4.2.2: where neighbouring cells are equal, they are joined or written out; 同上 and 同左 are not used"),
        messages: [
            Phrase("“{0}”改为“^^”“<<”通栏，或重复写出", "for “{0}” join the cells by “^^” or “<<”, or write the text again")
        ],
        bad: [
            """
            # 技术要求

            表 指标

            | 项目 | 要求 | 方法 |
            |---|---|---|
            | 水分 | 无霉变 | 目测 |
            | 色泽 | 正常 | ⟪同上⟫ |
            """
        ],
        good: [
            """
            # 技术要求

            表 指标

            | 项目 | 要求 | 方法 |
            |---|---|---|
            | 水分 | 无霉变 | 目测 |
            | 色泽 | 正常 | ^^ |
            """
        ],
        check: .words("同上 同左 同前", hiding: "同上一 不同上 同上游 同前期 同前端") { hit, reading in
            guard reading.carrier == .cell, !hit.isQuoted, reading.range(reading.sentence.block).count <= 30 else { return }
            reading.report("tab-no-ditto", at: hit.range, [reading.quoted(hit.range)])
        })
}
