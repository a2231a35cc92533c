import Model
import Syntax

extension Rule {
    /// An angle is given in degrees, minutes and seconds.
    public static let numDecimalDegree = Rule(
        id: "num-decimal-degree", severity: .warning, clause: "GB/T 1.1—2020, 9.4.5.4",
        summary: Phrase("平面角用度、分、秒表示", "an angle is given in degrees, minutes and seconds"),
        why: Phrase("GB/T 1.1—2020 的 9.4.5.4：平面角宜用十进制的度表示，如 17.25°", "GB/T 1.1—2020, 9.4.5.4: an angle should be given in decimal degrees, such as 17.25°"),
        messages: [
            Phrase("“{0}”宜用十进制的度表示", "“{0}” should be in decimal degrees")
        ],
        bad: [
            """
            # 技术要求

            坡角应不大于⟪17°15′⟫。
            """
        ],
        good: [
            """
            # 技术要求

            坡角应不大于17.25°。产地位于东经103°15′～104°20′，北纬30°05′～31°10′。
            """
        ],
        check: .reader)
}
