import Model
import Syntax

extension Rule {
    /// An English equivalent begins in upper case, gives each of its words a capital, or has nothing but capitals. Silent where capitals
    /// and lower case mix otherwise, since names do: `Wuyi Oolong tea`; and of abbreviations.
    public static let termEnLowercase = Rule(
        id: "term-en-lowercase", severity: .warning, clause: "GB/T 1.1—2020, 10.3.5",
        summary: Phrase("英文对应词用了大写字母", "an English equivalent is in upper case"),
        why: Phrase(
            "GB/T 1.1—2020 的 10.3.5：英文对应词除原文需要外均用小写",
            "GB/T 1.1—2020, 10.3.5: English equivalents are in lower case unless the word itself wants capitals"),
        messages: [
            Phrase("“{0}”应小写", "“{0}” is in lower case")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 术语和定义

            ## 糙米 ⟪Brown⟫ rice

            稻谷脱壳后的米。

            ## 精米 ⟪Milled Rice⟫

            碾去皮层的米。

            ## 碎米 ⟪BROKEN RICE⟫

            不完整的米。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            ## 脱氧核糖核酸 DNA

            遗传物质。

            ## 乌龙茶 Wuyi Oolong tea

            半发酵的茶。
            """
        ],
        check: .survey { reading in
            for section in reading.sections {
                guard case .term = section.kind else { continue }
                for node in TermEntry(reading.document.tree, section.node).english {
                    guard let wrong = reading.capitals(reading.range(node)) else { continue }
                    // A place in its own spelling.
                    if let title = section.title, mayBePinyin(Array(reading.bytes[wrong.indices]), of: Array(reading.bytes[title.indices])) { continue }
                    reading.report(
                        "term-en-lowercase", at: wrong, [reading.quoted(wrong)], fix: reading.replacing(wrong, by: reading.text(wrong).lowercased(), .review))
                }
            }
        })
}
