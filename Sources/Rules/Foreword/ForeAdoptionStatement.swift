import Model
import Syntax

extension Rule {
    /// Stands at 一致性 of the header, or at the `{差异}` that has no ground.
    public static let foreAdoptionStatement = Rule(
        id: "fore-adoption-statement", severity: .error, clause: "GB/T 1.1—2020, 8.3 d)",
        summary: Phrase("一致性程度与标明的技术差异不符", "the degree of correspondence and the marked differences disagree"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 d) 和 GB/T 1.2—2020：修改采用的文件应说明技术差异及其原因，并在所涉及的条款的外侧用垂直单线标示；等同采用的文件没有技术差异",
            "GB/T 1.1—2020, 8.3 d), and GB/T 1.2—2020: a document that modifies an international one explains its technical differences and marks the clauses with a line at their outer side; an identical one has none"
        ),
        messages: [
            Phrase(
                "修改采用 {0}，却没有标明技术差异：在有差异的条上标“差异”，或者在前言、附录中列出",
                "{0} is adopted with modifications, but no technical difference is stated: put “差异” on the clauses that differ, or list them in the foreword or an annex"
            ),
            Phrase("文件没有修改采用国际标准（一致性: …, MOD），“差异”没有所指", "no international document is adopted with modifications (一致性: …, MOD); “差异” differs from nothing"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            一致性: ⟪ISO 7301:2021, MOD⟫
            …
            ---

            # 技术要求

            大米应无异味。
            """,
            """
            # 技术要求

            ## 气味 {⟪差异⟫}

            大米应无异味。
            """,
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            一致性: ISO 7301:2021, MOD
            …
            ---

            # 技术要求

            ## 气味 {差异}

            大米应无异味。
            """
        ],
        check: .document { document in
            let modified = document.metadata.adoptions.filter { $0.value.degree == .modified }
            guard let first = modified.first else {
                return document.tree.attributes.filter { $0.key == .deviation }.prefix(1).map { Diagnostic("fore-adoption-statement", at: $0.range, phrase: 1) }
            }
            let isMarked = document.tree.attributes.contains { $0.key == .deviation }
            guard !isMarked, !document.statesDifferences else { return [] }
            return [Diagnostic("fore-adoption-statement", at: first.range, [.text(first.value.number.printed)])]
        })
}

extension Document {
    /// Whether the foreword or the title of an annex speaks of technical differences.
    fileprivate var statesDifferences: Bool {
        let words = "技术差异"
        if let section = foreword.section, (section..<tree.end(section)).contains(where: { tree[$0].kind == .paragraph && plainText($0).contains(words) }) {
            return true
        }
        return numbering.anchors.indices.contains { anchor in
            if case .annex = self[anchor].kind { title(anchor).contains(words) } else { false }
        }
    }
}
