/// The chapters of a product standard by what they are for (GB/T 20001.10—2014, table 1): requirements, methods, inspection,
/// marking. Told by their titles, as readers tell them; requirements are the chapters between the terms and the first chapter
/// of methods.

import Syntax

struct ClosureChapters {
    private(set) var requirements: [AnchorID] = []
    private(set) var methods: [AnchorID] = []
    private(set) var inspections: [AnchorID] = []
    private(set) var markings: [AnchorID] = []

    init(_ document: Document) {
        let anchors = document.numbering.anchors
        let chapters = anchors.indices.filter { anchors[$0].kind == .clause && anchors[$0].parent < 0 }
        let titles = chapters.map { document.title($0) }
        let first = titles.firstIndex { $0.names(ClosureChapters.methodWords) } ?? chapters.count
        for (index, chapter) in chapters.enumerated() {
            let title = titles[index]
            if title.names(ClosureChapters.methodWords) {
                methods.append(chapter)
            } else if title.names(ClosureChapters.inspectionWords) {
                inspections.append(chapter)
            } else if title.names(ClosureChapters.markingWords) {
                markings.append(chapter)
            } else if index < first, !title.names(ClosureChapters.otherWords),
                !document.tree.attributes[anchors[chapter].attributes].contains(where: { $0.key == .terms })
            {
                requirements.append(chapter)
            }
        }
    }

    private static let methodWords: [StaticString] = ["试验方法", "检验方法", "检测方法", "测定方法", "证实方法", "分析方法", "测试方法", "验证方法"]
    private static let inspectionWords: [StaticString] = ["检验规则", "检验项目"]
    private static let markingWords: [StaticString] = ["标志", "标签", "标识"]
    private static let otherWords: [StaticString] = [
        "取样", "抽样", "扦样", "分类", "标记", "型号", "总则", "基本原则", "总体原则", "包装", "运输", "贮存", "储运", "追溯", "程序", "评定规则", "判定",
    ]
}

extension String {
    /// Whether a title holds one of several words. On bytes: the standard library's search goes by grapheme.
    func names(_ words: [StaticString]) -> Bool {
        var text = self
        return text.withUTF8 { text in
            words.contains { word in
                let last = text.count - word.utf8CodeUnitCount
                guard last >= 0 else { return false }
                let first = word.utf8Start[0]
                return (0...last).contains { at in
                    text[at] == first && UnsafeBufferPointer(rebasing: text[at..<at + word.utf8CodeUnitCount]).elementsEqual(word.utf8Bytes)
                }
            }
        }
    }

    /// Whether a text holds another, byte for byte.
    func holds(_ word: String) -> Bool {
        let (text, word) = (Array(utf8), Array(word.utf8))
        guard let first = word.first, text.count >= word.count else { return false }
        return (0...text.count - word.count).contains { text[$0] == first && text[$0..<$0 + word.count].elementsEqual(word) }
    }
}
