import Model
import Syntax

extension Rule {
    /// 应见 both requires and merely points.
    public static let citeShallSee = Rule(
        id: "cite-shall-see", severity: .error, clause: "GB/T 1.1—2020, 9.5.5",
        summary: Phrase("“应见”既是要求又是资料性提示", "应见 both requires and merely points"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.5：规范性提示写“应符合……”“按照……”，资料性提示写“见……”，不混用",
            "GB/T 1.1—2020, 9.5.5: a normative pointer says 应符合 or 按照, an informative one 见; they are not mixed"),
        messages: [
            Phrase("“{0}”写作“应符合”或“见”", "“{0}” should be written 应符合 or 见")
        ],
        bad: [
            """
            # 技术要求

            指标⟪应见⟫表1。

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5 |
            """
        ],
        good: [
            """
            # 技术要求

            指标应符合表1的规定。

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5 |
            """
        ],
        check: .words("应见 宜见 可见表 可见图") { hit, reading in
            guard !hit.isQuoted,
                reading.bytes.has("应", at: hit.range.lower, limit: hit.range.upper) || reading.bytes.has("宜", at: hit.range.lower, limit: hit.range.upper),
                reading.mentions.contains(where: { $0.range.lower >= hit.range.upper && $0.range.lower - hit.range.upper <= 4 })
            else { return }
            reading.report("cite-shall-see", at: hit.range, [reading.quoted(hit.range)])
        })
}
