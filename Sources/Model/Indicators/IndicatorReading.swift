/// What the cells of a document's tables were read as, by their text: heads, names and units are few and repeat in every table.

import Syntax

struct IndicatorReading {
    typealias Head = (name: String, unit: String?, comparator: Comparator?)

    let vocabulary: IndicatorVocabulary
    private var heads: [String: Head] = [:]
    private var names: [String: IndicatorName] = [:]
    private var units: [String: Unit?] = [:]
    /// The heads of the last table, as written, and what its columns hold: most tables of a document are alike.
    var last: (heads: [UInt8], columns: [IndicatorColumn], units: [String?], comparators: [Comparator?])?

    init(_ vocabulary: IndicatorVocabulary) { self.vocabulary = vocabulary }

    mutating func head(_ text: String) -> Head {
        if let known = heads[text] { return known }
        let head = IndicatorHead.split(text, aliases: vocabulary.unitAliases)
        heads[text] = head
        return head
    }

    mutating func name(_ text: String) -> IndicatorName {
        if let known = names[text] { return known }
        let name = IndicatorName(text, vocabulary)
        names[text] = name
        return name
    }

    mutating func unit(_ text: String) -> Unit? {
        if let known = units[text] { return known }
        let unit = Unit(text, aliases: vocabulary.unitAliases)
        units[text] = unit
        return unit
    }
}
