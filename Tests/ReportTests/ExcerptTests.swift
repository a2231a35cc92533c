/// Findings as drawn, each golden text inline, and the promise behind them: the first caret stands under the first
/// marked character, and nothing is wider than the terminal.

import Syntax
import Testing

@testable import Report

@Suite struct ExcerptTests {
    /// Draws the words between ⟦ and ⟧, which are taken out first, as the finding of `text`.
    private func excerpt(
        _ text: String, label: String = "", note: String? = nil, remarks: [Excerpt.Sentence] = []
    ) -> Excerpt {
        var place = place(text)
        place.label = label
        return Excerpt(
            .error, .init("错误[number-mismatch]", "条号应为 5.2，写作 5.3"), at: place,
            secondary: note.map { [self.place($0, path: "b.std.md", label: "首次在此")] } ?? [], remarks: remarks)
    }

    private func place(_ text: String, path: String = "a.std.md", label: String = "") -> Excerpt.Place {
        var bytes: [UInt8] = []
        var bounds: [Int] = []
        for scalar in text.unicodeScalars {
            if scalar == "⟦" || scalar == "⟧" {
                bounds.append(bytes.count)
            } else {
                bytes += Array(String(scalar).utf8)
            }
        }
        let source = Source(path: path, disk: bytes)
        return .init(source, LineTable(source.bytes), ByteRange(bounds[0], bounds.last!), label: label)
    }

    /// Without the headline.
    private func body(_ text: String, label: String = "", _ options: Excerpt.Options = .init()) -> String {
        excerpt(text, label: label).draw(options).dropFirst().joined(separator: "\n")
    }

