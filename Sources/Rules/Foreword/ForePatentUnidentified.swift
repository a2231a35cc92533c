import Syntax

extension Rule {
    /// Stands at the sentences.
    public static let forePatentUnidentified = Rule(
        id: "fore-patent-unidentified", severity: .error, clause: "GB/T 1.1—2020, 8.3 e)",
        summary: Phrase("专利提示句过时或不完整", "the patent sentence is outdated or incomplete"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 e) 和 D.2 规定，未识别出专利时给出：“请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。”",
            "GB/T 1.1—2020, 8.3 e) and D.2: where no patent is identified the foreword says “请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。”"),
        messages: [
            Phrase("专利提示句与规定的表述不一致", "the patent sentence differs from the fixed one")
        ],
        fixes: [
            Phrase("改用规定的表述", "use the fixed sentence")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 前言

            ⟪请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别这些专利的责任。⟫
            """
        ],
        good: [
            """
            # 前言

            请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
            """
        ],
        check: .resolver)
}
