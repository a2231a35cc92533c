import Model
import Syntax

extension Rule {
    /// Words that hold these, such as 不可逆 and 不得已, are listed where verbal forms are known. 禁止 that tells what others forbid is none:
    /// behind 国家, and where it only says which things are meant, as in 禁止使用的农药 or 禁止在夜间作业的设备应停用.
    public static let modalNoBukeBudeJinzhi = Rule(
        id: "modal-no-buke-bude-jinzhi", severity: .error, clause: "GB/T 1.1—2020, 9.1",
        summary: Phrase("用“不可”“不得”“禁止”表示不应", "不可, 不得 or 禁止 stands for 不应"),
        why: Phrase("GB/T 1.1—2020 的 9.1 和表C.1：不用“不可”“不得”“禁止”代替“不应”表示要求", "GB/T 1.1—2020, 9.1 and table C.1: 不可, 不得 and 禁止 do not stand for 不应"),
        messages: [
            Phrase("“{0}”应写作“不应”", "“{0}” should be written 不应")
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

            产品不应有异味。本过程不可逆，不得已时停机，并张贴禁止标志。菌落不得检出。不应使用国家禁止使用的农药。国家明令禁止使用的农药应从清单中删除。
            """
        ],
        check: .sentences(of: .requirement) { reading in
            guard reading.sentence.hasRareForm else { return }
            for word in reading.modals where word.modality == .requirement {
                let isListed = ["不可", "不得", "禁止", "不可以"].contains { reading.bytes.isEqual(word.range, $0) }
                // `不得检出` is a result (9.4.6).
                guard isListed, !reading.bytes.has("检出", at: word.range.upper, limit: reading.sentence.range.upper), !reading.namesLaw,
                    !reading.isOthersBan(word)
                else { continue }
                reading.report("modal-no-buke-bude-jinzhi", at: word.range, [reading.quoted(word.range)], fix: reading.replacing(word.range, by: "不应", .review))
            }
        })
}

extension Reading {
    /// Whether a 禁止 is not the document's own.
    fileprivate func isOthersBan(_ word: ModalUse) -> Bool {
        guard bytes.isEqual(word.range, "禁止") else { return false }
        if ["国家", "明令", "法律", "已"].contains(where: { bytes.has($0, before: word.range.lower, floor: sentence.range.lower) }) { return true }
        let tail = clause(behind: word.range)
        guard let at = bytes.find("的", in: tail), at + 3 < tail.upper, !bytes.has("。", at: at + 3, limit: tail.upper) else { return false }
        // 禁止使用过期的原料 forbids; 禁止使用的原料 does not.
        let start = clause(before: word.range).lower
        return at == word.range.upper + 6 || modals.contains { $0.range != word.range && $0.range.lower >= start && $0.range.upper <= tail.upper }
    }
}
