import Model
import Syntax

extension Rule {
    /// The foreword requires, recommends or permits. What a change is about is no provision.
    public static let foreNoClauseTypes = Rule(
        id: "fore-no-clause-types", severity: .error, clause: "GB/T 1.1—2020, 8.3",
        summary: Phrase("前言中有要求、推荐或允许", "the foreword requires, recommends or permits"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3：前言不应包含要求、指示、推荐或允许型条款",
            "GB/T 1.1—2020, 8.3: the foreword has no requirements, instructions, recommendations or permissions"),
        messages: [
            Phrase("前言中不应有“{0}”", "no “{0}” in the foreword")
        ],
        bad: [
            """
            # 前言

            各单位⟪应⟫贯彻本文件。
            """
        ],
        good: [
            """
            # 前言

            主要技术变化如下：

            - 增加了不应被引用的文件的规定；
            - 删除了关于资料性附录可包含的内容的规定。

            本文件由示例标准化协会提出并归口。
            """
        ],
        check: .sentences(in: .foreword, .all, of: [.requirement, .recommendation, .permission]) {
            $0.reportModal("fore-no-clause-types", [.requirement, .recommendation, .permission], notBehind: ["增加了", "更改了", "删除了"])
        })
}
