/// The units that quantities are built from, each once: symbol, dimension, exact factor to the base of its dimension, UCUM code
/// (GB 3100, GB/T 3101, GB/T 3102; UCUM 2.1). Units that a conversion would have to round (rad to °, a to d) are bases of their own.

struct UnitAtom: Sendable {
    let symbol: String
    /// The first byte of the symbol.
    let first: UInt8
    let dimension: Dimension
    let factor: Fraction
    /// Nil where UCUM has none.
    let ucum: String?
    let takesPrefix: Bool
    /// A measure word, and the symbols that only look like a unit where a number stands before them.
    let isCount: Bool

    fileprivate init(
        _ symbol: String, _ base: Dimension, _ factor: Int = 1, tens: Int = 0, over: Int = 1, ucum: String? = nil, prefixes: Bool = false, count: Bool = false
    ) {
        self.symbol = symbol
        first = symbol.utf8.first ?? 0
        dimension = base
        self.factor = Fraction(Int128(factor), over: Int128(over), exponent: tens) ?? .one
        self.ucum = ucum
        takesPrefix = prefixes
        isCount = count
    }

    struct Prefix: Sendable {
        let symbol: StaticString
        let tens: Int
    }

    /// `µ` is U+00B5 in folded text. UCUM writes it `u`.
    static let prefixes: [Prefix] = [
        Prefix(symbol: "da", tens: 1), Prefix(symbol: "T", tens: 12), Prefix(symbol: "G", tens: 9), Prefix(symbol: "M", tens: 6),
        Prefix(symbol: "k", tens: 3), Prefix(symbol: "h", tens: 2), Prefix(symbol: "d", tens: -1), Prefix(symbol: "c", tens: -2),
        Prefix(symbol: "m", tens: -3), Prefix(symbol: "µ", tens: -6), Prefix(symbol: "n", tens: -9), Prefix(symbol: "p", tens: -12),
        Prefix(symbol: "f", tens: -15),
    ]

    /// By their symbols.
    static func written(_ symbol: String) -> UnitAtom? {
        guard let first = symbol.utf8.first, let number = numbers[Int(first)].last(where: { symbols[$0].symbol == symbol }) else { return nil }
        return symbols[number]
    }

    /// By first byte: the symbols that begin so. A dictionary would cost more to make than a document asks of it.
    private static let numbers: [[Int]] = {
        var result = [[Int]](repeating: [], count: 256)
        for (number, atom) in symbols.enumerated() { result[Int(atom.first)].append(number) }
        return result
    }()

