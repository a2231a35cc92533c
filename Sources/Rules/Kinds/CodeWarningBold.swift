import Model
import Syntax

extension Rule {
    /// A warning of a code of practice comes behind what it warns of, or is hidden in a note. Those right behind a heading or under the name of
    /// the document stand right; that they are bold is seen to by the outputs. 重要提示 has a rule of its own.
    public static let codeWarningBold = Rule(
        id: "code-warning-bold", severity: .error, clause: "GB/T 20001.6—2017, 6.4.5",
        summary: Phrase("危险的警示不在程序指示的开头", "a warning does not begin the instructions"),
        why: Phrase(
            "GB/T 20001.6—2017 的 6.4.5：涉及危险的，在程序指示的开头用黑体写出警示；读到时危险已经发生的警示没有用处",
            "GB/T 20001.6—2017, 6.4.5: of danger the reader is warned in bold type where the instructions begin; behind the step it comes too late"),
        messages: [
            Phrase("警示写在指示之后，移到本条的开头", "the warning stands behind the instructions; move it to where the clause begins"),
            Phrase("“{0}”提示的是危险，用“警告：”写在本条的开头", "“{0}” speaks of danger; write it as 警告： where the clause begins"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储作业规程
            类型: 规程
            …
            ---

            # 入库

            用叉车卸货。

            ⟪警告：叉车能造成挤压伤害，作业时穿防护鞋。⟫

            注：清洗剂有腐蚀性，使用时⟪当心⟫灼伤。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储作业规程
            类型: 规程
            …
            ---

            # 入库

            警告：叉车能造成挤压伤害，作业时穿防护鞋。

            用叉车卸货。

            注：清洗剂的腐蚀性见说明书。
            """
        ],
        check: .several([
            .survey { reading in
                guard reading.document.metadata.kind == .code else { return }
                for warning in reading.warnings
                where !warning.isLeading && warning.kind != .important && (warning.zone == .body || warning.zone == .informativeAnnex) {
                    if reading.isQuoted(warning.node) { continue }
                    reading.report("code-warning-bold", at: reading.firstLine(reading.range(warning.node)))
                }
            },
            .words("当心 小心 谨防 严防 以防 以免 防止 避免") { hit, reading in
                guard reading.document.metadata.kind == .code, reading.zone == .body, reading.carrier == .note, !hit.isQuoted else { return }
                let rest = ByteRange(hit.range.upper, reading.sentence.range.upper)
                let harms: [StaticString] = ["灼伤", "烫伤", "冻伤", "触电", "中毒", "窒息", "爆炸", "着火", "坠落", "挤压", "砸伤", "割伤", "夹手", "致命", "伤人", "伤手", "失明", "腐蚀皮肤"]
                if !reading.bytes.contains("见", in: rest), harms.contains(where: { reading.bytes.contains($0, in: rest) }) {
                    reading.report("code-warning-bold", at: hit.range, phrase: 1, [reading.quoted(hit.range)])
                }
            },
        ]))
}
