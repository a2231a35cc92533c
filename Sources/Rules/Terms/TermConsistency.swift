import Model
import Syntax

extension Rule {
    /// Stands at the first use; further ones are notes.
    public static let termConsistency = Rule(
        id: "term-consistency", severity: .warning, clause: "GB/T 1.1—2020, 5.4.1",
        summary: Phrase("使用了拒用的术语", "a deprecated term is used"),
        why: Phrase(
            "GB/T 1.1—2020 的 5.4.1：同一概念宜使用同一术语，避免使用同义词",
            "GB/T 1.1—2020, 5.4.1: one concept should have one term, and synonyms are avoided"),
        messages: [
            Phrase("“{0}”在 {1} 中是拒用术语", "“{0}” is a deprecated term in {1}"),
            Phrase("“{0}”在 {1} 中是拒用术语，另有 {2} 处", "“{0}” is a deprecated term in {1}; so at {2} further places"),
        ],
        notes: [
            Phrase("也用于此", "used here, too")
        ],
        fixes: [
            Phrase("改用“{0}”", "use “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice {拒用=玄米}

            稻谷脱壳后的米。

            # 技术要求

            ⟪玄米⟫应无霉变。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice {拒用=玄米}

            稻谷脱壳后的米，过去称玄米。

            # 技术要求

            糙米应无霉变。
            """
        ],
        check: .document { document in
            document.deprecatedUses().map { use in
                let others = use.ranges.dropFirst()
                let fix = use.preferred.map { name in
                    Fix(arguments: [.text(name)], edits: use.ranges.map { Edit(range: $0, text: name) }, safety: .review)
                }
                return Diagnostic(
                    "term-consistency", at: use.ranges[0], phrase: others.isEmpty ? 0 : 1,
                    [.text(use.name), .text(document.reference(use.term)), .number(others.count)], notes: others.prefix(50).map { Note(range: $0) }, fix: fix)
            }
        })
}
