import Model
import Syntax

extension Rule {
    /// A standard provides for approval, licences or filing.
    public static let locNoAdmin = Rule(
        id: "loc-no-admin", severity: .error, clause: "GB/T 1.1—2020, 5.5.3",
        summary: Phrase("标准规定了行政审批、许可或备案", "a standard provides for approval, licences or filing"),
        why: Phrase(
            "GB/T 1.1—2020 的 5.5.3：文件不规定行政管理措施；审批、许可、资质由法律法规设定",
            "GB/T 1.1—2020, 5.5.3: a document sets no administrative measures; approvals and licences are matters of law"),
        messages: [
            Phrase("“{0}”是行政管理措施，不在标准中规定", "“{0}” is an administrative measure and not a matter for a standard")
        ],
        bad: [
            """
            # 技术要求

            开业前应报⟪主管部门审批⟫。
            """
        ],
        good: [
            """
            # 技术要求

            工艺变更应经技术负责人审批。
            """
        ],
        check: .words("主管部门审批 主管部门批准 主管部门备案 行政审批 取得行政许可 责令停业 责令改正 责令整改 监督管理部门的监督检查 行政许可证 行政主管部门许可 监管部门审批 监管部门备案 主管部门核准 政府部门审批 政府部门备案 市场监督管理部门备案 市场监管部门备案") {
            hit, reading in
            guard !hit.isQuoted, reading.zone == .body, reading.sentence.force.contains(.requirement), !reading.namesLaw else { return }
            reading.report("loc-no-admin", at: hit.range, [reading.quoted(hit.range)])
        })
}
