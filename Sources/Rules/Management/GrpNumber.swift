import Model
import Syntax

extension Rule {
    /// The number of a group standard has letters behind its digits or no year, or the group's code is that of a national, industry or
    /// international standard. What is no number at all is told by `docnum-shape`, a missing blank by `docnum-code-space`. The year is
    /// asked from 征求意见稿 on.
    public static let grpNumber = Rule(
        id: "grp-number", severity: .error, clause: "团体标准管理规定, 十七",
        summary: Phrase("团体标准编号不合规定", "the number of a group standard is not as it must be"),
        why: Phrase(
            "团体标准管理规定十七：编号依次由 T、社会团体代号、顺序号和年份号组成，如“T/XMB 101—2026”；社会团体代号不能与现有标准代号重复",
            "团体标准管理规定, 17: the number is T, the group's code, the running number and the year, as in “T/XMB 101—2026”; the group's code is none that standards have already"
        ),
        messages: [
            Phrase("“{0}”的顺序号后多了“{1}”", "“{0}” has “{1}” behind its running number"),
            Phrase("“{0}”没有年份号", "“{0}” has no year"),
            Phrase("“{0}”是现有的标准代号，不能作社会团体代号", "“{0}” is a code of standards already, and cannot be a group's"),
        ],
        bad: [
            """
            ---
            编号: ⟪T/XMB 101A—2026⟫
            名称: 示例　大米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """,
            """
            ---
            编号: ⟪T/GB 101—2026⟫
            名称: 示例　大米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """,
        ],
        good: [
            """
            ---
            编号: [T/XMB 101.2—2026, T/NMSP MZB01.46—2026]
            名称: 示例　第2部分：大米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { reading in
            for number in reading.document.metadata.numbers where number.value.kind == .group && number.value.code.hasPrefix("T/") {
                let value = number.value
                let rule: RuleID = "grp-number"
                if let known = StandardNumber(value.base + "/T 1—2020") ?? StandardNumber(value.base + " 1:2020"), known.base == value.base,
                    [.national, .industry, .metrology, .iso, .iec, .isoIEC].contains(known.kind)
                {
                    reading.report(rule, at: number.range, phrase: 2, [.text(value.base)])
                } else if !value.suffix.isEmpty {
                    reading.report(rule, at: number.range, [.text(value.printed), .text(value.suffix)])
                } else if value.year == nil, reading.stage >= .consultation {
                    reading.report(rule, at: number.range, phrase: 1, [.text(value.printed)])
                }
            }
        })
}
