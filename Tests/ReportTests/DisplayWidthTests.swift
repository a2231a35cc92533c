/// Widths against three witnesses: numbers written by hand, the generator that made the table, and PyPI `wcwidth`.

import Foundation
import TestSupport
import Testing

@testable import Report

@Suite struct DisplayWidthTests {
    private let narrow = DisplayWidth(ambiguous: 1)
    private let wide = DisplayWidth(ambiguous: 2)

    /// Most texts are not cut into clusters; what comes of them is the same.
    @Test func plainTextsAreDrawnAsAnyOther() throws {
        let texts = [
            "长度（mm）：“5 mm”——不大于8.0……", "“‘’”【】《》、。〈〉　Ａ～", "e\u{301}", "か\u{3099}", "大\u{FE0F}", "大\u{E0100}", "〪", "\u{7F}", "\t", "㎏①µ", "A\u{200D}B", "",
        ]
        let lines = try Repository.text("Examples/tour.std.md").split(separator: "\n").map(String.init)
        for text in texts + lines {
            for width in [narrow, wide] {
                #expect(width.cells(text, at: 3) == width.clusters(text, at: 3))
                var row = DrawnRow()
                for cell in width.clusters(text) { row.append(cell) }
                #expect(width.visible(text) == row.text)
                #expect(width.columns(of: text) == width.clusters(text).reduce(0) { $0 + $1.columns })
            }
        }
    }

    @Test(arguments: [
        ("A", 1), (" ", 1), ("标", 2), ("\u{3000}", 2), ("，", 2), ("Ａ", 2), ("５", 2), ("㎡", 2), ("\u{20000}", 2),
        ("ｱ", 1), ("é", 1), ("ｶﾞ", 2), ("\u{3042}\u{3099}", 2), ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2),
        ("\u{200B}", 0), ("\u{FEFF}", 0), ("葛\u{E0100}", 2), ("\u{AD}", 1), ("⼏", 2), ("䷀", 2), ("\u{FFFD}", 1),
        ("\t", 4), ("\u{1B}", 8), ("\u{202E}", 8), ("\u{2066}", 8), ("\u{85}", 8), ("", 0),
        ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("🇨🇳", 2), ("🏳️‍🌈", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("a🏽", 3),
        ("a\u{200D}b", 2),
        ("GB/T 1.1—2020《标准化工作导则》", 31),
    ])
    func columns(_ text: String, _ expected: Int) {
        #expect(narrow.columns(of: text) == expected)
    }

    @Test(arguments: [
        "“", "”", "‘", "’", "—", "…", "·", "×", "±", "°", "℃", "≥", "≤", "Ω", "α", "μ", "Ⅰ", "①", "№", "→", "■",
    ])
    func ambiguousIsWhatTheCallerSays(_ text: String) {
        #expect(narrow.columns(of: text) == 1)
        #expect(wide.columns(of: text) == 2)
    }

    @Test func combiningMarksStayZeroWhereAmbiguousIsWide() {
        #expect(wide.columns(of: "e\u{301}") == 1)
        #expect(wide.columns(of: "®\u{FE0F}") == 2)
    }

    @Test func controlsAreSpelled() {
        #expect(narrow.visible("a\u{1B}[2Jb\tc\u{202E}d\u{2028}\u{7F}") == "a<U+001B>[2Jb   c<U+202E>d<U+2028><U+007F>")
        #expect(narrow.visible("ab\u{200B}\u{FEFF}é") == "ab\u{200B}\u{FEFF}é")
        #expect(narrow.visible("一\r\n二") == "一<U+000D><U+000A>二")
    }

    @Test func wrapsBetweenWordsAndClusters() {
        #expect(narrow.wrapped("条号应当连续编排", to: 7) == ["条号应", "当连续", "编排"])
        #expect(narrow.wrapped("first given here", to: 12) == ["first given", "here"])
        #expect(narrow.wrapped("e\u{301}e\u{301}e\u{301}", to: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    }

    @Test func runsAreSortedAndAlternate() {
        let runs = DisplayWidth.runs
        #expect(runs.first == 0)
        for (run, next) in zip(runs, runs.dropFirst()) {
            #expect(run >> 2 < next >> 2 && run & 3 != next & 3)
        }
    }

    /// A cut into cells loses no byte, whatever the text.
    @Test func cellsTile() {
        let text = "a\t标\u{202E}e\u{301}\u{1B}👨‍👩‍👧\r\n\u{301}क्षक्ष्क्ष्क्ष्क्ष्क्ष्क्ष्क्ष्क्ष्क्ष्क्ष\u{20000}"
        var at = 7
        for cell in narrow.cells(text, at: 7) {
            #expect(cell.range.lowerBound == at && cell.columns <= 8)
            at = cell.range.upperBound
        }
        #expect(at == 7 + text.utf8.count)
    }

    @Test(.enabled(if: Python.version == DisplayWidth.unicodeVersion, "python3 has other Unicode data than the table"))
    func tableIsFresh() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let made = try Python.run([root.appending(path: "Tests/Tools/make_width_table.py").path])
        let table = root.appending(path: "Sources/Report/Terminal/DisplayWidthTable.swift")
        #expect(made == (try String(contentsOf: table, encoding: .utf8)))
    }

