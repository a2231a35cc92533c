/// `gangmu family claims`: every sentence that says of a limit that it is stricter than another standard's, with what the limits say of
/// that, and what keeps it from being checked.

import Model
import Rules
import Syntax

public struct ClaimsReport: FamilyReport {
    let material: FamilyMaterial
    /// By document, each in order of the text.
    private(set) var claims: [(file: FileID, claim: Claim)] = []

    public init(_ material: FamilyMaterial) {
        self.material = material
        for family in material.askedFamilies {
            for file in material.products(of: family) { claims += (material.examined[Int(file.index)]?.claims ?? []).map { (file, $0) } }
        }
    }

    public var name: StaticString { "claims" }

    public func title(_ language: Language) -> String { Phrase("严于、不低于的声明", "Claims of being stricter").text(language) }

    public var isAsItShould: Bool { !claims.contains { $0.claim.verdict == .refuted } }

    private func text(_ file: FileID, _ claim: Claim) -> String { material.proof.document(file)?.plainText(in: claim.range) ?? "" }

    public func tables(_ language: Language, _ lines: inout LineTables) -> [ReportTable] {
        func word(_ zh: StaticString, _ en: StaticString) -> String { Phrase(zh, en).text(language) }
        guard !claims.isEmpty else {
            var table = ReportTable(title(language), [])
            table.notes = [word("没有这样的声明。", "There are no such claims.")]
            return [table]
        }
        return claims.map { file, claim in
            var table = ReportTable(
                "\(claim.verdict.text(language))\(word("：", ": "))\(text(file, claim))",
                [
                    .init(word("指标", "indicator"), isHead: true), .init(material.name(file)), .init(claim.standard.printed), .init(word("比较", "comparison")),
                ])
            for match in claim.matches {
                table.rows.append([
                    .init(match.own.label), .init(match.own.limit.printed, details: [lines.text(match.own.file, match.own.range)]),
                    .init(match.other.limit.printed, details: [lines.text(match.other.file, match.other.range)]),
                    .init(match.strictness.text(language), mark(match, claim)),
                ])
            }
            for obstacle in claim.obstacles { table.notes.append(language == .zh ? obstacle.zh : obstacle.en) }
            table.notes.append(material.name(file) + " " + lines.text(file, claim.range))
            return table
        }
    }

    /// What refutes is marked, equal limits, too, where stricter ones are claimed.
    private func mark(_ match: IndicatorMatch, _ claim: Claim) -> ReportTable.Mark {
        switch match.strictness {
        case .looser: .bad
        case .equal: claim.verdict == .refuted && claim.kind == .stricter ? .bad : .none
        case .stricter, .incomparable: match.strictness.mark
        }
    }

    public func sheet(_ lines: inout LineTables) -> ReportTable {
        let heads = [
            "document", "place", "claim", "text", "standard", "verdict", "name", "objects", "grade", "limit", "limit-place", "other-limit", "other-place",
            "strictness",
            "reason", "obstacles",
        ]
        var sheet = ReportTable("", heads.map { .init($0) })
        for (file, claim) in claims {
            let head: [ReportTable.Cell] = [
                .init(material.name(file)), .init(lines.text(file, claim.range)), .init(claim.kind.word), .init(text(file, claim)),
                .init(claim.standard.printed),
                .init(claim.verdict.rawValue),
            ]
            let obstacles = ReportTable.Cell(claim.obstacles.map(\.zh).joined(separator: "；"))
            if claim.matches.isEmpty { sheet.rows.append(head + Array(repeating: "", count: 9) + [obstacles]) }
            for match in claim.matches {
                var reason = ""
                if case .incomparable(let why) = match.strictness { reason = why.word }
                sheet.rows.append(
                    head + [
                        .init(match.own.printedName), .init(match.own.objects.joined(separator: "、")), .init(match.own.grade ?? ""),
                        .init(match.own.limit.printed), .init(lines.text(match.own.file, match.own.range)), .init(match.other.limit.printed),
                        .init(lines.text(match.other.file, match.other.range)), .init(match.strictness.word), .init(reason), obstacles,
                    ])
            }
        }
        return sheet
    }

    public func write(to writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.key("claims")
        writer.array { writer in
            for (file, claim) in claims {
                writer.object { writer in
                    writer.member("document", file, material)
                    writer.member("place", file, claim.range, &lines)
                    writer.member("text", text(file, claim))
                    writer.member("claim", claim.kind.word)
                    writer.member("standard", claim.standard.printed)
                    writer.member("verdict", claim.verdict.rawValue)
                    writer.key("matches")
                    writer.array { writer in
                        for match in claim.matches {
                            writer.object { writer in
                                writer.indicator(match.own.printedName, match.own.objects, match.own.grade)
                                writer.key("own")
                                writer.object { $0.limit(match.own, &lines) }
                                writer.key("other")
                                writer.object { $0.limit(match.other, &lines) }
                                writer.strictness(match.strictness)
                            }
                        }
                    }
                    writer.key("obstacles")
                    writer.array { writer in for obstacle in claim.obstacles { writer.words(obstacle.word, obstacle.zh, obstacle.en) } }
                }
            }
        }
    }
}

extension Claim.Kind {
    /// JSON and CSV.
    var word: String {
        switch self {
        case .stricter: "stricter"
        case .atLeastAsStrict: "at-least-as-strict"
        case .different: "different"
        }
    }
}
