import Model
import Syntax

extension Rule {
    /// A terminology standard defines terms for others to use.
    public static let termUsedTwice = Rule(
        id: "term-used-twice", severity: .warning, clause: "GB/T 1.1—2020, 8.7.3.2",
        summary: Phrase("界定的术语在文件中没有使用两次", "a term that is defined is not used twice"),
        why: Phrase("GB/T 1.1—2020 的 8.7.3.2：界定的术语在文件中至少使用两次", "GB/T 1.1—2020, 8.7.3.2: a defined term is used at least twice in the document"),
        messages: [
            Phrase("术语“{0}”在条目之外没有使用", "the term “{0}” is not used outside its entry"),
            Phrase("术语“{0}”在条目之外只使用了一次", "the term “{0}” is used only once outside its entry"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了大米的质量要求。

            # 规范性引用文件

            # 术语和定义

            ## ⟪糙米⟫ brown rice

            稻谷脱壳后的米。

            # 技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了大米的质量要求。

            # 规范性引用文件

            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            # 技术要求

            糙米应无异味。糙米应无霉变。
            """
        ],
        check: .survey { reading in
            guard reading.stage >= .consultation, reading.document.metadata.kind != .terminology else { return }
            for (index, name) in reading.names.all.enumerated() where name.anchor >= 0 && name.owner == index && name.uses < 2 {
                if reading.bytes.contains("【待填", in: name.range) { continue }
                reading.report("term-used-twice", at: name.range, phrase: name.uses, [reading.quoted(name.range)], severity: name.uses == 0 ? nil : .info)
            }
        })
}
