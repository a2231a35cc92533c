import Model
import Syntax

extension Rule {
    /// A quantity has an improper name.
    public static let qtyNames = Rule(
        id: "qty-names", severity: .warning, clause: "GB/T 1.1—2020, 9.4.7",
        summary: Phrase("量的名称不规范", "a quantity has an improper name"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.7 要求量的名称按 GB/T 3102：“重量”“比重”改称“质量”“密度”",
            "GB/T 1.1—2020, 9.4.7, asks for the names of GB/T 3102: 质量 and 密度, not 重量 and 比重"),
        messages: [
            Phrase("“{0}”宜写作“{1}”", "“{0}” should be “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            单果⟪重量⟫应不小于50 g。
            """
        ],
        good: [
            """
            # 技术要求

            单果质量应不小于50 g。占总产值的比重上升，优质品占总产量的比重应不小于60%，按重量法测定。
            """
        ],
        check: .words("重量 比重 体重计", hiding: "重量法 重量分析 重量级 重量轻 失重量 称重量 净重量具 比重计 比重瓶 占比重 所占比重 起重量 载重量 增重量") { hit, reading in
            guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)), reading.quantities > 0 || reading.measures(behind: hit.range),
                !reading.bytes.isEqual(hit.range, "体重计")
            else { return }
            let right = reading.bytes.isEqual(hit.range, "重量") ? "质量" : "密度"
            // 占总产量的比重 is a share.
            if right == "密度", reading.bytes.contains("占", in: reading.clause(before: hit.range)) { return }
            reading.report("qty-names", at: hit.range, [reading.quoted(hit.range), .text(right)], fix: reading.replacing(hit.range, by: right, .review))
        })
}
