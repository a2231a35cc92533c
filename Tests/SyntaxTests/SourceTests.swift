import Testing

@testable import Syntax

/// Bytes made publishable, and positions told in bytes on disk (contracts: `offset`, "Text that cannot be published").
struct SourceTests {
    @Test func aValidFileIsNotTouched() {
        let bytes = Array("# 范围\r\n\t𠀀é\n".utf8)
        let source = Source(path: "a", disk: bytes)
        #expect(source.bytes == bytes)
        #expect(source.repairs.isEmpty)
        #expect(source.diskOffset(5) == 5)
    }

    @Test func aByteOrderMarkIsDroppedAndCounted() {
        let source = Source(path: "a", disk: [0xEF, 0xBB, 0xBF] + Array("甲".utf8))
        #expect(source.bytes == Array("甲".utf8))
        #expect(source.diskOffset(0) == 3)
        #expect(source.diskOffset(3) == 6)
        #expect(source.diagnostics().isEmpty)
    }

    @Test func runsOfBadBytesAreOneErrorEach() {
        let source = Source(path: "a", disk: Array("甲".utf8) + [0xFF, 0xFE, 0x80] + Array("乙".utf8) + [0] + Array("丙".utf8))
        #expect(String(decoding: source.bytes, as: UTF8.self) == "甲\u{FFFD}乙\u{FFFD}丙")
        #expect(source.diagnostics().map(\.phrase) == [0, 1])
        // 乙 stands at 6 here, and after 甲 (3) and three bad bytes on disk.
        #expect(source.diskOffset(6) == 6)
        #expect(source.diskOffset(9) == 9)
        #expect(source.diskOffset(12) == 10)
    }

    /// Each kind of ill-formed sequence, at the end and before other text; what is left is always valid.
    @Test(
        arguments: [
            [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xE4, 0xBD], [0xF0, 0x9F, 0x98], [0xEF, 0xBF, 0xBE],
            [0xEF, 0xBF, 0xBF], [0x0B], [0x1F], [0xE4, 0xBD, 0x41], [0xBF],
        ] as [[UInt8]])
    func illFormedSequencesAreMended(_ bad: [UInt8]) {
        for tail in ["", "x", "甲乙丙丁戊"] {
            for head in ["", "甲", "甲乙丙", "abcdefgh"] {
                let disk = Array(head.utf8) + bad + Array(tail.utf8)
                let source = Source(path: "a", disk: disk)
                let text = String(validating: source.bytes, as: UTF8.self)
                #expect(text != nil && text!.hasPrefix(head) && text!.hasSuffix(tail))
                #expect(!source.repairs.isEmpty)
                #expect(source.diskOffset(source.bytes.count) == disk.count)
            }
        }
    }

    /// Agrees with the standard library on random bytes, valid and not.
    @Test func validityIsThatOfTheStandardLibrary() {
        var state: UInt64 = 7
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let pieces: [[UInt8]] = ["甲", "，", "、", "A", "5", "é", "𠀀", "\n", "ａ"].map { Array($0.utf8) } + [[0xE4], [0xEF, 0xBF], [0x80], [0xF0, 0x90]]
        for _ in 0..<5000 {
            var bytes: [UInt8] = []
            for _ in 0..<random(12) { bytes += pieces[random(10) == 0 ? random(pieces.count) : random(9)] }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            #expect(SourceRepair.isPublishable(bytes) == isValid, "\(bytes)")
        }
    }

    @Test func linesEndAtLFCRLFAndCR() {
        let bytes = Array("一\n二\r\n三\r四\u{2028}五".utf8)
        let table = LineTable(bytes)
        #expect(table.starts.count == 4)
        #expect(table.position(bytes.count, in: bytes) == LineTable.Position(line: 4, column: 4))
    }

    /// However the lines end, the rows of a table that stands where none can are one finding.
    @Test(arguments: ["\n", "\r\n", "\r"]) func rowsAreOneFinding(lineEnd: String) {
        let lines = ["示例：", "", "> | a | b |", "> |---|---|", "> | 1 | 2 |", "", "- 列", "  | a | b |", "  | 1 | 2 |", ""]
        let rules = parse(Source(text: lines.joined(separator: lineEnd))).diagnostics.map(\.rule)
        #expect(rules.count { $0 == "table-in-quotation" } == 1 && rules.count { $0 == "table-delimiter" } == 1, "\(rules)")
    }
}

/// Sizes that the speed of everything rests on.
struct ShapeTests {
    @Test func aNodeIs24Bytes() {
        #expect(MemoryLayout<Node>.stride == 24)
        #expect(MemoryLayout<Kind>.size <= 12)
    }
}
