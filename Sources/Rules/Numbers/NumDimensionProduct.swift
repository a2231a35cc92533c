import Model
import Syntax

extension Rule {
    /// A product of dimensions has values without a unit.
    public static let numDimensionProduct = Rule(
        id: "num-dimension-product", severity: .error, clause: "GB/T 1.1—2020, 9.4.5.1",
        summary: Phrase("尺寸的乘积中有的数值没有单位", "a product of dimensions has values without a unit"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.5.1：尺寸写作“80 mm×25 mm×50 mm”，不写“80×25×50 mm”",
            "GB/T 1.1—2020, 9.4.5.1: dimensions are written “80 mm×25 mm×50 mm”, not “80×25×50 mm”"),
        messages: [
            Phrase("“{0}”应写作“{1}”", "“{0}” should be written “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            试样的尺寸应为⟪80×25×50 mm⟫。
            """
        ],
        good: [
            """
            # 技术要求

            试样的尺寸应为80 mm×25 mm×50 mm，菌落总数应不大于2.5×10⁴ CFU/g。
            """
        ],
        check: .reader)
}
