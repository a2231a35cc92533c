/// Titles that GB/T 1.1—2020 table 3 fixes, and the wrong ones in use (6.2.2.3).
enum ElementTitle {
    struct Row: Sendable {
        var title: StaticString
        var element: Element
        var correction: StaticString?
    }

    /// The row of a title, blanks left out.
    static func row(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Row? {
        guard end - start <= 96 else { return nil }
        let name = name(bytes, start, end)
        return table.first { name.elementsEqual($0.title.utf8Bytes) }
    }

    /// Whether a title announces a table of contents.
    static func isContents(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard end - start <= 24, bytes.has("目", at: start, limit: end) else { return false }
        let name = name(bytes, start, end)
        return name.elementsEqual("目录".utf8) || name.elementsEqual("目次".utf8)
    }

    /// A title, blanks left out.
    private static func name(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
        var name: [UInt8] = []
        var at = start
        while at < end {
            let blank = bytes.blankLength(at: at, limit: end)
            if blank > 0 {
                at += blank
                continue
            }
            name.append(bytes[at])
            at += 1
        }
        return name
    }

    static let table: [Row] = [
        Row(title: "前言", element: .foreword),
        Row(title: "引言", element: .introduction),
        Row(title: "范围", element: .scope),
        Row(title: "规范性引用文件", element: .normativeReferences),
        Row(title: "术语和定义", element: .terms),
        Row(title: "术语、定义和缩略语", element: .terms),
        Row(title: "术语、定义和符号", element: .terms),
        Row(title: "术语、定义、符号和缩略语", element: .terms),
        Row(title: "符号和缩略语", element: .symbols),
        Row(title: "符号", element: .symbols),
        Row(title: "缩略语", element: .symbols),
        Row(title: "符号、代号和缩略语", element: .symbols),
        Row(title: "参考文献", element: .bibliography),
        Row(title: "索引", element: .index),
        Row(title: "引用标准", element: .normativeReferences, correction: "规范性引用文件"),
        Row(title: "引用文件", element: .normativeReferences, correction: "规范性引用文件"),
        Row(title: "规范性引用标准", element: .normativeReferences, correction: "规范性引用文件"),
        Row(title: "规范引用文件", element: .normativeReferences, correction: "规范性引用文件"),
        Row(title: "适用范围", element: .scope, correction: "范围"),
        Row(title: "术语与定义", element: .terms, correction: "术语和定义"),
        Row(title: "术语及定义", element: .terms, correction: "术语和定义"),
        Row(title: "名词术语", element: .terms, correction: "术语和定义"),
        Row(title: "参考资料", element: .bibliography, correction: "参考文献"),
        Row(title: "参考书目", element: .bibliography, correction: "参考文献"),
        Row(title: "序言", element: .introduction, correction: "引言"),
        Row(title: "导言", element: .introduction, correction: "引言"),
        Row(title: "绪言", element: .introduction, correction: "引言"),
        Row(title: "序", element: .foreword, correction: "前言"),
        Row(title: "编制说明", element: .foreword, correction: "前言"),
        Row(title: "主题内容与适用范围", element: .scope, correction: "范围"),
        Row(title: "主题内容", element: .scope, correction: "范围"),
        Row(title: "规范性文件", element: .normativeReferences, correction: "规范性引用文件"),
        Row(title: "术语", element: .terms, correction: "术语和定义"),
        Row(title: "定义", element: .terms, correction: "术语和定义"),
    ]
}

extension Element {
    /// The element that a title is fixed for; also of a clause, as 符号 in a chapter of terms.
    public static func titled(_ title: ByteRange, in bytes: [UInt8]) -> Element? { ElementTitle.row(bytes, title.lower, title.upper)?.element }
}
