import Model
import Syntax

extension Rule {
    /// An entry that is no standard lacks what GB/T 7714 asks: the mark of its kind, the year, for what is online its address and
    /// the day it was seen. Laws and documents of authorities are named as they are.
    public static let nrefGbt7714 = Rule(
        id: "nref-gbt7714", severity: .warning, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("标准以外的文献没有按 GB/T 7714 著录", "a publication that is no standard is not described as GB/T 7714 asks"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.1 和 8.13：标准化文件以外的文献和信息资源按 GB/T 7714 著录",
            "GB/T 1.1—2020, 8.6.3.1 and 8.13: publications and resources that are no standards are described by GB/T 7714"),
        messages: [
            Phrase(
                "“{0}”没有文献类型标识，按 GB/T 7714 写作“作者. 题名[M]. 出版地: 出版者, 年.”",
                "“{0}” has no mark of its kind; by GB/T 7714: “author. title[M]. place: publisher, year.”"),
            Phrase("电子资源“{0}”没有网址", "the online resource “{0}” has no address"),
            Phrase("文献“{0}”没有年份", "the publication “{0}” has no year"),
        ],
        bad: [
            """
            # 技术要求

            示例产品应无异味。

            # 参考文献

            - ⟪示例作者，稻米品质分析，示例出版社，2019年⟫
            """
        ],
        good: [
            """
            # 技术要求

            示例产品应无异味。

            # 参考文献

            - 示例作者. 稻米品质分析[M]. 示例市: 示例出版社, 2019.
            - 中华人民共和国食品安全法
            - 示例作者. 稻米品质分析综述[J/OL]. 示例学报, 2020, 3(2): 1-9[2021-05-04]. https://example.org/a.
            """
        ],
        check: .survey { reading in
            for entry in reading.document.entries where entry.number == nil {
                guard let paragraph = entry.paragraph, var text = reading.textRange(of: paragraph) else { continue }
                let bytes = reading.bytes
                if let index = bytes.entryIndex(at: text.lower, limit: text.upper) { text = ByteRange(index.range.upper, text.upper) }
                guard !bytes.isOfAuthority(text), !bytes.beginsWithCode(text), !bytes.contains("【", in: text),
                    !reading.children(paragraph).contains(where: { reading.kind($0) == .citation })
                else { continue }
                guard let mark = bytes.kindMark(text) else {
                    reading.report("nref-gbt7714", at: text, [reading.quoted(text)])
                    continue
                }
                if bytes.contains("OL]", in: mark) || bytes.contains("OL］", in: mark) {
                    let isFound =
                        bytes.contains("://", in: text) || bytes.contains("doi", in: text) || bytes.contains("DOI", in: text)
                        || reading.children(paragraph).contains { if case .webLink = reading.kind($0) { true } else { false } }
                    if !isFound { reading.report("nref-gbt7714", at: text, phrase: 1, [reading.quoted(text)]) }
                } else if !bytes.holdsYear(text) {
                    reading.report("nref-gbt7714", at: text, phrase: 2, [reading.quoted(text)])
                }
            }
        })
}
