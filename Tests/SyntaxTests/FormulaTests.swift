import Testing

@testable import Syntax

/// Formulas: what is wrong and exactly where, every command of the table, and input that nobody would write.
struct FormulaTests {
    private func parse(_ text: String) -> (tree: FormulaTree, bytes: [UInt8]) {
        let bytes = Array(text.utf8)
        var tree = FormulaTree()
        FormulaParser.parse(bytes, ByteRange(0, bytes.count), isDisplay: true, into: &tree)
        return (tree, bytes)
    }

    /// What is broken in a tree; nil when ranges and ends nest and every node has the children its kind says.
    private func violation(_ tree: FormulaTree, _ bytes: [UInt8]) -> String? {
        var ends: [FormulaID] = []
        for id in tree.nodes.indices {
            while let last = ends.last, tree.end(last) <= id { ends.removeLast() }
            let node = tree[id]
            guard node.range.start <= node.range.end, node.range.upper <= bytes.count, tree.end(id) > id else { return "\(id) \(node) is inverted" }
            for offset in [node.range.lower, node.range.upper] where offset < bytes.count && Byte.isContinuation(bytes[offset]) {
                return "\(id) \(node) cuts a character"
            }
            if let parent = ends.last {
                guard tree.end(id) <= tree.end(parent), tree[parent].range.encloses(node.range) else { return "\(id) \(node) leaves \(tree[parent])" }
            }
            if let wanted = children(node.kind) {
                var count = 0
                var at = id + 1
                while at < tree.end(id) {
                    count += 1
                    at = tree.end(at)
                }
                guard count == wanted else { return "\(id) \(node) has \(count) children" }
            }
            ends.append(id)
        }
        for error in tree.errors where error.range.upper > bytes.count || error.range.start >= error.range.end { return "\(error)" }
        return nil
    }

    private func children(_ kind: FormulaKind) -> Int? {
        switch kind {
        case .number, .character, .text, .space, .function, .primes, .limits, .delimiter, .columns, .error: 0
        case .subscript, .superscript, .root(hasIndex: false), .accent, .brace, .labelledArrow(_, hasLower: false), .variant, .boldSymbol,
            .operatorName, .classed, .negation, .phantom:
            1
        case .fraction, .root, .stack, .labelledArrow: 2
        case .formula, .group, .words, .style, .fence, .environment, .row, .cell: nil
        }
    }

    // Errors.

