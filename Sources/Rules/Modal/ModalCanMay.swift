import Model
import Syntax

extension Rule {
    /// 可能 permits; so does 能 with a choice (能采用甲或者乙, 能用甲，也能用乙), and 可 says what may happen (可因氧化而变深).
    public static let modalCanMay = Rule(
        id: "modal-can-may", severity: .warning, clause: "GB/T 1.1—2020, 9.1",
        summary: Phrase("“可能”“能”用来表示允许，或“可”用来表示可能性", "可能 or 能 permits, or 可 says what may happen"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.1 和表C.4～C.6：允许用“可”“不必”，能力用“能”，可能性用“可能”，互不代替",
            "GB/T 1.1—2020, 9.1 and tables C.4 to C.6: 可 permits, 能 says what can be, 可能 what may happen; none stands for another"),
        messages: [
            Phrase("“{0}”表示允许时写作“可”", "where “{0}” permits, write 可"),
            Phrase("“{0}”表示可能性时写作“可能”", "where “{0}” says what may happen, write 可能"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            包装材料⟪可能⟫选用纸箱或木箱。托盘⟪能⟫采用木质或者塑料材料。颜色⟪可⟫因氧化而变深。
            """
        ],
        good: [
            """
            # 技术要求

            包装材料可选用纸箱或木箱。温度过高可能影响风味。系统能采用两种编码输出数据。可因地制宜选用包装。
            """
        ],
        check: .sentences(of: [.possibility, .capability, .permission]) { reading in
            for word in reading.modals where !word.isNegative {
                guard let right = reading.rightForm(of: word) else { continue }
                reading.report(
                    "modal-can-may", at: word.range, phrase: right == "可" ? 0 : 1, [reading.quoted(word.range)],
                    fix: reading.replacing(word.range, by: right, .review))
            }
        })
}

extension Reading {
    /// What stands for this verbal form where its sentence shows that another is meant.
    fileprivate func rightForm(of word: ModalUse) -> String? {
        let behind = ByteRange(word.range.upper, sentence.range.upper)
        func follows(_ words: [StaticString]) -> Bool { words.contains { bytes.has($0, at: behind.lower, limit: behind.upper) } }
        switch word.modality {
        case .possibility where bytes.isEqual(word.range, "可能"):
            return follows(["选用", "采用", "使用", "选择", "自行", "委托"]) ? "可" : nil
        case .capability where bytes.isEqual(word.range, "能"):
            // A choice is left to somebody: what a device can do is said of the device.
            if follows(["选用", "采用", "自行", "委托"]) { return bytes.contains("或者", in: behind) || bytes.contains("也能", in: behind) ? "可" : nil }
            return follows(["用"]) && bytes.contains("也能用", in: sentence.range) ? "可" : nil
        case .permission where bytes.isEqual(word.range, "可"):
            return follows(["因", "由于"]) && !follows(["因地", "因时", "因人"]) && bytes.contains("而", in: behind) ? "可能" : nil
        default: return nil
        }
    }
}
