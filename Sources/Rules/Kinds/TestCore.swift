import Model
import Syntax

extension Rule {
    /// A test method has no steps, or does not say how its data become a result; or its chapters stand in another order than the usual one, which
    /// is a warning. Titles are free (操作, 结果计算), and a chapter for each of several methods holds them itself. Asked from 征求意见稿 on.
    public static let testCore = Rule(
        id: "test-core", severity: .error, clause: "GB/T 1.1—2020, 8.11",
        summary: Phrase("试验方法没有试验步骤或者试验数据处理，或者次序不对", "a test method lacks steps or the treatment of data, or has another order"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.11 的表4：试验方法标准的核心是试验步骤和试验数据处理；其他要素按 GB/T 20001.4—2015 的次序编排",
            "GB/T 1.1—2020, table 4 in 8.11: steps and the treatment of data are the core of a test method; the others follow in the order of GB/T 20001.4—2015"
        ),
        messages: [
            Phrase("没有试验步骤", "there are no steps"),
            Phrase("没有试验数据处理", "nothing says how data are treated"),
            Phrase("“{0}”通常在“{1}”之前", "“{0}” usually stands before “{1}”"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 甲　灰分的测定
            类型: 试验方法
            阶段: 征求意见稿
            …
            ---

            # ⟪范围⟫

            本文件描述了灰分的测定方法。

            # 试验步骤

            将试样灼烧至恒重。

            # ⟪原理⟫

            甲。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 甲　灰分的测定
            类型: 试验方法
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件描述了灰分的测定方法。

            # 操作步骤

            将试样灼烧至恒重。

            # 结果计算

            取平均值。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .testMethod, let scope = reading.sections.first(where: { $0.kind == .element(.scope) }) else { return }
            let clauses = reading.sections.indices.filter { reading.sections[reading.chapter(of: $0)].isClause }
            if reading.stage >= .consultation, !clauses.isEmpty {
                if !clauses.contains(where: { reading.isTestPart($0, TestElements.steps) }) { reading.report("test-core", at: reading.head(scope)) }
                if !clauses.contains(where: { reading.isTestPart($0, TestElements.data) }) { reading.report("test-core", at: reading.head(scope), phrase: 1) }
            }
            var last: (rank: Int, title: ByteRange)?
            for chapter in reading.sections where chapter.isClause && chapter.level == 1 && chapter.zone == .body {
                guard let title = chapter.title,
                    let rank = TestElements.order.firstIndex(where: { words in words.contains { reading.bytes.contains($0, in: title) } })
                else { continue }
                if let last, rank < last.rank {
                    reading.report("test-core", at: title, phrase: 2, [reading.quoted(title), reading.quoted(last.title)], severity: .warning)
                } else {
                    last = (rank, title)
                }
            }
        })
}
