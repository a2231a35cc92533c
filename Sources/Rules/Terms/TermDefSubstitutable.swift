import Model
import Syntax

extension Rule {
    /// A definition cannot stand for its term.
    public static let termDefSubstitutable = Rule(
        id: "term-def-substitutable", severity: .warning, clause: "GB/T 1.1—2020, 8.7.3.3",
        summary: Phrase("定义不能代替术语", "a definition cannot stand for its term"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.3：定义宜能在上下文中代替其术语，不以“是指”“指”“是”开头",
            "GB/T 1.1—2020, 8.7.3.3: a definition should be able to stand for its term; it does not begin with 是指 or 是"),
        messages: [
            Phrase("定义不以“{0}”开头", "a definition does not begin with “{0}”"),
            Phrase("定义不重复术语“{0}”", "a definition does not repeat the term “{0}”"),
        ],
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice

            ⟪是指⟫稻谷脱壳后的米。

            ## 精米 milled rice

            ⟪精米⟫是糙米碾磨后的米。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            ## 指示剂 indicator

            指示反应终点的试剂。

            ## 米饭 cooked rice

            即热后食用的食品。
            """
        ],
        check: .survey { reading in
            for section in reading.sections {
                guard case .term = section.kind, section.firstBlock >= 0, reading.kind(section.firstBlock) == .paragraph, let title = section.title,
                    let text = reading.textRange(of: section.firstBlock)
                else { continue }
                if let word = ["是指", "系指", "指的是", "即为", "即", "指", "是"].first(where: { (word: StaticString) in
                    reading.bytes.has(word, at: text.lower, limit: text.upper)
                }) {
                    guard !reading.bytes.has("是否", at: text.lower, limit: text.upper), !reading.bytes.has("即食", at: text.lower, limit: text.upper),
                        !["指示", "指标", "指数", "指定", "指南", "指导", "指甲", "指纹", "指令", "指挥", "指引", "指征", "指向"].contains(where: {
                            reading.bytes.has($0, at: text.lower, limit: text.upper)
                        }),
                        !["即时", "即热", "即开", "即插"].contains(where: { reading.bytes.has($0, at: text.lower, limit: text.upper) })
                    else { continue }
                    reading.report("term-def-substitutable", at: ByteRange(text.lower, text.lower + word.utf8CodeUnitCount), [.text(word.description)])
                } else if title.count <= text.count, reading.bytes.areEqual(title, ByteRange(text.lower, text.lower + title.count)),
                    ["是", "指", "为", "，", "："].contains(where: { (word: StaticString) in reading.bytes.has(word, at: text.lower + title.count, limit: text.upper)
                    })
                {
                    reading.report("term-def-substitutable", at: ByteRange(text.lower, text.lower + title.count), phrase: 1, [reading.quoted(title)])
                }
            }
        })
}
