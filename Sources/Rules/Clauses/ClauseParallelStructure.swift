import Model
import Syntax

extension Rule {
    /// What is alike and what only looks so is often a matter of taste: off unless asked for.
    public static let clauseParallelStructure = Rule(
        id: "clause-parallel-structure", severity: .warning, isDefault: false, clause: "GB/T 1.1—2020, 5.4.1",
        summary: Phrase("相似内容的标题用词不一", "titles of like content use different words"),
        why: Phrase(
            "GB/T 1.1—2020 的 5.4.1：相似内容的标题和结构宜尽可能相同；何为相似难以判定，缺省不检查",
            "GB/T 1.1—2020, 5.4.1: like content should have like titles; what is alike is hard to tell, so this is off by default"),
        messages: [
            Phrase("“{0}”与同层的“{1}”用词不一", "“{0}” and “{1}” on the same level use different words")
        ],
        bad: [
            """
            # 试验方法

            ## 水分的测定

            甲。

            ## ⟪灰分的检测⟫

            乙。
            """
        ],
        good: [
            """
            # 试验方法

            ## 水分的测定

            甲。

            ## 灰分的测定

            乙。
            """
        ],
        check: .survey { reading in
            let words: [StaticString] = ["的测定", "的检测", "的检验", "的试验", "的测试"]
            var first: [Int: (word: Int, title: ByteRange)] = [:]
            for section in reading.sections where section.isClause && section.level > 1 {
                guard let title = section.title, let word = words.firstIndex(where: { reading.bytes.has($0, before: title.upper, floor: title.lower) }) else {
                    continue
                }
                if let known = first[section.parent] {
                    if known.word != word { reading.report("clause-parallel-structure", at: title, [reading.quoted(title), reading.quoted(known.title)]) }
                } else {
                    first[section.parent] = (word, title)
                }
            }
        })
}
