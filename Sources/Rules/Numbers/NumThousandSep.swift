import Model
import Syntax

extension Rule {
    /// House styles differ, and the source was not read: off unless asked for.
    public static let numThousandSep = Rule(
        id: "num-thousand-sep", severity: .style, isDefault: false, clause: "GB 3101—1993, 3.3.3",
        summary: Phrase("多位数用逗号分节", "digits are grouped by commas"),
        why: Phrase(
            "GB 3101—1993 的 3.3.3：多位数从小数点起向左向右每三位留空隙，不用逗号、圆点或其他方式；依据尚未逐字核对，缺省不检查",
            "GB 3101—1993, 3.3.3: digits are grouped by threes with a small blank, not with a comma or point; the source was not checked word for word, so this is off by default"
        ),
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

            每批应不多于⟪12,000⟫ kg。
            """
        ],
        good: [
            """
            # 技术要求

            每批应不多于12 000 kg。
            """
        ],
        check: .reader)
}
