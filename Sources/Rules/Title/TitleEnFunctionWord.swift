import Model
import Syntax

extension Rule {
    /// An element of the title ends in a word of table 1, and the English title has another word than the table's. Verification
    /// regulations of metrology (JJG) and standards of construction (JTG) have names of their own.
    public static let titleEnFunctionWord = Rule(
        id: "title-en-function-word", severity: .warning, clause: "GB/T 1.1—2020, 6.1.4.2",
        summary: Phrase("英文译名的功能词不是规定的", "the English title has another word for its function"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.1.4.2 的表1：术语为 vocabulary，分类为 classification，编码为 coding，试验方法为 test method，……的测定为 determination of …，规范为 specification，规程为 code of practice，指南为 guidance 或 guidelines",
            "GB/T 1.1—2020, table 1 in 6.1.4.2: 术语 is vocabulary, 分类 classification, 编码 coding, 试验方法 test method, ……的测定 determination of …, 规范 specification, 规程 code of practice, 指南 guidance or guidelines"
        ),
        messages: [
            Phrase("名称的“{0}”英文宜为“{1}”", "“{0}” of the title should be “{1}” in English")
        ],
        notes: [
            Phrase("名称", "the title")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 稻谷干燥作业规程
            英文名称: ⟪Regulation of paddy drying⟫
            类型: 规程
            …
            ---

            # 干燥

            启动风机。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 稻谷干燥作业规程
            英文名称: Code of practice for paddy drying
            类型: 规程
            …
            ---

            # 干燥

            启动风机。
            """
        ],
        check: .survey { reading in
            guard let english = reading.document.metadata.english, reading.ownKind != .metrology,
                (reading.document.metadata.number?.base.utf8.count ?? 0) < 3 || reading.ownKind != .industry
            else { return }
            for function in reading.titleFunctions where !function.english.contains(where: { reading.bytes.containsLatin($0, in: english.range) }) {
                let right = function.english[0] == "classif" ? "classification" : function.english[0].description
                reading.report(
                    "title-en-function-word", at: english.range, [.text(function.word.description), .text(right)],
                    notes: [Note(range: reading.document.metadata.title.range)])
                return
            }
        })
}

extension StaticString {
    fileprivate static func == (a: StaticString, b: StaticString) -> Bool { a.utf8Bytes.elementsEqual(b.utf8Bytes) }
}
