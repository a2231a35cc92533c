import Model
import Syntax

extension Rule {
    /// The designation of a standardized item breaks annex B: the number and the block behind it are not joined by a hyphen, the block
    /// has I or O, another mark than - + / , ×, or (warnings) a small letter or more than 18 characters. Looked for where a title speaks
    /// of 标记.
    public static let coreMarkingAnnexB = Rule(
        id: "core-marking-annex-b", severity: .error, clause: "GB/T 1.1—2020, 8.12",
        summary: Phrase("标准化项目标记不符合附录B", "the designation of a standardized item breaks annex B"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.12 和附录B：标记的特性段前加短横线，不用字母 I 和 O，符号只用 - + / , ×，字母宜大写，宜不超过18个字符",
            "GB/T 1.1—2020, 8.12 and annex B: in a designation a hyphen stands before the block of characteristics, which has no letters I or O, no marks but - + / , ×; letters should be capitals, and 18 at most in all"
        ),
        messages: [
            Phrase("特性段“{0}”不用字母“{1}”，它与数字相混", "the block “{0}” has no “{1}”, which looks like a digit"),
            Phrase("特性段“{0}”不用“{1}”", "the block “{0}” has no “{1}”"),
            Phrase("特性段“{0}”有{1}个字符，宜不超过18个", "the block “{0}” has {1} characters; it should have 18 at most"),
            Phrase("“{0}”与其后的特性段之间用短横线“-”", "“{0}” and the block behind it are joined by “-”"),
            Phrase("特性段“{0}”中的“{1}”宜为大写字母", "“{1}” of the block “{0}” should be a capital letter"),
        ],
        bad: [
            """
            # 标记

            示例：螺栓 GB/T 5782⟪-M10×60-O2⟫

            # 要求

            螺栓应无裂纹。

            # 参考文献

            - GB/T 5782　六角头螺栓
            """
        ],
        good: [
            """
            # 标记

            示例：螺栓 GB/T 5782-M10×60-8,8

            # 要求

            螺栓应无裂纹。

            # 参考文献

            - GB/T 5782　六角头螺栓
            """
        ],
        check: .survey { reading in
            let rule: RuleID = "core-marking-annex-b"
            for one in reading.designations() {
                let block = reading.quoted(one.block)
                if !one.isJoined { reading.report(rule, at: one.number, phrase: 3, [reading.quoted(one.number)]) }
                if let bad = reading.bytes.wrongCharacter(one.block) {
                    let byte = reading.bytes[bad.lower]
                    let isSmall = Byte.isLetter(byte) && !Byte.isUpper(byte)
                    let phrase = isSmall ? 4 : Byte.isUpper(byte) ? 0 : 1
                    reading.report(rule, at: one.block, phrase: phrase, [block, reading.quoted(bad)], severity: isSmall ? .warning : nil)
                } else if case let count = reading.text(one.block).unicodeScalars.count - (one.isJoined ? 1 : 0), count > 18 {
                    reading.report(rule, at: one.block, phrase: 2, [block, .number(count)], severity: .warning)
                }
            }
        })
}
