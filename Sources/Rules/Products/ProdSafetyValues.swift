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
            """
        ],
        check: .words(
            "商定 协商 议定 约定 自定 自行确定 自行规定 自行决定 由供方 由制造商 由制造者 由制造厂 由生产者 由生产商 由生产企业 由生产厂 由厂家 由企业 由供应商 由供货方 由供需双方 供方的规定 供方规定 制造商的规定 制造商规定 制造厂的规定 制造厂规定 生产者的规定 企业的规定 厂家的规定 供方的要求 供方的企业标准",
            hiding: "约定俗成 协商一致 另有约定 另有商定 另行约定 无约定 有约定时"
        ) { hit, reading in
            if reading.leavesValue(hit), reading.isOfSafety == true { reading.report("prod-safety-values", at: hit.range, [reading.quoted(hit.range)]) }
        })
}
