/// Texts that end in the middle of a line, as an editor holds them while somebody types: no rule looks behind the end. What once made
/// one fall over, take very long or write a wrong number is kept here.

import Foundation
import Rules
import Syntax
import TestSupport
import Testing

struct UnendedTests {
    private static let header = "---\n编号: T/XMB 101—2026\n名称: 示例　试验方法\n类型: 试验方法\n---\n\n"

    private func findings(_ text: String) -> [Diagnostic] {
        let bench = Workbench([("a.std.md", text)], asking: ProseTests.reading)
        let length = bench.sources[0].bytes.count
        #expect(bench.diagnostics.allSatisfy { $0.range.upper <= length })
        return bench.diagnostics
    }

    @Test(arguments: [
        "# 要求\n\n样品应贮存三天", "# 试验步骤\n\n操作者应", "# 要求\n\n样品应包括米、面等", "# 要求\n\n样品――", "# 要求\n\n例1 ", "# 要求\n\n注1 ", "# 要求\n\n（一", "# 要求\n\n一、",
        "# 术语和定义\n\n## Ω", "# 符号\n\n- λ", "# 第" + String(repeating: "十", count: 40) + "章 要求", "# 要求\n\n第" + String(repeating: "九十", count: 30) + "次修订",
        "# 要求\n\n长度应为1 000 000±5", "# 要求\n\n速度应为5 m/(", "# 要求\n\n速度不大于5 m/s𠮷",
    ])
    func endsWithoutALine(_ text: String) { _ = findings(UnendedTests.header + text) }

    @Test(arguments: ProseTests.paths)
    func endsAnywhere(_ path: String) throws {
        let scalars = Array(try Repository.text(path).unicodeScalars)
        for part in 1...24 {
            let end = scalars.count * part / 24 - part % 5
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[..<end])
            _ = findings(String(text))
        }
    }

    /// Names that are made of one another in very many ways.
    @Test(.timeLimit(.minutes(1)))
    func namesOfNamesAreCountedOnce() {
        let long = String(repeating: "大米", count: 200) + "粉"
        _ = findings(UnendedTests.header + "# 术语和定义\n\n## 大米\n\n去壳的稻谷。\n\n## 大米大米\n\n混合的大米。\n\n## \(long)\n\n磨碎的大米。\n")
    }

    @Test
    func editionsBeyondNumbersAreNone() {
        let header = UnendedTests.header.replacingOccurrences(of: "类型:", with: "历次版本: 第99999999999999999999次修订\n类型:")
        _ = findings(header + "# 前言\n\n# 范围\n\n本文件描述了示例的试验方法。\n")
    }

    /// A tolerance stands at the whole number, however many groups of digits it has.
    @Test
    func groupsOfDigitsAreOneNumber() {
        let text = UnendedTests.header + "# 要求\n\n质量应为1 000 000±5 g。\n"
        let fixes = findings(text).filter { $0.rule.name == "num-tolerance" }.flatMap { $0.fix?.edits ?? [] }
        #expect(!fixes.contains { $0.text.contains("(000") || $0.text.contains("（000") })
    }

    /// 5S管理 and 3D打印 begin with a digit, and are used like any other name.
    @Test
    func namesMayBeginWithADigit() {
        let text =
            UnendedTests.header
            + "# 术语和定义\n\n## 5S管理\n\n现场管理的方法。\n\n# 试验步骤\n\n按5S管理整理现场，记录5S管理的结果。\n"
        #expect(!findings(text).contains { $0.rule.name == "term-used-twice" })
    }
}
