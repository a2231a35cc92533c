import Model
import Syntax

extension Rule {
    /// Stands at the later name. Homonyms of different domains are no duplicates.
    public static let termDuplicate = Rule(
        id: "term-duplicate", severity: .warning, clause: "GB/T 1.1—2020, 5.4.1",
        summary: Phrase("术语重复", "a term is given twice"),
        why: Phrase(
            "GB/T 1.1—2020 的 5.4.1：同一概念宜使用同一术语；一个名称在两个条目中，读者不知依据哪一个",
            "GB/T 1.1—2020, 5.4.1: one concept should have one term; a name in two entries leaves the reader without an answer"),
        messages: [
            Phrase("“{0}”已是 {1} 的术语", "“{0}” is a term of {1} already"),
            Phrase("“{0}”在本条目中已经给出", "“{0}” is given in this entry already"),
        ],
        notes: [
            Phrase("首次给出于此", "first given here")
        ],
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            ## 玄米；⟪糙米⟫ husked rice

            脱去外壳的米。
            """,
            """
            # 术语和定义

            ## 糙米 brown rice {拒用=⟪糙米⟫}

            稻谷脱壳后的米。
            """,
        ],
        good: [
            """
            # 术语和定义

            ## 胚 germ

            〈粮食〉米粒中萌发的部分。

            ## 胚 embryo

            〈畜牧〉早期发育的个体。
            """
        ],
        check: .document(TermNames.duplicates))
}

private enum TermNames {
    @Sendable static func duplicates(_ document: Document) -> [Diagnostic] {
        // By domain and name: a name may stand once in each domain.
        var first: [String: (node: NodeID, anchor: AnchorID)] = [:]
        var result: [Diagnostic] = []
        for (index, anchor) in document.numbering.anchors.enumerated() {
            guard case .term = anchor.kind else { continue }
            let entry = TermEntry(document.tree, anchor.node)
            var domain: [UInt8] = []
            for node in document.domains(ofTerm: anchor.node) { domain += document.source.bytes[document.tree[node].range.indices] }
            for name in entry.names.map(\.node) + entry.deprecated {
                let folded = document.foldedName(name)
                guard !folded.isEmpty else { continue }
                let key = String(decoding: domain + [0x0A] + folded, as: UTF8.self)
                guard let known = first[key] else {
                    first[key] = (name, index)
                    continue
                }
                result.append(
                    Diagnostic(
                        "term-duplicate", at: document.tree[name].range, phrase: known.anchor == index ? 1 : 0,
                        [.text(document.plainText(name)), .text(document.reference(known.anchor))], notes: [Note(range: document.tree[known.node].range)]))
            }
        }
        return result
    }
}
