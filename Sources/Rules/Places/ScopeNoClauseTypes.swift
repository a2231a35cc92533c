import Model
import Syntax

extension Rule {
    /// The scope requires, recommends or permits. What it says that the document specifies is no provision.
    public static let scopeNoClauseTypes = Rule(
        id: "scope-no-clause-types", severity: .error, clause: "GB/T 1.1—2020, 8.5.3",
        summary: Phrase("范围中有要求、推荐或允许", "the scope requires, recommends or permits"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.5.3：范围的陈述用陈述型条款，不应包含要求、指示、推荐和允许型条款",
            "GB/T 1.1—2020, 8.5.3: the scope states; it has no requirements, instructions, recommendations or permissions"),
        messages: [
            Phrase("范围中不应有“{0}”", "no “{0}” in the scope")
        ],
        bad: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。生产者⟪应⟫执行本文件。
            """
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            本文件适用于盟丰大米的生产和检验。
            """,
            """
            # 范围

            本文件规定了经营者应遵守的要求。

            本文件适用于大米的经营。
            """,
        ],
        check: .sentences(in: .scope, .all, of: [.requirement, .recommendation, .permission]) {
            $0.reportModal("scope-no-clause-types", [.requirement, .recommendation, .permission], notBehind: ScopeVerb.allCases.map(\.word))
        })
}
