/// Standard numbers against real ones: what is read, how it prints, what prose must not be taken for one, and the order of 8.6.3.2.
/// Cases live in Tests/Corpus/standard-numbers.txt and grow with every mistake found.

import Testing

@testable import Syntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(ucrt)
    import ucrt
#endif

struct StandardNumberTests {
    @Test(arguments: NumberCorpus.numbers)
    func reads(_ row: NumberCorpus.Row) throws {
        let bytes = Array(row.cells[0].utf8)
        let number = StandardNumber(row.cells[0])
        guard !row.cells[1].isEmpty else {
            #expect(number == nil, "\(row): read as \(number?.printed ?? "")")
            return
        }
        let printed = row.cells[1] == "=" ? row.cells[0] : row.cells[1]
        let match = try #require(StandardNumber.match(whole: ByteRange(0, bytes.count), of: bytes), "\(row)")
        let read = StandardNumber(match: match, in: bytes)
        #expect(read == number)
        #expect(read.printed == printed, "\(row)")
        #expect("\(read.kind)" == row.cells[2], "\(row)")
        #expect(NumberCorpus.names(match.irregularities) == Set(row.cells[3].split(separator: " ").map(String.init)).subtracting(["-"]), "\(row)")
        // The right form is read as itself and found right.
        let again = Array(printed.utf8)
        let right = try #require(StandardNumber.match(whole: ByteRange(0, again.count), of: again), "\(row)")
        #expect(right.irregularities == [])
        #expect(StandardNumber(match: right, in: again) == read)
    }

    @Test(arguments: NumberCorpus.prose)
    func finds(_ row: NumberCorpus.Row) {
        let bytes = Array(row.cells[0].utf8)
        let found = NumberCorpus.find(in: bytes).map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }
        #expect(found == row.cells[1].split(separator: "|").map(String.init), "\(row)")
    }

    /// Nothing is read beyond the limit, wherever it falls, and no prefix traps.
    @Test(arguments: NumberCorpus.numbers + NumberCorpus.prose)
    func keepsTheLimit(_ row: NumberCorpus.Row) {
        let bytes = Array(row.cells[0].utf8)
        for limit in 0...bytes.count {
            for start in 0..<limit {
                if let match = StandardNumber.match(bytes, at: start, limit: limit) {
                    #expect(match.range.lower == start && match.end <= limit)
                    _ = StandardNumber(match: match, in: bytes).printed
                }
            }
            _ = StandardNumber.match(whole: ByteRange(0, limit), of: bytes)
        }
    }

    /// In the order of 8.6.3.2.
    static let ordered = [
        "GB/T 1.1—2020", "GB/T 191", "GB/T 191—2000", "GB/T 191—2008", "GB/T 1354", "GB/T 2423", "GB/T 2423（所有部分）", "GB/T 2423.1", "GB/T 2423.2—2008",
        "GB/T 2423.10", "GB 2760—2014", "GB 2760—2014/XG1—2016", "GB 2762", "GB 5009.3", "GB/Z 42476", "GBZ 2.1", "GJB 9001C—2017",
        "HJ 25.1", "JB/T 5943", "JGJ 59", "NY/T 419—2021", "NY 525—2021", "NY/T 1121.6", "SN/T 1234.5", "JJF 1070", "JJG 539—2016",
        "DB11/ 307", "DB15/T 2", "DB15/T 1700.1—2024", "DB1501/T 1", "DBJ04/T 406", "DBS15/ 001—2018",
        "T/CAS 1.1—2017", "T/JGE 0023—2022", "T/JGE 101", "T/NMSP 3", "T/NMSP MZB01.1—2023", "T/NMSP.MZB01.46—2024",
        "ISO 712:2009", "ISO 712-1:2024", "ISO 9001", "ISO/TS 22002-1:2009", "ISO/IEC Guide 2", "ISO/IEC 17065:2012", "IEC 60068-2-1:2007", "IEC 60068-2-11",
        "CAC/GL 50-2004", "ITU-T X.509", "OIML R 76-1:2006", "ASTM D1238", "DIN 53804-1", "EN 71-3:2019", "Q/ABC 0001S—2023", "Q/XX 001S—2020",
    ]

    @Test(arguments: 1...20)
    func orders(seed: UInt64) throws {
        var numbers = try Self.ordered.map { try #require(StandardNumber($0)) }
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        for index in stride(from: numbers.count - 1, to: 0, by: -1) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            numbers.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
        }
        #expect(numbers.sorted().map(\.printed) == Self.ordered)
    }

    /// Irreflexive, asymmetric, transitive; and two numbers of no order print alike.
    @Test func orderIsStrict() {
        let numbers = NumberCorpus.numbers.compactMap { StandardNumber($0.cells[0]) }
        let sorted = numbers.sorted()
        for (index, a) in sorted.enumerated() {
            for b in sorted[index...] {
                #expect(!(b < a))
                if !(a < b) { #expect(a.printed == b.printed) }
            }
        }
    }

    @Test func fields() throws {
        let series = try #require(StandardNumber("T/NMSP.MZB01.46—2024"))
        #expect(series.series == "MZB01" && series.running.value == 46 && series.part == nil && series.isDotted && series.year == 2024)
        #expect(try series.samePublication(as: #require(StandardNumber("T/NMSP MZB01.46"))))
        let local = try #require(StandardNumber("DB5101/T 105—2020"))
        #expect(local.region == "5101" && local.province == "51" && local.hasKnownProvince && local.nature == .recommended)
        #expect(StandardNumber("DB99/T 1")?.hasKnownProvince == false)
        #expect(StandardNumber("DB11/ 307")?.nature == .mandatory)
        let part = try #require(StandardNumber("GB/T 2423.1—2008/IEC 60068-2-1:2007"))
        #expect(part.part == 1 && part.adopted?.printed == "IEC 60068-2-1:2007" && part.withoutPart.printed == "GB/T 2423")
        #expect(part.undated.printed == "GB/T 2423.1/IEC 60068-2-1" && !part.undated.isDated)
        #expect(try part.samePublication(as: #require(StandardNumber("GB/T 2423.1"))))
        #expect(StandardNumber("GB 2760—2014/XG1—2016")?.undated.printed == "GB 2760")
        #expect(StandardNumber("GB 2760—2014/XG1—2016")?.amendment == .init(mark: "XG", number: 1, year: 2016))
        #expect(StandardNumber("ASTM D1238-98")?.year == 1998)
        #expect(StandardNumber("T/JGE 0023—2022")?.running == .init(digits: "0023", value: 23, joint: ""))
    }
}

