import Model
import Syntax

extension Rule {
    /// A limit is stated and not required: 水分不大于15%。 Not taken: limits that say when something else holds or which things are meant
    /// (大于10 kg的…, 低于0 ℃时), those of methods and of the conditions of use, and sentences led by one with a verbal form. Products say it likewise
    /// (GB/T 20001.10—2014, 6.5.4.2).
    public static let specReqSentence = Rule(
        id: "spec-req-sentence", severity: .warning, clause: "GB/T 20001.5—2017, 6.3.5.1",
        summary: Phrase("要求中的限值没有“应”", "a limit has no 应"),
        why: Phrase(
            "GB/T 20001.5—2017 的 6.3.5.1：要求的典型句式是“特性”按“证实方法”试验“应”符合“特性值”；没有“应”的句子是陈述，不是要求",
            "GB/T 20001.5—2017, 6.3.5.1: a requirement says that a characteristic, tested by a method, shall (应) meet a value; without 应 the sentence states and does not require"
        ),
        messages: [
            Phrase("“{0}”前没有“应”，这是陈述而不是要求", "“{0}” without 应 states and does not require")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 要求

            距设备1 m处的噪声⟪不大于⟫70 dB。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储服务规范
            类型: 规范
            …
            ---

            # 要求

            距设备1 m处的噪声应不大于70 dB。噪声大于70 dB的设备应停用。货架按下列规则布置：

            - 货架的高度不大于2 m；
            - 货架的层数不多于5层。

            # 使用条件

            海拔不超过2 000 m。
            """
        ],
        check: .words("不大于 不小于 不高于 不低于 不多于 不少于 不长于 不短于 不超过 不得超过 至少 小于 大于 高于 低于 多于 少于", hiding: "大于等于 小于等于") { hit, reading in
            switch reading.document.metadata.kind {
            case .specification, .product, .evaluation: break
            default: return
            }
            guard !hit.isQuoted, reading.zone == .body, reading.carrier == .paragraph,
                reading.sentence.modalities.isDisjoint(with: [.requirement, .recommendation]),
                !reading.modals.contains(where: { $0.range.upper == hit.range.lower }),
                let end = reading.limitEnd(behind: hit.range), hit.range.lower - reading.sentence.range.lower >= 6,
                !reading.isUnderTitle(with: ["使用条件", "工作条件", "使用环境"])
            else { return }
            switch reading.part(of: reading.section) {
            case .requirement, .inspection, .marking, .packing: break
            case .other where reading.isInNormativeAnnex && reading.sections[reading.section].requirements > 0: break
            case .classification, .sampling, .method, .other: return
            }
            // What closes the sentence is what it says; what stands before a comma may be its condition.
            guard end >= reading.sentence.range.upper - 3, !reading.bytes.contains("为准", in: reading.sentence.range),
                !reading.isReported("spec-req-sentence", in: reading.sentence.range)
            else { return }
            reading.report("spec-req-sentence", at: hit.range, [reading.quoted(hit.range)])
        })
}
