/// Chinese names of units behind a number (GB/T 1.1—2020, 9.4.4.1, 9.4.7): what the symbol is, and which of them are no legal units.

import Syntax

struct UnitWord: Sendable {
    var word: StaticString
    /// What to write; empty where a conversion is needed.
    var symbol: StaticString
    var isLegal = true
    /// What may follow and makes it another word, parted by blanks: 米饭, 升级.
    var friends: StaticString = ""

    /// The name that stands at `at`, of those that are no calendar time; the longest first.
    static func at(_ at: Int, in bytes: [UInt8], limit: Int) -> UnitWord? {
        guard at + 2 < limit, bytes[at] >= 0xE4 else { return nil }
        let code = Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])
        guard sieve[code % 251] else { return nil }
        for index in codes.indices where codes[index] == code {
            let word = all[index]
            guard bytes.has(word.word, at: at, limit: limit) else { continue }
            return word.isFriend(at + word.word.utf8CodeUnitCount, bytes, limit) ? nil : word
        }
        return nil
    }

    private func isFriend(_ at: Int, _ bytes: [UInt8], _ limit: Int) -> Bool {
        friends.utf8CodeUnitCount > 0
            && friends.utf8Bytes.split(separator: 0x20).contains { word in
                at + word.count <= limit && bytes[at..<at + word.count].elementsEqual(word)
            }
    }

    /// The first character of each.
    private static let codes = all.map { word in word.word.utf8Bytes.prefix(3).reduce(0) { $0 << 8 | Int($1) } }
    /// Most characters begin none of them.
    private static let sieve: [Bool] = {
        var sieve = [Bool](repeating: false, count: 251)
        for code in codes { sieve[code % 251] = true }
        return sieve
    }()

    private static let all: [UnitWord] = [
        UnitWord(word: "平方毫米", symbol: "mm²"), UnitWord(word: "平方厘米", symbol: "cm²"), UnitWord(word: "平方千米", symbol: "km²"),
        UnitWord(word: "平方公里", symbol: "km²"), UnitWord(word: "平方米", symbol: "m²"), UnitWord(word: "立方毫米", symbol: "mm³"),
        UnitWord(word: "立方厘米", symbol: "cm³"), UnitWord(word: "立方分米", symbol: "dm³"), UnitWord(word: "立方米", symbol: "m³"),
        UnitWord(word: "毫米汞柱", symbol: "", isLegal: false), UnitWord(word: "毫米", symbol: "mm"), UnitWord(word: "厘米", symbol: "cm"),
        UnitWord(word: "分米", symbol: "dm"), UnitWord(word: "微米", symbol: "μm"), UnitWord(word: "纳米", symbol: "nm", friends: "级 材"),
        UnitWord(word: "千米", symbol: "km"), UnitWord(word: "公里", symbol: "km"), UnitWord(word: "公分", symbol: "cm", isLegal: false),
        UnitWord(word: "毫克", symbol: "mg"), UnitWord(word: "微克", symbol: "μg"), UnitWord(word: "千克", symbol: "kg"),
        UnitWord(word: "公斤", symbol: "kg"), UnitWord(word: "毫升", symbol: "mL"), UnitWord(word: "微升", symbol: "μL"),
        UnitWord(word: "摄氏度", symbol: "℃"), UnitWord(word: "华氏度", symbol: "", isLegal: false), UnitWord(word: "公顷", symbol: "hm²"),
        UnitWord(
            word: "小时", symbol: "h",
            friends: "热线 值班 服务 营业 在线 监控 开放 便利 制 应急 保安 供应 待命 值守 响应 均值 平均"),
        UnitWord(word: "分钟", symbol: "min"), UnitWord(word: "毫秒", symbol: "ms"), UnitWord(word: "秒", symbol: "s", friends: "表 针"),
        UnitWord(word: "兆帕", symbol: "MPa"), UnitWord(word: "千帕", symbol: "kPa"), UnitWord(word: "帕", symbol: "Pa"),
        UnitWord(word: "千伏安", symbol: "kVA"), UnitWord(word: "千伏", symbol: "kV"), UnitWord(word: "毫伏", symbol: "mV"),
        UnitWord(word: "伏特", symbol: "V"), UnitWord(word: "伏", symbol: "V"), UnitWord(word: "毫安", symbol: "mA"),
        UnitWord(word: "安培", symbol: "A"), UnitWord(word: "千瓦时", symbol: "kW·h"), UnitWord(word: "千瓦", symbol: "kW"),
        UnitWord(word: "瓦特", symbol: "W"), UnitWord(word: "瓦", symbol: "W", friends: "楞 片"), UnitWord(word: "赫兹", symbol: "Hz"),
        UnitWord(word: "赫", symbol: "Hz"), UnitWord(word: "千牛", symbol: "kN"), UnitWord(word: "牛顿", symbol: "N"),
        UnitWord(word: "千焦", symbol: "kJ"), UnitWord(word: "焦耳", symbol: "J"), UnitWord(word: "分贝", symbol: "dB"),
        UnitWord(word: "勒克斯", symbol: "lx"), UnitWord(word: "流明", symbol: "lm"), UnitWord(word: "欧姆", symbol: "Ω"),
        UnitWord(word: "摩尔", symbol: "mol"), UnitWord(word: "克拉", symbol: "", isLegal: false), UnitWord(word: "克", symbol: "g", friends: "重"),
        UnitWord(word: "吨", symbol: "t", friends: "位 标准煤"), UnitWord(word: "升", symbol: "L", friends: "级 高 温 至 到 降"),
        UnitWord(word: "米", symbol: "m", friends: "饭 粉 制 线 粒 面 样 色 糠 汤"),
        UnitWord(word: "市斤", symbol: "", isLegal: false), UnitWord(word: "斤", symbol: "", isLegal: false),
        UnitWord(word: "亩", symbol: "", isLegal: false), UnitWord(word: "马力", symbol: "", isLegal: false),
        UnitWord(word: "英寸", symbol: "", isLegal: false), UnitWord(word: "英尺", symbol: "", isLegal: false),
        UnitWord(word: "英里", symbol: "", isLegal: false), UnitWord(word: "磅", symbol: "", isLegal: false),
        UnitWord(word: "盎司", symbol: "", isLegal: false), UnitWord(word: "加仑", symbol: "", isLegal: false),
        UnitWord(word: "大卡", symbol: "", isLegal: false), UnitWord(word: "千卡", symbol: "", isLegal: false),
        UnitWord(word: "公升", symbol: "L", isLegal: false), UnitWord(word: "大气压", symbol: "", isLegal: false),
        UnitWord(word: "市尺", symbol: "", isLegal: false), UnitWord(word: "市亩", symbol: "", isLegal: false),
    ]
}
