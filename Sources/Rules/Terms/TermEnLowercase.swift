import Model
import Syntax

extension Rule {
    /// An English equivalent begins in upper case.
    public static let termEnLowercase = Rule(
        id: "term-en-lowercase", severity: .warning, clause: "GB/T 1.1—2020, 10.3.5",
        summary: Phrase("英文对应词以大写字母开头", "an English equivalent begins in upper case"),
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
                    let range = reading.range(node)
                    var end = range.lower
                    while end < range.upper, Byte.isLetter(reading.bytes[end]) { end += 1 }
                    guard end - range.lower > 1, Byte.isUpper(reading.bytes[range.lower]),
                        (range.lower + 1..<end).allSatisfy({ Byte.isLower(reading.bytes[$0]) })
                    else { continue }
                    // A further capital: names.
                    guard !(end..<range.upper).contains(where: { Byte.isUpper(reading.bytes[$0]) }) else { continue }
                    let word = ByteRange(range.lower, end)
                    // A place in its own spelling.
                    if let title = section.title, mayBePinyin(Array(reading.bytes[word.indices]), of: Array(reading.bytes[title.indices])) { continue }
                    reading.report(
                        "term-en-lowercase", at: word, [reading.quoted(word)], fix: reading.replacing(word, by: reading.text(word).lowercased(), .review))
                }
            }
        })
}
