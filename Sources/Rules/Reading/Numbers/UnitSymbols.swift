/// Unit symbols as text knows them (GB 3100, GB/T 3101, GB/T 3102): the legal ones, and those that are written wrong or are not legal,
/// with what is meant. Symbols are packed into a number, so that looking one up allocates nothing.

import Syntax

enum UnitSymbols {
    /// What is wrong with a symbol.
    enum Fault: UInt8 { case letterCase, notLegal, abbreviation, suffix }

    struct Wrong: Sendable {
        var symbol: StaticString
        var right: StaticString
        var fault: Fault
    }

    static func isLegal(_ packed: UInt64) -> Bool {
        var slot = UnitSymbols.slot(packed)
        while legal[slot] != 0 {
            if legal[slot] == packed { return true }
            slot = (slot + 1) & 511
        }
        return false
    }

    private static func slot(_ packed: UInt64) -> Int { Int(truncatingIfNeeded: packed &* 0x9E37_79B9_7F4A_7C15 >> 55) & 511 }

    static func wrong(_ packed: UInt64) -> Wrong? {
        var low = 0
        var high = wrongAt.count
        while low < high {
            let middle = (low + high) / 2
            if wrongAt[middle].packed < packed { low = middle + 1 } else { high = middle }
        }
        return low < wrongAt.count && wrongAt[low].packed == packed ? wrong[wrongAt[low].index] : nil
    }

    /// Up to eight letters; µ is 1, Ω 2. 0 for more.
    static func pack(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
        var packed: UInt64 = 0
        var at = start
        var count = 0
        while at < end {
            var letter = bytes[at]
            if letter == 0xC2 || letter == 0xCE {
                letter = bytes[at + 1] == 0xA9 ? 2 : 1
                at += 1
            }
            packed = packed << 8 | UInt64(letter)
            at += 1
            count += 1
        }
        return count <= 8 ? packed : 0
    }

    private static func pack(_ symbol: StaticString) -> UInt64 {
        let bytes = Array(symbol.utf8Bytes)
        return pack(bytes, 0, bytes.count)
    }

