import Model
import Syntax

extension Rule {
    /// The scope does not name the product, told by the last two characters of its name, or names aspects in another order than the chapters.
    /// What is described (描述了…) has an order of its own. A draft may have no scope yet.
    public static let prodScopeProduct = Rule(
        id: "prod-scope-product", severity: .warning, clause: "GB/T 20001.10—2014, 6.3.1",
        summary: Phrase("范围没有指明产品，或者所含方面的次序不对", "the scope names no product, or its aspects in another order"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.3.1：范围指明标准针对的具体产品和所规定的各个方面，方面的次序与章的次序一致",
            "GB/T 20001.10—2014, 6.3.1: the scope names the product and the aspects that are regulated, in the order of the chapters"),
        messages: [
            Phrase("范围没有指明“{0}”", "the scope does not name “{0}”"),
            Phrase("“{0}”写在“{1}”之后，与章的次序不一致", "“{0}” is named behind “{1}”, unlike the order of the chapters"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米
            类型: 产品
            阶段: 征求意见稿
            …
            ---

            # ⟪范围⟫

            本文件规定了产品的技术要求、检验规则。
            """,
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米
            类型: 产品
            …
            ---

            # 范围

            本文件规定了盟丰大米的检验规则、⟪技术要求⟫。
            """,
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰大米　技术规范
            类型: 产品
            …
            ---

            # 范围

            本文件规定了盟丰大米的技术要求、检验规则，描述了试验方法。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .product, let scope = reading.sections.first(where: { $0.kind == .element(.scope) }),
                case let range = reading.range(scope.node), case let text = ByteRange(scope.title?.upper ?? range.lower, range.upper),
                text.count > 6, !reading.isUnfilled(text)
            else { return }
            let states = ["规定了", "确立了", "适用于"].contains { reading.bytes.contains($0, in: text) }
            if states || reading.stage >= .consultation, let name = reading.document.metadata.title.product {
                let tail = Array(name.utf8.suffix(6))
                if !(text.lower...text.upper - tail.count).contains(where: { reading.bytes[$0..<$0 + tail.count].elementsEqual(tail) }) {
                    reading.report("prod-scope-product", at: reading.head(scope), [.text(name)])
                }
            }
            if let (word, other) = reading.misorderedAspects(text) {
                reading.report("prod-scope-product", at: word, phrase: 1, [reading.quoted(word), reading.quoted(other)])
            }
        })
}
