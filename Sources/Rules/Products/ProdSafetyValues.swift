import Model
import Syntax

extension Rule {
    /// A value on which health or safety depends is left to supplier or contract. Told by the words of the sentence and of the titles around it.
    public static let prodSafetyValues = Rule(
        id: "prod-safety-values", severity: .error, clause: "GB/T 20001.10—2014, 7.3",
        summary: Phrase("安全、健康的限值由供方或者合同确定", "a limit of safety or health is left to supplier or contract"),
        why: Phrase(
            "GB/T 20001.10—2014 的 7.3：有关健康和安全的特性由标准规定限值，不准许由供方确定",
            "GB/T 20001.10—2014, 7.3: where health or safety is concerned the standard gives the value; it is not left to the supplier"),
        messages: [
            Phrase("“{0}”：有关安全、健康的限值由标准规定，不由供方或者合同确定", "“{0}”: limits of safety and health are given by the standard, not by supplier or contract")
        ],
        bad: [
            """
            # 技术要求

            重金属的限量⟪由供需双方⟫商定。
            """
        ],
        good: [
            """
            # 技术要求

            重金属的限量应符合GB 2762的规定。

            # 包装

            包装的防护方法由供需双方商定。铅笔的颜色由供需双方商定，按GB/T 1743测定，并应在标签上标明颜色值。
            """
        ],
        check: .words(LeftValue.words, hiding: LeftValue.hiding) { hit, reading in reading.judgeLeftValue(hit, for: "prod-safety-values") })
}
