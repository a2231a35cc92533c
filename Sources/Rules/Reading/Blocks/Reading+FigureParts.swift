/// Images without a caption of their own, and what stands beside a figure (GB/T 1.1—2020, 9.7).

import Model
import Syntax

extension Reading {
    /// Paragraphs that begin with an image and hold nothing else, or a line that begins with 图 below it: figures that lack their caption.
    /// Not those of examples, items and cells.
    public var bareImages: [NodeID] {
        var result: [NodeID] = []
        for image in document.numbering.images where image > 1 {
            let block = image - 1
            guard nodes[block].kind == .paragraph, nodes[block - 1].kind != .label, !isQuoted(block) else { continue }
            var id = Int(nodes[image].end)
            var isBare = true
            scan: while id < Int(nodes[block].end) {
                switch nodes[id].kind {
                case .image, .comment, .attributes: break
                case .softBreak, .lineBreak:
                    let next = bytes.skipBlanks(nodes[id].range.upper, limit: nodes[block].range.upper)
                    if bytes.has("图", at: next, limit: nodes[block].range.upper) { break scan }
                default:
                    isBare = false
                    break scan
                }
                id = Int(nodes[id].end)
            }
            if isBare { result.append(block) }
        }
        return result
    }

    /// What kind of block a line stands beside: that below it, else that above it.
    public func captionedBeside(_ block: NodeID, before: NodeID) -> Anchor.Kind? {
        let next = next(after: block)
        if next >= 0, nodes[next].kind == .table { return .table }
        if next >= 0, nodes[next].kind == .figure || isImage(next) { return .figure }
        if before >= 0, nodes[before].kind == .figure || isImage(before) { return .figure }
        if before >= 0, nodes[before].kind == .table { return .table }
        return nil
    }

    /// Whether the passage being read is the caption of a figure, or a line beside one.
    public var isBesideFigure: Bool {
        if carrier == .caption { return captioned.last.map { document[$0].kind == .figure } ?? false }
        return captionedBeside(sentence.block, before: previousSibling(sentence.block)) == .figure
    }

    private func isImage(_ block: NodeID) -> Bool {
        guard nodes[block].kind == .paragraph, block + 1 < nodes.count, case .image = nodes[block + 1].kind else { return false }
        return true
    }

    /// `单位：`, `单位为` in the title of a caption, or a unit in brackets at its end.
    public func statedUnit(inTitle title: ByteRange) -> ByteRange? {
        for word in ["单位：", "单位:", "单位为"] as [StaticString] {
            if let at = bytes.find(word, in: title) { return ByteRange(at, at + word.utf8CodeUnitCount) }
        }
        let isRound = bytes.has("）", before: title.upper, floor: title.lower)
        guard isRound || bytes.has(")", before: title.upper, floor: title.lower) else { return nil }
        let end = title.upper - (isRound ? 3 : 1)
        var at = end
        while at > title.lower, bytes[at - 1] != UInt8(ascii: "("), !bytes.has("（", before: at, floor: title.lower) { at -= 1 }
        let inner = ByteRange(at, end)
        guard at > title.lower, inner.count > 0, Reading.lengths.contains(where: { bytes.isEqual(inner, $0) }) else { return nil }
        return inner
    }

    /// Units of drawings.
    private static let lengths: [StaticString] = ["mm", "cm", "m", "km", "μm", "µm", "nm", "毫米", "厘米", "米", "千米", "微米"]

    /// The unit that each of several explanations states, where it is one: the first of them.
    public func sharedUnit(of lines: [KeyLine]) -> ByteRange? {
        var first: ByteRange?
        var count = 0
        for line in lines {
            guard let at = bytes.find("单位为", in: line.text) else { continue }
            var end = at
            while end < line.text.upper, !["；", "。", "（", "，"].contains(where: { bytes.has($0, at: end, limit: line.text.upper) }),
                bytes[end] != UInt8(ascii: "(")
            {
                end = bytes.characterEnd(end)
            }
            let range = ByteRange(at, end)
            guard first == nil || bytes.areEqual(first!, range) else { return nil }
            first = first ?? range
            count += 1
        }
        return count >= 2 ? first : nil
    }
}

extension Reading {
    /// For `fig-number`.
    mutating func judgeFigureNumbers() {
        let bare = bareImages
        let images = Set(bare)
        var told = Set<NodeID>()
        for opening in openings where opening.kind == .figure && opening.before >= 0 {
            guard kind(opening.before) == .figure || images.contains(opening.before) else { continue }
            told.insert(opening.before)
            if !bytes.isSubfigure(opening.range) { report("fig-number", at: opening.range, [quoted(opening.range)]) }
        }
        for index in captioned where document[index].kind == .figure {
            guard let title = document[index].title.map({ range($0) }), let end = bytes.numberedEnd(title.lower, limit: title.upper),
                end == title.upper || bytes[end] == 0x20, !bytes.isSubfigure(ByteRange(title.lower, end))
            else { continue }
            // `1—1 剖面图` is a title.
            let next = bytes.skipBlanks(end, limit: title.upper)
            if ["剖面", "截面", "断面", "视图"].contains(where: { bytes.has($0, at: next, limit: title.upper) }) { continue }
            let number = ByteRange(title.lower, end)
            report("fig-number", at: number, [quoted(number)])
        }
        for block in bare where !told.contains(block) {
            if let caption = lateCaption(after: block) {
                report("fig-number", at: caption, phrase: 2, [quoted(caption)])
            } else {
                let place = nodes[block].range
                let fix = Fix(edits: [Edit(range: ByteRange(place.upper, place.upper), text: "\n\n图")], safety: .review)
                report("fig-number", at: place, phrase: 1, fix: fix)
            }
        }
    }
}

extension Reading {
    /// `图 流程` behind the key or notes that follow an image.
    func lateCaption(after block: NodeID) -> ByteRange? {
        var at = next(after: block)
        var steps = 0
        while at >= 0, steps < 6 {
            let line = firstLine(range(at))
            if kind(at) == .paragraph, line.count <= 90,
                bytes.has("图 ", at: line.lower, limit: line.upper) || bytes.has("图1", at: line.lower, limit: line.upper)
            {
                return line
            }
            switch kind(at) {
            case .paragraph, .legend, .footnote, .note: break
            default: return nil
            }
            at = next(after: at)
            steps += 1
        }
        return nil
    }
}
