import Model
import Syntax

extension Rule {
    /// The first sentence of the scope has none of the six verbs of 8.5.3, or has one without 了; or a further statement has a verb that is
    /// none of the six. In a 草案 a sentence that does not begin with 本文件 or its like is let pass. Whether the subject is 本文件 is told by `cite-self-name`.
    public static let scopeStatementVerb = Rule(
        id: "scope-statement-verb", severity: .error, clause: "GB/T 1.1—2020, 8.5.3",
        summary: Phrase("范围的陈述不用规定的句式", "the scope does not state in the fixed way"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.5.3：范围的陈述使用“规定了”“确立了”“描述了”“提供了”“给出了”“界定了”六种句式",
            "GB/T 1.1—2020, 8.5.3: the scope states in six ways: 规定了, 确立了, 描述了, 提供了, 给出了, 界定了"),
        messages: [
            Phrase("“{0}”不是范围的句式：用“规定了”“确立了”“描述了”“提供了”“给出了”或“界定了”", "“{0}” is no verb of a scope: use 规定了, 确立了, 描述了, 提供了, 给出了 or 界定了"),
            Phrase("“{0}”写作“{0}了”", "write “{0}了” for “{0}”"),
            Phrase(
                "范围的首句没有“规定了”“确立了”“描述了”“提供了”“给出了”“界定了”中的任何一个",
                "the first sentence of the scope has none of 规定了, 确立了, 描述了, 提供了, 给出了, 界定了"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 范围

            本文件主要⟪讲述了⟫盟丰大米的质量要求。

            本文件适用于盟丰大米。
            """,
            """
            # 范围

            本文件⟪规定⟫盟丰大米的质量要求。

            本文件适用于盟丰大米。
            """,
            """
            # 范围

            ⟪本文件适用于盟丰大米。⟫
            """,
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求，描述了相应的试验方法。

            本文件适用于盟丰大米。
            """
        ],
        check: .survey { reading in
            guard let scope = reading.scopeText(), let first = scope.sentences.first else { return }
            let (bytes, rule) = (reading.bytes, RuleID("scope-statement-verb"))
            var isSaid = false
            for sentence in scope.sentences where !bytes.contains("适用", in: sentence) || sentence == first {
                for word in foreignScopeVerbs where !isSaid {
                    guard let at = bytes.find(word, in: sentence), bytes.opensStatement(at, sentence),
                        !bytes.has("本", at: at + word.utf8CodeUnitCount, limit: sentence.upper)
                    else { continue }
                    let range = ByteRange(at, at + word.utf8CodeUnitCount)
                    reading.report(rule, at: range, [reading.quoted(range)])
                    isSaid = true
                }
            }
            if let range = reading.strayOpening(of: scope) { return reading.report(rule, at: range, [reading.quoted(range)]) }
            guard !isSaid, !scope.statements.contains(where: { $0.range.lower < first.upper }) else { return }
            for verb in ScopeVerb.allCases {
                guard let at = bytes.find(verb.stem, in: first), bytes.opensStatement(at, first) else { continue }
                let range = ByteRange(at, at + 6)
                return reading.report(
                    rule, at: range, phrase: 1, [.text(verb.stem.description)], fix: reading.replacing(range, by: verb.word.description, .safe))
            }
            // A scope that does not yet speak of the document is still to be written.
            guard reading.stage >= .consultation || bytes.has("本", at: first.lower, limit: first.upper) else { return }
            reading.report(rule, at: first, phrase: 2)
        })
}

private let foreignScopeVerbs: [StaticString] = [
    "讲述了", "介绍了", "阐述了", "阐明了", "说明了", "明确了", "制定了", "制订了", "提出了", "建立了", "列出了", "列举了", "包括了", "包含了", "涵盖了", "概述了", "叙述了", "论述了",
    "定义了", "设定了", "指出了", "规范了", "推荐了", "约定了", "统一了", "表述了", "指明了", "设计了", "总结了", "归纳了", "分析了", "构建了", "给定了", "阐述", "介绍", "讲述", "说明", "明确", "涉及", "涵盖",
]
