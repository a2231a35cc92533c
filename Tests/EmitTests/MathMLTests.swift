/// Formulas as MathML: each case of Tests/Corpus/formulas.txt, in both dialects, and all of them against the official schemas.

import Emit
import Foundation
import SchemaValidation
import Syntax
import TestSupport
import Testing

struct MathMLTests {
    private static let path = "Tests/Corpus/formulas.txt"

    /// The formulas of the corpus: `$…$` and `$$…$$` before a line `=>`.
    private static func formulas() throws -> [String] {
        let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        return zip(lines, lines.dropFirst()).filter { $0.1 == "=>" }.map { String($0.0) }
    }

    private struct Case {
        var bytes: [UInt8]
        var tree = FormulaTree()
        var isDisplay: Bool

        init(_ formula: String) {
            isDisplay = formula.hasPrefix("$$")
            let marks = isDisplay ? 2 : 1
            bytes = Array(formula.utf8)
            FormulaParser.parse(bytes, ByteRange(marks, bytes.count - marks), isDisplay: isDisplay, into: &tree)
        }

        func mathML(_ dialect: MathDialect) -> String {
            var writer = MarkupWriter(capacity: 256)
            MathMLWriter.write(0, of: tree, source: bytes, as: dialect, to: &writer)
            return String(decoding: writer.buffer.bytes, as: UTF8.self)
        }

        /// Without `math` itself and without prefixes; what cannot be seen as references.
        func content(_ dialect: MathDialect) -> String {
            var text = mathML(dialect).replacingOccurrences(of: "mml:", with: "")
            text = String(text[text.index(after: text.firstIndex(of: ">")!)..<text.range(of: "</math>", options: .backwards)!.lowerBound])
            text = text.replacingOccurrences(of: "></mspace>", with: "/>")
            for (scalar, reference) in [("\u{2061}", "&#x2061;"), ("\u{A0}", "&#xA0;"), ("\u{2009}", "&#x2009;"), ("\u{2003}", "&#x2003;")] {
                text = text.replacingOccurrences(of: scalar, with: reference)
            }
            return text
        }

        /// As the corpus says it.
        var expectation: String {
            var lines = tree.errors.map { "! \($0.kind) \(String(decoding: bytes[$0.range.indices], as: UTF8.self))" }
            let (html, sts) = (content(.html), content(.sts))
            lines.append(html)
            if sts != html { lines.append("STS: " + sts) }
            return lines.joined(separator: "\n")
        }
    }

    @Test func everyCaseIsWrittenAsExpected() throws {
        let formulas = try Self.formulas()
        #expect(formulas.count >= 200)
        var result: [String] = []
        var isExpectation = false
        for line in try Repository.text(Self.path).split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "=>" {
                let formula = result.last ?? ""
                result += ["=>", Case(formula).expectation]
                isExpectation = true
            } else {
                if line.isEmpty { isExpectation = false }
                if !isExpectation { result.append(String(line)) }
            }
        }
        if let difference = try Repository.matches(result.joined(separator: "\n"), golden: Self.path) { Issue.record("\(difference)") }
    }

    @Test func theRootSaysWhatItIs() {
        let display = Case("$$a <\n  \"b\"$$")
        #expect(display.mathML(.html).hasPrefix("<math display=\"block\" alttext=\"a &lt; &quot;b&quot;\"><mi>a</mi>"))
        #expect(display.mathML(.sts).hasPrefix("<mml:math display=\"block\"><mml:mi>a</mml:mi>"))
        #expect(Case("$a$").mathML(.html) == "<math alttext=\"a\"><mi>a</mi></math>")
        #expect(Case("$a$").mathML(.sts) == "<mml:math><mml:mi>a</mml:mi></mml:math>")
    }

    /// Formulas as deep as they may be, one of each construct.
    private static let deepest: [String] = [
        ("{", "a}"), ("x_{", "a}"), ("x_{x^{", "a}}"), ("\\frac{a}{b", "}"), ("\\dfrac{a}{b", "}"), ("\\cfrac{a}{b", "}"), ("\\dbinom{a}{b", "}"),
        ("\\sqrt[a]{b", "}"), ("\\hat{b", "}"), ("\\mathrm{b", "}"), ("\\not{bb", "}"), ("\\hphantom{b", "}"), ("\\mathrel{b", "}"),
        ("\\xrightarrow{b", "}"), ("\\overset{a}{b", "}"), ("\\displaystyle b", ""), ("b\\left(a", "\\right)"),
        ("\\begin{pmatrix}a", "\\end{pmatrix}"), ("\\begin{smallmatrix}a", "\\end{smallmatrix}"), ("a_{\\substack{a", "}}"),
        ("\\underbrace{b", "}_{n}"), ("\\cfrac{\\begin{cases}a", "\\end{cases}}{a}"),
    ].flatMap { open, close in [32, 64].map { "$$" + String(repeating: open, count: $0) + String(repeating: close, count: $0) + "$$" } }

    /// All cases as one document: a place holder of a compiled document gives way to them.
    private func document(_ formulas: [String], _ format: Format, _ write: (Case) -> String) -> [UInt8] {
        let text = String(decoding: Workbench("# 范围\n\n公式之处\n").emit(format), as: UTF8.self)
        return Array(text.replacingOccurrences(of: "公式之处", with: formulas.map { write(Case($0)) }.joined(separator: "\n")).utf8)
    }

    @Test(
        .enabled(if: Repository.shared("niso-sts/dtd") != nil, "needs the STS 1.2 schema beside the repository, which is absent"),
        arguments: ["niso-sts/dtd/NISO-STS-interchange-1-mathml3.dtd", "niso-sts/rng/NISO-STS-interchange-1-mathml3.rng"])
    func allCasesAreValid(_ schemaPath: String) throws {
        let schema = try Schema(path: try #require(Repository.shared(schemaPath)))
        let formulas = try Self.formulas() + Self.deepest
        let xml = document(formulas, .sts) { one in
            let name = one.isDisplay ? "disp-formula" : "inline-formula"
            return "<\(name)>\(one.mathML(.sts))</\(name)>"
        }
        let lines = String(decoding: xml, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for error in validate(xml, name: "formulas.xml", against: schema) { Issue.record("\(error.message): \(lines[max(0, error.line - 1)].prefix(400))") }
    }

    @Test func allCasesAreWellFormedHTML() throws {
        let violation = HTMLCheck.violation(document(try Self.formulas() + Self.deepest, .html) { $0.mathML(.html) })
        #expect(violation == nil)
    }

    /// No depth that the parser lets through exceeds what readers of XML accept, and nothing is lost.
    @Test(arguments: ["{", "x_x_x_", "\\left(", "^", "\\begin{matrix}", "\\sqrt", "\\frac", "}", "\\displaystyle", "x'", "甲"])
    func hostileInputIsWritten(_ piece: String) {
        let one = Case("$" + String(repeating: piece, count: 20_000) + "$")
        for dialect in [MathDialect.html, .sts] {
            let text = one.mathML(dialect)
            var depth = 0
            var deepest = 0
            for part in text.split(separator: "<") where part.first != "m" || !part.contains("/>") {
                depth += part.first == "/" ? -1 : 1
                deepest = max(deepest, depth)
            }
            #expect(depth == 0 && deepest < 150, "\(deepest)")
        }
    }
}
