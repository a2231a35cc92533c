import Model
import Syntax

extension Rule {
    /// Words that hold these, such as 不可逆 and 不得已, are listed where verbal forms are known.
    public static let modalNoBukeBudeJinzhi = Rule(
        id: "modal-no-buke-bude-jinzhi", severity: .error, clause: "GB/T 1.1—2020, 9.1",
        summary: Phrase("用“不可”“不得”“禁止”表示不应", "不可, 不得 or 禁止 stands for 不应"),
        why: Phrase("GB/T 1.1—2020 的 9.1 和表C.1：不用“不可”“不得”“禁止”代替“不应”表示要求", "GB/T 1.1—2020, 9.1 and table C.1: 不可, 不得 and 禁止 do not stand for 不应"),
        messages: [
            Phrase("“{0}”应写作“不应”", "“{0}” is written 不应")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            产品⟪不得⟫有异味，⟪不可⟫与有毒物品混放，⟪禁止⟫添加色素。
            """
        ],
        good: [
            """
            # 技术要求

            产品不应有异味。本过程不可逆，不得已时停机，并张贴禁止标志。菌落不得检出。
            """
        ],
        check: .sentences(of: .requirement) { reading in
            guard reading.sentence.hasRareForm else { return }
            for word in reading.modals where word.modality == .requirement {
                let isListed = ["不可", "不得", "禁止", "不可以"].contains { reading.bytes.isEqual(word.range, $0) }
                // `不得检出` is a result (9.4.6).
                guard isListed, !reading.bytes.has("检出", at: word.range.upper, limit: reading.sentence.range.upper), !reading.namesLaw else { continue }
                reading.report("modal-no-buke-bude-jinzhi", at: word.range, [reading.quoted(word.range)], fix: reading.replacing(word.range, by: "不应", .review))
            }
        })
}
