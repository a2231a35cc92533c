import Model
import Syntax

extension Rule {
    /// A long dash or a full-width hyphen stands within a model (XK—20) or the name of a substance (α—淀粉酶, 3—氯丙醇). The source was not
    /// read: off unless asked for.
    public static let punctHyphen = Rule(
        id: "punct-hyphen", severity: .style, isDefault: false, clause: "GB/T 15834—2011, 4.13",
        summary: Phrase("型号、化合物名称中没有用短横线", "a model or the name of a substance has no hyphen"),
        why: Phrase(
            "GB/T 15834—2011 的 4.13：产品型号、化合物名称、复合词中的连接号为短横线“-”；依据尚未逐字核对，缺省不检查",
            "GB/T 15834—2011, 4.13: within models, names of substances and compound words the mark is a hyphen; the source was not checked word for word, so this is off by default"
        ),
        messages: [
            Phrase("“{0}”中的“{1}”应为短横线“-”", "“{1}” in “{0}” should be a hyphen")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            采用XK⟪—⟫20型天平，测定α⟪—⟫淀粉酶、3⟪－⟫氯丙醇和N⟪—⟫甲基吡咯烷酮。
            """
        ],
        good: [
            """
            # 技术要求

            采用XK-20型天平，按GB/T 1354—2018测定α-淀粉酶，时间为2019—2020年，线路为A—B，图例为A——甲。
            """
        ],
        check: .words("— – －", hiding: "—— ——— ———— －－") { hit, reading in
            guard reading.zone != .references, reading.zone != .bibliography, reading.carrier != .example else { return }
            let floor = reading.sentence.range.lower
            let limit = reading.sentence.range.upper
            guard let left = reading.bytes.nameStart(before: hit.range.lower, floor: floor),
                let right = reading.bytes.nameEnd(hit.range, left: left, limit: limit)
            else { return }
            reading.report(
                "punct-hyphen", at: hit.range, [reading.quoted(ByteRange(left, right)), reading.quoted(hit.range)],
                fix: reading.replacing(hit.range, by: "-", .review))
        })
}

extension [UInt8] {
    /// Where the letters and digits before a dash begin: capital letters, one Greek letter, or one to three digits.
    fileprivate func nameStart(before end: Int, floor: Int) -> Int? {
        var start = end
        while start > floor, Byte.isAlphanumeric(self[start - 1]) { start -= 1 }
        if start == end {
            guard end - 2 >= floor, self[end - 2] == 0xCE || self[end - 2] == 0xCF else { return nil }
            return end - 2
        }
        guard end - start <= 6, start == floor || self[start - 1] != UInt8(ascii: "/") && self[start - 1] != UInt8(ascii: ".") else { return nil }
        return start
    }

    /// Where what follows the dash ends, if both are one name.
    fileprivate func nameEnd(_ dash: ByteRange, left: Int, limit: Int) -> Int? {
        let at = dash.upper
        guard at < limit else { return nil }
        let isGreek = self[left] >= 0x80
        let isDigits = self[left..<dash.lower].allSatisfy(Byte.isDigit)
        if Byte.isDigit(self[at]) {
            // `XK—20`; a year behind a number, or a range of numbers, is none.
            var end = at
            while end < limit, Byte.isAlphanumeric(self[end]) { end += 1 }
            let isYear = end - at == 4 && (has("19", at: at, limit: limit) || has("20", at: at, limit: limit))
            return !isDigits && !isGreek && !isYear && self[left..<dash.lower].allSatisfy({ Byte.isUpper($0) || Byte.isDigit($0) }) && Byte.isUpper(self[left])
                ? end : nil
        }
        guard at + 2 < limit, Characters.isHan(scalar(at: at)) else { return nil }
        let parts: [StaticString] = ["氯", "溴", "碘", "氟", "甲", "乙", "丙", "丁", "戊", "己", "羟", "氨", "硝", "苯", "酮", "萘", "巯", "氧", "磺", "羧"]
        let isSubstance = parts.contains { has($0, at: at, limit: limit) }
        if isGreek || isSubstance && (isDigits && dash.lower - left <= 2 || dash.lower - left == 1 && "NOSLD".utf8.contains(self[left])) {
            return characterEnd(at)
        }
        return nil
    }
}
