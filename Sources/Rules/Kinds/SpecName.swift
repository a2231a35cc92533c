import Model
import Syntax

extension Rule {
    /// A specification or a product standard is called 技术条件. A name without the word of its kind is `title-function-word`; products of a
    /// general are named by it.
    public static let specName = Rule(
        id: "spec-name", severity: .warning, clause: "GB/T 20001.5—2017, 6.1",
        summary: Phrase("规范标准的名称用了“技术条件”", "a specification is called 技术条件"),
        why: Phrase(
            "GB/T 20001.5—2017 的 6.1：规范标准的名称含有“规范”；目的多于三个的宜用“技术规范”，不宜用“技术条件”",
            "GB/T 20001.5—2017, 6.1: the name of a specification has the word 规范; one for three purposes or more is a 技术规范 rather than 技术条件"),
        messages: [
            Phrase("“{0}”宜为“{1}”", "“{0}” should be “{1}”")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪升降平台　技术条件⟫
            类型: 规范
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
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 要求

            货物应逐件清点。
            """,
            """
            ---
            编号: T/XMB 101—2026
            名称: 升降平台　通用技术规范
            类型: 规范
            …
            ---

            # 要求

            货物应逐件清点。
            """,
        ],
        check: .survey { reading in
            let kind = reading.document.metadata.kind
            guard kind == .specification || kind == .product, !reading.hasGeneral else { return }
            let title = reading.document.metadata.title
            let words: [(old: StaticString, right: String)] = [
                ("通用技术条件", "通用技术规范"), ("总技术条件", "总规范"), ("技术条件", "技术规范"),
            ]
            if let word = words.first(where: { reading.titleSays([$0.old]) }) {
                reading.report("spec-name", at: title.range, [.text(word.old.description), .text(word.right)])
            }
        })
}
