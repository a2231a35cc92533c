import Model
import Syntax

extension Rule {
    /// A group standard named in 通用标准, or of the same association, is no stranger.
    public static let nrefAllowedKinds = Rule(
        id: "nref-allowed-kinds", severity: .info, clause: "GB/T 1.1—2020, 9.5.4.4.1",
        summary: Phrase("规范性引用了需要确认的文件", "a document that has to be confirmed is cited normatively"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.4.1：规范性引用的文件为国家、行业和国际标准；引用团体标准和国外文件须满足其所列条件，经审查确认",
            "GB/T 1.1—2020, 9.5.4.4.1: national, industry and international standards are cited normatively; group standards and foreign documents on conditions that the review confirms"
        ),
        messages: [
            Phrase("“{0}”的规范性引用须经审查会确认", "that “{0}” is cited normatively has to be confirmed by the review")
        ],
        bad: [
            """
            # 规范性引用文件

            - ⟪T/ABC 001—2020⟫　原料

            # 技术要求

            原料应符合T/ABC 001—2020的规定。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - T/XMB 001—2020　原料

            # 技术要求

            原料应符合T/XMB 001—2020的规定。
            """
        ],
        check: .survey { reading in
            let own = reading.document.metadata.number
            let generals = reading.document.metadata.generals.map(\.value)
            for entry in reading.document.entries where entry.isNormative {
                guard let number = entry.number, let range = entry.numberRange, number.kind == .group || number.kind == .foreign, number.base != own?.base
                else { continue }
                guard !generals.contains(where: { $0.hasPrefix(number.undated.printed) }) else { continue }
                reading.report("nref-allowed-kinds", at: range, [reading.quoted(range)])
            }
        })
}
