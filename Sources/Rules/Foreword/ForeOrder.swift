import Syntax

extension Rule {
    /// Stands at the paragraph that comes too late; nothing is reordered.
    public static let foreOrder = Rule(
        id: "fore-order", severity: .error, clause: "GB/T 1.1—2020, 8.3",
        summary: Phrase("前言各项的次序不对", "the parts of the foreword are out of order"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 规定的次序：a) 起草依据，b) 与其他文件的关系，c) 代替关系，d) 与国际文件的关系，e) 专利，f) 提出和归口，g) 起草单位和起草人，h) 历次版本",
            "GB/T 1.1—2020, 8.3 orders them: a) drafting basis, b) related documents, c) what is replaced, d) international documents, e) patents, f) committee, g) drafters, h) earlier editions"
        ),
        messages: [
            Phrase(
                "“{0}”在“{1}”之后；8.3 的次序是 a)～h)",
                "“{0}” stands after “{1}”; the order of 8.3 is a) … h)")
        ],
        bad: [
            """
            # 前言

            请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。

            ⟪本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。⟫
            """
        ],
        good: [
            """
            # 前言

            本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。

            请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
            """
        ],
        check: .resolver)
}
