import Model
import Syntax

extension Rule {
    /// The scope has no 适用于, from 征求意见稿 on; or says 适用 without 于.
    public static let scopeApplicability = Rule(
        id: "scope-applicability", severity: .error, clause: "GB/T 1.1—2020, 8.5.3",
        summary: Phrase("范围没有指明适用界限", "the scope does not say where the document applies"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.5.1 和 8.5.3：范围应指明文件的适用界限，写作“本文件适用于……”，必要时写“本文件不适用于……”",
            "GB/T 1.1—2020, 8.5.1 and 8.5.3: the scope says where the document applies, “本文件适用于……”, and where not if need be, “本文件不适用于……”"),
        messages: [
            Phrase("范围中没有“本文件适用于……”", "the scope has no “本文件适用于……”"),
            Phrase("“{0}”不是规定的句式：写作“本文件适用于……”", "“{0}” is not the fixed form: write “本文件适用于……”"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # ⟪范围⟫

            本文件规定了盟丰大米的质量要求。
            """,
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            本文件⟪适用⟫盟丰大米的生产。
            """,
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # 范围

            本文件规定了盟丰大米的质量要求。

            本文件适用于盟丰大米。
            """
        ],
        check: .survey { reading in
            guard let scope = reading.scopeText(), !scope.isApplied else { return }
            let bytes = reading.bytes
            for sentence in scope.sentences {
                guard let word = scopeApplications.first(where: { bytes.contains($0, in: sentence) }), let at = bytes.find(word, in: sentence) else { continue }
                let range = ByteRange(at, at + word.utf8CodeUnitCount)
                return reading.report("scope-applicability", at: range, phrase: 1, [reading.quoted(range)])
            }
            guard reading.stage >= .consultation else { return }
            // A sentence that states nothing and speaks of use is what should have said it.
            if let other = scope.sentences.dropFirst().first(where: { sentence in
                !scope.statements.contains { sentence.lower <= $0.range.lower && $0.range.lower < sentence.upper }
                    && scopeUses.contains { bytes.contains($0, in: sentence) }
            }) {
                return reading.report("scope-applicability", at: other, phrase: 1, [reading.quoted(other)])
            }
            reading.report("scope-applicability", at: reading.head(reading.sections[scope.section]))
        })
}

private let scopeUses: [StaticString] = ["针对", "使用", "面向", "供", "用于", "对象"]
private let scopeApplications: [StaticString] = ["适用范围为", "适用范围是", "适用范围包括", "适用对象为", "可供", "用于指导", "可用于", "应用于", "适合于", "适用"]