    /// `⟪…⟫` marks each range; kinds follow in order of place.
    @Test(
        arguments: [
            (#"a+⟪\foo⟫{x}"#, [.unknownCommand]), (#"⟪\⟫"#, [.unknownCommand]), (#"⟪\9⟫1"#, [.unknownCommand]), (#"⟪\甲⟫乙"#, [.unknownCommand]),
            (#"x⟪_⟫"#, [.missingArgument]), (#"{x⟪^⟫}+y"#, [.missingArgument]), (#"x⟪^⟫⟪^⟫2"#, [.missingArgument]),
            (#"⟪\frac⟫{a}"#, [.missingArgument]), (#"⟪\sqrt⟫"#, [.missingArgument]), (#"⟪\sqrt⟫[3]"#, [.missingArgument]),
            (#"⟪\hat⟫ & "#, [.missingArgument]), (#"⟪\text⟫ a"#, [.missingArgument]), (#"x⟪^⟫\left(a\right)"#, [.missingArgument]),
            (#"a⟪\limits⟫"#, [.missingOperator]), (#"⟪\begin⟫"#, [.missingArgument]),
            (#"a+⟪{⟫b"#, [.unclosedBrace]), (#"a+b⟪}⟫"#, [.strayBrace]), (#"a⟪}}}⟫b"#, [.strayBrace]), (#"\text⟪{⟫a"#, [.unclosedBrace]),
            (#"\sqrt⟪[⟫3{x}"#, [.unclosedBracket]), (#"\frac{a}⟪{⟫b"#, [.unclosedBrace]),
            (#"⟪\left(⟫a"#, [.unclosedLeft]), (#"a⟪\right)⟫"#, [.strayRight]), (#"a⟪\middle|⟫b"#, [.strayMiddle]), (#"⟪\big⟫ x"#, [.missingDelimiter]),
            (#"⟪\left⟫ a\right)"#, [.missingDelimiter]), (#"\left(⟪{⟫a\right)"#, [.unclosedBrace]), (#"{⟪\left(⟫a}"#, [.unclosedLeft]),
            (#"⟪\begin{matrix}⟫a"#, [.unclosedEnvironment]), (#"a⟪\end{matrix}⟫"#, [.strayEnd]), (#"\begin{matrix}a\end{⟪cases⟫}"#, [.otherEnd]),
            (#"\begin{⟪foo⟫}a&b\end{foo}"#, [.unknownEnvironment]), (#"\begin{array}⟪{lx}⟫a\end{array}"#, [.columns]),
            (#"\begin{matrix}⟪\begin{cases}⟫a\end{matrix}"#, [.unclosedEnvironment]),
            (#"x_1⟪_⟫2"#, [.doubleSubscript]), (#"x^1⟪^⟫2"#, [.doubleSuperscript]), (#"x^2⟪'⟫"#, [.doubleSuperscript]), (#"x_1^2⟪_⟫{3}"#, [.doubleSubscript]),
            (#"a⟪&⟫b"#, [.strayAlignment]), (#"a⟪\\⟫b"#, [.strayLineBreak]), (#"\begin{matrix}{a⟪&⟫b}\end{matrix}"#, [.strayAlignment]),
        ] as [(String, [FormulaError.Kind])])
    func errorsStandAtTheirPlace(_ text: String, _ kinds: [FormulaError.Kind]) {
        var bytes: [UInt8] = []
        var marks: [ByteRange] = []
        var open = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "⟪": open = bytes.count
            case "⟫": marks.append(ByteRange(open, bytes.count))
            default: bytes += Array(String(scalar).utf8)
            }
        }
        // Something before the formula, so that a range is not by chance one within it.
        let before = Array("甲$$".utf8)
        var tree = FormulaTree()
        FormulaParser.parse(before + bytes + Array("$$}".utf8), ByteRange(before.count, before.count + bytes.count), isDisplay: true, into: &tree)
        let errors = tree.errors.filter { kinds.contains($0.kind) }.sorted { $0.range.start < $1.range.start }
        #expect(errors.map { ByteRange($0.range.lower - before.count, $0.range.upper - before.count) } == marks.filter { _ in true }.prefix(errors.count).map { $0 })
        #expect(Set(errors.map(\.kind)) == Set(kinds), "\(tree.errors)")
        #expect(errors.count == marks.count, "\(tree.errors)")
    }

    @Test func severalFormulasShareOneTree() {
        let bytes = Array("x_1 \\frac ab {".utf8)
        var tree = FormulaTree()
        let first = FormulaParser.parse(bytes, ByteRange(0, 3), isDisplay: false, into: &tree)
        let second = FormulaParser.parse(bytes, ByteRange(4, 12), isDisplay: true, into: &tree)
        #expect(tree.formulas == [first, second])
        #expect(tree[first].kind == .formula(isDisplay: false) && tree[second].kind == .formula(isDisplay: true))
        #expect(tree.end(first) == second && tree.end(second) == tree.nodes.count && tree.errors.isEmpty)
    }

    @Test func aNodeIsSmall() { #expect(MemoryLayout<FormulaNode>.stride <= 24) }

    // The table.

    @Test func theTableIsLargeAndItsNamesAreUnique() {
        let names = FormulaCommand.all.map(\.name)
        #expect(names.count >= 150)
        #expect(Set(names).count == names.count, "\(zip(names, names.dropFirst()).filter { $0 == $1 }.map { String(decoding: $0.0, as: UTF8.self) })")
    }

    /// Each command, written as its meaning asks, parses without error and is what the table says.
    @Test func everyCommandParses() {
        for command in FormulaCommand.all {
            let name = "\\" + String(decoding: command.name, as: UTF8.self)
            let text: String =
                switch command.meaning {
                case .character, .space, .function: name + " "
                case .style: name + " a"
                case .fraction, .stack: name + "{a}{b}"
                case .root, .labelledArrow: name + "[n]{a}"
                case .limits: "\\sum" + name
                case .left: name + "(a\\right)"
                case .right: "\\left(a" + name + ")"
                case .middle: "\\left(a" + name + "|b\\right)"
                case .sized: name + "("
                case .begin: name + "{matrix}a\\end{matrix}"
                case .end: "\\begin{matrix}a" + name + "{matrix}"
                case .lineBreak: "\\begin{matrix}a" + name + " b\\end{matrix}"
                default: name + "{a}"
                }
            let (tree, bytes) = parse(text)
            #expect(tree.errors.isEmpty, "\(text): \(tree.errors)")
            #expect(!tree.nodes.contains { $0.kind == .error }, "\(text)")
            #expect(violation(tree, bytes) == nil, "\(text)")
            #expect(FormulaCommand.find(command.name, command.name.indices).map { FormulaCommand[$0].name } == command.name)
        }
    }

    @Test(arguments: FormulaEnvironment.allCases.filter { $0 != .substack && $0 != .array })
    func everyEnvironmentParses(_ environment: FormulaEnvironment) {
        let (tree, _) = parse("\\begin{\(environment.rawValue)}a&b\\\\c&d\\\\\\end{\(environment.rawValue)}")
        #expect(tree.errors.isEmpty)
        #expect(tree.nodes.filter { $0.kind == .row }.count == 2 && tree.nodes.filter { $0.kind == .cell }.count == 4)
    }

    @Test(arguments: [("0.003", 1), ("10\\,000", 1), ("1\\,234\\,567.891\\,234", 1), ("1{,}000", 1), (".5", 1), ("1,000", 2), ("1\\,00", 2), ("1.2.3", 2)])
    func numbersAreOneNode(_ text: String, _ count: Int) {
        #expect(parse(text).tree.nodes.filter { $0.kind == .number }.count == count)
    }

    // Hostile input.

    @Test(
        arguments: [
            "{", "}", "^", "_", "'", "\\", "&", "\\\\", "x_", "x^", "x_x", "x_x_", "\\frac", "\\sqrt", "\\sqrt[", "\\left(", "\\right)", "\\left",
            "\\begin{matrix}", "\\end{matrix}", "\\begin{array}", "\\begin", "\\text{", "\\hat", "\\displaystyle", "\\not", "\\mathrm", "\\substack{",
            "[", "{[", "\\sqrt[{", "{\\left({", "甲_", "１", "1\\,000", "{}", "\\xrightarrow[", "\\operatorname*", "&{", "\\middle|", "\\limits",
        ])
    func aHundredThousandTimes(_ piece: String) {
        let count = 100_000
        let clock = ContinuousClock()
        let start = clock.now
        let (tree, bytes) = parse(String(repeating: piece, count: count))
        let time = clock.now - start
        #expect(time < .seconds(20), "\(piece): \(time)")
        #expect(tree.errors.count <= FormulaParser.errorLimit)
        #expect(violation(tree, bytes) == nil)
    }

    @Test func nestingHasALimit() {
        let deepest = FormulaParser.depthLimit
        #expect(parse(String(repeating: "{", count: deepest) + String(repeating: "}", count: deepest)).tree.errors.isEmpty)
        let (tree, _) = parse(String(repeating: "{", count: deepest + 1) + String(repeating: "}", count: deepest + 1))
        #expect(tree.errors.map(\.kind) == [.tooDeep])
        #expect(tree.errors.map(\.range) == [ByteRange(deepest, deepest + 1)])
        #expect(tree.nodes.last.map { $0.kind == .error && $0.range.upper == 2 * deepest + 2 } == true)
    }

    /// Pieces in any order, and any bytes that `Source` would let through, parse to a well-formed tree; so does every prefix.
    @Test func anythingParses() {
        var state: UInt64 = 11
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let pieces = [
            "{", "}", "[", "]", "_", "^", "'", "&", "\\\\", "\\left(", "\\right)", "\\middle|", "\\begin{matrix}", "\\end{matrix}", "\\begin{cases}",
            "\\end{cases}", "\\frac", "\\sqrt", "\\text{", "\\sum", "\\limits", "\\hat", "\\displaystyle ", "\\foo", "x", "1", "甲", "（", " ", "\n",
            "\\,", "\\substack{", "\\begin{array}{lc}", "\\end{array}", "\\big", "\\mathrm", "\\not", ".", "=", "\\overset", "\\underbrace", "𝑥",
        ]
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<random(24) { text += pieces[random(pieces.count)] }
            let (tree, bytes) = parse(text)
            if let broken = violation(tree, bytes) {
                Issue.record("\(text): \(broken)")
                return
            }
        }
    }
}
