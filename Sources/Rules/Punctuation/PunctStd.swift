import Model
import Syntax

extension Rule {
    /// Two marks where one belongs, a mark on the wrong side of a bracket or quotation mark, one of a pair alone, 、 before 和 or 等, 等 beside an
    /// ellipsis, half an ellipsis, 首先、; traditional characters. Marks that are spoken of stand in quotation marks.
    public static let punctStd = Rule(
        id: "punct-std", severity: .error, clause: "GB/T 1.1—2020, 9.4.1",
        summary: Phrase("标点或汉字不合规范", "a mark or character breaks the standards"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.1：文件中使用规范汉字，标点符号按 GB/T 15834",
            "GB/T 1.1—2020, 9.4.1: texts have standard characters, and punctuation as in GB/T 15834"),
        messages: [
            Phrase("标点“{0}”重复，留一个", "of “{0}” one mark is enough"),
            Phrase("“{0}”中的标点在括号或引号的另一侧，或是多余的", "the mark in “{0}” belongs on the other side of the bracket, or nowhere"),
            Phrase("“{0}”没有对应的“{1}”", "“{0}” has no “{1}”"),
            Phrase("“{0}”中的顿号是多余的", "the 、 in “{0}” is one too many"),
            Phrase("“{0}”中省略号与“等”只用其一", "in “{0}” either the ellipsis or 等 is enough"),
            Phrase("“{0}”应为“……”", "“{0}” should be “……”"),
            Phrase("“{0}”后用逗号，不用顿号", "behind “{0}” stands a comma, not 、"),
            Phrase("“{0}”是繁体字，规范字为“{1}”", "“{0}” is a traditional character; the standard one is “{1}”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应无异味⟪，。⟫糙米⟪（，⟫含碎米）应干燥，水分⟪（⟫湿基应不大于14.5%。

            包装上应有“轻放⟪，”⟫字样，标签含名称⟪、和⟫批号⟪、等⟫，记录日期⟪……等⟫，编号为甲⟪…⟫乙。⟪首先、⟫核对⟪標⟫签。
            """
        ],
        good: [
            """
            # 技术要求

            步骤a）至c）用“，”和“、”分隔，并记录品种、等级、和面时间、及时率。样品为1，2，…，n。甲、乙……（见注）。

            大米应无异味。（包装前检查。）“轻放。”应印在箱上；首先，核对标签。
            """
        ],
        check: .several([
            .reader,
            .words(
                "，， ，。 ，、 ，； ，： 、、 、， 、。 、； 、： ；； ；， ；。 ；、 ；： ：： ：， ：。 ：； ：、 ，） 、） ；） ：）",
                hiding: "；：） ：；）"
            ) { hit, reading in
                guard !hit.isQuoted, reading.carrier != .example else { return }
                let isBracket = reading.bytes.has("（", at: hit.range.lower, limit: hit.range.upper) || reading.bytes.has("）", before: hit.range.upper, floor: 0)
                if isBracket { reading.report("punct-std", at: hit.range, phrase: 1, [reading.quoted(hit.range)]) } else { reading.reportMarks(hit.range) }
            },
            .words("、和 、或 、及 、等", hiding: "、和面 、和谐 、和平 、和田 、和牛 、和解 、和风 、和弦 、和声 、和合 、或有 、或然 、及时 、及格 、及早") { hit, reading in
                reading.judgeEnumeration(hit)
            },
            .words("……等 等……") { hit, reading in
                guard !hit.isQuoted, reading.carrier != .example else { return }
                reading.report("punct-std", at: hit.range, phrase: 4, [reading.quoted(hit.range)])
            },
            .words("…") { hit, reading in reading.judgeEllipsis(hit) },
            .words("首先、 其次、 再次、 最后、 第一、 第二、 第三、") { hit, reading in
                guard !hit.isQuoted, hit.range.lower == reading.sentence.range.lower, !reading.bytes.isNumeral(at: hit.range.upper) else { return }
                let word = ByteRange(hit.range.lower, hit.range.upper - 3)
                let mark = ByteRange(hit.range.upper - 3, hit.range.upper)
                reading.report("punct-std", at: hit.range, phrase: 6, [reading.quoted(word)], fix: reading.replacing(mark, by: "，", .review))
            },
            .words(TraditionalCharacter.traditional) { hit, reading in reading.judgeTraditional(hit) },
        ]))
}
