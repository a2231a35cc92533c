/// Reads the header's entries into `Metadata`: unknown and doubled keys, wrong forms, wrong values and missing keys are
/// findings at the key or value (rules `header-…`, `cover-required-fields`, `docnum-shape`, `nref-year-dash`).

import Syntax

struct MetadataReader {
    let source: Source
    var metadata = Metadata()
    var diagnostics: [Diagnostic] = []
    /// Of each key, by raw value, where it stands.
    private var seen = [ByteRange?](repeating: nil, count: HeaderKey.allCases.count)
    /// Keys that stand in the header with nothing behind them.
    private var isEmpty = [Bool](repeating: false, count: HeaderKey.allCases.count)

    /// The stage that decides what must be there; nil: the document's own.
    private let stage: Stage?

    init(_ source: Source, stage: Stage? = nil) {
        self.source = source
        self.stage = stage
    }

    mutating func read(_ header: Header) {
        for entry in header.entries {
            guard let row = row(of: entry) else { continue }
            let first = seen[row.key.place]
            seen[row.key.place] = entry.key
            if let first {
                report("header-duplicate-key", entry.key, [.text(row.name)], notes: [Note(range: first)])
                continue
            }
            read(entry, row)
        }
        let isBaseline = metadata.kind == .baseline || !metadata.baseline.isEmpty
        for row in HeaderKey.table {
            let place = seen[row.key.place]
            guard let required = row.required(metadata.kind), (stage ?? metadata.stage) >= required, place == nil || isEmpty[row.key.place] else { continue }
            if isBaseline && row.key != .title && row.key != .kind { continue }
            report(
                "cover-required-fields", place ?? header.range.prefix(3), phrase: place == nil ? 0 : 1,
                [.text(row.name), .text((stage ?? metadata.stage).rawValue)])
        }
    }

    mutating func report(_ rule: RuleID, _ range: ByteRange, phrase: Int = 0, _ arguments: [Argument], notes: [Note] = [], fix: Fix? = nil) {
        diagnostics.append(Diagnostic(rule, at: range, phrase: phrase, arguments, notes: notes, fix: fix))
    }

    private mutating func row(of entry: HeaderEntry) -> HeaderKey.Row? {
        let name = source.text(entry.key)
        if let row = HeaderKey.table.first(where: { $0.name == name || $0.alias == name }) { return row }
        if let near = HeaderKey.meant(name) {
            let fix = Fix(arguments: [.text(near)], edits: [Edit(range: entry.key, text: near)], safety: .review)
            report("header-unknown-key", entry.key, phrase: 1, [.text(name), .text(near)], fix: fix)
        } else {
            report("header-unknown-key", entry.key, [.text(name)])
        }
        return nil
    }

    private mutating func read(_ entry: HeaderEntry, _ row: HeaderKey.Row) {
        let texts = self.texts(entry, row)
        guard !texts.isEmpty else {
            if isBlank(entry.value) { isEmpty[row.key.place] = true }
            return
        }
        switch row.key {
        case .number: metadata.numbers = numbers(texts)
        case .title: metadata.title = DocumentTitle(texts[0].value, range: texts[0].range)
        case .english: metadata.english = texts[0]
        case .ics: metadata.ics = texts.filter { matches($0, row, "01.120") { MetadataForm.isICS($0) } }
        case .ccs: metadata.ccs = texts.filter { matches($0, row, "A 00") { MetadataForm.isCCS($0) } }
        case .kind: metadata.kind = oneOf(texts[0], row)
        case .stage: metadata.stage = oneOf(texts[0], row) ?? .draft
        case .generals: metadata.generals = texts
        case .baseline: metadata.baseline = numbers(texts)
        case .replaces: metadata.replaces = titled(texts)
        case .partlyReplaces: metadata.partlyReplaces = titled(texts)
        case .consistency: metadata.adoptions = texts.compactMap { adoption($0, row) }
        case .issuer: metadata.issuers = texts
        case .proposer: metadata.proposers = texts
        case .administrator: metadata.administrators = texts
        case .published: metadata.published = texts.first.flatMap { date($0, row) }
        case .implemented: metadata.implemented = texts.first.flatMap { date($0, row) }
        case .drafters: metadata.drafters = texts
        case .people: metadata.people = texts
        case .patents: metadata.patents = texts.compactMap { patent($0, row) }
        case .filing: metadata.filing = texts[0]
        case .history: metadata.history = texts
        case .amends: metadata.amends = titled(texts)
        case .amendmentNumber: metadata.amendmentNumber = texts[0]
        case .copyright: metadata.copyright = texts[0]
        case .keywords: metadata.keywords = texts
        }
    }

