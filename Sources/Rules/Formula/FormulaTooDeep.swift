import Syntax

extension Rule {
    /// The rest of the formula is read as text, so that hostile input costs neither stack nor time.
    public static let formulaTooDeep = Rule(
        id: "formula-too-deep", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("公式嵌套过深", "a formula is too deeply nested"),
        why: Phrase(
            "嵌套的层数有限，以免特意构造的文件耗尽时间和内存；这样的公式也无法印得清楚",
            "nesting has a limit, so that no file can exhaust time or memory; nor can such a formula be printed legibly"),
        messages: [
            Phrase("公式嵌套超过 {0} 层，其余按文字处理", "a formula nests more than {0} deep; the rest is read as text")
        ],
        bad: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{⟪{⟫m
            $$
            """#
        ],
        good: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \frac{m_1}{m_0}
            $$
            """#
        ],
        check: .resolver)
}
