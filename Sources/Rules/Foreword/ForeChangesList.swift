import Model
import Syntax

extension Rule {
    /// A document that replaces another lacks the list of technical changes, or leads to it in another form (style). What differs from
    /// an adopted document is no change; that nothing but the wording changed is an answer.
    public static let foreChangesList = Rule(
        id: "fore-changes-list", severity: .error, clause: "GB/T 1.1—2020, 8.3 c)",
        summary: Phrase("没有列出与前一版相比的主要技术变化", "the technical changes since the edition before are not listed"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 c)：代替其他文件的，列出与前一版本相比的主要技术变化；惯用“与……相比，除结构调整和编辑性改动外，主要技术变化如下：”引出",
            "GB/T 1.1—2020, 8.3 c): a document that replaces others lists the main technical changes, led in by “与……相比，除结构调整和编辑性改动外，主要技术变化如下：”"),
        messages: [
            Phrase("代替了其他文件，前言却没有列出主要技术变化", "the document replaces another, and the foreword lists no technical changes"),
            Phrase("“{0}”之后没有列出变化", "no changes follow “{0}”"),
            Phrase(
                "“{0}”写作“与……相比，除结构调整和编辑性改动外，主要技术变化如下：”",
                "“{0}” should be written “与……相比，除结构调整和编辑性改动外，主要技术变化如下：”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 草案
            代替: T/XMB 100—2019
            …
            ---
            # 前言

            本文件代替T/XMB 100—2019《示例》。⟪与T/XMB 100—2019相比，主要变化如下：⟫

            - 增加了水分的要求（见第1章）。

            # 要求

            水分应不大于14.5%。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 草案
            代替: T/XMB 100—2019
            …
            ---
            # 前言

            本文件代替T/XMB 100—2019《示例》，与T/XMB 100—2019相比，除结构调整和编辑性改动外，主要技术变化如下：

            - 增加了水分的要求（见第1章）。

            # 要求

            水分应不大于14.5%。
            """
        ],
        check: .survey { reading in
            let metadata = reading.document.metadata
            let paragraphs = reading.forewordParagraphs
            let said = reading.replacingSentence(paragraphs)
            guard reading.forewordHead != nil, let place = said ?? (metadata.replaces + metadata.partlyReplaces).first?.range else { return }
            guard let lead = reading.changesLead(paragraphs), let text = reading.textRange(of: lead) else {
                guard reading.stage >= .consultation else { return }
                let isUnchanged = paragraphs.contains { reading.textRange(of: $0).map(reading.bytes.saysNothingChanged) ?? false }
                if !isUnchanged { reading.report("fore-changes-list", at: place) }
                return
            }
            let colon = reading.ends(text, in: ["：", ":"])
            if colon, reading.list(ledBy: lead) == nil { reading.report("fore-changes-list", at: text, phrase: 1, [.text(reading.lastClause(text))]) }
            guard !reading.bytes.contains("编辑性改动外，主要技术变化如下", in: text), !reading.bytes.contains("结构调整外，主要技术变化如下", in: text) else { return }
            var start = text.lower
            while let stop = reading.bytes.find("。", in: ByteRange(start, text.upper - 3)) { start = stop + 3 }
            let sentence = ByteRange(start, text.upper)
            var fix: Fix?
            if colon, let word = reading.bytes.find("相比", in: sentence) ?? reading.bytes.find("比较", in: sentence) {
                fix = reading.replacing(ByteRange(word, text.upper), by: "相比，除结构调整和编辑性改动外，主要技术变化如下：", .review)
            }
            reading.report(
                "fore-changes-list", at: sentence, phrase: 2, [.text(reading.lastClause(sentence))], severity: .style, fix: fix)
        })
}
