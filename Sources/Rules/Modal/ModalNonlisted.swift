import Model
import Syntax

extension Rule {
    /// A verbal form is none of those in annex C.
    public static let modalNonlisted = Rule(
        id: "modal-nonlisted", severity: .warning, clause: "GB/T 1.1—2020, 9.1",
        summary: Phrase("能愿动词不在附录C所列之内", "a verbal form is none of those in annex C"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.1 要求条款用附录C规定的能愿动词表述；“应当”“须”“严禁”“务必”“切勿”不在其内",
            "GB/T 1.1—2020, 9.1, wants the verbal forms of annex C; 应当, 须, 严禁, 务必 and 切勿 are none of them"),
        messages: [
            Phrase("“{0}”不是规定的能愿动词，写作“{1}”", "“{0}” is none of the verbal forms; write “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            操作者⟪应当⟫洗手，⟪严禁⟫吸烟，⟪务必⟫关闭电源。进入时⟪需⟫佩戴合格的手套。
            """
        ],
        good: [
            """
            # 技术要求

            操作者应洗手，不应吸烟。无须预热，必须品另行存放，应当日完成，将需复检的样品另行存放。选址需考虑的因素包括交通。
            """
        ],
        check: .several([
            .sentences(of: .requirement) { reading in
                guard reading.sentence.hasRareForm else { return }
                for word in reading.modals where word.modality == .requirement {
                    guard let row = nonlisted.first(where: { reading.bytes.isEqual(word.range, $0.word) }), !reading.namesLaw else { continue }
                    reading.report(
                        "modal-nonlisted", at: word.range, [reading.quoted(word.range), .text(row.right.description)],
                        fix: reading.replacing(word.range, by: row.right.description, .review))
                }
            },
            .words("需", hiding: "需要 需求 需氧 需水 需方 需量 需用 必需 所需 按需 无需 急需 供需 刚需 内需 外需 特需 不需 视需 还需 仍需 只需 仅需 需考虑") { hit, reading in
                guard !hit.isQuoted, reading.zone == .body, Carriers.running.contains(Carriers(reading.carrier)), reading.modals.isEmpty,
                    !reading.isAttribute(hit.range)
                else { return }
                reading.report("modal-nonlisted", at: hit.range, [reading.quoted(hit.range), .text("应")], fix: reading.replacing(hit.range, by: "应", .review))
            },
        ]))
}

private let nonlisted: [(word: StaticString, right: StaticString)] = [
    ("应当", "应"), ("不应当", "不应"), ("须", "应"), ("严禁", "不应"), ("务必", "应"), ("切勿", "不应"),
]

extension Reading {
    /// Whether 需 says which things are meant, and not what to do: 需复检的样品, 将需送检验室复检的样品.
    fileprivate func isAttribute(_ word: ByteRange) -> Bool {
        let tail = clause(behind: word)
        guard let joint = bytes.find("的", in: tail) else { return false }
        let head = clause(before: word)
        return joint - tail.lower <= 9 || (["将", "把", "对", "凡"] as [StaticString]).contains { bytes.contains($0, in: head) }
    }
}
