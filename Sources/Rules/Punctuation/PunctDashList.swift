import Model
import Syntax

extension Rule {
    /// A dash of text is made of hyphens, of three dashes, or of characters that only look like it. Markers of items are `list-marker-kind`.
    public static let punctDashList = Rule(
        id: "punct-dash-list", severity: .style, clause: "GB/T 1.1—2020, 7.5.3",
        summary: Phrase("破折号不是占两个字的“——”", "a dash is not ——, as wide as two characters"),
        why: Phrase(
            "GB/T 1.1—2020 的 7.5.3 和 9.4.1：破折号为“——”，占两个字的位置，由两个 U+2014 组成",
            "GB/T 1.1—2020, 7.5.3 and 9.4.1: a dash is ——, as wide as two characters, made of U+2014 twice"),
        messages: [
            Phrase("破折号“{0}”应为“——”", "the dash “{0}” should be ——"),
            Phrase("列项的“{0}”写作“- ”，印作“——”", "the “{0}” of an item should be written “- ”, and prints as ——"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应符合下列要求：

            ⟪—⟫无异味；

            ⟪-⟫无霉变。
            """,
            """
            # 技术要求

            下列三项⟪--⟫外观、色泽、气味⟪――⟫应逐批检验。
            """,
        ],
        good: [
            """
            # 技术要求

            下列三项——外观、色泽、气味——应逐批检验，运输路线为北京—上海，命令为check --all。
            """
        ],
        check: .several([
            .reader,
            .survey { reading in
                for opening in reading.openings where opening.kind == .dash && (opening.carrier == .paragraph || opening.carrier == .item) {
                    for range in reading.dashes(opening) {
                        let fix = Fix(arguments: [.text("- ")], edits: [Edit(range: range, text: "- ")], safety: .review)
                        reading.report("punct-dash-list", at: range, phrase: 1, [reading.quoted(range)], fix: fix)
                    }
                }
            },
            .words("――― ―― ―—— ——— ─── ── －－ ﹣﹣ ⸺ ﹘") { hit, reading in
                guard reading.carrier != .example, reading.zone != .references, reading.zone != .bibliography else { return }
                // `————` is a blank to fill in.
                let (end, limit) = (hit.range.upper, reading.bytes.count)
                if reading.bytes.has("—", at: end, limit: limit) || reading.bytes.has("─", at: end, limit: limit) { return }
                if reading.bytes.has("—", before: hit.range.lower, floor: 0) || reading.bytes.has("─", before: hit.range.lower, floor: 0) { return }
                reading.reportDash(hit.range)
            },
        ]))
}
