/// Whether a document holds what the word of function in its title promises (GB/T 1.1—2020, table 1 and table 4).

import Model
import Syntax

extension Reading {
    /// Sentences of the body that require and that recommend.
    var force: (requirements: Int, recommendations: Int) {
        var force = (requirements: 0, recommendations: 0)
        for section in sections where section.zone == .body {
            force.requirements += section.requirements
            force.recommendations += section.recommendations
        }
        return force
    }

    /// Which message of `title-type-mismatch` holds; nil where the promise is kept.
    func broken(_ kind: DocumentKind) -> Int? {
        if document.metadata.kind == .product, kind != .specification { return 6 }
        switch kind {
        case .specification:
            if force.requirements == 0 { return 0 }
            return verifies ? nil : 1
        case .guide: return force.requirements >= 5 && force.requirements > force.recommendations ? 2 : nil
        // Where the chapter itself is missing, that is said.
        case .terminology: return sections.contains { $0.terms > 0 } || !sections.contains { $0.kind == .element(.terms) } ? nil : 3
        case .testMethod: return hasTitle(testTitles) ? nil : 4
        case .classification: return hasTitle(classTitles) ? nil : 5
        case .product, .code, .evaluation, .general, .baseline, .amendment: return nil
        }
    }

    private func hasTitle(_ words: [StaticString]) -> Bool {
        sections.contains { section in
            switch section.kind {
            case .clause, .annex: titleHas(section, words)
            default: false
            }
        }
    }
}

private let testTitles: [StaticString] = ["步骤", "试验", "测定", "测量", "测试", "检测", "检验", "操作", "分析", "方法", "程序"]
private let classTitles: [StaticString] = ["分类", "编码", "代码", "分级", "类别", "类型", "命名", "等级", "类目", "种类", "划分", "型号", "标记"]
