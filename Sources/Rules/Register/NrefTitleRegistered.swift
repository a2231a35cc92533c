import Model
import Syntax

extension Rule {
    /// Blanks and the width of marks do not count; a translation and an original are compared each with its like. The fix is safe where words
    /// are only missing or too many, since the number says which document is meant; else the number may be what is wrong.
    public static let nrefTitleRegistered = Rule(
        id: "nref-title-registered", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("引用文件的名称与登记的不同", "the title of a listed document is not the registered one"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.1：清单中依次给出引用文件的编号和名称；名称以 references.lock 的登记为准",
            "GB/T 1.1—2020, 8.6.3.1: the list gives the number and the title of each document; its title is what references.lock says"),
        messages: [
            Phrase("“{0}”的名称是“{1}”，不是“{2}”", "the title of “{0}” is “{1}”, not “{2}”"),
            Phrase("“{0}”的名称是“{1}”；“{2}”是“{3}”的名称", "the title of “{0}” is “{1}”; “{2}” is that of “{3}”"),
        ],
        notes: [Phrase("登记在此", "registered here")],
        fixes: [
            Phrase("改为“{0}”", "change to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            === example.std.md
            # 规范性引用文件

            - GB 5009.3　⟪食品中水分的测定⟫

            # 技术要求

            水分按GB 5009.3规定的方法测定。
            === references.lock
            GB 5009.3—2016 | 食品安全国家标准　食品中水分的测定 | 现行 | — | 2026-01-31
            """
        ],
        good: [
            """
            === example.std.md
            # 规范性引用文件

            - GB 5009.3　食品安全国家标准　食品中水分的测定

            # 技术要求

            水分按GB 5009.3规定的方法测定。
            === references.lock
            GB 5009.3—2016 | 食品安全国家标准 食品中水分的测定 | 现行 | — | 2026-01-31
            """
        ],
        check: .survey { reading in
            for one in reading.registeredUses() {
                guard let entry = one.use.entry, let wrong = reading.titleDifference(of: entry) else { continue }
                var arguments: [Argument] = [.text(one.use.number.printed), .text(wrong.registered), .text(wrong.written)]
                if let owner = wrong.owner { arguments.append(.text(owner.printed)) }
                let fix = reading.replacing(wrong.range, by: wrong.registered, wrong.isShortened && wrong.owner == nil ? .safe : .review)
                reading.report(
                    "nref-title-registered", at: wrong.range, phrase: wrong.owner == nil ? 0 : 1, arguments, notes: reading.registerNote(wrong.entry),
                    fix: wrong.isPlain ? fix : nil)
            }
        })
}