    private func isBlank(_ value: HeaderValue) -> Bool {
        switch value {
        case .empty, .scalar: true
        case .list(let scalars, _): scalars.allSatisfy { $0.text(in: source).isEmpty }
        case .map: false
        }
    }

    /// The value's texts; a form that the key does not take is a finding.
    private mutating func texts(_ entry: HeaderEntry, _ row: HeaderKey.Row) -> [Placed<String>] {
        let takesList: Bool
        let wanted: Argument
        switch row.form {
        case .text: (takesList, wanted) = (false, .word(zh: "一个文本", en: "one text"))
        case .date: (takesList, wanted) = (false, .word(zh: "一个日期，如 2026-01-31", en: "one date, such as 2026-01-31"))
        case .kind, .stage: (takesList, wanted) = (false, .word(zh: "一个词", en: "one word"))
        case .texts, .numbers, .ics, .ccs: (takesList, wanted) = (true, .word(zh: "一个文本或列表，如 [甲, 乙]", en: "a text or a list, such as [甲, 乙]"))
        }
        switch entry.value {
        case .empty: return []
        case .scalar(let scalar): return [Placed(value: scalar.text(in: source), range: scalar.range)].filter { !$0.value.isEmpty }
        case .list(let scalars, let range):
            if !takesList { report("header-type", range, [.text(row.name), wanted]) }
            // Of several kinds or stages none is known; of several titles the first is shown.
            let isOpen = row.form == .kind || row.form == .stage
            return (takesList ? scalars : Array(scalars.prefix(isOpen ? 0 : 1))).map { Placed(value: $0.text(in: source), range: $0.range) }.filter {
                !$0.value.isEmpty
            }
        case .map(_, let range):
            report("header-type", range, [.text(row.name), wanted])
            return []
        }
    }

    private mutating func oneOf<Value: RawRepresentable & CaseIterable>(_ text: Placed<String>, _ row: HeaderKey.Row) -> Value? where Value.RawValue == String {
        if let value = Value(rawValue: text.value) { return value }
        report("header-value", text.range, phrase: row.form.reason, [.text(row.name), .text(text.value), MetadataReader.oneOf(Value.allCases.map(\.rawValue))])
        return nil
    }

    private mutating func matches(_ text: Placed<String>, _ row: HeaderKey.Row, _ sample: String, _ test: (String) -> Bool) -> Bool {
        if test(text.value) { return true }
        report(
            "header-value", text.range, phrase: row.form.reason, [.text(row.name), .text(text.value), .word(zh: "形如 \(sample)", en: "write it like \(sample)")])
        return false
    }

    /// A day is known by whatever form people write it in; but one form is printed and compared.
    private mutating func date(_ text: Placed<String>, _ row: HeaderKey.Row) -> Placed<String>? {
        if MetadataForm.isDate(text.value) { return text }
        let right = CalendarDate(text.value)?.printed
        let fix = right.map { Fix(arguments: [.text($0)], edits: [Edit(range: text.range, text: $0)], safety: .safe) }
        report(
            "header-value", text.range, phrase: row.form.reason,
            [.text(row.name), .text(text.value), .word(zh: "形如 2026-01-31", en: "write it like 2026-01-31")], fix: fix)
        return right.map { Placed(value: $0, range: text.range) }
    }

    static func oneOf(_ values: [String]) -> Argument {
        .word(zh: "可用 " + values.joined(separator: "、"), en: "one of " + values.joined(separator: ", "))
    }

    /// `GB/T 1354—2018` or `GB/T 1354—2018《大米》`: a title that the workspace may not know is remembered.
    private mutating func titled(_ texts: [Placed<String>]) -> [Placed<StandardNumber>] {
        numbers(
            texts.map { text in
                guard let (before, title) = CitedTitle.split(text.value) else { return text }
                let range = ByteRange(text.range.lower, text.range.lower + before.utf8.count)
                if let number = StandardNumber(before) { metadata.givenTitles[number] = title }
                return Placed(value: before, range: range)
            })
    }

