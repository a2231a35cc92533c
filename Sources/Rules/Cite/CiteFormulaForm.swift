import Model
import Syntax

extension Rule {
    /// A formula is not called 公式（n）.
    public static let citeFormulaForm = Rule(
        id: "cite-formula-form", severity: .warning, clause: "GB/T 1.1—2020, 9.5.3",
        summary: Phrase("公式没有称作“公式（n）”", "a formula is not called 公式（n）"),
        why: Phrase("GB/T 1.1—2020 的 9.5.3：公式称作“公式（3）”，不称“式（3）”", "GB/T 1.1—2020, 9.5.3: a formula is named 公式（3）, not 式（3）"),
        messages: [
            Phrase("“{0}”前应加“公”：写作“公式（n）”", "“{0}” lacks its 公: write 公式（n）")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            含量按⟪式⟫（1）计算：

            $$
            w = m
            $$ （1）
            """
        ],
        good: [
            """
            # 技术要求

            含量按公式（1）计算：

            $$
            w = m
            $$ （1）
            """
        ],
        check: .words("式", hiding: "公式 方式 形式 模式 格式 程式 仪式 样式 型式 算式 等式 固定式 移动式 正式 款式 版式 制式 各式 开放式 封闭式 分布式 一体式 便携式 立式 卧式 手持式") { hit, reading in
            var at = hit.range.upper
            while at < reading.bytes.count, reading.bytes[at] == 0x20 { at += 1 }
            let isRound = reading.bytes.has("（", at: at, limit: reading.bytes.count)
            guard isRound || at < reading.bytes.count && reading.bytes[at] == UInt8(ascii: "(") else { return }
            at += isRound ? 3 : 1
            guard at < reading.bytes.count, Byte.isDigit(reading.bytes[at]) || Byte.isUpper(reading.bytes[at]) && reading.bytes[at + 1] == UInt8(ascii: ".")
            else { return }
            let before: [StaticString] = ["按", "见", "由", "用", "据", "照", "从", "将", "入", "与", "和", "在", "、", "，", "。"]
            guard hit.range.lower == reading.sentence.range.lower || before.contains(where: { reading.bytes.has($0, before: hit.range.lower, floor: 0) }) else {
                return
            }
            reading.report("cite-formula-form", at: hit.range, [reading.quoted(hit.range)], fix: reading.replacing(hit.range, by: "公式", .safe))
        })
}
