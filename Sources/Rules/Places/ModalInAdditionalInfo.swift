import Model
import Syntax

extension Rule {
    /// An example that is framed by “> ” may show what a requirement looks like.
    public static let modalInAdditionalInfo = Rule(
        id: "modal-in-additional-info", severity: .error, clause: "GB/T 1.1—2020, 9.2",
        summary: Phrase("示例中有要求、推荐或允许", "an example requires, recommends or permits"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.2：示例是附加信息，不应包含要求、指示、推荐或允许型条款",
            "GB/T 1.1—2020, 9.2: an example is additional information, without requirements, instructions, recommendations or permissions"),
        messages: [
            Phrase("示例中不应有“{0}”", "no “{0}” in an example")
        ],
        bad: [
            """
            # 技术要求

            每批产品有编号。

            示例：第一批的编号⟪应⟫为001。
            """
        ],
        good: [
            """
            # 技术要求

            每批产品有编号。

            示例：第一批的编号为001。
            """
        ],
        check: .sentences(in: [.body, .informativeAnnex], .example, of: [.requirement, .recommendation]) { reading in
            guard !reading.isFramed, !reading.namesLaw else { return }
            reading.reportModal("modal-in-additional-info", [.requirement, .recommendation])
        })
}
