import Model
import Syntax

extension Rule {
    /// An abbreviation that no list gives stands without its Chinese name where it is first used. Designations, formulas of chemistry,
    /// Roman numbers, and names of bodies and formats that have no other are none.
    public static let abbrFirstUse = Rule(
        id: "abbr-first-use", severity: .error, clause: "GB/T 1.1—2020, 9.4.3.3",
        summary: Phrase("缩略语首次出现时没有给出中文", "an abbreviation is used before it is explained"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.3.3：没有缩略语清单的，缩略语在首次出现时写作“中文（缩略语）”，其后用缩略语",
            "GB/T 1.1—2020, 9.4.3.3: without a list, an abbreviation is first written “Chinese（abbreviation）”, and used from then on"),
        messages: [
            Phrase("“{0}”首次出现时给出中文，写作“……（{0}）”，或者列入缩略语一章", "where “{0}” first stands it should be written “……（{0}）”, or it is listed among the abbreviations"),
            Phrase("“{0}”在后面才给出中文，应在首次出现时给出", "“{0}” is explained only later; explain it where it first stands"),
        ],
        notes: [Phrase("首次出现在这里", "it first stands here")],
        bad: [
            """
            # 技术要求

            系统应公开⟪TDM⟫接口。
            """,
            """
            # 技术要求

            系统应公开⟪TDM⟫接口。时分复用（TDM）的帧长应不大于125 μs。
            """,
        ],
        good: [
            """
            # 技术要求

            系统应公开时分复用（TDM）接口，TDM的帧长应不大于125 μs，格式为PDF。
            """
        ],
        check: .survey { reading in
            for use in reading.acronyms.all where !use.isExplainedFirst && !use.plain.isEmpty {
                let range = use.first
                guard !reading.isKnownName(range), !reading.isListed(range) else { continue }
                if use.isExplained {
                    reading.report("abbr-first-use", at: range, phrase: 1, [reading.quoted(range)])
                } else if range.count >= 3 {
                    let notes = range == use.plain ? [] : [Note(range: range)]
                    reading.report("abbr-first-use", at: use.plain, [reading.quoted(range)], notes: notes)
                }
            }
        })
}

extension Reading {
    /// What needs no explanation: a Roman number, a formula, a name that is known by its letters.
    fileprivate func isKnownName(_ word: ByteRange) -> Bool {
        if word.indices.allSatisfy({ romanDigits.contains(bytes[$0]) }) { return true }
        return knownNames.contains { bytes.isEqual(word, $0) }
    }

    /// Whether the list of symbols, a term or its equivalent, or the document's number has it.
    fileprivate func isListed(_ word: ByteRange) -> Bool {
        if names.all.contains(where: { bytes.holds(word, in: $0.range) }) { return true }
        if symbolLists.contains(where: { bytes.holds(word, in: range($0)) }) { return true }
        let name = text(word)
        if document.metadata.numbers.contains(where: { $0.value.code.contains(name) || $0.value.series.contains(name) }) { return true }
        if document.entries.contains(where: { $0.number?.code.contains(name) ?? false }) { return true }
        return sections.contains { section in
            guard case .term = section.kind else { return false }
            return bytes.holds(word, in: firstLine(range(section.node)))
        }
    }
}

private let romanDigits = Array("IVXLCDM".utf8)

private let knownNames: [StaticString] = [
    "ISO", "IEC", "ITU", "IEEE", "SAC", "CNAS", "CMA", "CCC", "WTO", "WHO", "FAO", "GB", "DB", "PDF", "XML", "HTML", "JSON", "CSV", "HTTP", "HTTPS", "URL",
    "USB", "LED", "LCD", "DNA", "RNA", "GPS", "CAD", "CPU", "RGB", "ASCII", "UTF", "SQL", "SVG", "PNG", "JPEG", "JPG", "TIFF", "WIFI", "APP", "VIP", "KTV",
    "SIM",
    "DVD", "KOH", "HCN", "KCN", "KSCN", "HCHO", "HCOOH", "KIO", "KBR", "HI", "AC", "DC", "ID", "IP", "IT", "AI", "TV", "OK", "CO", "NO", "SO", "HF", "KI",
    "MPA", "MM", "KG", "AM", "PM",
]
