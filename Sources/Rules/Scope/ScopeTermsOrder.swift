import Model
import Syntax

extension Rule {
    /// In a product standard, one verb's list names aspects in another order than that of the chapters: classification, requirements,
    /// sampling, test methods, inspection, marking, packaging, transport, storage; others go by the chapters that have them. 抽样 may belong
    /// to the inspection and has no place here.
    public static let scopeTermsOrder = Rule(
        id: "scope-terms-order", severity: .warning, clause: "GB/T 20001.10—2014, 6.3.1",
        summary: Phrase("产品标准的范围不按次序列举", "the scope of a product standard lists aspects out of order"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.3.1：产品标准的范围按分类、要求、取样、试验方法、检验规则、标志、包装、运输、贮存的次序写出所涉及的方面",
            "GB/T 20001.10—2014, 6.3.1: the scope of a product standard names its aspects in order: classification, requirements, sampling, test methods, inspection, marking, packaging, transport, storage"
        ),
        messages: [
            Phrase("“{0}”应在“{1}”之前", "“{0}” should stand before “{1}”")
        ],
        bad: [
            """
            # 范围

            本文件规定了盟丰大米的技术要求、包装、⟪检验规则⟫和运输的要求。

            本文件适用于盟丰大米。
            """
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的技术要求、检验规则、包装和运输的要求，描述了试验方法。

            本文件适用于盟丰大米。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .product, let scope = reading.scopeText() else { return }
            for statement in scope.statements {
                var highest = 0
                var last = ByteRange(0, 0)
                var others: [(aspect: ByteRange, chapter: Int)] = []
                for item in statement.items {
                    let aspect = reading.aspect(of: item)
                    let chapter = reading.chapter(of: aspect)
                    if let chapter, let late = others.first(where: { $0.chapter > chapter }) {
                        return reading.report("scope-terms-order", at: aspect, [reading.quoted(aspect), reading.quoted(late.aspect)])
                    }
                    guard let named = ScopeAspect.named(reading.bytes, aspect), named.aspect.rank > 0, named.word.description != "抽样" else {
                        if let chapter { others.append((aspect, chapter)) }
                        continue
                    }
                    if named.aspect.rank < highest {
                        return reading.report("scope-terms-order", at: aspect, [reading.quoted(aspect), reading.quoted(last)])
                    }
                    highest = named.aspect.rank
                    last = aspect
                }
            }
        })
}

extension Reading {
    /// The chapter that alone has an aspect in its title.
    fileprivate func chapter(of aspect: ByteRange) -> Int? {
        guard aspect.count >= 6 else { return nil }
        let found = sections.indices.filter { number in
            sections[number].isClause && sections[number].level == 1 && sections[number].title.map { bytes.holds(aspect, in: $0) } == true
        }
        return found.count == 1 ? found[0] : nil
    }
}
