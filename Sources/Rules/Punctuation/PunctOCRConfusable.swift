import Model
import Syntax

extension Rule {
    /// The number of a standard has a letter that looks like a digit, or its code a digit that looks like a letter.
    public static let punctOCRConfusable = Rule(
        id: "punct-ocr-confusable", severity: .warning, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("标准编号中混用了形似的字母和数字", "letters and digits that look alike are mixed in the number of a standard"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1 的脚注：编号由代号、顺序号和年份号组成，顺序号和年份号是数字；O 与 0、l 与 1 混淆后，读者和程序都找不到该文件",
            "GB/T 1.1—2020, 8.1, footnote: a number is code, running number and year, the last two in digits; with O for 0 or l for 1 neither readers nor programs find the document"
        ),
        messages: [
            Phrase("编号中的“{0}”应为“{1}”", "“{0}” in the number should be “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            水分按GB/T ⟪5O89⟫测定，按GB/T ⟪l354⟫判定，管理体系见⟪IS0⟫ 9001。
            """
        ],
        good: [
            """
            # 技术要求

            水分以O型容器测定，按IO 5O接口和DS/T型设备操作。
            """
        ],
        check: .reader)
}
