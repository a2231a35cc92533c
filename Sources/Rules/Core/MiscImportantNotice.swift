import Model
import Syntax

extension Rule {
    /// A statement that concerns the whole document stands elsewhere than before 范围, or what stands there has no leading word. Warnings
    /// on a step, a reagent or an object belong where they apply.
    public static let miscImportantNotice = Rule(
        id: "misc-important-notice", severity: .error, clause: "GB/T 1.1—2020, 9.13.3",
        summary: Phrase("涉及整个文件的重要提示位置或形式不符", "an important notice stands elsewhere, or in another form"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.13.3：涉及整个文件的重要提示放在正文首页的文件名称与范围之间，以“重要提示：”或“危险：”“警告：”“注意：”开头",
            "GB/T 1.1—2020, 9.13.3: a notice on the whole document stands between the title and 范围, and begins with 重要提示：, 危险：, 警告： or 注意："),
        messages: [
            Phrase(
                "涉及整个文件的提示写在第一个标题之前，印在名称与“范围”之间，不放在{0}",
                "a notice on the whole document should be written before the first heading and prints below the title, not in {0}"),
            Phrase("“{0}”写作“{1}：”", "“{0}” should be written “{1}：”"),
            Phrase("“范围”之前的段以“重要提示：”或“危险：”“警告：”“注意：”开头", "what stands before 范围 begins with 重要提示：, 危险：, 警告： or 注意："),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 前言
            ⟪重要提示：⟫重铬酸钾有毒。
            """,
            """
            ⟪警告——⟫使用本文件的人员需有实验室工作的经验。
            # 范围

            本文件描述了水分的测定方法。
            """,
        ],
        good: [
            """
            警告：重铬酸钾有毒，本文件没有指出所有的安全问题。

            # 范围

            本文件描述了水分的测定方法。

            # 试验方法

            警告：热油浴可致灼伤。

            加热试样。
            """,
            """
            # 前言
            重要提示：重铬酸钾有毒。
            # 范围
            本文件描述了水分的测定方法。
            """,
        ],
        check: .survey { reading in
            for warning in reading.warnings {
                let label = ByteRange(
                    reading.range(warning.node).lower,
                    reading.document.tree.end(warning.node) > warning.node + 2 ? reading.range(warning.node + 2).lower : reading.range(warning.node).upper)
                let isWhole: Bool
                switch warning.zone {
                case .front: continue
                case .foreword, .introduction, .scope, .references, .bibliography, .index: isWhole = true
                default: isWhole = warning.kind == .important || reading.isOnDocument(reading.range(warning.node))
                }
                // Behind a foreword or introduction, right before the heading, it stands where it should.
                guard isWhole, warning.section >= 0, !reading.isRightBeforeScope(warning.node) else { continue }
                reading.report("misc-important-notice", at: reading.trimmed(label), [reading.label(reading.sections[warning.section])])
            }
            guard reading.document.element(.scope) != nil else { return }
            for block in reading.children(0) {
                switch reading.kind(block) {
                case .paragraph:
                    guard let text = reading.textRange(of: block) else { continue }
                    if let lead = reading.bytes.noticeLead(text) {
                        let right = lead.word.description + "："
                        reading.report(
                            "misc-important-notice", at: lead.range, phrase: 1, [reading.quoted(lead.range), .text(lead.word.description)],
                            fix: reading.replacing(lead.range, by: right, .review))
                    } else {
                        reading.report("misc-important-notice", at: text, phrase: 2)
                    }
                case .element, .clause, .annex: return
                default: continue
                }
            }
        })
}
