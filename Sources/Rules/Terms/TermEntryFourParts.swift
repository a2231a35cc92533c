import Model
import Syntax

extension Rule {
    /// Asked from 征求意见稿 on.
    public static let termEntryFourParts = Rule(
        id: "term-entry-four-parts", severity: .error, clause: "GB/T 1.1—2020, 8.7.3.1",
        summary: Phrase("术语条目缺少英文对应词或定义", "an entry lacks its English equivalent or its definition"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.1：术语条目应有条目编号、术语、英文对应词和定义四项",
            "GB/T 1.1—2020, 8.7.3.1: an entry has a number, a term, its English equivalent and a definition"),
        messages: [
            Phrase("术语“{0}”缺少英文对应词", "the term “{0}” has no English equivalent"),
            Phrase("术语“{0}”缺少定义", "the term “{0}” has no definition"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 术语
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件界定了大米的术语。

            # 规范性引用文件

            # 术语和定义

            ## ⟪糙米⟫

            稻谷脱壳后的米。

            ## ⟪精米⟫ milled rice
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 术语
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件界定了大米的术语。

            # 规范性引用文件

            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。
            """
        ],
        check: .survey { reading in
            guard reading.stage >= .consultation else { return }
            for section in reading.sections {
                guard case .term = section.kind, let title = section.title else { continue }
                if TermEntry(reading.document.tree, section.node).english.isEmpty {
                    reading.report("term-entry-four-parts", at: title, [reading.quoted(title)])
                }
                if !reading.children(section.node).contains(where: { reading.isContent($0) }) {
                    reading.report("term-entry-four-parts", at: title, phrase: 1, [reading.quoted(title)])
                }
            }
        })
}
