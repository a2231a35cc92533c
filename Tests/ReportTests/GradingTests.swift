import Model
import Syntax
import TestSupport
import Testing

/// Grades of lots, and what keeps a lot from having one.
struct GradingTests {
    private static let family = "---\n名称: 示例族\n产品: [*.std.md]\n等级: [特级, 一级, 二级]\n指标别名:\n  水分: [含水率]\n---\n"

    private static func product(_ table: String) -> String {
        "---\n编号: T/XMB 1—2026\n名称: 示例\n类型: 产品\n---\n\n# 要求\n\n应符合[表1](#t)的规定。\n\n表 限量 {#t 指标}\n\n" + table
    }

    private static let graded = product(
        """
        | 项目 | 一级 | 二级 |
        |---|---|---|
        | 外观 | 整齐 | << |
        | 水分/% | ≤14.5 | << |
        | 杂质/% | ≤0.15 | ≤0.20 |
        | 直链淀粉（干基）/% | 15～18 | 13～20 |
        | 灰分/% | ≤1.0 | — |

        """)

    private static let objects = product(
        """
        | 项目 | 甜荞 | << | 苦荞 | << |
        |---|---|---|---|---|
        | ^^ | 一级 | 二级 | 一级 | 二级 |
        | 水分/% | ≤13.0 | ≤13.5 | ≤12.0 | ≤12.5 |

        """
    ).replacing("指标}", with: "指标 表头=2}")

    private func grading(_ product: String, _ csv: String) throws -> Grading {
        let bench = Workbench([("family.md", Self.family), ("a.std.md", product)])
        #expect(!bench.findings.contains(" error["), "\(bench.findings)")
        return Grading(bench.proof, FileID(0), try LabResults(Source(path: "r.csv", disk: Array(csv.utf8)), FileID(bench.sources.count)))
    }

    private func lot(_ lines: [String], of product: String = graded, head: String = "项目,结果") throws -> Grading.Lot {
        try #require(try grading(product, ([head] + lines).joined(separator: "\n")).lots.first)
    }

    private static let good = ["外观,符合", "水分,14.0", "杂质,0.10", "直链淀粉（干基）,16", "灰分,0.9"]

    @Test func aLotHasTheWorstGradeOfItsItems() throws {
        #expect(try lot(Self.good).verdict == .grade("一级"))
        let second = try lot(["外观,符合", "水分,14.0", "杂质,0.20", "直链淀粉（干基）,19", "灰分,0.9"])
        #expect(second.verdict == .grade("二级"))
        #expect(second.decisive.map { second.items[$0].name } == ["杂质", "直链淀粉（干基）"])
        #expect(second.items.map(\.verdict) == [.grade("一级"), .grade("一级"), .grade("二级"), .grade("二级"), .grade("一级")])
        let none = try lot(["外观,符合", "水分,14.6", "杂质,0.20", "直链淀粉（干基）,19", "灰分,0.9"])
        #expect(none.verdict == .nonconforming)
        #expect(none.decisive.map { none.items[$0].name } == ["水分"])
        // No limit in the second grade.
        #expect(try lot(Self.good.dropLast() + ["灰分,5"]).verdict == .grade("二级"))
        #expect(try lot(["外观,不合格"] + Self.good.dropFirst()).verdict == .nonconforming)
    }

    @Test func whatIsMissingOrUnreadIsSaid() throws {
        let missing = try lot(Array(Self.good.dropFirst(2)))
        #expect(missing.verdict == .undecided && missing.atBest == .grade("一级"))
        #expect(missing.missing.map(\.printedName) == ["外观", "水分"])
        let unread = try lot(["外观,尚可"] + Self.good.dropFirst())
        #expect(unread.verdict == .undecided)
        #expect(unread.items[0].obstacle == .noVerdict)
        #expect(unread.decisive == [0])
        // One refusal is enough, whatever else is missing.
        #expect(try lot(["水分,15"]).verdict == .nonconforming)
        // Another name, another condition: known or not, never taken for it.
        let unknown = try lot(Self.good + ["直链淀粉,16", "铅,0.1"])
        #expect(unknown.verdict == .grade("一级"))
        #expect(unknown.unknown.map(\.entry.item) == ["直链淀粉", "铅"])
        #expect(unknown.unknown.map(\.near) == ["直链淀粉（干基）", nil])
        #expect(try lot(["含水率,14.0"]).items.map(\.name) == ["水分"])
        #expect(try lot(["水分/%,14.0"]).items.map(\.verdict) == [.grade("一级")])
        #expect(try lot(["水分/(g/kg),146"]).verdict == .nonconforming)
    }

