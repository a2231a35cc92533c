import Syntax

extension Rule {
    /// Each run of such bytes is read as one U+FFFD.
    public static let textNotPublishable = Rule(
        id: "text-not-publishable", severity: .error, clause: "XML 1.0, 2.2",
        summary: Phrase("文件含有不能发布的字节", "the file holds bytes that cannot be published"),
        why: Phrase(
            "XML 1.0 的 2.2 限定了 XML 能容纳的字符，HTML 亦然；这些字节在输出中以 U+FFFD 代替",
            "XML 1.0, 2.2 limits the characters that XML may hold, and HTML follows it; outputs show U+FFFD instead"),
        messages: [
            Phrase("不是有效的 UTF-8（{0} 个字节）", "not valid UTF-8 (bytes: {0})"),
            Phrase("字符 {0} 不能发布", "the character {0} cannot be published"),
        ],
        bad: [
            """
            # 技术要求

            大米应无⟪\u{FFFE}⟫异味。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。
            """
        ],
        check: .parser)
}
