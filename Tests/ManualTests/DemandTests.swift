/// The table of demands: each row once, each piece of evidence there, and, where the research lies beside the checkout, every row of its
/// catalogue that a tool can decide.

import Foundation
import Rules
import Syntax
import TestSupport
import Testing

struct DemandTests {
    @Test func eachStandsOnce() {
        var seen = Set(Rule.all.map(\.id.name))
        for demand in Demand.all { #expect(seen.insert(demand.id).inserted, "\(demand.id)") }
    }

    @Test func whatIsNamedIsThere() throws {
        var tests = ""
        let files = try #require(FileManager.default.enumerator(atPath: Repository.url("Tests").path)?.allObjects as? [String])
        for file in files where file.hasSuffix(".swift") { tests += try String(contentsOf: Repository.url("Tests/" + file), encoding: .utf8) }
        for demand in Demand.all {
            switch demand.means {
            case .rules(let names):
                #expect(!names.isEmpty)
                for name in names { #expect(Rule.named(.init(name)) != nil, "\(demand.id): \(name)") }
            case .construction(_, let evidence):
                #expect(!evidence.isEmpty)
                for one in evidence {
                    switch one {
                    case .test(let name): #expect(tests.contains("func \(name)("), "\(demand.id): \(name)")
                    case .corpus(let file, let title):
                        let text = try String(contentsOf: Repository.url("Tests/Corpus/" + file), encoding: .utf8)
                        #expect(text.contains("=== \(title)\n"), "\(demand.id): \(title)")
                    }
                }
            case .advice(let reason): #expect(!reason.isEmpty)
            }
        }
    }

    /// The rows whose mark says that a tool decides them.
    static let catalogue: [String]? = {
        guard let text = try? String(contentsOf: Repository.url("../shared/research/gbt-1.1-rules.md"), encoding: .utf8) else { return nil }
        return text.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("| "), line.contains("★") || line.contains("☆") else { return nil }
            let id = line.dropFirst(2).prefix { $0 != " " }
            return id.contains("-") && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") } ? String(id) : nil
        }
    }()

    @Test(.enabled(if: catalogue != nil, "needs ../shared/research, which is not there"))
    func everyRowIsAnswered() throws {
        let rows = try #require(Self.catalogue)
        #expect(rows.count > 350)
        let answered = Set(Rule.all.map(\.id.name) + Demand.all.map(\.id))
        for row in rows { #expect(answered.contains(row), "\(row)") }
    }
}
