import Model
import Syntax

extension Rule {
    /// An equivalent of a verbal form stands where the form itself would do. Forewords, introductions and definitions hold no provisions:
    /// 相关信息可以通过以下联系方式获得 is the sentence that D.3 sets.
    public static let modalEquivalentRare = Rule(
        id: "modal-equivalent-rare", severity: .warning, clause: "GB/T 1.1—2020, 9.1",
        summary: Phrase("用了能愿动词的等效表述", "an equivalent of a verbal form stands where the form itself would do"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.1：等效表述只在由于语言的原因不能使用首选能愿动词时使用",
            "GB/T 1.1—2020, 9.1: equivalents are for cases in which the language does not let the preferred form be used"),
        messages: [
            Phrase("“{0}”宜写作“{1}”", "“{0}” should be “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            操作者⟪应该⟫洗手，⟪可以⟫使用手套，⟪不应该⟫吸烟。
            """
        ],
        good: [
            """
            # 引言

            相关信息可以通过以下联系方式获得：电话。

            # 技术要求

            操作者应洗手，可使用手套。只准许在达到温度后转入下一步。系统应能记录温度，最大允许误差为0.5 ℃。
            """
        ],
        check: .several([
            .sentences(in: [.body, .informativeAnnex], of: .any) { reading in
                guard reading.sentence.hasRareForm else { return }
                for word in reading.modals {
                    guard let row = equivalents.first(where: { reading.bytes.isEqual(word.range, $0.word) }) else { continue }
                    reading.report(
                        "modal-equivalent-rare", at: word.range, [reading.quoted(word.range), .text(row.right.description)],
                        fix: reading.replacing(word.range, by: row.right.description, .review))
                }
            },
            .words("无须 能够 有可能", hiding: "有可能性") { hit, reading in
                guard !hit.isQuoted, reading.zone == .body || reading.zone == .informativeAnnex, Carriers.provisions.contains(Carriers(reading.carrier)) else {
                    return
                }
                let right = reading.bytes.isEqual(hit.range, "无须") ? "不必" : reading.bytes.isEqual(hit.range, "能够") ? "能" : "可能"
                reading.report(
                    "modal-equivalent-rare", at: hit.range, [reading.quoted(hit.range), .text(right)], fix: reading.replacing(hit.range, by: right, .review))
            },
        ]))
}

private let equivalents: [(word: StaticString, right: StaticString)] = [
    ("应该", "应"), ("不应该", "不应"), ("可以", "可"), ("允许", "可"), ("不允许", "不应"), ("不准许", "不应"),
]
