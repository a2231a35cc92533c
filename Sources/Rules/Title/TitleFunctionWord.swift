import Model
import Syntax

extension Rule {
    /// The title lacks the word of table 1 for the kind that 类型 says. Products, which may cover all aspects, evaluations and general
    /// requirements have none; a part called 总则 or 通则 tells its function by the other parts. A method may be named by itself (…法);
    /// mandatory standards and those that adopt others have names given to them.
    public static let titleFunctionWord = Rule(
        id: "title-function-word", severity: .warning, clause: "GB/T 1.1—2020, 6.1.4.2",
        summary: Phrase("名称中没有表示文件功能的词", "the title does not tell the function of the document"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.1.4.2 和表1：名称应含有表示文件功能类型的词，宜从“术语”“分类”“编码”“试验方法”“……的测定”“规范”“规程”“指南”中选",
            "GB/T 1.1—2020, 6.1.4.2 and table 1: the title holds the word of the document's function: 术语, 分类, 编码, 试验方法, ……的测定, 规范, 规程 or 指南"),
        messages: [
            Phrase("类型为“{0}”，名称宜含有“{1}”", "the kind is {0}: the title should hold “{1}”")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪稻谷干燥作业技术要求⟫
            类型: 规程
            …
            ---

            # 干燥

            启动风机。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 稻谷干燥作业规程
            类型: 规程
            …
            ---

            # 干燥

            启动风机。
            """,
            """
            ---
            编号: T/XMB 102—2026
            名称: 秸秆　灰分的测定　缓慢灰化法
            类型: 试验方法
            …
            ---

            # 试验步骤

            称取10 g试样。
            """,
        ],
        check: .survey { reading in
            let title = reading.document.metadata.title.range
            guard title.count > 0, let kind = reading.document.metadata.kind, let words = titleWords(kind), !reading.hasGivenTitle else { return }
            let bytes = reading.bytes
            if words.contains(where: { bytes.contains($0, in: title) }) { return }
            if bytes.contains("部分", in: title), partNames.contains(where: { bytes.has($0, before: title.upper, floor: title.lower) }) { return }
            // 缓慢灰化法, but not 检测方法.
            if kind == .testMethod,
                reading.titleElements.contains(where: { element in
                    bytes.has("法", before: element.upper, floor: element.lower)
                        && !otherLaws.contains { bytes.has($0, before: element.upper, floor: element.lower) }
                })
            {
                return
            }
            let said = words.prefix(2).map(\.description).joined(separator: "”或“")
            reading.report("title-function-word", at: title, [.text(kind.rawValue), .text(said)])
        })
}

private let otherLaws: [StaticString] = ["方法", "办法", "做法", "用法", "语法", "执法", "司法", "立法"]
private let partNames: [StaticString] = ["总则", "通则", "通用要求", "一般要求", "导则"]

private func titleWords(_ kind: DocumentKind) -> [StaticString]? {
    switch kind {
    case .terminology: ["术语"]
    case .classification: ["分类", "编码", "代码"]
    case .testMethod: ["试验方法", "测定", "分析方法"]
    case .specification: ["规范"]
    case .code: ["规程"]
    case .guide: ["指南"]
    case .product, .evaluation, .general, .baseline, .amendment: nil
    }
}
