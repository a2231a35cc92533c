import Model
import Syntax

extension Rule {
    /// In an index that its author divided, a word stands behind one that it precedes. Any other index is put in order when it is printed.
    public static let idxPinyin = Rule(
        id: "idx-pinyin", severity: .warning, clause: "GB/T 1.1—2020, 8.14",
        summary: Phrase("索引没有按拼音排列", "an index is not in the order of pinyin"),
        why: Phrase("GB/T 1.1—2020 的 8.14：索引通常按汉语拼音字母的次序排列", "GB/T 1.1—2020, 8.14: an index is usually in the order of pinyin"),
        messages: [
            Phrase("按拼音“{0}”在“{1}”之前", "by pinyin “{0}” comes before “{1}”")
        ],
        notes: [Phrase("“{0}”在这里", "“{0}” stands here")],
        bad: [
            """
            # 要求

            示例产品应无异味。

            # 索引

            ## A

            - 压印 1
            - ⟪安全⟫ 1

            ## B

            - 包装 1
            """,
            """
            # 要求

            示例产品应无异味。

            # 索引

            ## B

            - 包装 1

            ## A

            - ⟪安全⟫ 1
            """,
        ],
        good: [
            """
            # 要求

            示例产品应无异味。

            # 索引

            - 压印 1
            - 安全 1
            """
        ],
        check: .survey { reading in
            var before: ByteRange?
            for section in reading.sections where section.isClause && section.zone == .index {
                for word in reading.indexWords(of: section) {
                    defer { before = word }
                    if let last = before, indexPrecedes(Array(reading.bytes[word.indices]), Array(reading.bytes[last.indices])) {
                        let notes = [Note(range: last, arguments: [reading.quoted(last)])]
                        reading.report("idx-pinyin", at: word, [reading.quoted(word), reading.quoted(last)], notes: notes)
                        break
                    }
                }
            }
        })
}

extension Reading {
    fileprivate func indexWords(of section: Section) -> [ByteRange] {
        children(section.node).flatMap { children($0) }.compactMap { item in
            children(item).first { kind($0) == .paragraph }.flatMap { textRange(of: $0) }.map { bytes.indexWord($0) }
        }
    }
}

extension [UInt8] {
    fileprivate func indexWord(_ text: ByteRange) -> ByteRange {
        var at = text.lower
        while at < text.upper, !Byte.isDigit(self[at]), blankLength(at: at, limit: text.upper) == 0, !has("…", at: at, limit: text.upper) {
            at = characterEnd(at)
        }
        return at == text.lower ? text : ByteRange(text.lower, at)
    }
}
