import Model
import Syntax

extension Rule {
    /// A 规范 does not specify and describe, a 规程 does not establish, specify and describe; a test method describes, a guide provides, a
    /// terminology standard defines. A scope without any statement is told by `scope-statement-verb`.
    public static let scopeTypeVerb = Rule(
        id: "scope-type-verb", severity: .warning, clause: "GB/T 20001.5—2017, 6.2",
        summary: Phrase("范围缺少该类文件应有的陈述", "the scope lacks a statement that its kind of document has"),
        why: Phrase(
            "GB/T 20001.5—2017 和 GB/T 20001.6—2017 的 6.2：规范规定要求、描述证实方法，规程确立程序、规定操作指示、描述追溯方法；GB/T 1.1—2020 的 8.5.3：描述方法，提供指导，界定术语",
            "GB/T 20001.5—2017 and GB/T 20001.6—2017, 6.2: a specification specifies requirements and describes their verification, a code establishes procedures, specifies instructions and describes how they are traced; GB/T 1.1—2020, 8.5.3: methods are described, guidance is provided, terms are defined"
        ),
        messages: [
            Phrase("类型为“{0}”，范围中没有“{1}”", "the kind is {0}, but the scope has no “{1}”")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 稻谷干燥作业规程
            类型: 规程
            …
            ---

            # 范围

            ⟪本文件规定了稻谷干燥的操作指示。⟫

            本文件适用于稻谷的干燥。

            # 干燥

            启动风机。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 稻谷干燥作业规程
            类型: 规程
            …
            ---

            # 范围

            本文件确立了稻谷干燥的程序，规定了操作指示，描述了追溯方法。

            本文件适用于稻谷的干燥。

            # 干燥

            启动风机。
            """
        ],
        check: .survey { reading in
            guard let kind = reading.document.metadata.kind, let scope = reading.scopeText(), let first = scope.sentences.first, !scope.statements.isEmpty
            else { return }
            let missing = statementsOf(kind).filter { wanted in !scope.statements.contains { $0.verb == wanted.verb } }
            guard !missing.isEmpty else { return }
            let said = missing.map { $0.verb.word.description + "……" + $0.object.description }.joined(separator: "，")
            reading.report("scope-type-verb", at: first, [.text(kind.rawValue), .text(said)])
        })
}

private func statementsOf(_ kind: DocumentKind) -> [(verb: ScopeVerb, object: StaticString)] {
    switch kind {
    case .specification: [(.specifies, "要求"), (.describes, "证实方法")]
    case .code: [(.establishes, "程序"), (.specifies, "指示"), (.describes, "追溯方法")]
    case .testMethod: [(.describes, "方法")]
    case .guide: [(.provides, "指导")]
    case .terminology: [(.defines, "术语")]
    case .product, .classification, .evaluation, .general, .baseline, .amendment: []
    }
}
