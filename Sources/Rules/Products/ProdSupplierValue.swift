import Model
import Syntax

extension Rule {
    /// A value is left to supplier or contract, and its clause does not say both how it is measured and how it is stated. Values of safety are told
    /// as prod-safety-values; lots, sampling and the way of packing may be agreed upon.
    public static let prodSupplierValue = Rule(
        id: "prod-supplier-value", severity: .error, clause: "GB/T 20001.10—2014, 6.5.1",
        summary: Phrase("由供方定值的特性没有规定怎样测量和表述", "a value left to the supplier without saying how it is measured and stated"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.1 和 7.3：特性值由供方确定的，标准规定怎样测量、怎样表述这个值",
            "GB/T 20001.10—2014, 6.5.1 and 7.3: where the supplier sets a value, the standard says how it is measured and how it is stated"),
        messages: [
            Phrase("“{0}”：由供方或者合同定值的，规定怎样测量和表述", "“{0}”: where a value is left to supplier or contract, say how it is measured and stated")
        ],
        bad: [
            """
            # 技术要求

            光泽⟪由供方⟫确定。
            """
        ],
        good: [
            """
            # 技术要求

            光泽由供方确定，按GB/T 1743测定，并应在标签上标明光泽值。
            """
        ],
        check: .words(LeftValue.words, hiding: LeftValue.hiding) { hit, reading in reading.judgeLeftValue(hit, for: "prod-supplier-value") })
}
