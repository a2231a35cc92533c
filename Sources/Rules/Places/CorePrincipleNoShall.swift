import Model
import Syntax

extension Rule {
    /// General principles require something.
    public static let corePrincipleNoShall = Rule(
        id: "core-principle-no-shall", severity: .error, clause: "GB/T 1.1—2020, 8.10",
        summary: Phrase("总体原则中有要求", "general principles require something"),
        why: Phrase("GB/T 1.1—2020 的 8.10：总体原则用陈述型或推荐型条款，不应包含要求型条款", "GB/T 1.1—2020, 8.10: general principles state or recommend; they do not require"),
        messages: [
            Phrase("总体原则中不应有“{0}”", "no “{0}” in general principles")
        ],
        bad: [
            """
            # 总体原则

            服务⟪应⟫坚持安全第一。
            """
        ],
        good: [
            """
            # 总体原则

            服务坚持安全第一。

            # 总体要求

            服务应公示价格。
            """
        ],
        check: .sentences(in: .body, .provisions, of: .requirement) { reading in
            if reading.isInChapter(titled: principles) { reading.reportModal("core-principle-no-shall", .requirement) }
        })
}

private let principles: TitleWords = ["总体原则", "总则", "基本原则", "原则", "一般原则"]