    @Test func twoResultsOfOneItemDecideNothing() throws {
        let twice = try lot(Self.good + ["水分,15"])
        #expect(twice.verdict == .undecided)
        #expect(twice.items.first { $0.name == "水分" }?.obstacle == .severalValues)
        let units = try lot(Self.good + ["水分,140,g/kg"], head: "项目,结果,单位")
        #expect(units.items.first { $0.name == "水分" }?.obstacle == .severalUnits)
    }

    /// `<0.18` may be first or second grade.
    @Test func aRangeThatHoldsTwoGradesIsUndecided() throws {
        let open = try lot(["外观,符合", "水分,14", "杂质,<0.18", "直链淀粉（干基）,16", "灰分,0.9"])
        #expect(open.verdict == .undecided && open.atBest == .grade("一级"))
        #expect(open.items[2].obstacle == .aroundLimit)
    }

    @Test func limitsOfAnObjectHoldForIt() throws {
        let head = "批次,项目,结果,对象"
        #expect(try lot(["1,水分,12.8,甜荞"], of: Self.objects, head: head).verdict == .grade("一级"))
        #expect(try lot(["1,水分,12.8,苦荞"], of: Self.objects, head: head).verdict == .nonconforming)
        #expect(try lot(["1,水分,12.3, 苦荞 "], of: Self.objects, head: head).verdict == .grade("二级"))
        let without = try lot(["1,水分,12.8,", "1,铅,1,"], of: Self.objects, head: head)
        #expect(without.objectProblem == .missing(["甜荞", "苦荞"]) && without.verdict == .undecided)
        #expect(without.unknown.map(\.entry.item) == ["铅"])
        #expect(try lot(["1,水分,12.8,米荞"], of: Self.objects, head: head).objectProblem == .unknown("米荞", ["甜荞", "苦荞"]))
        let both = try lot(["1,水分,12.8,甜荞", "1,水分,12.8,苦荞"], of: Self.objects, head: head)
        #expect(both.objectProblem == .several(["甜荞", "苦荞"]) && both.verdict == .undecided)
    }

    @Test func lotsComeInTheirOrder() throws {
        let lines = ["乙", "甲"].flatMap { lot in Self.good.map { lot + "," + $0 } } + ["丙,水分,20"]
        let grading = try grading(Self.graded, (["lot,item,result,note"] + lines.map { $0 + ",x" }).joined(separator: "\r\n"))
        #expect(grading.lots.map(\.name) == ["乙", "甲", "丙"])
        #expect(grading.lots.map(\.verdict) == [.grade("一级"), .grade("一级"), .nonconforming])
        #expect(!grading.isDecided)
        #expect(grading.grades == ["一级", "二级"])
    }

    @Test func withoutGradesALotIsGoodOrNot() throws {
        let table = Self.product(
            "| 项目 | n | c | m | M |\n|---|---|---|---|---|\n| 菌落总数/(CFU/g) | 5 | 2 | 1×10³ | 1×10⁴ |\n\n表 水分 {指标}\n\n| 项目 | 要求 |\n|---|---|\n| 水分/% | ≤10 |\n")
        let plan = ["100", "200", "<10", "5×10³", "300"].map { "菌落总数," + $0 }
        let good = try lot(plan + ["水分,9"], of: table)
        #expect(good.verdict == .conforming && good.decisive.isEmpty)
        #expect(good.items[0].entries.count == 5)
        #expect(try lot(["菌落总数,\"100、200、<10、5×10³、300\"", "水分,9"], of: table).verdict == .conforming)
        #expect(try lot(plan.dropLast() + ["菌落总数,2×10⁴", "水分,9"], of: table).verdict == .nonconforming)
        #expect(try lot(plan.dropLast() + ["水分,9"], of: table).items[0].obstacle == .wrongCount(wanted: 5, given: 4))
    }

    @Test func placesAreThoseOfTheFile() throws {
        let grading = try grading(Self.graded, "\u{FEFF}批次,结果,项目\n1,\" 14.0 \",水分\n")
        let entry = try #require(grading.lots.first?.items.first?.entries.first)
        #expect(entry.result == "14.0")
        #expect(grading.results.source.text(entry.resultRange) == "14.0")
        #expect(grading.results.source.text(entry.itemRange) == "水分")
    }
}
