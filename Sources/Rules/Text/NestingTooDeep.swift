import Syntax

extension Rule {
    /// What lies deeper is read as text, so that hostile input costs neither stack nor time.
    public static let nestingTooDeep = Rule(
        id: "nesting-too-deep", severity: .warning, clause: "Gangmu 语言",
        summary: Phrase("嵌套过深", "too deeply nested"),
        why: Phrase(
            "嵌套的层数有限，以免特意构造的文件耗尽时间和内存；GB/T 1.1—2020 的 7.5.2 以为列项不宜超过两个层次",
            "nesting has a limit, so that no file can exhaust time or memory; GB/T 1.1—2020, 7.5.2 recommends no more than two levels of list"),
        messages: [
            Phrase("嵌套超过 {0} 层，以下按文字处理", "nested more than {0} deep; the rest is read as text")
        ],
        bad: [
            """
            # 技术要求

            *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一
            *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一
            *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一
            *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一 *一
            ⟪*⟫一
            """
        ],
        good: [
            """
            # 技术要求

            大米（*Oryza sativa* 的籽粒）应无异味。
            """
        ],
        check: .parser)
}