    /// Symbols that are no run of letters, longest first: `dB(A)`, `%`, `°C`.
    static let marks: [UnitAtom] =
        symbols.filter { $0.symbol.utf8.contains { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) } }
        .sorted { $0.symbol.utf8.count > $1.symbol.utf8.count }

    /// Chinese names and measure words by their first character, longest first.
    private static let names: [UnitAtom] = words.sorted {
        $0.code != $1.code ? $0.code < $1.code : $0.symbol.utf8.count > $1.symbol.utf8.count
    }
    private static let nameCodes: [UInt32] = names.map(\.code)

    /// Those that begin with a character, given by its three bytes; longest first.
    static func names(beginning code: UInt32) -> ArraySlice<UnitAtom> {
        var low = 0
        var high = nameCodes.count
        while low < high {
            let middle = (low + high) / 2
            if nameCodes[middle] < code { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < nameCodes.count, nameCodes[end] == code { end += 1 }
        return names[low..<end]
    }

    /// The bytes of its first character.
    private var code: UInt32 { symbol.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }

    private static let mass = Dimension("M")
    private static let length = Dimension("L")
    private static let time = Dimension("T")
    private static let current = Dimension("I")
    private static let area = Dimension("L", 2)
    private static let volume = Dimension("L", 3)
    private static let force = mass.times(length).times(Dimension("T", -2))
    private static let pressure = mass.times(Dimension("L", -1)).times(Dimension("T", -2))
    private static let energy = force.times(length)
    private static let power = energy.times(Dimension("T", -1))
    private static let voltage = power.times(Dimension("I", -1))
    private static let calendar = Dimension("calendar")
    private static let angle = Dimension("angle")
    private static let money = Dimension("元")
    private static let standardCoal = Dimension("standard coal")

    private static let symbols: [UnitAtom] = [
        UnitAtom("%", .none, tens: -2, ucum: "%"), UnitAtom("‰", .none, tens: -3, ucum: "[ppth]"), UnitAtom("ppm", .none, tens: -6, ucum: "[ppm]"),
        UnitAtom("ppb", .none, tens: -9, ucum: "[ppb]"), UnitAtom("%vol", Dimension("ratio of L3"), tens: -2, ucum: "%{vol}"),
        UnitAtom("% vol", Dimension("ratio of L3"), tens: -2, ucum: "%{vol}"),
        // The base of mass is the kilogram.
        UnitAtom("g", mass, tens: -3, ucum: "g", prefixes: true), UnitAtom("t", mass, tens: 3, ucum: "t", prefixes: true),
        UnitAtom("Da", Dimension("Da"), ucum: "u", prefixes: true),
        UnitAtom("m", length, ucum: "m", prefixes: true), UnitAtom("ha", area, tens: 4, ucum: "har"),
        UnitAtom("L", volume, tens: -3, ucum: "L", prefixes: true), UnitAtom("l", volume, tens: -3, ucum: "l", prefixes: true),
        UnitAtom("s", time, ucum: "s", prefixes: true), UnitAtom("min", time, 60, ucum: "min"), UnitAtom("h", time, 3600, ucum: "h"),
        UnitAtom("d", time, 86400, ucum: "d"), UnitAtom("a", calendar, 12, ucum: "a"),
        UnitAtom("℃", Dimension("℃"), ucum: "Cel"), UnitAtom("°C", Dimension("℃"), ucum: "Cel"), UnitAtom("ºC", Dimension("℃"), ucum: "Cel"),
        UnitAtom("℉", Dimension("℉"), ucum: "[degF]"), UnitAtom("K", Dimension("K"), ucum: "K", prefixes: true),
        UnitAtom("°", angle, ucum: "deg"), UnitAtom("′", angle, over: 60, ucum: "'"), UnitAtom("″", angle, over: 3600, ucum: "''"),
        UnitAtom("rad", Dimension("rad"), ucum: "rad", prefixes: true),
        UnitAtom("N", force, ucum: "N", prefixes: true), UnitAtom("Pa", pressure, ucum: "Pa", prefixes: true),
        UnitAtom("bar", pressure, tens: 5, ucum: "bar", prefixes: true), UnitAtom("J", energy, ucum: "J", prefixes: true),
        UnitAtom("cal", Dimension("cal"), ucum: "cal", prefixes: true), UnitAtom("Wh", energy, 3600, ucum: "W.h", prefixes: true),
        UnitAtom("eV", Dimension("eV"), ucum: "eV", prefixes: true), UnitAtom("W", power, ucum: "W", prefixes: true),
        UnitAtom("VA", Dimension("VA"), ucum: "V.A", prefixes: true), UnitAtom("A", current, ucum: "A", prefixes: true),
        UnitAtom("V", voltage, ucum: "V", prefixes: true), UnitAtom("Ω", voltage.times(Dimension("I", -1)), ucum: "Ohm", prefixes: true),
        UnitAtom("S", current.times(voltage.raised(to: -1)), ucum: "S", prefixes: true), UnitAtom("Hz", Dimension("T", -1), ucum: "Hz", prefixes: true),
        UnitAtom("mol", Dimension("N"), ucum: "mol", prefixes: true), UnitAtom("cd", Dimension("J"), ucum: "cd", prefixes: true),
        UnitAtom("lm", Dimension("lm"), ucum: "lm", prefixes: true), UnitAtom("lx", Dimension("lm").times(Dimension("L", -2)), ucum: "lx", prefixes: true),
        UnitAtom("Bq", Dimension("Bq"), ucum: "Bq", prefixes: true), UnitAtom("Gy", Dimension("Gy"), ucum: "Gy", prefixes: true),
        UnitAtom("Sv", Dimension("Sv"), ucum: "Sv", prefixes: true),
        UnitAtom("T", mass.times(Dimension("T", -2)).times(Dimension("I", -1)), ucum: "T", prefixes: true),
        UnitAtom("dB", Dimension("dB"), ucum: "dB"), UnitAtom("dB(A)", Dimension("dB(A)")), UnitAtom("dB(C)", Dimension("dB(C)")),
        UnitAtom("NTU", Dimension("NTU")), UnitAtom("pH", Dimension("pH"), ucum: "[pH]"), UnitAtom("°Bx", Dimension("°Bx"), ucum: "[degBrix]"),
        UnitAtom("°Brix", Dimension("°Bx"), ucum: "[degBrix]"), UnitAtom("CFU", Dimension("CFU"), ucum: "[CFU]"),
        UnitAtom("cfu", Dimension("CFU"), ucum: "[CFU]"),
        UnitAtom("MPN", Dimension("MPN")), UnitAtom("PFU", Dimension("PFU"), ucum: "[PFU]"), UnitAtom("IU", Dimension("IU"), ucum: "[IU]"),
        UnitAtom("U", Dimension("U"), ucum: "U", prefixes: true), UnitAtom("gce", standardCoal, tens: -3, prefixes: true),
        UnitAtom("tce", standardCoal, tens: 3), UnitAtom("rpm", Dimension("转").times(Dimension("T", -1)), over: 60), UnitAtom("r", Dimension("转")),
        UnitAtom("bit", Dimension("bit"), ucum: "bit", prefixes: true), UnitAtom("B", Dimension("bit"), 8, ucum: "By", prefixes: true),
        UnitAtom("tex", mass.times(Dimension("L", -1)), tens: -6, ucum: "tex", prefixes: true),
    ]

    private static let words: [UnitAtom] = quantities + counts

    private static let quantities: [UnitAtom] = [
        UnitAtom("克", mass, tens: -3, ucum: "g"), UnitAtom("毫克", mass, tens: -6, ucum: "mg"), UnitAtom("微克", mass, tens: -9, ucum: "ug"),
        UnitAtom("千克", mass, ucum: "kg"), UnitAtom("公斤", mass, ucum: "kg"), UnitAtom("斤", mass, over: 2), UnitAtom("吨", mass, tens: 3, ucum: "t"),
        UnitAtom("米", length, ucum: "m"), UnitAtom("厘米", length, tens: -2, ucum: "cm"), UnitAtom("毫米", length, tens: -3, ucum: "mm"),
        UnitAtom("微米", length, tens: -6, ucum: "um"), UnitAtom("千米", length, tens: 3, ucum: "km"), UnitAtom("公里", length, tens: 3, ucum: "km"),
        UnitAtom("平方米", area, ucum: "m2"), UnitAtom("平方千米", area, tens: 6, ucum: "km2"), UnitAtom("公顷", area, tens: 4, ucum: "har"),
        UnitAtom("亩", area, 2000, over: 3), UnitAtom("立方米", volume, ucum: "m3"), UnitAtom("升", volume, tens: -3, ucum: "L"),
        UnitAtom("毫升", volume, tens: -6, ucum: "mL"), UnitAtom("秒", time, ucum: "s"), UnitAtom("分钟", time, 60, ucum: "min"),
        UnitAtom("小时", time, 3600, ucum: "h"), UnitAtom("天", time, 86400, ucum: "d"), UnitAtom("日", time, 86400, ucum: "d"),
        UnitAtom("周", time, 604_800, ucum: "wk"), UnitAtom("月", calendar, ucum: "mo"), UnitAtom("个月", calendar, ucum: "mo"),
        UnitAtom("年", calendar, 12, ucum: "a"), UnitAtom("摄氏度", Dimension("℃"), ucum: "Cel"), UnitAtom("元", money), UnitAtom("万元", money, tens: 4),
        UnitAtom("亿元", money, tens: 8), UnitAtom("个百分点", Dimension("百分点"), tens: -2), UnitAtom("百分点", Dimension("百分点"), tens: -2),
        UnitAtom("吨标准煤", standardCoal, tens: 3), UnitAtom("千克标准煤", standardCoal),
    ]

    /// Measure words: each counts something of its own.
    private static let counts: [UnitAtom] =
        """
        个 只 头 株 棵 粒 片 块 根 枝 朵 颗 匹 羽 尾 枚 支 条 张 页 幅 本 册 份 批 件 套 台 辆 座 间 栋 层 处 组 队 户 家 人 名 位 人次 \
        次 遍 趟 轮 起 例 项 点 种 类 级 等级 档 分 转 倍 成 道 代 叶 穴 箱 袋 瓶 盒 坛 包 桶 罐 具 双 对 门 场 季 期 学时 课时 \
        工作日 个工作日 月龄 日龄 周龄 窝 丛 盏 班 册次 票 批次 车 笼 人日 度 步 段 节 行 列 孔 目 格 座次 床 席 匝 卷 捆 把 \
        串 穗 果 蔸 茬 圈 杯
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { UnitAtom(String($0), Dimension(String($0)), count: true) }
}