/// The rows of Tests/Corpus/standard-numbers.txt.
enum NumberCorpus {
    struct Row: CustomTestStringConvertible, Sendable, CustomStringConvertible {
        var line: Int
        var cells: [String]
        var description: String { "line \(line): \(cells[0])" }
        var testDescription: String { description }
    }

    static let numbers = rows(prose: false)
    static let prose = rows(prose: true)

    private static func rows(prose: Bool) -> [Row] {
        var isProse = false
        var result: [Row] = []
        let text = read(#filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Corpus/standard-numbers.txt")
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            if line == "[prose]" {
                isProse = true
            } else if isProse == prose {
                var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                cells[0] = unescape(cells[0])
                result.append(Row(line: index + 1, cells: cells))
            }
        }
        return result
    }

    private static func unescape(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let slash = rest.firstIndex(of: "\\") {
            result += rest[..<slash]
            rest = rest[slash...].dropFirst()
            if rest.hasPrefix("u"), let code = UInt32(rest.dropFirst().prefix(4), radix: 16), let scalar = Unicode.Scalar(code) {
                result.unicodeScalars.append(scalar)
                rest = rest.dropFirst(5)
            } else {
                result += "\n"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    private static func read(_ path: String) -> String {
        guard let file = fopen(path, "rb") else { fatalError("no \(path)") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// As the inline reader does it: at each capital whose left neighbour is no ASCII letter or digit.
    static func find(in bytes: [UInt8]) -> [StandardNumber.Match] {
        var result: [StandardNumber.Match] = []
        var index = 0
        while index < bytes.count {
            let isFirst = index == 0 || !(bytes[index - 1].isLetter || bytes[index - 1].isDigit)
            if isFirst, bytes[index].isCapital || bytes[index] == 0xEF, let match = StandardNumber.match(bytes, at: index, limit: bytes.count) {
                result.append(match)
                index = match.end
            } else {
                index += 1
            }
        }
        return result
    }

    static func names(_ set: StandardNumber.Irregularities) -> Set<String> {
        let all: [(StandardNumber.Irregularities, String)] = [
            (.missingBlank, "missingBlank"), (.wrongBlank, "wrongBlank"), (.strayBlank, "strayBlank"), (.missingSlash, "missingSlash"),
            (.fullWidth, "fullWidth"), (.letterCase, "letterCase"), (.yearMark, "yearMark"), (.twoDigitYear, "twoDigitYear"), (.parentheses, "parentheses"),
        ]
        return Set(all.filter { set.contains($0.0) }.map(\.1))
    }
}
