import Model
import Syntax

extension Rule {
    /// The name of an organisation is out of use.
    public static let abbrOrgName = Rule(
        id: "abbr-org-name", severity: .info, clause: "GB/T 1.1—2020, 9.4.3.1",
        summary: Phrase("机构名称已经不用", "the name of an organisation is out of use"),
        why: Phrase("GB/T 1.1—2020 的 9.4.3.1：使用机构正在使用的全称或简称", "GB/T 1.1—2020, 9.4.3.1: organisations have the names that they use now"),
        messages: [
            Phrase("“{0}”已改称“{1}”", "“{0}” is now “{1}”")
        ],
        bad: [
            """
            # 技术要求

            证书应由⟪国家质检总局⟫公布的机构出具。
            """
        ],
        good: [
            """
            # 技术要求

            证书应由国家市场监督管理总局公布的机构出具。
            """
        ],
        check: .words("国家质检总局 国家质量监督检验检疫总局 国家工商行政管理总局 国家工商总局 国家食品药品监督管理总局 卫生计生委 国家卫生计生委 农业部公告 环境保护部 国家旅游局") { hit, reading in
            guard !hit.isQuoted, reading.zone == .body else { return }
            let row = renamed.first { reading.bytes.has($0.old, at: hit.range.lower, limit: hit.range.upper) }
            if let row { reading.report("abbr-org-name", at: hit.range, [reading.quoted(hit.range), .text(row.new.description)]) }
        })
}

private let renamed: [(old: StaticString, new: StaticString)] = [
    ("国家质", "国家市场监督管理总局"), ("国家工商", "国家市场监督管理总局"), ("国家食品药品", "国家市场监督管理总局"), ("卫生计生委", "国家卫生健康委员会"),
    ("国家卫生计生委", "国家卫生健康委员会"), ("环境保护部", "生态环境部"), ("国家旅游局", "文化和旅游部"),
]
