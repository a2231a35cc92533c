import Model
import Syntax

extension Rule {
    /// 符号和缩略语 is not chapter 4.
    public static let structSymbolsCh4 = Rule(
        id: "struct-symbols-ch4", severity: .warning, clause: "GB/T 1.1—2020, 8.8.1",
        summary: Phrase("符号和缩略语不是第4章", "符号和缩略语 is not chapter 4"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.8.1：符号和缩略语宜作为第4章，或并入第3章",
            "GB/T 1.1—2020, 8.8.1: symbols and abbreviations should be chapter 4, or part of chapter 3"),
        messages: [
            Phrase("符号和缩略语宜为第4章", "符号和缩略语 should be chapter 4")
        ],
        bad: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            # 规范性引用文件

            # 术语和定义

            # 技术要求

            甲应公开API和API文档。

            # ⟪缩略语⟫

            下列缩略语适用于本文件。

            - API：应用程序接口。
            """
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的质量要求。

            # 规范性引用文件

            # 术语和定义

            # 缩略语

            下列缩略语适用于本文件。

            - API：应用程序接口。

            # 技术要求

            甲应公开API和API文档。
            """
        ],
        check: .survey { reading in
            if reading.sections.contains(where: { $0.kind == .element(.terms) }) { reading.reportChapter("struct-symbols-ch4", .symbols, wanted: 4) }
        })
}
