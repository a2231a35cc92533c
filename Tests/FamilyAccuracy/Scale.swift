/// Times the whole program on generated families: one general, a few baselines and many products, the same bytes in every run.

import Foundation

enum Scale {
    /// The goal, on two cores.
    static let longestSeconds = 3.0
    /// Machines differ, and their moods: only what takes longer by half fails.
    static let slack = 1.5
    static let largestRatio = 2.6

    /// True where the largest family is fast enough and its time grows with its size.
    static func run(_ compiler: Compiler, _ sizes: [Int]) throws -> Bool {
        var seconds: [Int: Double] = [:]
        var last: Int?
        var holds = true
        print("products  findings  seconds  ratio  processor seconds")
        for size in sizes {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("family-scale-" + UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: folder) }
            try ScaleFamily(size).family.write(to: folder.appendingPathComponent("family"))
            var times: [Double] = []
            var work: [Double] = []
            var said = 0
            for _ in 0..<3 {
                let start = DispatchTime.now().uptimeNanoseconds
                let (status, text, processor) = try compiler.output(
                    ["check", folder.appendingPathComponent("family").path, "--format", "concise", "--lang", "en", "--quiet"], in: folder)
                times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
                work.append(processor)
                guard status <= 1 else { throw CompilerFailed(reason: "status \(status)") }
                said = text.count { $0 == 0x0a }
            }
            let median = times.sorted()[1]
            seconds[size] = median
            let ratio = last.flatMap { seconds[$0] }.map { median / $0 }
            print(
                shown("\(size)", 8), shown("\(said)", 9), shown(String(format: "%.2f", median), 8), shown(ratio.map { String(format: "%.2f", $0) } ?? "—", 6),
                shown(String(format: "%.2f", work.sorted()[1]), 18))
            if size >= 2000 {
                print("2000 products in at most \(longestSeconds) s: \(median <= longestSeconds ? "yes" : "no")")
                if median > longestSeconds * slack || (ratio ?? 0) > largestRatio { holds = false }
            }
            last = size
        }
        if !holds { print("too slow: at 2000 products at most \(longestSeconds * slack) s and \(largestRatio) times half as many") }
        return holds
    }

    private static func shown(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
}
