import Foundation
import Syntax
import Testing
import TestSupport

@testable import Emit
@testable import Model

/// The table of header keys tells the truth: each value reaches the STS and the page where its row says so.
struct HeaderKeyTests {
    static func sample(_ key: HeaderKey) -> (written: String, printed: String) {
        switch key {
        case .number: ("T/XMB 7—2026", "T/XMB 7—2026")
        case .ics: ("67.060", "67.060")
        case .ccs: ("B 22", "B 22")
        case .kind: ("评价", "评价")
        case .stage: ("送审稿", "送审稿")
        case .baseline: ("GB/T 1354—2018", "GB/T 1354—2018")
        case .replaces: ("T/XMB 6—2020", "T/XMB 6—2020")
        case .partlyReplaces: ("T/XMB 5—2020", "T/XMB 5—2020")
        case .amends: ("T/XMB 4—2020", "T/XMB 4—2020")
        case .generals: ("DB15/T 1700.1—2024", "DB15/T 1700.1—2024")
        case .patents: ("\"示例值14，示例单位，示例路1号，第1章\"", "示例值14，示例单位，示例路1号，第1章")
        case .consistency: ("\"ISO 7301:2021, MOD\"", "ISO 7301:2021")
        case .published: ("2026-03-01", "2026-03-01")
        case .implemented: ("2026-09-01", "2026-09-01")
        default: ("示例值\(key.rawValue)", "示例值\(key.rawValue)")
        }
    }

    static let document: String = {
        let lines = HeaderKey.table.filter { $0.key != .baseline }.map { "\($0.name): \(sample($0.key).written)" }
        return "---\n" + lines.joined(separator: "\n") + "\n---\n\n# 前言\n\n# 引言\n\n# 范围 {差异}\n\n甲。\n"
    }()

    @Test(arguments: HeaderKey.allCases)
    func everyKeyHasItsRow(_ key: HeaderKey) { #expect(key.row.key == key) }

    @Test func theHeaderIsRightInEveryForm() {
        let bench = Workbench(Self.document)
        #expect(bench.diagnostics.filter { $0.severity == .error }.isEmpty, "\(bench.findings)")
        let english = Self.document.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard let row = HeaderKey.table.first(where: { line.hasPrefix($0.name + ": ") }) else { return String(line) }
            return row.alias + line.dropFirst(row.name.count)
        }
        #expect(Workbench(english.joined(separator: "\n")).emit(.sts) == bench.emit(.sts))
    }

    @Test(arguments: HeaderKey.table.filter { $0.key != .baseline }.map(\.key))
    func valuesReachTheOutputs(_ key: HeaderKey) {
        let bench = Workbench(Self.document)
        let printed = Self.sample(key).printed
        if key.row.sts != "—" { #expect(String(decoding: bench.emit(.sts), as: UTF8.self).contains(printed)) }
        if key.row.place != "—" { #expect(String(decoding: bench.emit(.html), as: UTF8.self).contains(printed)) }
    }

    /// D.1: drafts ask for patents on their cover; what goes to approval no longer does.
    @Test(arguments: Stage.allCases)
    func draftsAskForPatents(_ stage: Stage) {
        let page = String(decoding: Workbench("---\n编号: T/XMB 101—2026\n名称: 示例\n阶段: \(stage.rawValue)\n---\n\n# 范围\n\n甲。\n").emit(.html), as: UTF8.self)
        #expect(page.contains("在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。") == (stage < .approval))
        #expect(page.contains("（\(stage.rawValue)）") == (stage != .publication))
    }

    /// Markup that an author types into the header is text in the outputs.
    @Test(arguments: [Format.sts.name, Format.html.name])
    func valuesAreEscaped(_ format: String) {
        let text = Self.document.replacingOccurrences(of: "示例值", with: "\"</style><script>&")
        let bench = Workbench(text.replacingOccurrences(of: ": \"</style>", with: ": x</style>"))
        let output = String(decoding: bench.emit(Format.all.first { $0.name == format }!), as: UTF8.self)
        #expect(!output.contains("<script>"))
    }
}
