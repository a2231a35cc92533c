/// The sentences of a paragraph, each with the bytes that it fills: a fixed sentence stands among others of the author, and
/// a fix that writes it anew leaves those as they are.

import Syntax

struct Sentence {
    /// From its first character to its `。`, or to the last character of the paragraph.
    var range: ByteRange
    /// As it prints.
    var text: String
    /// Whether it holds nothing that a sentence written anew would lose: a comment, a link, a footnote, emphasis.
    var isPlain = true
    /// The standards that it cites.
    var citations: [NodeID] = []

    var folded: String { FixedSentence.folded(text) }

    /// Whether it may be written anew without loss: it says what one of `known` says.
    func isVersion(of known: [String]) -> Bool { isPlain && FixedSentence.isVersion(text, of: known) }

    /// The sentences of a paragraph; a `。` within emphasis, a link or a title ends none.
    static func all(of paragraph: NodeID, in parse: Parse) -> [Sentence] {
        let tree = parse.tree
        let bytes = parse.source.bytes
        var result: [Sentence] = []
        var text: [UInt8] = []
        var open: Sentence?
        // A comment counts only where the sentence goes on behind it.
        var hasComment = false
        func begin(_ at: Int) {
            if open == nil { open = Sentence(range: ByteRange(at, at), text: "") } else if hasComment { open!.isPlain = false }
            hasComment = false
        }
        func close() {
            guard var sentence = open else { return }
            sentence.text = String(decoding: text, as: UTF8.self)
            result.append(sentence)
            text.removeAll(keepingCapacity: true)
            open = nil
        }
        for child in tree.children(paragraph) {
            let range = tree[child].range
            switch tree[child].kind {
            case .text:
                var start = range.lower
                while start < range.upper {
                    if open == nil {
                        if Byte.isBlank(bytes[start]) || bytes.has("　", at: start, limit: range.upper) {
                            start += bytes[start] < 0x80 ? 1 : 3
                            continue
                        }
                    }
                    begin(start)
                    var end = start
                    while end < range.upper, !bytes.has("。", at: end, limit: range.upper) { end += 1 }
                    let isEnd = end < range.upper
                    if isEnd { end += 3 }
                    text += bytes[start..<end]
                    open!.range.end = UInt32(end)
                    if isEnd { close() }
                    start = end
                }
            case .softBreak(let isBlank): if isBlank, open != nil { text.append(0x20) }
            case .comment: hasComment = open != nil
            case .attributes: break
            case let kind:
                begin(range.lower)
                text += ForewordText.plain(parse, child).utf8
                open!.range.end = range.end
                switch kind {
                case .citation: open!.citations.append(child)
                case .citedTitle, .reference, .termNumber: break
                default: open!.isPlain = false
                }
            }
        }
        close()
        return result
    }
}

extension [Sentence] {
    /// From the first sentence to the last; nil for none.
    var range: ByteRange? { isEmpty ? nil : ByteRange(self[0].range.lower, self[count - 1].range.upper) }

    var folded: String { map(\.folded).joined() }

    /// The first run of neighbours that satisfy `matches`.
    func run(where matches: (Sentence) -> Bool) -> [Sentence] {
        guard let first = firstIndex(where: matches) else { return [] }
        return Array(self[first...].prefix(while: matches))
    }
}
