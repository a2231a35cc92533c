import Model
import Syntax

extension Rule {
    /// The foreword does not call the document 本文件.
    public static let foreSelfName = Rule(
        id: "fore-self-name", severity: .error, clause: "GB/T 1.1—2020, 9.5.2",
        summary: Phrase("前言没有自称“本文件”", "the foreword does not call the document 本文件"),
        why: Phrase("GB/T 1.1—2020 的 9.5.2：文件自称“本文件”，前言也一样", "GB/T 1.1—2020, 9.5.2: a document calls itself 本文件, in its foreword, too"),
        messages: [
            Phrase("前言中的“{0}”应写作“本文件”", "in the foreword “{0}” should be written 本文件")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 前言

            ⟪本标准⟫首次发布时的版本保留在档案中。
            """
        ],
        good: [
            """
            # 前言

            本文件首次发布时的版本保留在档案中。
            """
        ],
        check: .words("本标准 本规范 本规程 本指南 本部分 本导则 本技术规范 本团体标准 本地方标准 本团标 本地标", hiding: "本标准化") { hit, reading in
            guard !hit.isQuoted, reading.zone == .foreword else { return }
            // What the fixed sentences of the foreword are compared with is told there.
            let fixed: [StaticString] = ["按照", "提出。", "提出并", "归口", "起草单位：", "起草人：", "负责起草", "代替", "给出的规则"]
            guard !fixed.contains(where: { reading.bytes.contains($0, in: reading.sentence.range) }) else { return }
            reading.report("fore-self-name", at: hit.range, [reading.quoted(hit.range)], fix: reading.replacing(hit.range, by: "本文件", .safe))
        })
}
