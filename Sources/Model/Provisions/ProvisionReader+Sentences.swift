/// The sentences of a paragraph or cell, and what each does. A `。` in quotation marks ends none, and what stands in them or in
/// 《》 says nothing for the document: it is somebody else's words (GB/T 1.1—2020, 9.1).

import Syntax

extension ProvisionReader {
    mutating func readSentences(of block: NodeID, lead: Int?) {
        var sentence = SentenceReading()
        let end = tree.end(block)
        var id = block + 1
        while id < end {
            let range = tree[id].range
            switch tree[id].kind {
            case .text: readText(range, &sentence, block, lead)
            case .attributes, .comment, .label, .codeBlock:
                id = tree.end(id)
                continue
            case .emphasis, .strong, .link, .webLink, .subscript, .superscript: sentence.begin(range.lower)
            case .softBreak, .lineBreak: break
            case .list, .item, .paragraph, .note, .example, .table, .formula, .legend:
                id = tree.end(id)
                continue
            default:
                sentence.begin(range.lower)
                sentence.end = range.upper
                id = tree.end(id)
                continue
            }
            id += 1
        }
        finish(&sentence, block, lead)
    }

    private mutating func readText(_ range: ByteRange, _ sentence: inout SentenceReading, _ block: NodeID, _ lead: Int?) {
        var at = range.lower
        while at < range.upper {
            if sentence.start < 0 {
                let blank = bytes.blankLength(at: at, limit: range.upper)
                if blank > 0 {
                    at += blank
                    continue
                }
                sentence.begin(at)
            }
            let byte = bytes[at]
            if byte < 0xE2 || byte > 0xE9 {
                at += 1
                continue
            }
            if byte == 0xE3, sentence.quotes == 0, bytes.has("。", at: at, limit: range.upper) {
                sentence.end = at + 3
                finish(&sentence, block, lead)
            } else if byte == 0xE2 {
                if bytes.has("“", at: at, limit: range.upper) { sentence.quotes += 1 }
                if bytes.has("”", at: at, limit: range.upper) { sentence.quotes = max(0, sentence.quotes - 1) }
            } else if sentence.quotes == 0 {
                let rows = bytes.modalRows(at: at, limit: range.upper)
                if rows.count > 0, !isBrief || bytes.mayRequire(rows.first, at: at, floor: sentence.start),
                    let word = bytes.modalWord(rows, at: at, floor: sentence.start, limit: range.upper)
                {
                    sentence.note(word)
                    sentence.end = max(word.range.upper, at + 3)
                    at = sentence.end
                    continue
                }
            }
            at += 3
            if sentence.start >= 0 { sentence.end = at }
        }
        if sentence.start >= 0 { sentence.end = max(sentence.end, range.upper) }
    }

    private mutating func finish(_ sentence: inout SentenceReading, _ block: NodeID, _ lead: Int?) {
        defer { sentence = SentenceReading() }
        guard sentence.start >= 0, sentence.end > sentence.start else { return }
        let range = ByteRange(sentence.start, sentence.end)
        let none = ByteRange(sentence.start, sentence.start)
        let limit = sentence.word?.range.lower ?? sentence.end
        // A definition is one long attribute.
        let condition = place == .term || isBrief ? none : bytes.condition(from: sentence.start, to: limit)
        var provision = Provision(
            modality: .statement, isNegative: false, range: range, word: none, condition: condition, block: block, section: section, place: place, lead: nil,
            ordinal: 0)
        if let word = sentence.word {
            provision.modality = word.modality
            provision.isNegative = word.isNegative
            provision.word = word.range
        } else if isCell || isBrief && lead == nil {
            return
        }
        // `应符合下列要求：` holds for an item that also says what it permits.
        if let lead, provisions[lead].modality != .statement, provisions[lead].modality.rawValue < provision.modality.rawValue {
            provision.modality = provisions[lead].modality
            provision.isNegative = provisions[lead].isNegative
            provision.lead = lead
            provision.word = none
        } else if sentence.word == nil, isProcedure, !isBrief, place.isNormative, bytes.isImperative(from: condition.upper, to: sentence.end) {
            provision.modality = .instruction
        }
        add(provision)
    }
}

/// A sentence while it is read.
private struct SentenceReading {
    var start = -1
    var end = 0
    /// How many quotation marks are open.
    var quotes = 0
    /// The strongest verbal form so far; of equals the first.
    var word: ModalWord?

    mutating func begin(_ at: Int) { if start < 0 { start = at } }

    mutating func note(_ found: ModalWord) {
        if let known = word, known.modality.rawValue <= found.modality.rawValue { return }
        word = found
    }
}
