/// Times the whole program on generated families: one general, a few baselines and many products, the same bytes in every run. What
/// fails is measured within the run: growth with the size of the family, and the cost of the family over that of its products
/// checked without it. The goal in seconds is that of two quiet cores; machines differ, and their moods, so it is told and not held.

import AccuracySupport
import Foundation

enum Scale {
    private static let goal = 3.0
    /// At twice the products, how much longer.
    private static let largestGrowth = 2.6
    /// At twice the products, how much more the family beside the products alone.
    private static let largestCostGrowth = 1.35
    /// The family beside the same products alone, in processor seconds. Measured: 2.5 to 3.0.
    private static let largestCost = 3.8

    private struct Measured {
        var seconds: Double
        var processor: Double
        var findings: Int
    }

    /// True where time grows with the size of the family, and the proof costs what it did.
    static func run(_ compiler: Compiler, _ sizes: [Int]) throws -> Bool {
        var last: (size: Int, measured: Measured, cost: Double)?
        var holds = true
        print("products  findings  seconds  processor  growth  alone  cost")
        for size in sizes {
            let (whole, single) = try measure(compiler, ScaleFamily(size).family)
            let growth = last.map { whole.processor / $0.measured.processor * 2 / (Double(size) / Double($0.size)) }
            let cost = whole.processor / single.processor
            print(
                "\(size)".leading(8), "\(whole.findings)".leading(9), decimals(whole.seconds).leading(8), decimals(whole.processor).leading(10),
                (growth.map(decimals) ?? "—").leading(7), decimals(single.processor).leading(6), decimals(cost).leading(5))
            let dearer = last.map { cost / $0.cost } ?? 1
            if (growth ?? 0) > largestGrowth || dearer > largestCostGrowth || (size >= 1000 && cost > largestCost) { holds = false }
            if size == 2000 { print("2000 products in at most \(goal) s: \(whole.seconds <= goal ? "yes" : "no")") }
            last = (size, whole, cost)
        }
        if !holds {
            print("too slow: at twice the products at most \(largestGrowth) times, and \(largestCostGrowth) times beside the products alone;")
            print("at most \(largestCost) times the products alone")
        }
        return holds
    }

    /// The family, and its products without it.
    private static func measure(_ compiler: Compiler, _ family: Family) throws -> (whole: Measured, single: Measured) {
        try withTemporaryFolder { folder in
            let whole = folder.appendingPathComponent("family")
            let alone = folder.appendingPathComponent("alone")
            try family.write(to: whole)
            try FileManager.default.copyItem(at: whole.appendingPathComponent("products"), to: alone)
            // In turn, so that a mood of the machine meets both.
            var families: [Measured] = []
            var products: [Measured] = []
            for _ in 0..<5 {
                families.append(try check(compiler, whole))
                products.append(try check(compiler, alone))
            }
            return (best(families), best(products))
        }
    }

    private static func check(_ compiler: Compiler, _ folder: URL) throws -> Measured {
        let start = DispatchTime.now().uptimeNanoseconds
        let said = try compiler.output(
            ["check", folder.path, "--format", "concise", "--lang", "en", "--quiet"], in: folder.deletingLastPathComponent())
        guard said.status <= 1 else { throw CompilerFailed(reason: "status \(said.status)") }
        return Measured(
            seconds: Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9, processor: said.processor, findings: said.text.count { $0 == 0x0a })
    }

    /// What the machine's moods spared.
    private static func best(_ all: [Measured]) -> Measured { all.min { $0.processor < $1.processor } ?? all[0] }

    private static func decimals(_ value: Double) -> String { String(format: "%.2f", value) }
}
