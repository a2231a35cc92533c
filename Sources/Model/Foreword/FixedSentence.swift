/// Sentences that GB/T 1.1—2020 fixes word by word (8.3 a) and D.2, 8.6.2, 8.7.2, 8.8.2), and how authors' versions are
/// compared with them: blanks and the width of punctuation do not count.

import Syntax

public enum FixedSentence {
    public static let basis = "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。"
    public static let patents = "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。"
    public static let firstEdition = "本文件为首次发布。"
    public static let history = "本文件及其所代替文件的历次版本发布情况为："
    public static let normativeReferences =
        "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。"
    public static let noNormativeReferences = "本文件没有规范性引用文件。"
    public static let terms = "下列术语和定义适用于本文件。"
    public static let noTerms = "本文件没有需要界定的术语和定义。"

    /// Without blanks; parentheses, colons, commas and dashes as full-width ones.
    public static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\t", "\n", "\r", "\u{3000}", "\u{A0}": continue
            case "(": result.append("（")
            case ")": result.append("）")
            case ",": result.append("，")
            case ":": result.append("：")
            case ";": result.append("；")
            case "-", "–", "－": result.append("—")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    public static func matches(_ text: String, _ sentence: String) -> Bool { folded(text) == folded(sentence) }
}