    @Test func whole() {
        let text = String(repeating: "正文\n", count: 40) + "## ⟦5.3⟧ 理化指标\n"
        let remarks: [Excerpt.Sentence] = [
            .init("依据", "GB/T 1.1—2020 的 7.3"), .init("修复", "改为：\n- ## 5.3\n+ ## 5.2"),
        ]
        let drawn = excerpt(text, label: "应为 5.2", note: "“⟦⟧5.2 感官”", remarks: remarks).draw()
        #expect(
            drawn.joined(separator: "\n") == """
                错误[number-mismatch]: 条号应为 5.2，写作 5.3
                  --> a.std.md:41:4
                   |
                41 | ## 5.3 理化指标
                   |    ^^^ 应为 5.2
                   |
                  ::: b.std.md:1:2
                   |
                 1 | “5.2 感官”
                   |  - 首次在此
                   |
                   = 依据: GB/T 1.1—2020 的 7.3
                   = 修复: 改为：
                       - ## 5.3
                       + ## 5.2
                """)
    }

    @Test func ambiguousWidthMovesTheCaret() {
        let text = "“甲”≥⟦乙—丙⟧"
        #expect(
            body(text) == """
                 --> a.std.md:1:5
                  |
                1 | “甲”≥乙—丙
                  |      ^^^^^
                """)
        #expect(
            body(text, .init(ambiguous: 2)) == """
                 --> a.std.md:1:5
                  |
                1 | “甲”≥乙—丙
                  |         ^^^^^^
                """)
    }

    @Test func tabsBecomeBlanks() {
        #expect(
            body("一\tab⟦\t⟧c\t⟦⟧") == """
                 --> a.std.md:1:5
                  |
                1 | 一  ab  c
                  |       ^^^^^^
                """)
    }

    @Test func combiningMarksAreUnderlinedWithTheirBase() {
        #expect(body("ae⟦\u{301}⟧b").hasSuffix("1 | ae\u{301}b\n  |  ^"))
        #expect(body("a⟦\u{200B}⟧b").hasSuffix("1 | a\u{200B}b\n  |  ^"))
    }

    @Test func controlsNeverReachTheTerminal() {
        let drawn = body("x\u{9B}31m⟦y\u{202E}⟧z", label: "“\u{202E}”\u{7F}")
        #expect(
            drawn == """
                 --> a.std.md:1:6
                  |
                1 | x<U+009B>31my<U+202E>z
                  |             ^^^^^^^^^ “<U+202E>”<U+007F>
                """)
        var hostile = excerpt("⟦a⟧")
        hostile.headline = .init("错误\u{1B}]0;", "\u{1B}[2J\n")
        hostile.remarks = [.init("\u{1B}", "\u{85}\u{9D}")]
        hostile.primary = Excerpt.Place(
            Source(path: "a\u{1B}.md", text: "a"), LineTable(Array("a".utf8)), ByteRange(0, 1))
        for row in hostile.draw() {
            #expect(!row.unicodeScalars.contains { $0.properties.generalCategory == .control })
        }
    }

    @Test(arguments: [
        ("一⟦⟧", "1 | 一\n  |   ^"), ("⟦⟧", "1 |\n  | ^"), ("一\n⟦⟧", "2 |\n  | ^"), ("一\n⟦\n⟧三", "2 |\n  | ^"),
        ("一⟦\r\n⟧二", "1 | 一\n  |   ^"), ("一\r⟦\n⟧二", "1 | 一\n  |   ^"), ("⟦一\r\n⟧二", "1 | 一\n  | ^^"),
        ("一\r⟦二⟧\r三", "2 | 二\n  | ^^"), ("⟦⟧一", "1 | 一\n  | ^"), ("一\u{2028}⟦二⟧", "1 | 一<U+2028>二\n  |           ^^"),
    ])
    func edges(_ text: String, _ expected: String) {
        #expect(body(text).hasSuffix("  |\n" + expected), "\(body(text))")
    }

    @Test func rangeBeyondTheFileIsClamped() {
        let source = Source(path: "a", text: "一\n")
        let place = Excerpt.Place(source, LineTable(source.bytes), ByteRange(90, 99))
        #expect(Excerpt(.info, .init("提示", "x"), at: place).draw().last == "  | ^")
    }

    @Test func severalLines() {
        #expect(
            body("甲⟦乙\r\n丙⟧丁", label: "两行") == """
                 --> a.std.md:1:2
                  |
                1 | 甲乙
                  |   ^^
                2 | 丙丁
                  | ^^ 两行
                """)
        let long = "甲⟦乙\n" + String(repeating: "\n", count: 8) + "丙⟧丁"
        #expect(
            body(long, label: "多行", .init(isASCII: true)) == """
                  --> a.std.md:1:2
                   |
                 1 | 甲乙
                   |   ^^
                ...
                10 | 丙丁
                   | ^^ 多行
                """)
    }

    @Test func longLinesAreWindowed() {
        let filler = String(repeating: "本文件规定了要求", count: 100)
        let options = Excerpt.Options(columns: 40)
        #expect(
            body(filler + "⟦错误⟧" + filler, options) == """
                 --> a.std.md:1:801
                  |
                1 | …文件规定了要求错误本文件规定了要…
                  |                ^^^^
                """)
        #expect(
            body("⟦错误⟧" + filler, options) == """
                 --> a.std.md:1:1
                  |
                1 | 错误本文件规定了要求本文件规定了…
                  | ^^^^
                """)
        #expect(
            body(filler + "⟦⟧", options) == """
                 --> a.std.md:1:801
                  |
                1 | …本文件规定了要求本文件规定了要求
                  |                                  ^
                """)
        #expect(
            body("前" + "⟦" + filler + "⟧", Excerpt.Options(columns: 40, isASCII: true)) == """
                 --> a.std.md:1:2
                  |
                1 | 前本文件规定了要求本文件规定...
                  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^
                """)
    }

    @Test func longLabelsGoBelow() {
        #expect(
            body("甲乙⟦丙⟧", label: "此处写作 5.3，而依次序应为 5.2", Excerpt.Options(columns: 36))
                == """
                 --> a.std.md:1:3
                  |
                1 | 甲乙丙
                  |     ^^
                  |   此处写作 5.3，而依次序应为 5.2
                """)
    }

    @Test func colourOnlyRepeats() {
        let plain = excerpt("甲⟦乙⟧丙\n", label: "此", note: "⟦丁⟧", remarks: [.init("依据", "x")])
        let painted = plain.draw(.init(isColored: true)).joined(separator: "\n")
        #expect(painted.hasPrefix("\u{1B}[1;31m错误[number-mismatch]:\u{1B}[0m \u{1B}[1m条号"))
        #expect(painted.contains("\u{1B}[1;31m^^ 此\u{1B}[0m") && painted.contains("\u{1B}[1;34m-- 首次在此\u{1B}[0m"))
        #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.draw().joined(separator: "\n"))
    }

    /// 60 lines of what stands in Chinese standards and of what breaks others' carets.
    private static let mixed: [(before: String, after: String)] = {
        let pieces = [
            "理化指标", "“引号”", "—", "……", "≥", "25 ℃", "①", "（１２３）", "👨‍👩‍👧", "👍🏽", "❤️", "🇨🇳", "\u{20000}", "e\u{301}",
            "か\u{3099}",
            "\t", "a\tb", "\u{200B}", "ｱｲ", "㎡", "Ⅰ", "GB/T 1.1", "·", "각", "\u{1100}\u{1161}", "葛\u{E0100}", "䷀",
            "±0.5", "№", "α",
        ]
        var seed: UInt64 = 20_260_401
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        func text(_ count: Int) -> String { (0..<count).map { _ in pieces[next(pieces.count)] }.joined() }
        return (0..<60).map { index in (text(index % 12 + (index >= 50 ? 200 : 0)), text(next(30))) }
    }()

    /// What is before the mark in the drawn line, what is drawn, and the column of the first caret.
    private func drawn(_ line: (before: String, after: String), _ options: Excerpt.Options) throws -> (
        String, [String], Int
    ) {
        let rows = excerpt(line.before + "⟦甲乙⟧" + line.after).draw(options)
        let row = try #require(rows.last { $0.hasPrefix("1 |") })
        let under = try #require(rows.last)
        let before = try #require(row.firstRange(of: "甲乙"))
        #expect(under.hasSuffix("^^^^") && !under.hasSuffix("^^^^^"))
        let caret = try #require(under.firstIndex(of: "^"))
        return (String(row[..<before.lowerBound]), [row, under], under.distance(from: under.startIndex, to: caret))
    }

    @Test(arguments: [1, 2], [40, 100])
    func caretStandsUnderTheMark(ambiguous: Int, columns: Int) throws {
        let options = Excerpt.Options(columns: columns, ambiguous: ambiguous)
        for line in Self.mixed {
            let (before, rows, caret) = try drawn(line, options)
            #expect(options.width.columns(of: before) == caret, "\(rows)")
            for row in rows { #expect(options.width.columns(of: row) <= columns, "\(row)") }
        }
    }

    @Test(.enabled(if: Python.hasWcwidth, "wcwidth with ambiguous_width cannot be imported"), arguments: [1, 2])
    func caretStandsUnderTheMarkForWcwidth(ambiguous: Int) throws {
        let options = Excerpt.Options(columns: 60, ambiguous: ambiguous)
        let all = try Self.mixed.map { try drawn($0, options) }
        let befores = try Python.widths(all.map(\.0), ambiguous: ambiguous)
        let rows = try Python.widths(all.map { $0.1[0] }, ambiguous: ambiguous)
        for (index, line) in all.enumerated() {
            #expect(befores[index] == line.2, "\(line.1)")
            #expect(rows[index] <= 60, "\(line.1)")
        }
    }

    /// Whatever is marked, in whatever terminal, the window keeps its bounds and cuts no cluster.
    @Test func windowsKeepTheirBounds() {
        let line = Self.mixed.map { $0.before }.joined()
        let bytes = Array(line.utf8)
        let clusters = Set(line.map { String($0) } + ["…", " "])
        for columns in stride(from: 19, through: 120, by: 17) {
            for start in stride(from: 0, through: bytes.count, by: 499)
            where start == bytes.count || bytes[start] & 0xC0 != 0x80 {
                for count in [0, 1, 40, 4_000] {
                    let window = LineWindow(
                        bytes, line: ByteRange(0, bytes.count), mark: ByteRange(start, start + count),
                        columns: columns, width: DisplayWidth(), ellipsis: "…")
                    #expect(DisplayWidth().columns(of: window.text) <= columns && window.marked.upperBound <= columns)
                    let inner = window.text.drop { $0 == "…" }
                    #expect(inner.allSatisfy { clusters.contains(String($0)) }, "\(window.text)")
                }
            }
        }
    }

    /// 50 MB on one line: a window reads some kilobytes of it. And a mark on a heap of accents ends.
    @Test func costIsThatOfTheWindow() {
        let bytes = [UInt8](repeating: 0x61, count: 50_000_000)
        let accents = Array(("e" + String(repeating: "\u{301}", count: 1_000_000)).utf8)
        let clock = ContinuousClock()
        let time = clock.measure {
            for at in stride(from: 0, through: bytes.count, by: 1_000_000) {
                let window = LineWindow(
                    bytes, line: ByteRange(0, bytes.count), mark: ByteRange(at, bytes.count),
                    columns: 77, width: DisplayWidth(), ellipsis: "…")
                #expect(window.text.utf8.count <= 81)
            }
            let window = LineWindow(
                accents, line: ByteRange(0, accents.count), mark: ByteRange(1_000_001, 1_000_003),
                columns: 77, width: DisplayWidth(), ellipsis: "…")
            #expect(window.text.utf8.count < 3_000)
        }
        #expect(time < .seconds(5))
    }
}