    /// In 512 slots, each symbol in the first free one from its own; 0 is free.
    private static let legal: [UInt64] = {
        var slots = [UInt64](repeating: 0, count: 512)
        let bytes = Array(legalSymbols.utf8Bytes)
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
            if end > start {
                let packed = pack(bytes, start, end)
                var slot = slot(packed)
                while slots[slot] != 0 { slot = (slot + 1) & 511 }
                slots[slot] = packed
            }
            start = end + 1
        }
        return slots
    }()

    private static let legalSymbols: StaticString = """
        m mm cm dm km nm µm pm hm g kg mg µg ng pg t kt Mt L l mL ml dL µL cL hL kL s ms µs ns min h d a A mA µA kA V mV kV µV MV W kW MW mW GW µW TW \
        VA kVA MVA var kvar Mvar J kJ MJ GJ mJ eV keV MeV Pa kPa MPa hPa GPa mPa N kN mN MN K mK mol mmol µmol nmol kmol cd mcd lm klm lx klx Hz kHz MHz \
        GHz dB Bq kBq mBq MBq Gy mGy Sv mSv µSv F pF nF µF mF H mH µH C mC S mS µS T mT µT Wb ha rad mrad r U IU CFU cfu MPN PFU bit kB MB GB TB Wh kWh MWh \
        GWh tex dtex Da kDa NTU Ω kΩ MΩ mΩ lg bp sr
        """

    private static let wrongAt: [(packed: UInt64, index: Int)] = wrong.indices.map { (pack(wrong[$0].symbol), $0) }.sorted { $0.packed < $1.packed }

    private static let wrong: [Wrong] = [
        Wrong(symbol: "Kg", right: "kg", fault: .letterCase), Wrong(symbol: "KG", right: "kg", fault: .letterCase),
        Wrong(symbol: "kG", right: "kg", fault: .letterCase), Wrong(symbol: "Mm", right: "mm", fault: .letterCase),
        Wrong(symbol: "MM", right: "mm", fault: .letterCase), Wrong(symbol: "mM", right: "mmol/L", fault: .notLegal),
        Wrong(symbol: "CM", right: "cm", fault: .letterCase), Wrong(symbol: "Cm", right: "cm", fault: .letterCase),
        Wrong(symbol: "KM", right: "km", fault: .letterCase), Wrong(symbol: "Km", right: "km", fault: .letterCase),
        Wrong(symbol: "ML", right: "mL", fault: .letterCase), Wrong(symbol: "MG", right: "mg", fault: .letterCase),
        Wrong(symbol: "Mg", right: "mg", fault: .letterCase), Wrong(symbol: "KV", right: "kV", fault: .letterCase),
        Wrong(symbol: "Kv", right: "kV", fault: .letterCase), Wrong(symbol: "kv", right: "kV", fault: .letterCase),
        Wrong(symbol: "KW", right: "kW", fault: .letterCase), Wrong(symbol: "Kw", right: "kW", fault: .letterCase),
        Wrong(symbol: "kw", right: "kW", fault: .letterCase), Wrong(symbol: "mpa", right: "MPa", fault: .letterCase),
        Wrong(symbol: "Mpa", right: "MPa", fault: .letterCase), Wrong(symbol: "MPA", right: "MPa", fault: .letterCase),
        Wrong(symbol: "mPA", right: "mPa", fault: .letterCase), Wrong(symbol: "Kpa", right: "kPa", fault: .letterCase),
        Wrong(symbol: "KPa", right: "kPa", fault: .letterCase), Wrong(symbol: "KPA", right: "kPa", fault: .letterCase),
        Wrong(symbol: "kpa", right: "kPa", fault: .letterCase), Wrong(symbol: "pa", right: "Pa", fault: .letterCase),
        Wrong(symbol: "PA", right: "Pa", fault: .letterCase), Wrong(symbol: "HZ", right: "Hz", fault: .letterCase),
        Wrong(symbol: "hz", right: "Hz", fault: .letterCase), Wrong(symbol: "hZ", right: "Hz", fault: .letterCase),
        Wrong(symbol: "KHz", right: "kHz", fault: .letterCase), Wrong(symbol: "khz", right: "kHz", fault: .letterCase),
        Wrong(symbol: "Mhz", right: "MHz", fault: .letterCase), Wrong(symbol: "mhz", right: "MHz", fault: .letterCase),
        Wrong(symbol: "DB", right: "dB", fault: .letterCase), Wrong(symbol: "Db", right: "dB", fault: .letterCase),
        Wrong(symbol: "db", right: "dB", fault: .letterCase), Wrong(symbol: "KN", right: "kN", fault: .letterCase),
        Wrong(symbol: "Kn", right: "kN", fault: .letterCase), Wrong(symbol: "KJ", right: "kJ", fault: .letterCase),
        Wrong(symbol: "Kj", right: "kJ", fault: .letterCase), Wrong(symbol: "KWh", right: "kW·h", fault: .letterCase),
        Wrong(symbol: "KWH", right: "kW·h", fault: .letterCase), Wrong(symbol: "kwh", right: "kW·h", fault: .letterCase),
        Wrong(symbol: "Kwh", right: "kW·h", fault: .letterCase), Wrong(symbol: "KVA", right: "kVA", fault: .letterCase),
        Wrong(symbol: "kva", right: "kVA", fault: .letterCase), Wrong(symbol: "Mol", right: "mol", fault: .letterCase),
        Wrong(symbol: "MOL", right: "mol", fault: .letterCase), Wrong(symbol: "LX", right: "lx", fault: .letterCase),
        Wrong(symbol: "Lx", right: "lx", fault: .letterCase), Wrong(symbol: "Min", right: "min", fault: .letterCase),
        Wrong(symbol: "MIN", right: "min", fault: .letterCase),

        Wrong(symbol: "kgf", right: "N", fault: .notLegal), Wrong(symbol: "gf", right: "N", fault: .notLegal),
        Wrong(symbol: "tf", right: "N", fault: .notLegal), Wrong(symbol: "bar", right: "Pa", fault: .notLegal),
        Wrong(symbol: "mbar", right: "Pa", fault: .notLegal), Wrong(symbol: "atm", right: "Pa", fault: .notLegal),
        Wrong(symbol: "mmHg", right: "Pa", fault: .notLegal), Wrong(symbol: "Torr", right: "Pa", fault: .notLegal),
        Wrong(symbol: "psi", right: "Pa", fault: .notLegal), Wrong(symbol: "cal", right: "J", fault: .notLegal),
        Wrong(symbol: "kcal", right: "J", fault: .notLegal), Wrong(symbol: "Cal", right: "J", fault: .notLegal),
        Wrong(symbol: "ppm", right: "10⁻⁶", fault: .notLegal), Wrong(symbol: "PPM", right: "10⁻⁶", fault: .notLegal),
        Wrong(symbol: "ppb", right: "10⁻⁹", fault: .notLegal), Wrong(symbol: "PPB", right: "10⁻⁹", fault: .notLegal),
        Wrong(symbol: "rpm", right: "r/min", fault: .notLegal), Wrong(symbol: "RPM", right: "r/min", fault: .notLegal),
        Wrong(symbol: "hp", right: "W", fault: .notLegal), Wrong(symbol: "HP", right: "W", fault: .notLegal),
        Wrong(symbol: "inch", right: "mm", fault: .notLegal), Wrong(symbol: "ft", right: "m", fault: .notLegal),
        Wrong(symbol: "lb", right: "kg", fault: .notLegal), Wrong(symbol: "lbs", right: "kg", fault: .notLegal),
        Wrong(symbol: "oz", right: "g", fault: .notLegal), Wrong(symbol: "dyn", right: "N", fault: .notLegal),
        Wrong(symbol: "erg", right: "J", fault: .notLegal), Wrong(symbol: "cc", right: "cm³", fault: .notLegal),

        Wrong(symbol: "sec", right: "s", fault: .abbreviation), Wrong(symbol: "secs", right: "s", fault: .abbreviation),
        Wrong(symbol: "Sec", right: "s", fault: .abbreviation), Wrong(symbol: "hr", right: "h", fault: .abbreviation),
        Wrong(symbol: "hrs", right: "h", fault: .abbreviation), Wrong(symbol: "Hr", right: "h", fault: .abbreviation),
        Wrong(symbol: "hour", right: "h", fault: .abbreviation), Wrong(symbol: "hours", right: "h", fault: .abbreviation),
        Wrong(symbol: "mins", right: "min", fault: .abbreviation), Wrong(symbol: "minutes", right: "min", fault: .abbreviation),
        Wrong(symbol: "day", right: "d", fault: .abbreviation), Wrong(symbol: "days", right: "d", fault: .abbreviation),

        Wrong(symbol: "VAC", right: "V", fault: .suffix), Wrong(symbol: "VDC", right: "V", fault: .suffix),
        Wrong(symbol: "Vac", right: "V", fault: .suffix), Wrong(symbol: "Vdc", right: "V", fault: .suffix),
        Wrong(symbol: "Vrms", right: "V", fault: .suffix), Wrong(symbol: "Vpp", right: "V", fault: .suffix),
        Wrong(symbol: "kWp", right: "kW", fault: .suffix), Wrong(symbol: "kWe", right: "kW", fault: .suffix),
        Wrong(symbol: "MWp", right: "MW", fault: .suffix), Wrong(symbol: "MWe", right: "MW", fault: .suffix),
        Wrong(symbol: "Nm", right: "m", fault: .suffix), Wrong(symbol: "dBA", right: "dB(A)", fault: .suffix),
    ]
}
