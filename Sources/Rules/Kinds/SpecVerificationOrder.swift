import Model
import Syntax

extension Rule {
    /// Methods stand in another order than what they prove. A method stands at the first requirement that it serves.
    public static let specVerificationOrder = Rule(
        id: "spec-verification-order", severity: .error, clause: "GB/T 20001.5—2017, 6.4.2.2",
        summary: Phrase("证实方法的次序与要求不一致", "methods of verification stand in another order than requirements"),
        why: Phrase(
            "GB/T 20001.5—2017 的 6.4.2.2：证实方法单独成章时，按照要求的先后次序编排",
            "GB/T 20001.5—2017, 6.4.2.2: where methods of verification have a chapter of their own, they follow the order of the requirements"),
        messages: [
            Phrase("“{0}”证实的是{1}，其次序与要求不一致", "“{0}” proves {1} and stands in another order than the requirements")
        ],
        notes: [
            Phrase("证实的要求", "the requirement that it proves")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 要求

            ## 入库

            货物应逐件清点。

            ## 出库

            货物应逐件核对。

            # 证实方法

            ## 出库

            查阅出库单。

            ## ⟪入库⟫

            查阅入库单。
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

            ## 入库

            货物应逐件清点。

            ## 出库

            货物应逐件核对。

            # 证实方法

            ## 入库

            查阅入库单。

            ## 出库的核查

            甲。
            """
        ],
        check: .survey { reading in
            let kind = reading.document.metadata.kind
            guard kind == .specification || kind == .evaluation else { return }
            let uses = reading.methodUses()
            for at in reading.misplaced(uses.map(\.requirement)) {
                // 试验方法 of an evaluation may be those of its general.
                guard kind == .specification || reading.titleHas(reading.sections[reading.chapter(of: uses[at].method)], ["证实方法"]) else { continue }
                let (requirement, title) = (reading.sections[uses[at].requirement], reading.head(reading.sections[uses[at].method]))
                reading.report(
                    "spec-verification-order", at: title, [reading.quoted(title), reading.label(requirement)], notes: [Note(range: reading.head(requirement))])
            }
        })
}