    /// `ISO 7301:2021, MOD`
    private mutating func adoption(_ text: Placed<String>, _ row: HeaderKey.Row) -> Placed<Adoption>? {
        if let adoption = Adoption(text.value) { return Placed(value: adoption, range: text.range) }
        let form = Argument.word(
            zh: "形如 ISO 7301:2021, MOD（一致性程度为 IDT、MOD 或 NEQ）", en: "write it like ISO 7301:2021, MOD (the degree is IDT, MOD or NEQ)")
        report("header-value", text.range, phrase: 4, [.text(row.name), .text(text.value), form])
        return nil
    }

    /// `ZL 2024 1 0000000.0，持有人，地址，9.6`
    private mutating func patent(_ text: Placed<String>, _ row: HeaderKey.Row) -> Placed<Patent>? {
        if let patent = Patent(text.value, at: text.range) { return Placed(value: patent, range: text.range) }
        let form = Argument.word(zh: "形如 \"专利号，持有人，地址，条号\"", en: "write it like \"number，holder，address，clause\"")
        report("header-value", text.range, phrase: 5, [.text(row.name), .text(text.value), form])
        return nil
    }

    private mutating func numbers(_ texts: [Placed<String>]) -> [Placed<StandardNumber>] {
        var result: [Placed<StandardNumber>] = []
        for text in texts {
            guard let match = StandardNumber.match(whole: text.range, of: source.bytes) else {
                if metadata.stage == .publication || !StandardNumber.isUnassigned(text.value) { report("docnum-shape", text.range, [.text(text.value)]) }
                continue
            }
            let number = StandardNumber(match: match, in: source.bytes)
            if let finding = StandardNumber.finding(match, number, text.range, source) { diagnostics.append(finding) }
            result.append(Placed(value: number, range: text.range))
        }
        return result
    }
}

extension ByteRange {
    fileprivate func prefix(_ count: Int) -> ByteRange { ByteRange(lower, min(upper, lower + count)) }
}

extension StandardNumber {
    /// Whether X stands where the digits of a draft's number are still to come: `T/XMB XXX—2026`, `DBXX/T XXXX—XXXX`.
    fileprivate static func isUnassigned(_ text: String) -> Bool {
        var bytes = Array(text.utf8)
        let x = UInt8(ascii: "X")
        if bytes.starts(with: "DBXX".utf8) { bytes.replaceSubrange(2..<4, with: "11".utf8) }
        if bytes.suffix(4).allSatisfy({ $0 == x }), bytes.count > 4 { bytes.replaceSubrange(bytes.count - 4..<bytes.count, with: "2000".utf8) }
        let digits = bytes.firstIndex(of: 0x20) ?? 0
        for at in bytes.indices[digits...] where bytes[at] == x { bytes[at] = UInt8(ascii: "1") }
        return text.utf8.contains(x) && StandardNumber(String(decoding: bytes, as: UTF8.self)) != nil
    }

    /// What is irregular in the way a number is written, with the right form as the fix.
    static func finding(_ match: Match, _ number: StandardNumber, _ range: ByteRange, _ source: Source) -> Diagnostic? {
        guard !match.irregularities.isEmpty else { return nil }
        let right = number.printed
        let written = source.text(range)
        guard right != written else { return nil }
        let rule: RuleID
        if !match.irregularities.isDisjoint(with: [.yearMark, .twoDigitYear]) {
            rule = "nref-year-dash"
        } else if match.irregularities.isSubset(of: [.missingBlank, .wrongBlank, .strayBlank]) {
            rule = "docnum-code-space"
        } else {
            rule = "docnum-shape"
        }
        let fix = Fix(arguments: [.text(right)], edits: [Edit(range: range, text: right)], safety: .safe)
        return Diagnostic(rule, at: range, phrase: rule == "docnum-shape" ? 1 : 0, [.text(written), .text(right)], fix: fix)
    }
}

extension HeaderKey.Form {
    /// Which reason of `header-value` says why a value must have this form.
    fileprivate var reason: Int {
        switch self {
        case .ics, .ccs, .text, .texts, .numbers: 0
        case .kind: 1
        case .stage: 2
        case .date: 3
        }
    }
}

extension HeaderValue {
    fileprivate var isMap: Bool { if case .map = self { true } else { false } }
}

extension HeaderKey {
    /// In a table with one row for each key.
    fileprivate var place: Int { Int(rawValue) }
}
