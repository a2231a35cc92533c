import Model
import Syntax

extension Rule {
    /// The scope does not name the product, told by the last two characters of its name. The order of the aspects is `scope-terms-order`.
    /// A draft may have no scope yet.
    public static let prodScopeProduct = Rule(
        id: "prod-scope-product", severity: .warning, clause: "GB/T 20001.10—2014, 6.3.1",
        summary: Phrase("范围没有指明产品", "the scope names no product"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.3.1：范围指明标准针对的具体产品和所规定的各个方面",
            "GB/T 20001.10—2014, 6.3.1: the scope names the product and the aspects that are regulated"),
        messages: [
            Phrase("范围没有指明“{0}”", "the scope does not name “{0}”")
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
            """
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
        })
}