    /// Blocks that Chinese standards draw upon, with the scripts and signs that test the rules.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0x52F, 0x600...0x6FF, 0x900...0x97F, 0xE00...0xE7F, 0x1100...0x11FF, 0x1AB0...0x1AFF,
        0x1DC0...0x1FFF, 0x2000...0x2BFF, 0x2E80...0x33FF, 0x3400...0x3450, 0x4DB0...0x4E20, 0x9FF0...0xA4CF,
        0xABE0...0xAC40, 0xD790...0xD7FF, 0xE000...0xE020, 0xF900...0xF940, 0xFE00...0xFFFD,
        0x1D000...0x1D3FF, 0x1F000...0x1FAFF, 0x20000...0x20020, 0x2FFF0...0x30020, 0xE0000...0xE01FF,
    ]

    /// Where we differ on purpose.
    private static func isDeliberate(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Spacing marks (Mc) have a column of their own; wcwidth adds it only after a base.
        case _ where scalar.properties.generalCategory == .spacingMark: true
        // A lone regional indicator is N in UAX #11; a flag of two is 2 for both.
        case 0x1F1E6...0x1F1FF: true
        // Fillers: W and H in UAX #11, without glyph for wcwidth.
        case 0x3164, 0xFFA0: true
        // Unassigned among Hangul finals.
        case 0xD7C7...0xD7CA, 0xD7FC...0xD7FF: true
        default: false
        }
    }

    @Test(.enabled(if: Python.hasWcwidth, "wcwidth with ambiguous_width cannot be imported"))
    func scalarsAgreeWithWcwidth() throws {
        let ranges = Self.blocks.map { "(\($0.lowerBound),\($0.upperBound))" }.joined(separator: ",")
        let script = """
            import wcwidth
            for a, b in [\(ranges)]:
                for c in range(a, b + 1): print(c, wcwidth.wcwidth(chr(c)))
            """
        var checked = 0
        for line in try Python.run(["-c", script]).split(separator: "\n") {
            let fields = line.split(separator: " ")
            let scalar = try #require(Unicode.Scalar(UInt32(fields[0])!))
            if Self.isDeliberate(scalar) { continue }
            checked += 1
            #expect(narrow.columns(of: scalar) == Int(fields[1]), "\(DisplayWidth.spelled(scalar))")
        }
        #expect(checked > 8_000)
    }

    @Test(.enabled(if: Python.hasWcwidth, "wcwidth with ambiguous_width cannot be imported"))
    func sequencesAgreeWithWcwidth() throws {
        let texts = [
            "👨‍👩‍👧", "👍🏽", "❤️", "©️", "1️⃣", "#️⃣", "🇨🇳", "🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "⌚︎", "a\u{FE0F}", "水\u{FE00}", "葛\u{E0100}", "e\u{301}\u{323}",
            "\u{1100}\u{1161}\u{11A8}", "か\u{3099}", "👩🏽‍🔬", "中国🇨🇳标准“A”——≥5 ℃①", "\u{20000}\u{2A6D6}", "กำ", "1\u{200B}2",
        ]
        let widths = try Python.widths(texts)
        for (text, width) in zip(texts, widths) { #expect(narrow.columns(of: text) == width, "\(text)") }
    }
}

/// The interpreter that is the oracle of these tests, where there is one.
enum Python {
    static let version = (try? run(["-c", "import unicodedata; print(unicodedata.unidata_version, end='')"])) ?? ""
    static let hasWcwidth = (try? run(["-c", "import wcwidth; wcwidth.wcswidth('a', ambiguous_width=2)"])) != nil

    struct Failure: Error {}

    static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure() }
        return String(decoding: data, as: UTF8.self)
    }

    /// What `wcwidth.wcswidth` says of each text.
    static func widths(_ texts: [String], ambiguous: Int = 1) throws -> [Int] {
        let script = """
            import sys, wcwidth
            for text in sys.argv[1:]: print(wcwidth.wcswidth(bytes.fromhex(text).decode(), ambiguous_width=\(ambiguous)))
            """
        let arguments = texts.map { text in
            text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
        return try run(["-c", script] + arguments).split(separator: "\n").map { Int($0)! }
    }
}
