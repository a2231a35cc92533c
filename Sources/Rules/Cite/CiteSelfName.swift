import Model
import Syntax

extension Rule {
    /// The document does not call itself 本文件.
    public static let citeSelfName = Rule(
        id: "cite-self-name", severity: .error, clause: "GB/T 1.1—2020, 9.5.2",
        summary: Phrase("没有自称“本文件”", "the document does not call itself 本文件"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.2：文件自称“本文件”，标准、部分、规范、规程都一样",
            "GB/T 1.1—2020, 9.5.2: a document calls itself 本文件, be it a standard, a part or a code of practice"),
        messages: [
            Phrase("“{0}”应写作“本文件”", "“{0}” should be written 本文件")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            产品应符合⟪本标准⟫的要求。
            """
        ],
        good: [
            """
            # 技术要求

            产品应符合本文件的要求，所在基地应有本标准化体系的文本。
            """
        ],
        check: .words("本标准 本规范 本规程 本指南 本部分 本导则 本技术规范 本团体标准 本地方标准 本团标 本地标 本推荐性标准", hiding: "本标准化 本标准物质 本标准样品 本部分的总和 基本标准 基本规范 成本标准 样本标准 文本标准 版本标准 日本标准 原本部分") {
            hit, reading in
            guard !hit.isQuoted, reading.zone != .foreword else { return }
            reading.report("cite-self-name", at: hit.range, [reading.quoted(hit.range)], fix: reading.replacing(hit.range, by: "本文件", .safe))
        })
}
