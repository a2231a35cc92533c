import Model
import Syntax

extension Rule {
    /// An item of the list of changes says 修改, 新增, 取消 and the like, or does not say where the change is. What was moved may say so. An item that leads to items
    /// of its own says it there.
    public static let foreChangesVerbs = Rule(
        id: "fore-changes-verbs", severity: .style, clause: "GB/T 1.1—2020, 8.3 c)",
        summary: Phrase("技术变化没有用“增加”“更改”“删除”并给出章条", "a change is not told as 增加, 更改 or 删除 with its clauses"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 c) 和其自身前言的写法：每项变化用“增加”“更改”“删除”说明，给出“（见4.2，2010年版的3.2）”",
            "GB/T 1.1—2020, 8.3 c), and the way of its own foreword: each change says 增加, 更改 or 删除, with “（见4.2，2010年版的3.2）”"),
        messages: [
            Phrase("“{0}”不说明变化的种类：用“增加了”“更改了”或“删除了”", "“{0}” does not say which kind of change it is: use 增加了, 更改了 or 删除了"),
            Phrase("没有给出所在的章条：在末尾写“（见4.2，2010年版的3.2）”", "the clauses are not given: end in “（见4.2，2010年版的3.2）”"),
            Phrase("更改的内容还应给出前一版的章条，如“（见4.2，2010年版的3.2）”", "what was changed also names the clause of the edition before, as in “（见4.2，2010年版的3.2）”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 前言

            与T/XMB 100—2019相比，除结构调整和编辑性改动外，主要技术变化如下：

            - ⟪修改⟫了水分的要求（见第1章，2019年版的4.2）；
            - 增加了抽样的规定⟪。⟫

            # 要求

            水分应不大于14.5%。
            """
        ],
        good: [
            """
            # 前言

            与T/XMB 100—2019相比，除结构调整和编辑性改动外，主要技术变化如下：

            - 将“水分含量”更改为“水分”（见第1章，2019年版的4.2）；
            - 删除了抽样的规定（见2019年版的第6章）。

            # 要求

            水分应不大于14.5%。
            """
        ],
        check: .survey { reading in
            guard let lead = reading.changesLead(reading.forewordParagraphs), let list = reading.list(ledBy: lead) else { return }
            for (item, text) in reading.itemTexts(list) {
                let bytes = reading.bytes
                if let (word, right) = wrongVerbs.first(where: { bytes.has($0.word, at: text.lower, limit: text.upper) }) {
                    let range = ByteRange(text.lower, text.lower + word.utf8CodeUnitCount)
                    let fix = right.map { reading.replacing(range, by: $0, .safe) }
                    reading.report("fore-changes-verbs", at: range, [reading.quoted(range)], fix: fix)
                } else if !["增加", "更改", "删除", "移入", "移至", "移到", "并入", "合并", "拆分", "分为", "改为"].contains(where: { (verb: StaticString) in
                    bytes.contains(verb, in: text)
                }) {
                    reading.report("fore-changes-verbs", at: text, [reading.quoted(text)])
                }
                guard !reading.holdsList(item) else { continue }
                let places: [StaticString] = ["（见", "(见", "年版", "版的", "（第", "（附录"]
                let end = ByteRange(bytes.characterStart(before: text.upper), text.upper)
                if !places.contains(where: { bytes.contains($0, in: text) }) {
                    reading.report("fore-changes-verbs", at: end, phrase: 1)
                } else if bytes.contains("更改", in: text) || bytes.has("修改", at: text.lower, limit: text.upper), !bytes.contains("版", in: text),
                    !reading.children(item + 2).contains(where: { reading.kind($0) == .citation })
                {
                    reading.report("fore-changes-verbs", at: end, phrase: 2)
                }
            }
        })
}

private let wrongVerbs: [(word: StaticString, right: String?)] = [
    ("修改", "更改"), ("变更", "更改"), ("改变", "更改"), ("改动", "更改"), ("修订", "更改"), ("更新", nil), ("更正", nil), ("调整", nil), ("完善", nil), ("优化", nil),
    ("细化", nil), ("新增", "增加"), ("增补", "增加"), ("增添", "增加"), ("增设", "增加"), ("补充", nil), ("取消", nil), ("删去", "删除"), ("去掉", "删除"), ("删减", nil),
    ("去除", "删除"), ("移除", "删除"), ("明确", nil), ("规范", nil), ("提高", nil), ("降低", nil),
]
