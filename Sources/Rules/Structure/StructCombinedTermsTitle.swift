import Model
import Syntax

extension Rule {
    /// Symbols or abbreviations stand in a clause of the chapter of terms, whose title does not say so.
    public static let structCombinedTermsTitle = Rule(
        id: "struct-combined-terms-title", severity: .warning, clause: "GB/T 1.1—2020, 8.8.1",
        summary: Phrase("术语一章含符号或缩略语，标题没有写明", "the chapter of terms holds symbols or abbreviations and its title does not say so"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.8.1：符号和缩略语可与术语和定义并为一章，标题相应写作“术语、定义和缩略语”“术语、定义和符号”等",
            "GB/T 1.1—2020, 8.8.1: symbols and abbreviations may be joined to terms and definitions; the title of the chapter then says so: 术语、定义和缩略语, 术语、定义和符号"
        ),
        messages: [
            Phrase("本章含“{0}”，标题应写作“{1}”", "the chapter holds “{0}”: its title should be “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # ⟪术语和定义⟫

            ## 盟丰大米 Mengfeng rice

            以盟丰县的粳稻加工的大米。

            ## 缩略语

            - API：应用程序接口
            """
        ],
        good: [
            """
            # 术语、定义和缩略语

            ## 盟丰大米 Mengfeng rice

            以盟丰县的粳稻加工的大米。

            ## 缩略语

            - API：应用程序接口
            """
        ],
        check: .survey { reading in
            guard let terms = reading.sections.firstIndex(where: { $0.kind == .element(.terms) }), let title = reading.sections[terms].title else { return }
            let bytes = reading.bytes
            let held = reading.children(of: terms).compactMap { number -> ByteRange? in
                guard reading.sections[number].isClause, let title = reading.sections[number].title, Element.titled(title, in: bytes) == .symbols else {
                    return nil
                }
                return title
            }
            let holds = { (word: StaticString) in held.contains { bytes.contains(word, in: $0) } }
            let (symbols, abbreviations) = (holds("符号"), holds("缩略语"))
            guard symbols && !bytes.contains("符号", in: title) || abbreviations && !bytes.contains("缩略语", in: title), let first = held.first else { return }
            let right = symbols && abbreviations ? "术语、定义、符号和缩略语" : symbols ? "术语、定义和符号" : "术语、定义和缩略语"
            reading.report(
                "struct-combined-terms-title", at: title, [reading.quoted(first), .text(right)], fix: reading.replacing(title, by: right, .review))
        })
}
