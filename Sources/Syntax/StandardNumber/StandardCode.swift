/// The codes that begin standard numbers, and which of them prose also uses for other things.
/// National and industry codes from gbt-1.1-rules.md 附表 A; construction codes and those of foreign bodies as met in real documents.

/// Capital letters that begin a number, with what may follow them.
struct StandardCode: Sendable {
    /// How the rest of the number is written.
    enum Grammar: UInt8, Sendable {
        case chinese, local, iso, itu, oiml, codex
        /// EN, DIN, BS, NF: may adopt (`DIN EN ISO 712`).
        case european
        /// A letter stands before the digits: `ASTM D1238`, `JIS K 7210`.
        case lettered
    }

    /// What prose must show before a bare, undated number is believed.
    enum Witness: UInt8, Sendable {
        case none
        /// `/T`, `/Z` or a year: the letters are also a unit, a method or a word.
        case year
        /// That, or four digits: HB is Brinell hardness, whose values stay below 1000.
        case fourDigits
        /// That, or three digits: BS, DIN (`DIN 35` is a rail).
        case threeDigits
    }

    let word: UInt64
    let kind: StandardNumber.Kind
    let grammar: Grammar
    let witness: Witness
    let yearMark: StandardNumber.YearMark

    /// ASCII letters as one integer, first letter highest; up to eight.
    static func word(_ letters: some Sequence<UInt8>) -> UInt64 { letters.reduce(0) { $0 << 8 | UInt64($1) } }

    static func find(_ word: UInt64) -> StandardCode? {
        guard word != 0 else { return nil }
        var first = word
        while first > 0xFF { first >>= 8 }
        let row = Int(first) - 0x41
        for index in rows[row]..<rows[row + 1] where all[index].word == word { return all[index] }
        return nil
    }

    /// Its first letter, A = 0.
    private var first: Int {
        var word = word
        while word > 0xFF { word >>= 8 }
        return Int(word) - 0x41
    }

    /// In order of their first letters.
    private static var all: [StandardCode] { index.all }
    /// Where the codes of each first letter begin in `all`.
    private static var rows: [Int] { index.rows }
    /// For each first letter, the second letters of all codes as bits.
    static var openers: [UInt32] { index.openers }

    private struct Index {
        var all: [StandardCode] = []
        var rows = [Int](repeating: 0, count: 27)
        var openers = [UInt32](repeating: 0, count: 26)
    }

    /// Made in two passes over the codes, which every run waits for.
    private static let index: Index = {
        var index = Index()
        for code in unsorted {
            var word = code.word
            while word > 0xFFFF { word >>= 8 }
            let first = Int(word >> 8) - 0x41
            index.openers[first] |= 1 << UInt32((word & 0xFF) - 0x41)
            index.rows[first + 1] += 1
        }
        for letter in 0..<26 { index.rows[letter + 1] += index.rows[letter] }
        index.all = unsorted
        var next = index.rows
        for code in unsorted {
            let first = code.first
            index.all[next[first]] = code
            next[first] += 1
        }
        return index
    }()

    private static let unsorted: [StandardCode] = {
        var codes: [StandardCode] = []
        codes.reserveCapacity(160)
        func list(
            _ words: StaticString, _ kind: StandardNumber.Kind, _ grammar: Grammar, _ witness: Witness = .none, mark: StandardNumber.YearMark = .dash
        ) {
            var word: UInt64 = 0
            for byte in words.utf8Bytes {
                if byte > 0x20 {
                    word = word << 8 | UInt64(byte)
                } else if word > 0 {
                    codes.append(StandardCode(word: word, kind: kind, grammar: grammar, witness: witness, yearMark: mark))
                    word = 0
                }
            }
            codes.append(StandardCode(word: word, kind: kind, grammar: grammar, witness: witness, yearMark: mark))
        }
        list("GB GBZ GBJ GJB GSB", .national, .chinese)
        list(
            """
            AQ BB CB CJ CY DZ EJ FZ GA GD GH HG HJ HY JB JC JG JR JT JY KA LB LD LS LY MZ NY QB QJ QX SB SH SJ SY TD TY \
            WH WJ WM WS WW XB XF YC YD YJ YS YY YZ ZY CJJ JGJ JTG JTJ JTS YBB YBJ SYJ HGJ SHJ TBJ
            """, .industry, .chinese)
        // 气相色谱 GC 7890, 海关 HS 1006, TB 字节, 质控 QC, 射频 RF, 白平衡 WB, 戈瑞 GY, 兆吨 MT, 公称直径 NB, 序列号 SN, 道尔顿 DA …
        list("CH DA DL DY GC GM GY HS MH MR MT NB QC RB RF SC SF SL SN SW TB WB YB", .industry, .chinese, .year)
        list("HB", .industry, .chinese, .fourDigits)
        list("JJF JJG", .metrology, .chinese)
        list("DB DBS DBJ SZDB", .local, .local)
        list("CECS", .group, .chinese, mark: .colon)
        list("ISO", .iso, .iso, mark: .colon)
        list("IWA", .iso, .iso, .year, mark: .colon)
        list("IEC CISPR", .iec, .iso, mark: .colon)
        list("IDF", .otherInternational, .iso, .year, mark: .colon)
        list("ITU", .otherInternational, .itu, mark: .colon)
        list("OIML", .otherInternational, .oiml, mark: .colon)
        list("CAC CODEX CXS CXC CXG CXM CXA", .otherInternational, .codex, mark: .hyphen)
        list("EN NF AOAC", .foreign, .european, mark: .colon)
        list("BS DIN", .foreign, .european, .threeDigits, mark: .colon)
        list("IEEE", .foreign, .european, mark: .hyphen)
        list("JIS", .foreign, .lettered, mark: .colon)
        list("ASTM ASME ANSI SAE", .foreign, .lettered, mark: .hyphen)
        return codes
    }()
}

/// Words that follow a code; compared as integers.
enum CodeWord {
    static let gb = StandardCode.word("GB".utf8)
    static let nf = StandardCode.word("NF".utf8)
    static let cac = StandardCode.word("CAC".utf8)
    static let codex = StandardCode.word("CODEX".utf8)
    static let stan = StandardCode.word("STAN".utf8)
    static let std = StandardCode.word("Std".utf8)
    static let db = StandardCode.word("DB".utf8)
    static let dbs = StandardCode.word("DBS".utf8)
    static let dbj = StandardCode.word("DBJ".utf8)
    static let iec = StandardCode.word("IEC".utf8)
    static let iso = StandardCode.word("ISO".utf8)
    static let en = StandardCode.word("EN".utf8)
    static let xg = StandardCode.word("XG".utf8)
    static let ld = StandardCode.word("LD".utf8)
    static let jtg = StandardCode.word("JTG".utf8)
    static let jts = StandardCode.word("JTS".utf8)
    /// Partners of ISO and IEC after a slash.
    static let partners = words("IEC IEEE CIE ASTM HL7 SAE IDF OIML")
    /// Kinds of deliverable, after a slash or a blank.
    static let deliverables = words("TS TR PAS R Guide GUIDE IWA ISP DIS FDIS CD WD DTS DTR TTA")
    static let amendments = words("Amd AMD Cor COR XG A AC")

    private static func words(_ text: String) -> [UInt64] { text.utf8.split(separator: 0x20).map { StandardCode.word($0) } }
}
