import Model
import Syntax

extension Rule {
    /// The sentences on who drafted the document have another form than the two fixed ones. A remark on the order of names is let pass.
    public static let foreDraftersForm = Rule(
        id: "fore-drafters-form", severity: .error, clause: "GB/T 1.1—2020, 8.3 g)",
        summary: Phrase("起草单位、起草人的句式不符", "the sentences on the drafters have another form"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 g)：写作“本文件起草单位：……。”和“本文件主要起草人：……。”，名称之间用顿号",
            "GB/T 1.1—2020, 8.3 g): they are written “本文件起草单位：……。” and “本文件主要起草人：……。”, with 、 between names"),
        messages: [
            Phrase("“{0}”写作“{1}：”", "“{0}” should be written “{1}：”"),
            Phrase("名称之间用“、”，不用“{0}”", "names are parted by “、”, not by “{0}”"),
            Phrase("句末应有句号", "the sentence ends in “。”"),
            Phrase("“{0}”写作“本文件起草单位：……。”", "“{0}” should be written “本文件起草单位：……。”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 前言

            ⟪本标准负责起草单位⟫：示例单位甲、示例单位乙。

            本文件主要起草人：起草人甲⟪，⟫起草人乙。
            """
        ],
        good: [
            """
            # 前言

            本文件起草单位：示例单位甲、示例单位乙。

            本文件主要起草人：起草人甲、起草人乙。
            """
        ],
        check: .several([
            .words(
                "起草单位 起草单位： 起草人 起草人员 起草的人员 编写单位 编写人 编写人员 编制单位 编制人员 参编单位 参编单位： 参编人员 主编单位 主编单位： 参加单位 参与单位 执笔人"
            ) { hit, reading in
                let bytes = reading.bytes
                let sentence = reading.sentence.range
                let isColon = bytes.has("：", before: hit.range.upper, floor: hit.range.lower)
                let word = ByteRange(hit.range.lower, hit.range.upper - (isColon ? 3 : 0))
                guard reading.zone == .foreword, let colon = bytes.listingMark(after: word.upper, limit: sentence.upper) else { return }
                var start = hit.range.lower
                while start > sentence.lower, !bytes.has("，", before: start, floor: 0), !bytes.has("；", before: start, floor: 0) {
                    start = bytes.characterStart(before: start)
                }
                let right: StaticString = bytes.contains("人", in: word) ? "本文件主要起草人" : "本文件起草单位"
                let lead = ByteRange(start, word.upper)
                if !bytes.isEqual(lead, right) || !colon.isColon {
                    let range = ByteRange(start, colon.isColon ? word.upper : colon.end)
                    let fix = reading.replacing(range, by: right.description + (colon.isColon ? "" : "："), .review)
                    reading.report("fore-drafters-form", at: range, [reading.quoted(range), .text(right.description)], fix: fix)
                }
                var names = ByteRange(colon.end, sentence.upper)
                if bytes.has("。", before: names.upper, floor: names.lower) || bytes.has("；", before: names.upper, floor: names.lower) {
                    names.end -= 3
                } else {
                    let end = ByteRange(bytes.characterStart(before: sentence.upper), sentence.upper)
                    let fix = Fix(arguments: [.text("。")], edits: [Edit(range: ByteRange(end.upper, end.upper), text: "。")], safety: .safe)
                    reading.report("fore-drafters-form", at: end, phrase: 2, fix: fix)
                }
                guard let mark = bytes.wrongSeparator(names) else { return }
                reading.report("fore-drafters-form", at: mark, phrase: 1, [reading.quoted(mark)], fix: reading.replacing(mark, by: "、", .review))
            },
            .words("起草。 编制。 编写。 起草", hiding: "起草单位 起草人 起草工作 起草小组 起草规则 起草过程") { hit, reading in
                let bytes = reading.bytes
                let sentence = reading.sentence.range
                guard reading.zone == .foreword, hit.range.upper + 3 >= sentence.upper else { return }
                guard ["本文件由", "本标准由", "本部分由", "本规范由"].contains(where: { bytes.has($0, at: sentence.lower, limit: sentence.upper) }),
                    !bytes.contains("规定", in: sentence), !bytes.contains("提出", in: sentence), !bytes.contains("归口", in: sentence)
                else { return }
                reading.report("fore-drafters-form", at: sentence, phrase: 3, [reading.quoted(sentence)])
            },
        ]))
}
