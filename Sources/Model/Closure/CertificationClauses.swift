/// What a certification or evaluation scheme has to settle, as types: the unit, the mode, the evidence, sampling, use of the mark,
/// suspension and withdrawal (GB/T 27065—2015, 7; GB/T 27067—2017, 5.3). Found by the titles of clauses: a scheme that mentions a
/// suspension somewhere has not settled it.

import Syntax

public struct CertificationClauses: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case unit, mode, evidence, sampling, mark, suspension, withdrawal

        /// As standards call it.
        public var name: String {
            switch self {
            case .unit: "认证（评价）单元"
            case .mode: "认证（评价）模式"
            case .evidence: "核查和证据"
            case .sampling: "抽样"
            case .mark: "标志的使用"
            case .suspension: "暂停"
            case .withdrawal: "撤销"
            }
        }

        fileprivate var words: [StaticString] {
            switch self {
            case .unit: ["认证单元", "评价单元", "单元划分", "单元的划分"]
            case .mode: ["认证模式", "评价模式", "评价方式", "认证方式", "评价流程", "等级评定", "评定方式"]
            case .evidence: ["现场核查", "现场评价", "现场审核", "现场检查", "资料审查", "文件评审", "文件审查", "评价证据", "证据"]
            case .sampling: ["抽样"]
            case .mark: ["标志的使用", "标志使用", "使用标志", "标志的管理", "标志管理"]
            case .suspension: ["暂停"]
            case .withdrawal: ["撤销", "撤回", "注销", "退出", "取消"]
            }
        }
    }

    /// The first clause of each kind.
    public private(set) var clauses: [(kind: Kind, clause: AnchorID)] = []

    /// Nil for a document that is about neither certification nor evaluation, or leaves both to its general.
    public init?(_ document: Document, hasGeneral: Bool) {
        let title = document.metadata.title.full
        switch document.metadata.kind {
        case .general:
            let isScheme = document.numbering.anchors.indices.contains { index in
                document[index].parent < 0 && document[index].kind == .clause && document.title(index).names(["认证", "评价"])
            }
            guard isScheme || title.names(["认证", "评价"]) else { return nil }
        // A product is evaluated by what it is; only a scheme of certification stands alone.
        case .evaluation, .code, .specification: guard !hasGeneral, title.names(["认证"]) else { return nil }
        default: return nil
        }
        for kind in Kind.allCases {
            if let clause = CertificationClauses.clause(kind, document) { clauses.append((kind, clause)) }
        }
    }

    public var missing: [Kind] { Kind.allCases.filter { kind in !clauses.contains { $0.kind == kind } } }

    private static func clause(_ kind: Kind, _ document: Document) -> AnchorID? {
        let sections = document.numbering.anchors.indices.filter { document.isNormativeClause($0) }
        for word in kind.words {
            if let clause = sections.first(where: { document.title($0).names([word]) }) { return clause }
        }
        return nil
    }

    func diagnostics(_ document: Document) -> [Diagnostic] {
        missing.map { Diagnostic("cert-clause-missing", at: document.metadata.title.range, [.word(zh: $0.name, en: $0.rawValue)]) }
    }
}
