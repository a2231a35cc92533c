/// Characters that an input method, Word or a web page leaves where the language has others: read as meant and reported with
/// a fix (language, before section 1; rule `input-method-character`). The one table of them; the manual prints it.

public enum InputMethodCharacter: UInt8, Sendable, CaseIterable {
    case headingMark, bar, quoteMark, imageMark, link, attribute, number, listMarker, emphasis, formula, code, range, colon, parenthesis, blank, header

    /// What a place of the language is called, what is typed there and what is meant, a blank between each two.
    public struct Row: Sendable {
        public var character: InputMethodCharacter
        public var zh: String
        public var en: String
        public var typed: String
        public var meant: String
    }

    public static let table: [Row] = [
        Row(character: .headingMark, zh: "标题的记号", en: "the marks of a heading", typed: "＃", meant: "#"),
        Row(character: .bar, zh: "表格的分隔", en: "the bars of a table", typed: "｜ － ：", meant: "| - :"),
        Row(character: .quoteMark, zh: "引文的记号", en: "the mark of a quotation", typed: "＞", meant: ">"),
        Row(character: .imageMark, zh: "图的记号", en: "the marks of an image", typed: "！ ［ ］ （ ）", meant: "! [ ] ( )"),
        Row(character: .link, zh: "链接和脚注的记号", en: "the marks of a link or footnote", typed: "［ ］ （ ） ＃ ＾", meant: "[ ] ( ) # ^"),
        Row(character: .attribute, zh: "属性", en: "attributes", typed: "｛ ｝ ＃ ＝ “ ” ，", meant: "{ } # = \" \" ,"),
        Row(character: .number, zh: "编号", en: "a number", typed: "０～９ Ａ～Ｚ ．", meant: "0～9 A～Z ."),
        Row(character: .listMarker, zh: "列项的编号", en: "the marker of a list item", typed: "ａ～ｚ ０～９ ）", meant: "a～z 0～9 )"),
        Row(character: .emphasis, zh: "斜体和黑体的记号", en: "the marks of italics and bold", typed: "＊", meant: "*"),
        Row(character: .formula, zh: "公式的记号", en: "the marks of a formula", typed: "＄", meant: "$"),
        Row(character: .code, zh: "代码的记号", en: "the marks of code", typed: "｀", meant: "`"),
        Row(character: .range, zh: "范围的记号", en: "the mark of a range", typed: "~ 〜", meant: "～ ～"),
        Row(character: .colon, zh: "标签的冒号", en: "the colon of a label", typed: ":", meant: "："),
        Row(character: .parenthesis, zh: "括号", en: "parentheses", typed: "( )", meant: "（ ）"),
        Row(character: .blank, zh: "空白", en: "blanks", typed: "U+3000 U+00A0 U+200B", meant: "U+0020 U+0020 U+0020"),
        Row(character: .header, zh: "头部的标点", en: "the punctuation of the header", typed: "： ， 、 ［ ］", meant: ": , , [ ]"),
    ]

    public var row: Row { InputMethodCharacter.table[Int(rawValue)] }

    /// The finding at a place that was typed otherwise than `right`.
    func finding(_ bytes: [UInt8], _ start: Int, _ end: Int, _ right: String, edits: [Edit]? = nil) -> Diagnostic {
        let range = ByteRange(start, end)
        let place = Argument.word(zh: row.zh, en: row.en)
        let edits = edits ?? [Edit(range: range, text: right)]
        guard self != .blank else {
            var names: [String] = []
            for scalar in String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars where scalar.value > 0x20 {
                let hex = String(scalar.value, radix: 16, uppercase: true)
                let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
                if !names.contains(name) { names.append(name) }
            }
            return Diagnostic(
                "input-method-character", at: range, phrase: 1, [place, .text(names.joined(separator: " "))], fix: Fix(phrase: 1, edits: edits, safety: .safe))
        }
        let typed = String(decoding: bytes[start..<min(end, start + 120)], as: UTF8.self)
        return Diagnostic(
            "input-method-character", at: range, [place, .text(typed), .text(right)], fix: Fix(arguments: [.text(right)], edits: edits, safety: .safe))
    }
}
