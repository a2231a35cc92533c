/// `gangmu references check`: what a project cites against its registers. Text shows what somebody has to look at, the other forms
/// every standard.

import Model
import Rules
import Syntax

public struct ReferenceReport: FamilyReport {
    let survey: ReferenceSurvey
    let locks: [ReferenceLock]

    public init(_ survey: ReferenceSurvey, _ locks: [ReferenceLock]) {
        self.survey = survey
        self.locks = locks
    }

    public var name: StaticString { "references" }

    public func title(_ language: Language) -> String { Phrase("引用文件登记", "References").text(language) }

    public var isAsItShould: Bool { !survey.hasProblems }

    public func verdict(_ language: Language) -> ReportTable.Cell? {
        let count = Argument.number(survey.rows.count)
        if survey.rows.isEmpty { return .init(Phrase("没有引用标准", "no standard is cited").text(language), .good) }
        if locks.isEmpty {
            return .init(
                Phrase("没有 references.lock：引用的 {0} 项标准都没有登记", "there is no references.lock: none of the {0} standards cited is registered").text(
                    language, [count]), .bad)
        }
        let open = survey.rows.count { !$0.problems.isEmpty }
        return .init(
            Phrase("引用 {0} 项标准，登记的 {1} 项，要看的 {2} 项", "{0} standards are cited, {1} registered, {2} to be looked at").text(
                language, [count, .number(survey.registered), .number(open)]), open == 0 ? .good : .bad)
    }

    public func tables(_ language: Language, _ lines: inout LineTables) -> [ReportTable] {
        func word(_ zh: StaticString, _ en: StaticString) -> String { Phrase(zh, en).text(language) }
        let rows = survey.rows.filter { !$0.problems.isEmpty }
        guard !rows.isEmpty else { return [] }
        var table = ReportTable(
            word("要看的引用", "To be looked at"),
            [
                .init(word("标准", "standard"), isHead: true), .init(word("状态", "status")), .init(word("问题", "problem")),
                .init(word("核对日期", "checked")), .init(word("引用处", "cited at")),
            ])
        for row in rows {
            let places = row.places.map { lines.text($0.file, $0.range) }
            var place = places.first ?? ""
            if places.count > 1 { place += Phrase(" 等 {0} 处", " and {0} more").text(language, [.number(language == .zh ? places.count : places.count - 1)]) }
            table.rows.append([
                .init(row.number.printed), .init(row.state.text(language)),
                .init(row.problems.map { $0.text(row, language) }.joined(separator: word("；", "; ")), .bad),
                .init(row.entry?.checked?.printed ?? "—"), .init(place, details: Array(places.dropFirst())),
            ])
        }
        return [table]
    }

    /// Its columns can be imported again once they are filled in. What can have no line, or needs none, has no number: all parts
    /// together, a standard without a date, a document of the project.
    public func sheet(_ lines: inout LineTables) -> ReportTable {
        let heads = ["number", "title", "status", "successor", "checked", "cited", "state", "problems", "places"]
        var sheet = ReportTable("", heads.map { .init($0) })
        for row in survey.rows {
            let entry = row.state == .unregistered ? nil : row.entry
            let canHaveLine = row.number.isDated && !row.number.allParts && row.state != .own
            sheet.rows.append([
                .init(entry?.number.printed ?? (canHaveLine ? row.number.printed : "")), .init(entry?.title ?? ""), .init(entry?.status?.rawValue ?? ""),
                .init(entry?.successors.map(\.printed).joined(separator: "、") ?? ""), .init(entry?.checked?.printed ?? ""), .init(row.number.printed),
                .init(row.state.rawValue), .init(row.problems.map(\.rawValue).joined(separator: " ")),
                .init(row.places.map { lines.text($0.file, $0.range) }.joined(separator: " ")),
            ])
        }
        return sheet
    }

    public func write(to writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.key("standards")
        writer.array { writer in
            for row in survey.rows { writer.object { write(row, to: &$0, &lines) } }
        }
        writer.key("summary")
        writer.object { writer in
            writer.member("cited", survey.rows.count)
            writer.member("registered", survey.registered)
            for (problem, name) in ReferenceReport.counted { writer.member(name, survey.count(problem)) }
        }
    }

    private static let counted: [(ReferenceSurvey.Problem, StaticString)] = [
        (.superseded, "superseded"), (.withdrawn, "withdrawn"), (.title, "wrong-title"), (.unregistered, "unregistered"), (.open, "status-unknown"),
        (.newer, "newer-in-force"),
        (.aged, "checked-long-ago"), (.neverChecked, "never-checked"),
    ]

    private func write(_ row: ReferenceSurvey.Row, to writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.member("number", row.number.printed)
        writer.member("state", row.state.rawValue)
        writer.member("problems", row.problems.map(\.rawValue))
        writer.member("registered", row.entry?.number.printed)
        writer.member("title", row.entry.flatMap { $0.title.isEmpty ? nil : $0.title })
        writer.member("successors", row.successors.map(\.printed))
        writer.member("checked", row.entry?.checked?.printed)
        writer.key("places")
        writer.array { writer in
            for place in row.places { writer.object { $0.place(place.file, place.range, &lines) } }
        }
        writer.key("titles")
        writer.array { writer in
            for (title, place) in row.wrongTitles {
                writer.object { writer in
                    writer.member("written", title.written)
                    writer.member("registered", title.registered)
                    writer.place(place.file, place.range, &lines)
                }
            }
        }
    }
}

extension ReferenceSurvey.State {
    func text(_ language: Language) -> String {
        switch self {
        case .inForce: Phrase("现行", "in force").text(language)
        case .upcoming: Phrase("即将实施", "not yet in force").text(language)
        case .superseded: Phrase("被代替", "superseded").text(language)
        case .withdrawn: Phrase("废止", "withdrawn").text(language)
        case .open: Phrase("不明", "unknown").text(language)
        case .unregistered: Phrase("没有登记", "not registered").text(language)
        case .own: Phrase("本项目的文件", "of this project").text(language)
        case .allParts: Phrase("所有部分", "all parts").text(language)
        }
    }
}

extension ReferenceSurvey.Problem {
    func text(_ row: ReferenceSurvey.Row, _ language: Language) -> String {
        let successors = Argument.text(row.successors.map(\.printed).joined(separator: "、"))
        switch self {
        case .superseded, .withdrawn:
            return row.successors.isEmpty
                ? Phrase("不能再引用", "cannot be cited any more").text(language) : Phrase("改引“{0}”", "cite “{0}”").text(language, [successors])
        case .title: return Phrase("名称是“{0}”", "the title is “{0}”").text(language, [.text(row.wrongTitles.first?.title.registered ?? "")])
        case .unregistered:
            guard let other = row.entry else { return Phrase("没有登记", "not registered").text(language) }
            return Phrase("没有登记这一版，登记的是“{0}”", "this edition is not registered, “{0}” is").text(language, [.text(other.number.printed)])
        case .open: return Phrase("没有登记状态", "its status is not registered").text(language)
        case .newer:
            return Phrase("较新的“{0}”也登记为现行", "the newer “{0}” is registered as in force, too").text(language, [.text(row.newer?.printed ?? "")])
        case .aged: return Phrase("该再核对了", "to be checked again").text(language)
        case .neverChecked: return Phrase("没有写核对日期", "no date of checking").text(language)
        }
    }
}
