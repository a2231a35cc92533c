import Model
import Syntax

extension Rule {
    /// A standard for a whole kind of products is called otherwise than 通用技术规范 or 总规范. 技术条件 is told as spec-name.
    public static let prodNameGeneral = Rule(
        id: "prod-name-general", severity: .info, clause: "GB/T 20001.10—2014, 6.2.3",
        summary: Phrase("通用的产品标准没有用“通用技术规范”或者“总规范”", "a standard for a kind of products is not called 通用技术规范 or 总规范"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.2.3：规定一类产品共同的要求的，名称可使用“通用技术规范”“通用规范”或者“总规范”",
            "GB/T 20001.10—2014, 6.2.3: what holds for a kind of products may be called 通用技术规范, 通用规范 or 总规范"),
        messages: [
            Phrase("“{0}”宜为“{1}”", "“{0}” should be “{1}”")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪升降平台　通用要求⟫
            类型: 产品
            …
            ---

            # 要求

            货物应逐件清点。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 升降平台　通用技术规范
            类型: 产品
            …
            ---

            # 要求

            货物应逐件清点。
            """
        ],
        check: .survey { reading in
            let title = reading.document.metadata.title
            guard reading.document.metadata.kind == .product, !reading.hasGeneral, title.part == nil else { return }
            let words: [(old: StaticString, right: String)] = [
                ("一般技术要求", "通用技术规范"), ("总技术要求", "总规范"), ("通用要求", "通用技术规范"), ("通用条件", "通用技术规范"),
                ("通用规定", "通用技术规范"), ("一般规定", "通用技术规范"), ("一般要求", "通用技术规范"), ("总体要求", "总规范"), ("总要求", "总规范"), ("质量通则", "通用技术规范"),
                ("技术通则", "通用技术规范"), ("通则", "通用技术规范"),
            ]
            guard let word = words.first(where: { reading.titleSays([$0.old]) }) else { return }
            reading.report("prod-name-general", at: title.range, [.text(word.old.description), .text(word.right)])
        })
}
