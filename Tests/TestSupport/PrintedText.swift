/// What a page says when it is read aloud: the text of HTML, a block a line. It shows in the manual how a source prints,
/// without the markup.

package enum PrintedText {
    /// Elements that begin and end a line.
    private static let blocks: Set<Substring> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "figure", "figcaption", "caption", "table", "tr", "li", "ul", "ol", "dl", "dt", "dd",
        "aside", "article", "pre", "br", "thead", "tbody", "tfoot", "nav", "header", "footer", "blockquote",
    ]

    package static func of(_ html: String) -> String {
        var lines: [String] = [""]
        var rest = html[...]
        var isFormula = false
        // A label and the block after it stand on one line: `a) 炒粉；`, `m——质量；`.
        var isInLabel = false
        var isLabelled = false
        func lineEnd() { if !lines[lines.count - 1].isEmpty { lines.append("") } }
        while let byte = rest.first {
            guard byte == "<", let end = rest.firstIndex(of: ">") else {
                let text = rest.prefix { $0 != "<" }
                rest = rest.dropFirst(max(1, text.count))
                if !isFormula {
                    let printed = decoded(text.isEmpty ? "<" : text).replacing("\n", with: "")
                    if isLabelled, !printed.isEmpty { isLabelled = false }
                    lines[lines.count - 1] += printed
                }
                continue
            }
            let tag = rest[rest.index(after: rest.startIndex)..<end]
            let isEnd = tag.hasPrefix("/")
            let name = (isEnd ? tag.dropFirst() : tag).prefix { $0.isLetter || $0.isNumber }
            rest = rest[rest.index(after: end)...]
            switch name {
            case "math":
                isFormula = !isEnd
                if !isEnd, let text = value("alttext", of: tag) { lines[lines.count - 1] += "⟨" + decoded(text) + "⟩" }
            case "td", "th": if !isEnd, !lines[lines.count - 1].isEmpty { lines[lines.count - 1] += "｜" }
            case "sup": lines[lines.count - 1] += isEnd ? "" : "^"
            case "sub": lines[lines.count - 1] += isEnd ? "" : "_"
            case "img": lines[lines.count - 1] += "［图］"
            case "span":
                if isInLabel, isEnd { (isInLabel, isLabelled) = (false, true) }
                if tag.contains("class=\"label\"") { isInLabel = true }
            case "dt" where isEnd:
                lines[lines.count - 1] += "——"
                isLabelled = true
            case "p" where isLabelled && !isEnd, "dd" where isLabelled && !isEnd: if lines[lines.count - 1].hasSuffix(")") { lines[lines.count - 1] += " " }
            case let name where blocks.contains(name):
                lineEnd()
                isLabelled = false
            default: break
            }
        }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
    }

    private static func value(_ name: String, of tag: Substring) -> Substring? {
        guard let start = tag.firstRange(of: name + "=\"") else { return nil }
        return tag[start.upperBound...].prefix { $0 != "\"" }
    }

    private static func decoded(_ text: Substring) -> String {
        var text = String(text)
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#10;", " "), ("&amp;", "&")] {
            text = text.replacing(entity, with: character)
        }
        return text
    }
}
