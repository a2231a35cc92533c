import Model
import Syntax

extension Rule {
    /// Of the verbal forms of everyday Chinese the one that laws use.
    public static let modalNoMust = Rule(
        id: "modal-no-must", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.2.2",
        summary: Phrase("用“必须”表示文件自己的要求", "必须 states a requirement of the document itself"),
        why: Phrase(
            "GB/T 1.1—2020 的表C.1和 9.5.4.2.2：要求用“应”；“必须”只用来陈述法律规定等外部约束",
            "GB/T 1.1—2020, 9.5.4.2.2 and table C.1: a requirement is expressed by 应; 必须 states only external constraints, such as those of a law"),
        messages: [
            Phrase("“必须”不代替“应”；只有陈述法律规定时才用", "必须 does not stand for 应; it only states what a law demands")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            操作者⟪必须⟫持证上岗。
            """
        ],
        good: [
            """
            # 技术要求

            操作者应持证上岗。这是必须的条件之外的条件。依据《食品安全法》的规定，生产者必须取得许可。
            """
        ],
        check: .words("必须", hiding: "必须的") { hit, reading in
            guard !hit.isQuoted, reading.carrier != .heading, !reading.namesLaw else { return }
            reading.report("modal-no-must", at: hit.range, fix: reading.replacing(hit.range, by: "应", .review))
        })
}
